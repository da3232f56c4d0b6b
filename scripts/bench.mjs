// Prints what a reader on a slow phone meets: paint, readiness and first search result, median of five runs.
// For reading and comparing; nothing passes or fails by it. Needs a build: `npm run bench` makes one.
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {createGzip} from 'node:zlib';
import {chromium} from '@playwright/test';

const pages = ['/', '/convolutional-networks', '/convolutional-networks/output-shape'];
const runs = Number(process.env.RUNS ?? 5);
/** A slow mobile connection, and a phone about four times slower than a desktop. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) | 0,
  uploadThroughput: (0.75e6 / 8) | 0,
};
const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  xml: 'text/xml',
};

/** A static host as most are: clean URLs, gzip for text. */
const server = createServer((request, response) => {
  const asked = path.join('build', decodeURIComponent(new URL(request.url, 'http://x').pathname));
  const file = [asked, `${asked}.html`, path.join(asked, 'index.html')].find(
    (f) => existsSync(f) && statSync(f).isFile(),
  );
  if (!file) return response.writeHead(404).end();
  const extension = path.extname(file).slice(1);
  const isText = extension !== 'woff2';
  response.writeHead(200, {
    'content-type': types[extension] ?? 'application/octet-stream',
    ...(isText && {'content-encoding': 'gzip'}),
  });
  const stream = createReadStream(file);
  return (isText ? stream.pipe(createGzip()) : stream).pipe(response);
});

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** First and largest paint, time until React has taken over, layout shift. */
async function visit(browser, url) {
  const page = await browser.newPage({viewport: {width: 390, height: 800}});
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

await new Promise((done) => server.listen(0, done));
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
