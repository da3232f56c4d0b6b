import axe from 'axe-core';
import type {Page} from '@playwright/test';
import {expect, test} from './fixtures';

const session = './practice?length=5&seed=7';
const question = (page: Page) => page.getByRole('heading', {level: 1});
const answer = (page: Page) => page.getByRole('region', {name: 'Short answer'});
const stored = (page: Page) =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('practice') ?? '{"cards":{}}').cards as Record<string, unknown[]>,
  );
const grades = (page: Page) => new URL(page.url()).searchParams.get('grades') ?? '';

/** Opens a session and waits for its question, which has the focus. */
async function open(page: Page, path = session) {
  await page.goto(path);
  await expect(question(page)).toBeFocused();
}

test('is done by keyboard alone, keeps progress, and comes back after a reload', async ({page}) => {
  await page.goto('./practice?topics=optimization');
  await page.getByRole('combobox', {name: 'Questions'}).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/topics=optimization&length=5&seed=\d+$/);
  await expect(question(page)).toBeFocused();
  const first = await question(page).textContent();

  // What is typed is text, not a command, and outlives a reload.
  await page.keyboard.press('Tab');
  await page.keyboard.type('s 1 2 3 think');
  await page.reload();
  await expect(question(page)).toHaveText(first!);
  await expect(page.getByRole('textbox', {name: 'your answer'})).toHaveValue('s 1 2 3 think');
  await page.getByRole('textbox', {name: 'your answer'}).focus();
  await page.keyboard.press('Control+Enter');
  await expect(answer(page)).toBeFocused();
  await page.keyboard.press('3');
  await expect(question(page)).toBeFocused();
  expect(await question(page).textContent()).not.toBe(first);

  for (const grade of ['4', '1', '2']) {
    await page.keyboard.press('Space');
    await expect(answer(page)).toBeFocused();
    // A hasty second press of the same grade counts for nothing.
    await page.evaluate((key) => {
      const press = () =>
        document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      press();
      press();
    }, grade);
    await expect(question(page)).toBeFocused();
  }
  await page.reload();
  await expect(page.getByText('Question 5 of 5')).toBeVisible();
  await page.keyboard.press('s');
  await expect(question(page)).toHaveText('Done: 5 questions');
  await expect(page.locator('main ol li')).toHaveText([
    /Right, due in/,
    /Easy, due in/,
    /Missed, due tomorrow/,
    /gaps, due in/,
    /Skipped$/,
  ]);
  expect(Object.values(await stored(page)).map(([, , , , reps]) => reps)).toEqual([1, 1, 1, 1]);

  await page.goto('./optimization');
  await expect(page.getByText('4 of 6 practiced')).toBeVisible();
  await expect(page.getByText('due tomorrow')).toHaveCount(1);
  await page.goto('./practice');
  await page.getByText('Your progress').click();
  await page.getByRole('checkbox', {name: 'Show progress on topic pages'}).uncheck();
  await page.goto('./optimization', {waitUntil: 'networkidle'});
  await expect(page.getByText(/practiced/)).toHaveCount(0);
});

test('asks everybody with the same link the same, and what is due first', async ({page}) => {
  const titles: (string | null)[] = [];
  for (let i = 0; i < 2; i++) {
    await open(page);
    titles.push(await question(page).textContent());
  }
  expect(titles[0]).toBe(titles[1]);
  await page.evaluate(() =>
    localStorage.setItem(
      'practice',
      '{"format":"deep-learning-answered/practice","version":1,"cards":{"training/batch-size":["2026-11-01T10:00:00.000Z","2026-11-04T10:00:00.000Z",3,5,1,0]}}',
    ),
  );
  await page.goto('./practice');
  await page.getByRole('button', {name: 'Start practice'}).click();
  await expect(page).toHaveURL(/cards=training\/batch-size,/);
  await expect(question(page)).toHaveText(/batch size/i);
});

test('does not lose what another tab does', async ({page, context}) => {
  const other = await context.newPage();
  await open(page);
  await open(other, './practice?length=5&seed=8');
  for (const tab of [page, other, page]) {
    await tab.bringToFront();
    const before = grades(tab).length;
    await tab.keyboard.press('Space');
    await tab.keyboard.press('3');
    await expect.poll(() => grades(tab).length).toBe(before + 1);
  }
  // A tab may write before it has seen the other's last word, which comes back then.
  await expect.poll(async () => Object.keys(await stored(page)).length).toBe(3);
  await other.goto('./practice');
  await expect(other.getByText('95 questions: 3 practiced')).toBeVisible();
  // A tab that only looks on follows.
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(other.getByText('95 questions: 4 practiced')).toBeVisible();
});

test('goes into a file and back, and refuses another file', async ({page}) => {
  await open(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
  await page.goto('./practice');
  await page.getByText('Your progress').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Save as a file'}).click();
  const file = await (await download).path();
  const before = await stored(page);

  const field = page.locator('input[type="file"]');
  for (const [text, words] of [
    ['{"half', 'This file is damaged. Nothing was changed.'],
    ['{"cards":{}}', 'does not hold progress of this site. Nothing was changed.'],
    ['{"format":"deep-learning-answered/practice","version":9}', 'newer version'],
  ] as const) {
    await field.setInputFiles({name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text)});
    await expect(page.getByText(words)).toBeVisible();
    expect(await stored(page)).toEqual(before);
  }
  await page.getByText('Forget all progress').click();
  await page.getByRole('button', {name: 'Forget 1 question for good'}).click();
  await expect(page.getByText('none practiced yet')).toBeVisible();
  await field.setInputFiles(file);
  await expect(page.getByText('95 questions: 1 practiced')).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test('leaves a store alone that it cannot read, and says so', async ({page}) => {
  await page.addInitScript(
    () => sessionStorage.getItem('once') ?? localStorage.setItem('practice', '{"half'),
  );
  await open(page);
  await expect(page.getByRole('alert')).toContainText('cannot be read');
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('practice'))).toBe('{"half');
  await page.evaluate(() => sessionStorage.setItem('once', ''));
  await page.getByRole('button', {name: 'Set it aside and start anew'}).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(Object.keys(await stored(page))).toHaveLength(1);
  expect(await page.evaluate(() => Object.values(localStorage))).toContain('{"half');
});

for (const [name, words, spoil] of [
  [
    'a closed store',
    'keep nothing',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
  [
    'a full store',
    'no room left',
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  ],
] as const) {
  test(`works with ${name}, and says that progress is not kept`, async ({page}) => {
    await page.addInitScript(spoil);
    await open(page);
    await page.keyboard.press('Space');
    await page.keyboard.press('3');
    await expect(page.getByText('Question 2 of 5')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('alert').getByRole('button', {name: 'Save as a file'})).toBeVisible();
  });
}

test('keeps nothing by a clock that cannot be right', async ({page}) => {
  for (const time of ['1970-01-02', '2190-01-01']) {
    await page.clock.setFixedTime(new Date(time));
    await open(page);
    await expect(page.getByRole('alert')).toContainText('clock of this device');
    await page.keyboard.press('Space');
    await page.keyboard.press('3');
    await expect(page.getByText('Question 2 of 5')).toBeVisible();
    expect(await stored(page)).toEqual({});
  }
});

test('interviews against the clock, by follow-up questions', async ({page}) => {
  const start = new Date('2026-11-22T10:05:00Z');
  await page.clock.install({time: new Date('2026-11-22T10:00:00Z')});
  await page.goto('./practice');
  // Time stands still: a busy machine does not make the reader late.
  await page.clock.pauseAt(start);
  await page.getByRole('button', {name: 'Start a mock interview'}).click();
  await expect(page.getByRole('timer')).toHaveText('20:00');
  // The clock on the page ticks a frame after it was started.
  await page.clock.runFor(15_100);
  await expect(page.getByRole('timer')).toHaveText('19:45');
  await expect(page.getByRole('timer')).not.toHaveAttribute('aria-live');
  await page.clock.resume();
  await page.keyboard.press('Enter');
  await page.keyboard.press('3');
  await expect(page.getByText('The interviewer goes on')).toBeVisible();
  await expect(question(page)).toHaveText(/^“.+”$/);
  const asked = await question(page).textContent();
  await page.reload();
  await expect(question(page)).toHaveText(asked!);
  const secondsOff = (since: number) => {
    const [minutes, seconds] = document.querySelector('[role=timer]')!.textContent!.split(':').map(Number);
    return Math.abs(1200 - (Date.now() - since) / 1000 - (60 * minutes! + seconds!));
  };
  await expect.poll(() => page.evaluate(secondsOff, start.getTime())).toBeLessThanOrEqual(1);
  await expect(page.getByRole('timer')).toHaveText(/^19:/);
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await expect(page.getByText('The interviewer goes on')).toHaveCount(0);
  await page.clock.runFor(20 * 60_000);
  await expect(page.getByRole('timer')).toHaveText(/Time is up/);
  await page.keyboard.press('Space');
  await page.keyboard.press('2');
  await expect(question(page)).toHaveText('The interview is over: 3 questions');
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const) {
  test(`is accessible and fits ${width} px, ${colorScheme}: question, answer, interview, end`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    const check = async () => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.evaluate(axe.source);
      const {violations} = await page.evaluate(() =>
        (window as unknown as {axe: typeof axe}).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).toEqual([]);
    };
    await open(page, './practice?length=5&seed=7&grades=3');
    await check();
    await page.keyboard.press('Space');
    await expect(answer(page)).toBeVisible();
    await check();
    await open(page, './practice?interview=20&seed=7&grades=3');
    await check();
    await open(page, './practice?length=5&seed=7&grades=01234');
    await check();
  });
}

test('takes any address', async ({page}) => {
  await open(page, `./practice?seed=1&cards=${'x/y,'.repeat(500)}&grades=9zz&length=-3&topics=%00,<b>`);
  await expect(question(page)).toHaveText(/^Done: 0/);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('says so and leads to the study sheets', async ({page}) => {
    await page.goto('./practice');
    await expect(page.locator('main noscript p')).toBeVisible();
    await page.getByRole('main').getByRole('link', {name: 'Optimization'}).click();
    await expect(question(page)).toHaveText('Optimization');
  });
});
