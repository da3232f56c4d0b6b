import type {Locator, Page} from '@playwright/test';
import {expect, test} from './fixtures';

const route = '/convolutional-networks/cnn-layers';

/** The grid once it answers: before hydration nothing happens at a press of a key. */
async function readyGrid(page: Page, path = route) {
  await page.goto(path, {waitUntil: 'networkidle'});
  const grid = page.getByRole('grid', {name: /Picture, 12 × 12 pixels/});
  await grid.scrollIntoViewIfNeeded();
  return grid;
}

const inked = (grid: Locator) => grid.locator('[aria-selected="true"]').count();
const cell = (grid: Locator, row: number, column: number) =>
  grid.getByRole('gridcell', {name: `row ${row}, column ${column}`, exact: true});

test.describe('a picture to draw', () => {
  test('is one tab stop, moves by arrow keys and inks by space', async ({page}) => {
    const grid = await readyGrid(page);
    await page.getByRole('button', {name: 'Clear', exact: true}).click();
    await expect(grid.locator('[aria-selected="true"]')).toHaveCount(0);
    await grid.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', ' ', 'End', 'Enter', 'ArrowRight'])
      await page.keyboard.press(key);
    await expect(cell(grid, 2, 3)).toHaveAttribute('aria-selected', 'true');
    await expect(cell(grid, 2, 12)).toHaveAttribute('aria-selected', 'true');
    await expect(grid).toHaveAttribute('aria-activedescendant', 'cnn-pipeline-picture-2-12');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', {name: 'circle 1', exact: true})).toBeFocused();
    await expect(page).toHaveURL(/cnn-pipeline\.picture=000\.201\.000/);
  });

  test('is drawn by mouse without gaps, and comes back from its link', async ({page}) => {
    const grid = await readyGrid(page);
    await page.getByRole('button', {name: 'Clear', exact: true}).click();
    const box = (await grid.boundingBox())!;
    const at = (row: number, column: number) =>
      [box.x + (box.width * (column - 0.5)) / 12, box.y + (box.height * (row - 0.5)) / 12] as const;
    await page.mouse.move(...at(2, 2));
    await page.mouse.down();
    await page.mouse.move(...at(11, 11));
    await page.mouse.up();
    await page.mouse.move(...at(2, 11));
    expect(await inked(grid)).toBe(10);
    await expect(cell(grid, 7, 7)).toHaveAttribute('aria-selected', 'true');
    await page.mouse.click(...at(2, 2));
    expect(await inked(grid)).toBe(9);
    await expect(page).toHaveURL(/cnn-pipeline\.picture=000\.000\.200\.100/);
    await page.reload();
    await expect(grid.locator('[aria-selected="true"]')).toHaveCount(9);
  });

  test('is classified anew: a drawn cross is a cross', async ({page}) => {
    await readyGrid(page, `${route}?cnn-pipeline.picture=000.040.040.040.040.7fe.040.040.040.040.040.000`);
    const example = page.locator('#example-cnn-pipeline');
    await expect(example.getByRole('row', {name: /cross ✓/})).toBeVisible();
  });

  test('falls back from a picture that is none', async ({page}) => {
    const grid = await readyGrid(page, `${route}?cnn-pipeline.picture=${'zzz.'.repeat(11)}zzz`);
    expect(await inked(grid)).toBe(28);
    await expect(page.getByRole('button', {name: 'circle 1', exact: true})).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
});

test.describe('by touch', () => {
  test.use({hasTouch: true, viewport: {width: 320, height: 720}});
  test('a tap inks a pixel', async ({page}) => {
    const grid = await readyGrid(page);
    await page.getByRole('button', {name: 'Clear', exact: true}).tap();
    await cell(grid, 4, 4).tap();
    await expect(cell(grid, 4, 4)).toHaveAttribute('aria-selected', 'true');
    expect(await inked(grid)).toBe(1);
  });
});

test.describe('boxes to move', () => {
  const open = async (page: Page) => {
    await page.goto('/computer-vision/yolo', {waitUntil: 'networkidle'});
    const box = page.getByRole('button', {name: /^Box B/});
    await box.scrollIntoViewIfNeeded();
    return box;
  };

  test('follow the arrow keys, and the link keeps their places', async ({page}) => {
    const box = await open(page);
    await box.focus();
    for (const key of ['ArrowLeft', 'ArrowUp', 'Shift+ArrowLeft']) await page.keyboard.press(key);
    await expect(box).toHaveAccessibleName('Box B, left 3.5, top 4.5: arrow keys move it');
    await expect(page).toHaveURL(/iou\.b=3\.5,4\.5,8,7/);
  });

  test('follow the mouse, and stay in the picture', async ({page}) => {
    const box = await open(page);
    const {x, y, width, height} = (await box.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x - 2000, y + height / 2, {steps: 5});
    await page.mouse.up();
    await expect(box).toHaveAccessibleName(/left 0, top 5/);
  });
});
