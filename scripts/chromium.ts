import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Where a Chromium is; undefined where there is none. `CHROMIUM` names one elsewhere. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM ?? '', ...PLACES].find((place) => place !== '' && existsSync(place));
}

/** Installs Debian's Chromium where there is none and it may be installed; where not, says so in a sentence. */
export function ensureChromium(say: (line: string) => void): void {
  if (findChromium() !== undefined) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('没有 Chromium，正在安装……');
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    if (findChromium() !== undefined) return;
  }
  say('没有找到 Chromium，浏览器测试会失败：请安装（Debian：apt-get install chromium），或用环境变量 CHROMIUM 指明它的位置。');
}
