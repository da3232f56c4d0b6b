import {PDFDocument} from '@cantoo/pdf-lib';
import type {Page} from '@playwright/test';
import {nameWork, renumberParts, targetPages} from './pdf';

export interface PrintedBook {
  bytes: Uint8Array;
  pages: number;
}

/**
 * Prints the book that stands open in a page of Chromium, in two passes: the first says where everything stands, the second has the
 * numbers. Throws when the numbers moved what they count, or when a link leads nowhere.
 */
export async function printBook(
  page: Page,
  about: {title: string; author: string; day: string},
): Promise<PrintedBook> {
  page.setDefaultTimeout(600_000);
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => document.fonts.ready);
  const first = targetPages(await print(page));
  const missing = await page.evaluate(fillPages, Object.fromEntries(first));
  if (missing.length > 0) throw new Error(`The book has no page for ${missing.join(', ')}.`);
  const pdf = await print(page);
  const moved = [...targetPages(pdf)].filter(([id, number]) => first.get(id) !== number);
  if (moved.length > 0) throw new Error(`The page numbers moved ${moved.map(([id]) => id).join(', ')}.`);
  nameWork(pdf, about);
  renumberParts(pdf);
  return {bytes: await pdf.save(), pages: pdf.getPageCount()};
}

const print = async (page: Page) =>
  PDFDocument.load(await page.pdf({preferCSSPageSize: true, outline: true, tagged: true}), {
    updateMetadata: false,
  });

/** In the browser: writes the number of its target's page into each `a.page-of`; returns the targets that have none. */
function fillPages(pages: Record<string, number>): string[] {
  const missing: string[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.page-of')) {
    const id = decodeURIComponent(link.hash.slice(1));
    if (pages[id] === undefined) missing.push(id);
    else link.textContent = String(pages[id]);
  }
  return missing;
}
