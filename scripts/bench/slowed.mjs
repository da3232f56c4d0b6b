/** A slow mobile connection, and a phone about four times slower than a desktop. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) | 0,
  uploadThroughput: (0.75e6 / 8) | 0,
};

/** Notes what the browser says of the page's paints, shifts, long tasks and answers to the reader. Runs in the page. */
function observe() {
  window.seen = {fcp: 0, lcp: 0, cls: 0, blocked: 0, answer: 0};
  const watch = (type, take, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });
  watch('paint', (e) => e.name === 'first-contentful-paint' && (window.seen.fcp = e.startTime));
  watch('largest-contentful-paint', (e) => (window.seen.lcp = e.startTime));
  watch('layout-shift', (e) => e.hadRecentInput || (window.seen.cls += e.value));
  watch('longtask', (e) => (window.seen.blocked += e.duration - 50));
  watch('event', (e) => (window.seen.answer = Math.max(window.seen.answer, e.duration)), {
    durationThreshold: 16,
  });
}

/** Until React has taken over; of a page without it, until all is loaded. Runs in the page. */
const ready = () =>
  new Promise((done) => {
    const root = document.documentElement;
    const look = () => (root.dataset.hasHydrated ?? 'true') === 'true' && done(performance.now());
    new window.MutationObserver(look).observe(root, {attributes: true});
    look();
  });

/**
 * Opens a page that is really slowed, as a first visit, and after three seconds uses the first control of its example, if it has one.
 * In ms since navigation: first and largest paint, when scripts have taken over (`ready`); in ms: what tasks take beyond 50 each
 * (`blocked`), the longest time from a key to the next paint (`answer`; 0: under 16, or no example); layout shift.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
export async function visit(browser, url) {
  // The service worker starts seconds after the page is done; its fetching would only disturb the next visit.
  const context = await browser.newContext({
    viewport: {width: 390, height: 800},
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await page.addInitScript(observe);
  const opened = Date.now();
  await page.goto(url, {waitUntil: 'load'});
  const readyAt = await page.evaluate(ready);
  await page.waitForTimeout(Math.max(0, opened + 3000 - Date.now()));
  const {blocked} = await page.evaluate(() => window.seen);
  const control = page.locator('[data-example] input:not([type=range])').first();
  if ((await control.count()) > 0) {
    await control.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('1');
    // The browser tells of a key only after the paint; of one within 16 ms, never.
    await page.waitForFunction(() => window.seen.answer > 0, undefined, {timeout: 2000}).catch(() => {});
  }
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return {...seen, blocked, ready: readyAt};
}
