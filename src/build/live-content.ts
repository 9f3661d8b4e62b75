import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkFolder } from '../check/check-folder.ts';
import { pretty } from '../reporters/pretty.ts';
import { publishFolder } from './publish-folder.ts';
import { serveFolder } from './serve-folder.ts';

export interface LiveContentOptions {
  readonly contentFolder: string;
  readonly store: string;
  readonly cache: string;
  readonly asOf: string | undefined;
  /** Takes what is to be shown in the terminal. */
  readonly say: (text: string) => void;
}

/** Saves that come within this many milliseconds are one change. */
const PAUSE = 60;

/** Checks and publishes the content for the development server. Never throws: what is wrong is said, and the pages stay as they were. */
export async function refresh({ contentFolder, store, cache, asOf, say }: LiveContentOptions): Promise<void> {
  try {
    const checked = await checkFolder({ contentFolder, scope: {}, ...(asOf === undefined ? {} : { asOf }) });
    if ('trouble' in checked) return;
    const { programme, result } = checked;
    await publishFolder({ programme, result, contentFolder, output: store, store, cache, base: '/' });
    say(pretty(result, { colour: Boolean(process.stderr.isTTY) }));
  } catch (error) {
    say(`内容读不出来，页面保持原样：${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** Shows a change of the content at once: reads it again, says what the check finds, and reloads the page. */
export function liveContent(options: LiveContentOptions): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        mkdirSync(join(options.store, 'media'), { recursive: true });
        const media = serveFolder(join(options.store, 'media'), '/');
        server.middlewares.use('/media', (request, response) => media(request, response));
        server.watcher.add(options.contentFolder);
        let timer: NodeJS.Timeout | undefined;
        let running = Promise.resolve();
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(options.contentFolder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            running = running.then(() => refresh(options)).then(() => server.ws.send({ type: 'full-reload' }));
          }, PAUSE);
        });
      },
    },
  };
}
