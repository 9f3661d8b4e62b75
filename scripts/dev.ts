import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { liveContent, refresh } from '../src/build/live-content.ts';
import { STORE_VARIABLE } from '../src/publication/store.ts';
import { dayArgument, existingFolder } from './build-arguments.ts';
import { main, parseFlags } from './command-line.ts';

const HELP = `边写边看：台账或新闻一保存，页面和检查结果马上更新。

用法：npm run dev -- [选项]

  --content DIR      内容目录，默认 content
  --as-of DAY        以哪一天为准，例如 2024-10-31；默认今天
  --port N           端口，默认 4321
  --help             显示这段说明

按 Ctrl+C 停止。
`;

await main(async () => {
  const { values } = parseFlags({
    content: { type: 'string', default: 'content' },
    'as-of': { type: 'string' },
    port: { type: 'string', default: '4321' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const root = resolve(dirname(new URL(import.meta.url).pathname), '..');
  const cache = join(root, '.cache');
  const store = join(cache, `dev-${values.port}`);
  mkdirSync(store, { recursive: true });
  const options = {
    contentFolder: existingFolder(values.content),
    store,
    cache,
    asOf: dayArgument('--as-of', values['as-of']),
    say: (text: string) => process.stderr.write(text),
  };
  await refresh(options);
  process.env[STORE_VARIABLE] = store;
  process.env.CONTENT_FOLDER = options.contentFolder;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { dev } = await import('astro');
  const server = await dev({ root, logLevel: 'warn', server: { port: Number(values.port) }, integrations: [liveContent(options)] });
  process.stderr.write(`网站在 http://localhost:${server.address.port}/ ，按 Ctrl+C 停止。\n`);
  return new Promise<number>(() => undefined);
});
