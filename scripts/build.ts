import { buildFromFlags } from './build-command.ts';
import { main } from './command-line.ts';

const HELP = `检查 content/，再生成网站。

用法：npm run build -- [选项]

  --content DIR      内容目录，默认 content
  --output DIR       网站写到哪里，默认 dist
  --as-of DAY        以哪一天为准，例如 2024-10-31；默认今天
  --base PATH        部署在子目录时的路径，例如 /reports/；默认用 site.json 里的
  --strict           有未达标的要求时也停下
  --help             显示这段说明

有错误（未达标除外）时不写任何文件，上一次生成的网站保持原样。
退出码：0 完成；1 有错误；2 用法不对。
`;

await main(async () => {
  if (process.argv.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  return (await buildFromFlags()) === undefined ? 1 : 0;
});
