import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openSite, type ServedSite } from './browser.ts';

let served: ServedSite;
beforeAll(async () => {
  served = await openSite(inject('site'));
});
afterAll(() => served?.close());

/** One page of each kind. */
const KINDS = {
  home: '/',
  year: '/2024/',
  station: '/2024/bda/',
  requirement: '/2024/bda/requirements/quota/outcomes/',
  'long requirement': '/2024/haidian/requirements/quota/contacted-enterprises/',
  news: '/news/',
  outcomes: '/outcomes/',
  demands: '/demands/',
  rules: '/rules/',
  policy: '/rules/2024/',
  rule: '/rules/quota/demands/',
  search: '/search/',
  guide: '/guide/',
  method: '/method/',
  supervise: '/supervise/',
  events: '/events/',
  districts: '/districts/',
  district: '/districts/huairou/',
  industries: '/industries/',
  industry: '/industries/人工智能/',
  experts: '/experts/',
  english: '/en/',
  missing: '/404.html',
} as const;

/** What only works with scripts may stay hidden without them, and so may what only the index of the search reads. */
const CONTROL = 'button, input, select, label, [data-pagefind-filter], [data-pagefind-sort], [data-pagefind-meta]';

async function open(address: string, options: Parameters<ServedSite['browser']['newContext']>[0] = {}): Promise<Page> {
  const context = await served.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(served.origin + address);
  return page;
}

/** The first post and the first outcome and demand, from their lists. */
async function details(): Promise<string[]> {
  const page = await open('/outcomes/');
  const first = async (list: string, pattern: string): Promise<string> => {
    await page.goto(served.origin + list);
    return (await page.locator(`main a[href*="${pattern}"]`).first().getAttribute('href')) ?? '';
  };
  const found = [
    await first('/news/', '/news/2024-'),
    await first('/outcomes/', '/outcomes/2024/'),
    await first('/demands/', '/demands/2024/'),
  ];
  await page.context().close();
  return found;
}

describe('a reader', () => {
  test('goes from home to a figure and on to the rows that make it', async () => {
    const page = await open('/');
    await page.locator('main a[href="/2024/bda/"]').first().click();
    await page.waitForURL('**/2024/bda/');
    await page.locator('main a[href="/2024/bda/requirements/quota/outcomes/"]').first().click();
    await page.waitForURL('**/requirements/quota/outcomes/');
    expect(await page.locator('[id^="row-o-"]').count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator('main').innerText()).toContain('未达标，已说明');
    await page.context().close();
  });

  test('finds a post by a Chinese word, and the address keeps what was asked', async () => {
    const page = await open('/news/');
    const title = await page.locator('main a[href*="/news/2024-"]').first().innerText();
    const word = /[\u4e00-\u9fff]{4}/.exec(title)?.[0] ?? '';
    await page.goto(`${served.origin}/search/?q=${encodeURIComponent(word)}`);
    const links = page.locator('[data-search-results] a[href]');
    await links.first().waitFor({ timeout: 15_000 });
    expect(Number((await page.locator('[data-search-count]').innerText()).replace(/\D/g, ''))).toBeGreaterThan(0);
    expect(await page.locator('[data-search-results]').innerText()).toContain(word);
    await page.context().close();
  });

  test('reads everything with scripts off', async () => {
    for (const address of Object.values(KINDS)) {
      const page = await open(address, { javaScriptEnabled: false });
      expect((await page.locator('main h1').innerText()).length).toBeGreaterThan(1);
      const hidden = await page.locator(`main [hidden]:not(${CONTROL}, :has(${CONTROL}))`).count();
      if (address !== '/search/') expect([address, hidden]).toEqual([address, 0]);
      await page.context().close();
    }
  });

  test('never scrolls sideways, from 320 pixels on', async () => {
    const wide: string[] = [];
    const page = await open('/', { viewport: { width: 320, height: 640 } });
    for (const address of [...Object.values(KINDS), ...(await details())]) {
      await page.goto(served.origin + address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${address}: ${width}`);
    }
    expect(wide).toEqual([]);
    await page.context().close();
  });

  test('sees no console message and no request to another host', async () => {
    const page = await open('/');
    const seen: string[] = [];
    page.on('console', (message) => seen.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => seen.push(`${page.url()} ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin) && !request.url().startsWith('data:')) seen.push(`${page.url()} ${request.url()}`);
    });
    for (const address of [...Object.values(KINDS), ...(await details())]) await page.goto(served.origin + address, { waitUntil: 'load' });
    expect(seen).toEqual([]);
    await page.context().close();
  });
});

describe('axe finds nothing', () => {
  /** In the dark only colours differ. */
  const OPTIONS: Record<'light' | 'dark', axe.RunOptions> = {
    light: { resultTypes: ['violations'] },
    dark: { resultTypes: ['violations'], runOnly: ['color-contrast'] },
  };

  test.each(['light', 'dark'] as const)(
    'on any kind of page, %s',
    async (colorScheme) => {
      const faults: string[] = [];
      const page = await open('/', { colorScheme });
      for (const address of [...Object.values(KINDS), ...(await details())]) {
        await page.goto(served.origin + address);
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async (options) => {
          const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options);
          return found.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html }) => html.slice(0, 120))
                .slice(0, 2)
                .join(' | ')}`,
          );
        }, OPTIONS[colorScheme]);
        faults.push(...violations.map((one) => `${address} ${one}`));
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
    240_000,
  );
});
