const LONGEST_PHRASE = 11;

/** A title in the pieces that it breaks between first: after its punctuation. */
export function phrasesOf(title: string): readonly string[] {
  return title.split(/(?<=[，、：；。？])/u);
}

/** Whether a line of a phone holds each phrase, so that a title need not break anywhere else. */
export function breaksAtPhrases(title: string): boolean {
  return phrasesOf(title).every((phrase) => phrase.length <= LONGEST_PHRASE);
}
