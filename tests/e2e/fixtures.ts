import {type Page, test as base} from '@playwright/test';

/** `test` that fails when the page says an error on the console, throws, or asks another host for anything. */
export const test = base.extend<{faults: string[]}>({
  // The browser's code takes a page over in a task of its own, just after it is loaded: then it is open. Without that code, it is too.
  page: async ({page, javaScriptEnabled}, use) => {
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    const opened = async <T>(loading: Promise<T>, isWhole: boolean) => {
      const response = await loading;
      if (isWhole && javaScriptEnabled !== false) await hydrated(page, 2000).catch(() => {});
      return response;
    };
    page.goto = (url, options) => opened(goto(url, options), !options?.waitUntil);
    page.reload = (options) => opened(reload(options), !options?.waitUntil);
    await use(page);
  },
  faults: [
    async ({page, baseURL}, use) => {
      const faults: string[] = [];
      page.on(
        'console',
        (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`),
      );
      page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
      page.on('request', (request) => {
        if (
          !request.url().startsWith(baseURL!) &&
          !request.url().startsWith('data:') &&
          !request.url().startsWith('blob:')
        ) {
          faults.push(`request to ${request.url()}`);
        }
      });
      await use(faults);
      base.expect(faults).toEqual([]);
    },
    {auto: true},
  ],
});

/** Comes when the browser's code has taken the page over. */
export const hydrated = (page: Page, timeout?: number) =>
  page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true', undefined, {timeout});

export {expect} from '@playwright/test';
