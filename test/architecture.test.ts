import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** From left to right: a folder imports only itself and what stands to its left. `build` puts all together. */
const LAYERS = [
  'collections',
  'programme',
  'metrics',
  'rules',
  'evaluation',
  'check',
  'reporters',
  'publication',
  'site',
  'pages',
  'build',
];

/** The pages see what is published and nothing behind it. */
const OF_PAGES: Readonly<Record<string, readonly string[]>> = { site: ['site', 'publication'], pages: ['pages', 'site', 'publication'] };

/** Knows no Node: it runs in a browser as well. */
const PURE = ['collections', 'programme', 'metrics', 'rules', 'evaluation', 'check', 'reporters'];
const MAY_USE_NODE = [/^collections\/node\//, /^check\/check-folder\.ts$/];

interface Import {
  readonly from: string;
  /** Relative to src/ where it is a file there; otherwise the package's name. */
  readonly to: string;
}

const SPECIFIER = /(?:^|[\n;}])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g;

function specifiers(text: string): string[] {
  return [...text.matchAll(SPECIFIER)].map(([, still, moving]) => still ?? moving ?? '');
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  return specifiers(text).map((specifier) => {
    const to = specifier.startsWith('.') ? relative(src, join(src, dirname(file), specifier)) : specifier;
    return { from: file, to };
  });
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|tsx|js|mjs|astro|mdx)$/.test(name));
const imports = files.flatMap(importsOf);
const layerOf = (path: string): string => path.split('/')[0] ?? '';
const isInside = ({ to }: Import): boolean => LAYERS.includes(layerOf(to)) && existsSync(join(src, layerOf(to)));
const isNode = ({ to }: Import): boolean => to.startsWith('node:') || builtinModules.includes(to.split('/')[0] ?? '');
const shown = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('the architecture', () => {
  test('every guarded folder is there, and every folder is guarded', () => {
    expect(LAYERS.filter((name) => !existsSync(join(src, name)))).toEqual([]);
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !LAYERS.includes(name))).toEqual([]);
    for (const pattern of MAY_USE_NODE)
      expect(
        files.some((name) => pattern.test(name)),
        String(pattern),
      ).toBe(true);
  });

  test('the imports are found', () => {
    expect(imports.filter(isInside).length).toBeGreaterThan(200);
    expect(imports.some(({ from, to }) => from === 'evaluation/evaluate.ts' && to === 'rules/all-rules.ts')).toBe(true);
    const text =
      "import a from './a.ts';\nimport type {\n  B,\n} from './b.ts';\nexport * from './c.ts';\nimport './d.css';\nconst e = await import('./e.ts');";
    expect(specifiers(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.css', './e.ts']);
    expect(specifiers("---\nimport F from './f.astro';\n---\n<script>import './g.ts';</script>\n")).toEqual(
      expect.arrayContaining(['./f.astro']),
    );
  });

  test('every import of a file of the project leads to one', () => {
    const gone = imports.filter(({ to }) => LAYERS.includes(layerOf(to)) && !existsSync(join(src, to.replace(/\?.*$/, ''))));
    expect(gone.map(shown)).toEqual([]);
  });

  test('no folder imports from one to its right', () => {
    const wrong = imports.filter((one) => isInside(one) && LAYERS.indexOf(layerOf(one.from)) < LAYERS.indexOf(layerOf(one.to)));
    expect(wrong.map(shown)).toEqual([]);
  });

  test('nothing in src/ imports from outside of it, but packages', () => {
    expect(imports.filter(({ to }) => to.startsWith('..')).map(shown)).toEqual([]);
  });

  test('site and pages import nothing of the project but publication', () => {
    const wrong = imports.filter((one) => {
      const allowed = OF_PAGES[layerOf(one.from)];
      return allowed !== undefined && isInside(one) && !allowed.includes(layerOf(one.to));
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('Node is used only at the edge', () => {
    const wrong = imports.filter(
      (one) => isNode(one) && PURE.includes(layerOf(one.from)) && !MAY_USE_NODE.some((edge) => edge.test(one.from)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('what uses Node is not imported by what does not', () => {
    const atEdge = (path: string): boolean => MAY_USE_NODE.some((edge) => edge.test(path));
    const wrong = imports.filter((one) => atEdge(one.to) && PURE.includes(layerOf(one.from)) && !atEdge(one.from));
    expect(wrong.map(shown)).toEqual([]);
  });

  test('nothing before publication knows of Astro', () => {
    const wrong = imports.filter(({ from, to }) => PURE.includes(layerOf(from)) && /^(?:astro|@astrojs)(?:[:/]|$)/.test(to));
    expect(wrong.map(shown)).toEqual([]);
  });

  test('imports inside src/ carry their extension', () => {
    const bare = imports.filter((one) => isInside(one) && !/\.[a-z]+(?:\?.*)?$/.test(one.to));
    expect(bare.map(shown)).toEqual([]);
  });
});
