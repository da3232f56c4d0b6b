import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from '@playwright/test';
import sidebars from '../../sidebars';
import {version} from '../../package.json';
import {assembleBook} from './assemble';
import {fontFaces} from './fonts';
import type {Chapter} from './pages';

/** The topics in reading order, each with its answers. */
export const chapters: Chapter[] = sidebars.answers.map(({link, items}) => ({
  path: `/${link.id.replace(/\/index$/, '')}`,
  answers: items.map(({id}) => `/${id}`),
}));

/** What the site says of itself, from its configuration. */
export interface Site {
  title: string;
  tagline: string;
  url: string;
  baseUrl: string;
}

/** The HTML of the book of a built site: of all topics, or of those given. */
export function bookHtml(build: string, {title, tagline, url, baseUrl}: Site, of = chapters): string {
  const styles = readdirSync(path.join(build, 'assets/css')).map((name) => `${baseUrl}assets/css/${name}`);
  const css = fontFaces() + readFileSync(path.join(__dirname, 'book.css'), 'utf8');
  return assembleBook({build, site: url + baseUrl, title, tagline, version, chapters: of, css, styles});
}

/** Opens HTML in a page as if it stood at `origin`, where the style sheets and fonts of the site are served. */
export async function openBook(browser: Browser, origin: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `${origin}/book.html`;
  await page.route(address, (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: html}));
  await page.goto(address, {waitUntil: 'load', timeout: 300_000});
  return page;
}
