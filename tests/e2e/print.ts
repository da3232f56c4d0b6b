import type {Page} from '@playwright/test';

/** Width of a sheet of paper in mm. */
const papers = {A4: 210, Letter: 215.9};

/** Px between the margins that src/css/print.css sets; a topic's study sheet has narrower ones. */
const widthInside = (paper: number, isSheet: boolean) =>
  Math.floor(((paper - (isSheet ? 26 : 34)) / 25.4) * 96);

/**
 * What a reader of the printed page would miss or could not use, for the page that stands open: something wider than the paper, or
 * cut off; navigation and controls. Leaves the page as it would be printed.
 */
export async function printProblems(page: Page, {isApp = false} = {}): Promise<string[]> {
  await page.emulateMedia({media: 'print'});
  const isSheet = await page.evaluate(() => getComputedStyle(document.documentElement).page === 'sheet');
  const problems: string[] = [];
  for (const [paper, width] of Object.entries(papers)) {
    await page.setViewportSize({width: widthInside(width, isSheet), height: 1000});
    problems.push(...(await page.evaluate(overflowing)).map((fault) => `${paper}: ${fault}`));
  }
  return isApp ? problems : [...problems, ...(await page.evaluate(controls))];
}

/** Elements that reach beyond the right edge or hide a part of what they hold; of nested ones, the outermost. */
function overflowing(): string[] {
  const found: Element[] = [];
  for (const element of document.querySelectorAll('body *')) {
    // Text for screen readers only, and drawings, which scale as a whole.
    if (element.closest('.katex-mathml, [class*="hidden"]') || element.parentElement?.closest('svg'))
      continue;
    const {right, width} = element.getBoundingClientRect();
    if (width === 0) continue;
    const {overflowX, display} = getComputedStyle(element);
    const isCut =
      overflowX !== 'visible' && display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
    if (right > window.innerWidth + 1 || isCut) found.push(element);
  }
  return found
    .filter((element) => !found.some((other) => other !== element && other.contains(element)))
    .map((element) => `cut off: ${element.tagName} ${element.textContent.trim().slice(0, 60)}`);
}

/** Navigation, and buttons that are no cells of a picture. */
function controls(): string[] {
  return [...document.querySelectorAll('nav, button, [type="range"], [type="search"]')]
    .filter((element) => element.checkVisibility() && !element.closest('td'))
    .map((element) => `on paper: ${element.outerHTML.slice(0, 80)}`);
}
