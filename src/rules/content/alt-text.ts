import { placeIn, type Rule } from '../rule.ts';

const HELP = '用一句话写出图里有什么，看不见图的人靠它了解内容。';

/** Every picture has a text alternative. */
export const altText: Rule = {
  id: 'content/alt-text',
  articles: [],
  severity: 'error',
  title: '图片说明',
  finds: '新闻和报告里的图片、活动照片或题图没有文字说明。',
  checkProgramme: function* ({ pages }) {
    for (const { file, text } of pages.values()) {
      for (const { index } of text.matchAll(/!\[\s*\](?=[([])/g)) {
        const before = text.slice(0, index).split('\n');
        const at = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
        yield { at, message: '图片没有文字说明', help: HELP };
      }
    }
  },
  checkStation: function* ({ posts, reports, events }) {
    for (const document of [...posts.values(), ...reports.values()]) {
      for (const { url, alt, offset } of document.writing.pictures) {
        if (alt.trim() !== '') continue;
        yield {
          at: { file: document.file, ...document.locateInBody(offset) },
          message: `图片“${url.slice(0, 80)}”没有文字说明`,
          help: HELP,
        };
      }
    }
    for (const post of posts.values()) {
      if (post.value.cover === undefined || (post.value.coverAlt ?? '').trim() !== '') continue;
      yield { at: placeIn(post, ['cover']), message: '题图没有文字说明（coverAlt）', help: HELP };
    }
    for (const [index, { id, evidence }] of events?.value.events.entries() ?? []) {
      for (const [at, { alt }] of evidence.photos?.entries() ?? []) {
        if (events === undefined || alt.trim() !== '') continue;
        yield {
          at: placeIn(events, ['events', index, 'evidence', 'photos', at, 'alt']),
          message: `活动 ${id} 的照片没有文字说明`,
          help: HELP,
        };
      }
    }
  },
};
