import { createServer } from 'node:http';
import { serveFolder } from '../src/build/serve-folder.ts';
import { buildFromFlags } from './build-command.ts';
import { main } from './command-line.ts';

const PORT = 4321;

const HELP = `检查 content/，生成网站，并在 http://localhost:${PORT} 打开给本机看。

用法：npm start -- [选项]   选项与 npm run build 相同

按 Ctrl+C 停止。
`;

await main(async () => {
  if (process.argv.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const built = await buildFromFlags();
  if (built === undefined) return 1;
  const server = createServer(serveFolder(built.output, built.base));
  return new Promise<number>((done) => {
    server.on('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      process.stderr.write(taken ? `端口 ${PORT} 已被占用，请先停掉占用它的程序。\n` : `网站打不开：${error.message}\n`);
      done(1);
    });
    server.listen(PORT, () => {
      process.stderr.write(`网站在 http://localhost:${PORT}${built.base} ，按 Ctrl+C 停止。\n`);
    });
  });
});
