import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFile, downloadsView } from '../../publication/store.ts';

const BELOW = '/data/';

export const getStaticPaths: GetStaticPaths = () => {
  const { years, package: whole, sums } = downloadsView();
  const files = [whole, sums, ...years.flatMap(({ tables }) => tables.flatMap(({ csv, json }) => [csv, json]))];
  return files.map(({ href }) => ({ params: { file: href.slice(BELOW.length) } }));
};

const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' };

export const GET: APIRoute = ({ params: { file = '' } }) => {
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';
  return new Response(dataFile(file), { headers: { 'content-type': type } });
};
