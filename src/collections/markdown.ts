import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A bare web address; it ends where white space, an angle bracket or Chinese punctuation begins. */
export const BARE_ADDRESS =
  /https?:\/\/[^\s<>"'`\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2018-\u201d\u2026\u2014]+/giu;

/** Longer runs of block-quote or list marks than this are not writing; they would make any parser recurse too deep. */
const MAX_NESTING = 100;

/** CommonMark with tables, where emphasis beside Chinese punctuation is emphasis. Positions are offsets into the text. */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, {
    extensions: [gfmTable(), cjkFriendlyExtension()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

export interface Picture {
  readonly url: string;
  readonly alt: string;
  readonly offset: number;
}

export interface Target {
  readonly url: string;
  readonly offset: number;
}

export interface Unsafe {
  readonly what: 'html' | 'mdx';
  readonly offset: number;
}

/** What the rules need to know of a body of Markdown. */
export interface Writing {
  /** The text a reader reads: blocks on lines of their own; without addresses, alternatives, list numbers and syntax. */
  readonly text: string;
  /** Characters of text. */
  readonly characters: number;
  readonly pictures: readonly Picture[];
  readonly links: readonly Target[];
  readonly unsafe: readonly Unsafe[];
}

/** Reads a body: its text and characters, its pictures and links, and what must not be in it. */
export function studyWriting(body: string): Writing {
  if (nestsTooDeep(body))
    return { text: body, characters: countCharacters(body), pictures: [], links: [], unsafe: [{ what: 'html', offset: 0 }] };
  const blocks: string[] = [];
  const pictures: Picture[] = [];
  const links: Target[] = [];
  const unsafe: Unsafe[] = [];
  const definitions = new Map<string, string>();
  const root = parseMarkdown(body);
  const offsetOf = (node: Nodes): number => node.position?.start.offset ?? 0;
  each(root, (node) => {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
      links.push({ url: node.url, offset: offsetOf(node) });
    }
  });
  let run = '';
  const endRun = (): void => {
    if (run !== '') blocks.push(run);
    run = '';
  };
  const read = (node: Nodes): void => {
    switch (node.type) {
      case 'text':
        run += node.value.replace(BARE_ADDRESS, (url, at: number) => {
          links.push({ url, offset: offsetOf(node) + at });
          return ' ';
        });
        return;
      case 'inlineCode':
        run += node.value;
        return;
      case 'code':
        endRun();
        blocks.push(node.value);
        return;
      case 'break':
        run += '\n';
        return;
      case 'html':
        unsafe.push({ what: 'html', offset: offsetOf(node) });
        return;
      case 'image':
        pictures.push({ url: node.url, alt: node.alt ?? '', offset: offsetOf(node) });
        return;
      case 'imageReference':
        pictures.push({ url: definitions.get(node.identifier) ?? '', alt: node.alt ?? '', offset: offsetOf(node) });
        return;
      case 'definition':
        return;
      case 'link':
        links.push({ url: node.url, offset: offsetOf(node) });
        if (isAutolink(node.url, node.children)) return;
        for (const child of node.children) read(child);
        return;
      default:
        if (!('children' in node)) return;
        if (isBlock(node.type)) endRun();
        if (node.type === 'paragraph') {
          const first = node.children[0];
          if (first?.type === 'text' && MODULE_SYNTAX.test(first.value)) unsafe.push({ what: 'mdx', offset: offsetOf(node) });
        }
        for (const child of node.children) read(child);
        if (isBlock(node.type)) endRun();
    }
  };
  read(root);
  endRun();
  const text = blocks.join('\n');
  return { text, characters: countCharacters(text), pictures, links, unsafe };
}

const MODULE_SYNTAX =
  /^(?:import\s*(?:\(\s*)?['"]|import\s+[\w*{][^\n]*?\sfrom\s+['"]|export\s*[*{]|export\s+(?:default|const|let|var|async|function|class)\s)/;

const INLINE = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);
const isBlock = (type: string): boolean => !INLINE.has(type);

function isAutolink(url: string, children: readonly Nodes[]): boolean {
  const only = children[0];
  return children.length === 1 && only?.type === 'text' && (only.value === url || `mailto:${only.value}` === url);
}

function each(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node);
  if ('children' in node) for (const child of node.children) each(child, visitor);
}

/** A list inside a list inside a list …: each level costs two columns of indentation or more. */
const INDENTED_TOO_DEEP = new RegExp(`^[ \\t]{${2 * MAX_NESTING},}(?:[*+>-]|\\d{1,9}[.)])[ \\t]`);

function nestsTooDeep(body: string): boolean {
  for (const line of body.split('\n')) {
    const marks = /^[\s>*+\-\d.)]*/.exec(line)?.[0].replace(/[\s\d]/g, '').length ?? 0;
    const thematic = /^\s*([*\-_])[\s*\-_]*$/.test(line);
    if (marks > MAX_NESTING && !thematic) return true;
    if (/[[(*_]{200}/.test(line) || INDENTED_TOO_DEEP.test(line)) return true;
  }
  return false;
}

/** A run begins with a letter or digit: a mark alone (the selector behind an emoji or a Han character) is no text. */
const HAN_OR_RUN = /\p{Script=Han}|(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*/gu;

/** Characters of a text: a Han character, or a run of other letters and digits, after NFKC. */
export function countCharacters(text: string): number {
  return text.normalize('NFKC').match(HAN_OR_RUN)?.length ?? 0;
}
