import { z } from 'zod';
import { JSON_KINDS, WRITING_KINDS } from './kinds.ts';

/** The JSON Schema of every kind of file, by file name: editors complete, explain and check from them while someone types. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const kinds = { ...JSON_KINDS, ...WRITING_KINDS };
  return new Map(
    Object.entries(kinds).map(([kind, schema]) => {
      const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${kind}.json`, `${JSON.stringify(described, undefined, 2)}\n`];
    }),
  );
}
