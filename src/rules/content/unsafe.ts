import type { Document, WritingDocument } from '../../collections/document.ts';
import { isRemote } from '../../programme/evidence-paths.ts';
import type { Programme, Station } from '../../programme/programme.ts';
import { type Place, type Report, type Rule, startOf } from '../rule.ts';
import { ofStation } from '../schema/problems.ts';

const BIDI_CONTROL = /\p{Bidi_Control}/gu;

/** Schemes that carry or run something of their own. */
const UNSAFE_SCHEME = /^(?:javascript|vbscript|data):/i;

/** Posts and reports are plain Markdown: nothing in them runs, nothing comes from another host, nothing reads otherwise than it is stored. */
export const unsafe: Rule = {
  id: 'content/unsafe',
  articles: [],
  severity: 'error',
  title: '不安全的内容',
  finds: '新闻和报告里有 HTML、脚本、javascript: 或 data: 链接、外站图片、MDX 语法；任何文件里有双向控制字符。',
  checkStation: function* (station) {
    for (const document of [...station.posts.values(), ...station.reports.values()]) yield* unsafeWriting(document);
    for (const path of station.evidence.keys()) {
      if (path.search(BIDI_CONTROL) !== -1) yield bidiControl(startOf(`${station.folder}/${path}`));
    }
  },
  checkProgramme: function* (programme) {
    for (const document of documentsOf(programme)) yield* bidiControls(document);
    for (const page of programme.pages.values()) yield* unsafePage(page);
  },
};

function* unsafeWriting(document: WritingDocument<unknown>): Generator<Report> {
  const { writing } = document;
  const at = (offset: number): Place => ({ file: document.file, ...document.locateInBody(offset) });
  for (const { what, offset } of writing.unsafe) {
    if (what === 'html')
      yield { at: at(offset), message: '正文里有 HTML 标签', help: '请改用 Markdown 的写法；要显示尖括号，写成 &lt; 和 &gt;。' };
    else yield { at: at(offset), message: '正文里有 MDX 语法（import 或 export）', help: '新闻和报告只用普通 Markdown，请删掉这一行。' };
  }
  for (const { url, offset } of writing.links) {
    if (UNSAFE_SCHEME.test(bare(url)))
      yield {
        at: at(offset),
        message: '链接的地址不安全（javascript:、data: 之类）',
        help: '链接只能用 http、https 或 mailto 开头的地址，或站内的相对地址。',
      };
  }
  for (const { url, offset } of writing.pictures) {
    if (isRemote(url))
      yield { at: at(offset), message: '图片来自外站或写在地址里', help: '请把图片放进 evidence/，写成 ../evidence/文件名。' };
  }
}

/** Pages may hold components; a link that runs something is refused there as well. */
function* unsafePage(page: WritingDocument<unknown>): Generator<Report> {
  for (const match of page.text.matchAll(
    /(?:\]\(|\]:|href=["'{]+|src=["'{]+)\s*<?(?:javascript|vbscript|data)(?::|&colon;|&#0*58;|&#x0*3a;)/gi,
  )) {
    const before = page.text.slice(0, match.index).split('\n');
    const at = { file: page.file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    yield { at, message: '链接的地址不安全（javascript:、data: 之类）', help: '链接只能用 http、https 或 mailto 开头的地址，或站内地址。' };
  }
}

/** Browsers drop white space and control characters in a scheme. */
const bare = (url: string): string => url.replace(/[\s\p{Cc}]/gu, '');

function* documentsOf(programme: Programme): Generator<Document<unknown>> {
  for (const document of [programme.site, programme.districts]) if (document !== undefined) yield document;
  yield* programme.pages.values();
  yield* programme.policies.values();
  for (const { oversight, stations } of programme.years) {
    if (oversight !== undefined) yield oversight;
    for (const station of stations) yield* documentsOfStation(station);
  }
}

function* documentsOfStation(station: Station): Generator<Document<unknown>> {
  const { file, enterprises, demands, outcomes, events, visits, finance, explanations } = station;
  for (const document of [file, enterprises, demands, outcomes, events, visits, finance, explanations]) {
    if (document !== undefined) yield document;
  }
  yield* station.posts.values();
  yield* station.reports.values();
}

/** As JSON and front matter escape them; after an even number of backslashes, else the backslash itself is escaped. */
const ESCAPED_BIDI = /(?<=(?<!\\)(?:\\\\)*)\\(?:u|U0000)(?:061c|200[ef]|202[a-e]|206[6-9])/giu;
/** As Markdown writes them. */
const BIDI_REFERENCE = /&(?:#x0*(?:61c|200[ef]|202[a-e]|206[6-9])|#0*(?:1564|820[67]|823[4-8]|829[4-7])|lrm|rlm);/giu;

function* bidiControls(document: Document<unknown> | WritingDocument<unknown>): Generator<Report> {
  if (document.isPlain === true) return;
  const { file, text } = document;
  const escapes = 'body' in document ? text.slice(0, text.length - document.body.length) : text;
  const references = 'body' in document ? text.matchAll(BIDI_REFERENCE) : [];
  for (const { index } of [...text.matchAll(BIDI_CONTROL), ...escapes.matchAll(ESCAPED_BIDI), ...references]) {
    const before = text.slice(0, index).split('\n');
    yield { ...bidiControl({ file, line: before.length, column: (before.at(-1) ?? '').length + 1 }), ...ofStation(file) };
  }
}

function bidiControl(at: Place): Report {
  return { at, message: '有双向控制字符，显示的顺序与实际不同', help: '请删掉这个看不见的字符，重新输入附近的文字。' };
}
