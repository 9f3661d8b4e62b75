import { z } from 'zod';
import { Id, SchemaReference, Text } from './scalars.ts';

const Tile = z.strictObject({
  column: z.int().min(1).describe('方格图中的列，从1起'),
  row: z.int().min(1).describe('方格图中的行，从1起'),
});

export const District = z.strictObject({
  slug: Id.describe('目录名，例如 haidian'),
  name: Text.describe('区的名称'),
  code: z
    .string()
    .regex(/^\d{6}$/, { error: '行政区划代码是6位数字' })
    .describe('行政区划代码（GB/T 2260）；经开区在此用110400'),
  tile: Tile.optional().describe('在方格图中的位置，只表示大致方位'),
});
export type District = z.infer<typeof District>;

export const Districts = z.strictObject({ $schema: SchemaReference, districts: z.array(District).describe('17个报送单位') });
export type Districts = z.infer<typeof Districts>;
