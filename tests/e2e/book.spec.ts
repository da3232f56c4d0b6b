import {PDFDocument} from '@cantoo/pdf-lib';
import {load} from 'cheerio';
import {bookHtml, chapters, openBook} from '../../plugins/book/make';
import {bookmarks} from '../../plugins/book/pdf';
import {printBook} from '../../plugins/book/print';
import {expect, test} from './fixtures';
import {answers, build, html} from './site';

// A hundred pages are read twice.
test.describe.configure({timeout: 180_000});

const site = {title: 'The book', tagline: 'A line', url: 'https://book.example', baseUrl: '/'};

test('the book holds every answer with its formulas, figures and corrections, and its links hold', () => {
  const $ = load(bookHtml(build, site));
  const ids = $('[id]')
    .toArray()
    .map(({attribs}) => attribs.id!);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const known = new Set(ids);
  const broken = $('a[href^="#"]')
    .toArray()
    .filter(({attribs}) => !known.has(decodeURIComponent(attribs.href!.slice(1))))
    .map(({attribs}) => attribs.href);
  expect(broken).toEqual([]);
  expect($('script, button, input, select, nav, details')).toHaveLength(0);

  const missing: string[] = [];
  for (const route of answers) {
    const page = html(route);
    page('[data-no-print]').remove();
    page('#references').nextAll().remove();
    const there = $(`section.answer:has(> header > [id="${route.slice(1).replace('/', '.')}"])`);
    if (there.length !== 1) missing.push(`${route}: ${there.length} times`);
    for (const part of ['.katex', 'figure', 'table', '[id*="wrong-"]:not(h2, h3)', '[data-lead]']) {
      const [has, needs] = [there.find(part).length, page('[data-answer]').find(part).length];
      if (has !== needs) missing.push(`${route}: ${has} of ${needs} ${part}`);
    }
  }
  expect(missing).toEqual([]);
  expect(chapters.flatMap((chapter) => chapter.answers).sort()).toEqual([...answers].sort());
});

test('a small book has true page numbers, bookmarks and nothing beyond its edge', async ({
  page,
  browser,
  baseURL,
}) => {
  void page;
  const of = chapters.filter(({path}) => path === '/attention-and-transformers');
  const book = await openBook(browser, baseURL!, bookHtml(build, site, of));
  const {bytes, pages} = await printBook(book, {title: site.title, author: 'A', day: '2026-11-21'});
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false});
  expect(pages).toBe(pdf.getPageCount());
  expect(pdf.getTitle()).toBe(site.title);
  expect(pdf.getCreationDate()).toEqual(new Date('2026-11-21T00:00:00Z'));

  // Chromium makes bookmarks of headings, the contents come from link targets: two ways to one number.
  const marks = bookmarks(pdf);
  const lines = await book.locator('.contents li').evaluateAll((items) =>
    items.map((item) => ({
      title: item.querySelector('.toc-name')!.textContent,
      page: Number(item.querySelector('.page-of')!.textContent),
    })),
  );
  expect(lines).toHaveLength(1 + of[0]!.answers.length + 3);
  for (const line of lines) expect(marks).toContainEqual(expect.objectContaining(line));
  const numbers = lines.map((line) => line.page);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));

  // The text is as wide as the page without its margins (210 − 2 · 19 mm).
  await book.setViewportSize({width: Math.floor((172 / 25.4) * 96), height: 1000});
  const beyond = await book.evaluate(() =>
    [...document.querySelectorAll('.markdown *')]
      .filter((element) => !element.parentElement!.closest('svg'))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.textContent.slice(0, 40)),
  );
  expect(beyond).toEqual([]);
  await book.close();
});
