import type { Element, Root as HastRoot, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { BARE_ADDRESS, parseMarkdown } from '../collections/markdown.ts';
import { evidenceOfPicture } from '../programme/evidence-paths.ts';
import type { PictureView } from './view.ts';

export interface RenderOptions {
  /** The published picture of an evidence path; undefined where it is not published. */
  readonly picture: (evidence: string, alt: string) => PictureView | undefined;
  /** Goes before every address on the site: `/` or `/reports/`. */
  readonly base: string;
}

const SAFE_LINK = /^(?:https?:|mailto:|#|\/(?!\/)|\.{0,2}\/|[^:/?#\s]+(?:[/?#]|$))/i;

/** Renders a body to HTML that is safe wherever it stands: raw HTML and dangerous links are dropped even where the rules were not asked. */
export function renderWriting(body: string, { picture, base }: RenderOptions): string {
  const tree = parseMarkdown(body);
  prepare(tree);
  const hast = toHast(tree, { allowDangerousHtml: false });
  const root: HastRoot = hast.type === 'root' ? hast : { type: 'root', children: [] };
  finish(root, { picture, base });
  return toHtml(root);
}

/** Links bare addresses, takes raw HTML out, and moves headings one level down: the page's own title is the first. */
function prepare(parent: Root | Nodes): void {
  if (!('children' in parent)) return;
  const inLink = parent.type === 'link' || parent.type === 'linkReference';
  const children: Nodes[] = [];
  for (const child of parent.children) {
    if (child.type === 'html') continue;
    if (child.type === 'heading') child.depth = Math.min(6, Math.max(child.depth, 2)) as 2 | 3 | 4 | 5 | 6;
    if (child.type === 'text' && !inLink) children.push(...linked(child.value));
    else {
      prepare(child);
      children.push(child);
    }
  }
  parent.children.splice(0, parent.children.length, ...(children as never[]));
}

function linked(text: string): Nodes[] {
  const nodes: Nodes[] = [];
  let from = 0;
  for (const { 0: url, index } of text.matchAll(BARE_ADDRESS)) {
    if (index > from) nodes.push({ type: 'text', value: text.slice(from, index) });
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    from = index + url.length;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

function finish(parent: HastRoot | Element, options: RenderOptions): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type !== 'element') {
      if (child.type === 'text') children.push(child);
      continue;
    }
    finish(child, options);
    if (child.tagName === 'img') {
      const shown = figureOf(child, options);
      if (shown !== undefined) children.push(shown);
    } else if (child.tagName === 'a') {
      children.push(...anchorOf(child));
    } else if (child.tagName === 'table') {
      children.push({ type: 'element', tagName: 'div', properties: { className: ['scroll'], tabIndex: 0 }, children: [child] });
    } else {
      if (child.tagName === 'th' || child.tagName === 'td') alignByClass(child);
      children.push(unwrapPicture(child));
    }
  }
  parent.children = children as typeof parent.children;
}

/** A paragraph that holds one picture and nothing else is a figure. */
function unwrapPicture(element: Element): Element {
  const only = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const picture = only[0];
  if (element.tagName !== 'p' || only.length !== 1 || picture?.type !== 'element' || picture.tagName !== 'img') return element;
  const alt = String(picture.properties.alt ?? '');
  const caption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: alt }] };
  return { type: 'element', tagName: 'figure', properties: {}, children: alt === '' ? [picture] : [picture, caption] };
}

function figureOf({ properties }: Element, { picture, base }: RenderOptions): Element | undefined {
  const alt = String(properties.alt ?? '');
  const evidence = evidenceOfPicture(String(properties.src ?? ''));
  const view = evidence === undefined ? undefined : picture(evidence, alt);
  if (view === undefined) return undefined;
  const prefix = base.replace(/\/$/, '');
  return {
    type: 'element',
    tagName: 'img',
    properties: {
      src: prefix + view.src,
      srcSet: view.srcset.replaceAll(/(^|, )\//g, `$1${prefix}/`),
      sizes: '(min-width: 720px) 680px, 92vw',
      width: view.width,
      height: view.height,
      alt,
      loading: 'lazy',
      decoding: 'async',
    },
    children: [],
  };
}

function anchorOf(element: Element): RootContent[] {
  const href = String(element.properties.href ?? '');
  if (!SAFE_LINK.test(href.replace(/[\s\p{Cc}]/gu, ''))) return element.children as RootContent[];
  if (/^https?:/i.test(href)) element.properties = { ...element.properties, rel: ['external', 'noopener', 'nofollow'] };
  return [element];
}

/** Alignment by class: a strict content security policy takes no style attribute. */
function alignByClass(cell: Element): void {
  const { align, style, ...rest } = cell.properties;
  const side = typeof align === 'string' ? align : /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
  cell.properties = side === undefined ? rest : { ...rest, className: [`align-${side}`] };
}
