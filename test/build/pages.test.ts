import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { REQUIREMENTS } from '../../src/rules/requirements.ts';
import { pages } from '../site-files.ts';

const site = inject('site');
const asOf = inject('asOf');
const all = pages(site);
const stations = [...all.keys()].filter((address) => /^\/2024\/[a-z]+\/$/.test(address));

describe('the built site', () => {
  test('has a profile for each of the seventeen stations, and a page for each of its requirements', () => {
    expect(stations).toHaveLength(17);
    const missing = stations
      .flatMap((station) => REQUIREMENTS.map(({ id }) => `${station}requirements/${id}/`))
      .filter((page) => !all.has(page));
    expect(missing).toEqual([]);
  });

  test('has the addresses of the contract that are built so far', () => {
    const addresses = [
      '/',
      '/2024/',
      '/news/',
      '/outcomes/',
      '/demands/',
      '/search/',
      '/about/',
      '/method/',
      '/guide/',
      '/rules/',
      '/rules/2024/',
      '/supervise/',
      '/events/',
      '/districts/',
      '/districts/bda/',
      '/industries/',
      '/industries/人工智能/',
      '/experts/',
      '/en/',
      '/data/',
      '/reporting/',
      '/changes/',
      '/404.html',
    ];
    expect(addresses.filter((address) => !all.has(address))).toEqual([]);
    const files = [
      'feed.xml',
      '2024/haidian/feed.xml',
      'events.ics',
      '2024/haidian/events.ics',
      'sitemap-index.xml',
      'robots.txt',
      'cards/home.png',
      'cards/2024/haidian.png',
    ];
    expect(files.filter((file) => !existsSync(join(site, file)))).toEqual([]);
  });

  test('has no dead link and no dead anchor', () => {
    const dead = new Set<string>();
    for (const [address, html] of all) {
      for (const { 1: href = '' } of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const target = href.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
        if (/^(?:https?:|mailto:|tel:|data:)/.test(target)) continue;
        const { pathname, hash } = new URL(target, `http://site${address}`);
        const path = decodeURI(pathname);
        const page = all.get(path);
        if (page === undefined && !existsSync(join(site, path))) dead.add(`${address} -> ${target}`);
        const id = decodeURIComponent(hash.slice(1));
        if (page !== undefined && id !== '' && !page.includes(`id="${id}"`)) dead.add(`${address} -> ${target}`);
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  test('says on every page that its data is a demonstration, and as of which day', () => {
    const silent = [...all].filter(([, html]) => !html.includes('演示数据') || !(html.includes(asOf) || html.includes('2025年1月10日')));
    expect(silent.map(([address]) => address)).toEqual([]);
  });

  test('needs nothing that a strict content security policy refuses: no inline script, style or handler, nothing from another host', () => {
    const refused: string[] = [];
    for (const [address, html] of all) {
      if (/<script(?![^>]*\b(?:src=|type="application\/ld\+json"))/.test(html)) refused.push(`${address} inline script`);
      if (/<style[\s>]/.test(html) || /\sstyle="/.test(html)) refused.push(`${address} inline style`);
      if (/\son[a-z]+="/.test(html)) refused.push(`${address} handler`);
      if (/<(?:script|img|link|iframe|source)[^>]*\s(?:src|href)="(?:https?:)?\/\//.test(html.replace(/<link rel="canonical"[^>]*>/g, '')))
        refused.push(`${address} other host`);
    }
    expect(refused.slice(0, 10)).toEqual([]);
  });

  test('publishes an unmet requirement as unmet, and an explained one as both', () => {
    expect(all.get('/2024/huairou/requirements/quota/demands/')).toContain('未达标');
    expect(all.get('/2024/bda/requirements/quota/outcomes/')).toContain('未达标，已说明');
  });

  test('shows emphasis beside Chinese punctuation as emphasis', () => {
    const posts = [...all].filter(([address]) => /^\/2024\/[a-z]+\/news\//.test(address));
    expect(posts.length).toBeGreaterThanOrEqual(85);
    expect(posts.filter(([, html]) => html.includes('**')).map(([address]) => address)).toEqual([]);
    expect(posts.some(([, html]) => /<strong>[^<]*：<\/strong>/.test(html))).toBe(true);
  });

  test('tells how to read each figure: every status mark stands beside its word', () => {
    const html = all.get('/2024/haidian/') ?? '';
    for (const { id } of REQUIREMENTS) expect(html).toContain(`/2024/haidian/requirements/${id}/`);
  });

  test('writes feeds that parse', () => {
    const feed = readFileSync(join(site, 'feed.xml'), 'utf8');
    expect(feed).toMatch(/^<\?xml/);
    expect(feed.match(/<entry>/g)?.length).toBeGreaterThan(20);
    expect(feed).not.toContain('origin.invalid');
  });
});
