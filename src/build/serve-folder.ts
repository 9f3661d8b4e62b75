import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.wasm': 'application/wasm',
};

/** Answers requests from a folder of files, as any static host would. */
export function serveFolder(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(folder, base, pathname);
    if (file === 'slash') {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const missing = file === undefined;
    const path = file ?? join(folder, '404.html');
    if (missing && statSync(path, { throwIfNoEntry: false }) === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    response.writeHead(missing ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  };
}

function fileFor(folder: string, base: string, pathname: string): string | 'slash' | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (`${decoded}/` === base) return 'slash';
  if (!decoded.startsWith(base)) return undefined;
  const path = normalize(join(folder, decoded.slice(base.length)));
  if (path !== folder && !`${path}${sep}`.startsWith(folder + sep)) return undefined;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() === true) return path;
  if (stats?.isDirectory() !== true) return undefined;
  if (!decoded.endsWith('/')) return 'slash';
  const index = join(path, 'index.html');
  return statSync(index, { throwIfNoEntry: false })?.isFile() === true ? index : undefined;
}
