import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { serveFolder } from '../../src/build/serve-folder.ts';

export interface ServedSite {
  /** `http://localhost:12345` */
  readonly origin: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves a built site on a free port and opens a Chromium. */
export async function openSite(site: string): Promise<ServedSite> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('没有找到 Chromium：请安装，或用环境变量 CHROMIUM 指明它的位置');
  const server = createServer(serveFolder(site, '/'));
  await new Promise<void>((ready) => server.listen(0, () => ready()));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    origin: `http://localhost:${port}`,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
