import type { Hit } from './pagefind.ts';
import { pieces } from './search-query.ts';

function element<K extends keyof HTMLElementTagNameMap>(name: K, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function marked(text: string, words: readonly string[]): readonly (Node | string)[] {
  return pieces(text, words).map((piece) => (piece.hit ? element('mark', piece.text) : piece.text));
}

/** Nothing of an excerpt's HTML is taken over except which words are marked. */
function excerptNodes(html: string): readonly (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', text) : text;
  });
}

/** A result as it is listed: kind, title, excerpt, where and when. */
export function hitElement({ url, excerpt, meta }: Hit, words: readonly string[]): HTMLElement {
  const kind = element('p', meta.kind ?? '');
  kind.className = 'kind';
  const anchor = element('a', ...marked(meta.title ?? url, words));
  anchor.href = url;
  const facts = element(
    'p',
    ...['district', 'date', 'industry'].flatMap((name) => (meta[name] === undefined ? [] : [element('span', meta[name])])),
  );
  facts.className = 'meta';
  const hit = element('article', kind, element('div', element('h2', anchor), element('p', ...excerptNodes(excerpt)), facts));
  hit.className = 'hit';
  return hit;
}
