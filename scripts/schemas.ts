import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../src/collections/json-schemas.ts';
import { main } from './command-line.ts';

const FOLDER = 'public/schemas';

const HELP = `由程序里的内容规范重新生成 ${FOLDER}/，编辑器据此补全和检查。

用法：npm run schemas
`;

await main(async () => {
  if (process.argv.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(FOLDER, name), text);
  process.stderr.write(`已写入 ${FOLDER}/。\n`);
  return 0;
});
