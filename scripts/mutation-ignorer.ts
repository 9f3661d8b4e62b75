/** As much of a node of the syntax tree as is looked at. */
interface SyntaxNode {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly expressions?: readonly SyntaxNode[];
  readonly callee?: SyntaxNode;
  readonly arguments?: readonly SyntaxNode[];
}

const HAN = /\p{Script=Han}/u;

function textOf({ type, value, quasis = [], expressions = [] }: SyntaxNode): string {
  if (type === 'StringLiteral') return String(value);
  return type === 'TemplateLiteral' && expressions.every(isPlain) ? quasis.map(({ value: { raw } }) => raw).join('') : '';
}

/** Whether an expression only names something: what a template decides is mutated still. */
function isPlain({ type, callee, arguments: given = [] }: SyntaxNode): boolean {
  if (type === 'CallExpression') return callee !== undefined && isPlain(callee) && given.every(isPlain);
  return type === 'Identifier' || type === 'MemberExpression';
}

/**
 * Leaves out of mutation testing the words for people, which are Chinese. Ids, kinds and keys are not, and are mutated; so are patterns:
 * Chinese with a group in it, and the Chinese in lists.
 */
const chineseWords = {
  shouldIgnore({ node, parent }: { readonly node: SyntaxNode; readonly parent?: SyntaxNode }): string | undefined {
    const text = textOf(node);
    return HAN.test(text) && !text.includes('(?') && parent?.type !== 'ArrayExpression' ? 'words for people' : undefined;
  },
};

/** What Stryker looks for in a module of plugins. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'chinese-words', value: chineseWords }];
