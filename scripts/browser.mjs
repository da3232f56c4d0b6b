import {spawnSync} from 'node:child_process';

/** Whether a program runs at all: a browser without its libraries is found but does not start. */
const starts = (path) => spawnSync(path, ['--version'], {stdio: 'ignore'}).status === 0;

const system = () =>
  [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .filter(Boolean)
    .map((name) =>
      name.includes('/') ? name : spawnSync('which', [name], {encoding: 'utf8'}).stdout?.trim(),
    )
    .find((path) => path && starts(path));

/**
 * The path of a Chromium to test with: the system's, else Playwright's own, else Debian's package.
 * Ends the process with the reason when there is none to be had.
 */
export function browser(run) {
  const installed = system();
  if (installed) return installed;
  if (run('node_modules/.bin/playwright', ['install', 'chromium'], {lenient: true})) {
    const asked = spawnSync('node', ['-p', "require('@playwright/test').chromium.executablePath()"], {
      encoding: 'utf8',
    });
    if (starts(asked.stdout.trim())) return asked.stdout.trim();
  }
  run('apt-get', ['update', '-qq'], {lenient: true});
  run('apt-get', ['install', '-y', '-qq', 'chromium'], {lenient: true});
  const packaged = system();
  if (packaged) return packaged;
  console.error(
    'No Chromium could be found or installed. Install one, or name it: CHROMIUM=/path/to/chromium npm test',
  );
  process.exit(1);
}
