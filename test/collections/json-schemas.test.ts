import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/collections/json-schemas.ts';

test('the published JSON Schemas are those of the zod schemas: run npm run schemas where they are not', () => {
  const published = new Map(readdirSync('public/schemas').map((name) => [name, readFileSync(`public/schemas/${name}`, 'utf8')]));
  expect(Object.fromEntries(published)).toEqual(Object.fromEntries(jsonSchemas()));
});

test('every field of every schema speaks to the person who fills it in', () => {
  const silent: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null) {
      for (const [name, field] of Object.entries(schema.properties)) {
        if (!/[\u4e00-\u9fff]/.test(String(field?.description ?? ''))) silent.push(`${path}.${name}`);
        visit(field, `${path}.${name}`);
      }
    }
    if ('items' in schema) visit(schema.items, `${path}[]`);
    if ('additionalProperties' in schema) visit(schema.additionalProperties, `${path}{}`);
  };
  for (const [name, text] of jsonSchemas()) visit(JSON.parse(text), name);
  expect(silent).toEqual([]);
});

test('every ledger of the committed content refers to the schema of its kind', () => {
  const wrong: string[] = [];
  for (const district of readdirSync('content/stations/2024')) {
    for (const name of readdirSync(`content/stations/2024/${district}`).filter((one) => one.endsWith('.json'))) {
      const file = `content/stations/2024/${district}/${name}`;
      if (JSON.parse(readFileSync(file, 'utf8')).$schema !== `../../../../public/schemas/${name}`) wrong.push(file);
    }
  }
  expect(wrong).toEqual([]);
});
