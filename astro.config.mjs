import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/** The scripts say where the content is; the editor and the type check look at the committed one. */
const contentFolder = resolve(process.env.CONTENT_FOLDER ?? 'content');

export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap()],
  vite: {
    resolve: { alias: { '@content': contentFolder } },
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    server: { fs: { allow: ['.', contentFolder] } },
  },
});
