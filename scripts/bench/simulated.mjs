import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

/** The last that runs on Node 20. Fetched when it is first asked for: no build and no test needs its 150 packages. */
const lighthouse = 'lighthouse@12.8.2';

/**
 * Lighthouse, mobile, with its usual simulated throttling.
 *
 * @param {string} url
 * @param {string} chromium path of the browser
 * @returns scores (performance, accessibility, best practices, SEO), times in ms, layout shift, KB sent
 * @throws when Lighthouse cannot be had or finds no page
 */
export async function simulate(url, chromium) {
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  // Not `execFileSync`: the page is served by this process.
  const {stdout} = await promisify(execFile)(
    'npx',
    ['--yes', lighthouse, url, '--quiet', '--output=json', `--chrome-flags=${flags.join(' ')}`],
    {env: {...process.env, CHROME_PATH: chromium}, maxBuffer: 2 ** 28},
  );
  const {audits, categories} = JSON.parse(stdout);
  const value = (name) => audits[name].numericValue;
  return {
    scores: Object.values(categories).map(({score}) => Math.round(score * 100)),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    kilobytes: value('total-byte-weight') / 1024,
  };
}
