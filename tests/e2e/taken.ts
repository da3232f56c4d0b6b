import type {Page} from '@playwright/test';

/**
 * Holds that the browser's code left the page as it was built when it took it over: a part that it takes for another one is made
 * anew, and the other one is lost. Returns what stands otherwise, a line each.
 */
export const takeoverProblems = (page: Page) =>
  page.evaluate(async () => {
    const outline = (of: Document) =>
      [
        ...of.querySelectorAll(
          '.markdown > :not(script, style, noscript), main figure, .markdown [data-formula]',
        ),
      ].map(
        ({tagName, id, className, firstChild}) =>
          `${tagName}${id && `#${id}`} ${String(className)}${firstChild ? '' : ', empty'}`,
      );
    const html = await (await fetch(location.pathname)).text();
    const built = outline(new DOMParser().parseFromString(html, 'text/html'));
    const taken = outline(document);
    return Array.from({length: Math.max(built.length, taken.length)}, (_, i) => [built[i], taken[i]])
      .filter(([before, after]) => before !== after)
      .slice(0, 5)
      .map(([before, after]) => `${before} became ${after}`);
  });
