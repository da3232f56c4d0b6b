// Prints what a reader on a slow phone meets: paint, readiness and first search result, median of five runs.
// For reading and comparing; nothing passes or fails by it. Needs a build: `npm run bench` makes one.
import {chromium} from '@playwright/test';
import {serve} from './serve.mjs';

const pages = ['/', '/convolutional-networks', '/convolutional-networks/output-shape'];
const runs = Number(process.env.RUNS ?? 5);
/** A slow mobile connection, and a phone about four times slower than a desktop. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) | 0,
  uploadThroughput: (0.75e6 / 8) | 0,
};
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** First and largest paint, time until React has taken over, layout shift. */
async function visit(browser, url) {
  // The service worker starts seconds after the page is done; its fetching would only disturb the next visit.
  const page = await browser.newPage({viewport: {width: 390, height: 800}, serviceWorkers: 'block'});
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await page.addInitScript(() => {
    window.seen = {fcp: 0, lcp: 0, cls: 0};
    const watch = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
    watch('paint', (e) => e.name === 'first-contentful-paint' && (window.seen.fcp = e.startTime));
    watch('largest-contentful-paint', (e) => (window.seen.lcp = e.startTime));
    watch('layout-shift', (e) => e.hadRecentInput || (window.seen.cls += e.value));
  });
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  const ready = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(() => window.seen);
  await page.close();
  return {...seen, ready};
}

const server = await serve();
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
console.log(`1.6 Mbit/s, 150 ms, CPU ÷ 4; median of ${runs}\npage\tFCP ms\tLCP ms\tready ms\tCLS`);
for (const route of pages) {
  const visits = [];
  for (let run = 0; run < runs; run++) visits.push(await visit(browser, origin + route));
  const row = ['fcp', 'lcp', 'ready'].map((key) => Math.round(median(visits.map((v) => v[key]))));
  console.log([route, ...row, median(visits.map((v) => v.cls)).toFixed(3)].join('\t'));
}
await browser.close();
server.close();
