import {type Page, test as base} from '@playwright/test';

/** `test` that fails when the page says an error on the console, throws, or asks another host for anything. */
export const test = base.extend<{faults: string[]}>({
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
export const hydrated = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');

export {expect} from '@playwright/test';
