// Makes deep-learning-answered.pdf, the whole site as a book, from the finished pages in build/.
//   npm run book [file]     CHROMIUM names the browser; SITE_URL and BASE_URL say where the site stands, as in the build
import {writeFileSync} from 'node:fs';
import {chromium} from '@playwright/test';
import config from '../docusaurus.config';
import {bookHtml, openBook} from '../plugins/book/make';
import {printBook} from '../plugins/book/print';
import {serve} from './serve.mjs';

const file = process.argv[2] ?? 'deep-learning-answered.pdf';
const started = Date.now();
const {title, tagline = '', url, baseUrl} = config;
const html = bookHtml('build', {title, tagline, url, baseUrl});
const day = [...html.matchAll(/<time dateTime="([\d-]+)"/gi)]
  .map(([, found]) => found!)
  .sort()
  .at(-1)!;
const server = await serve({folder: 'build', baseUrl});
const {port} = server.address() as {port: number};
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await openBook(browser, `http://localhost:${port}`, html);
  const {bytes, pages} = await printBook(page, {title, author: title, day});
  writeFileSync(file, bytes);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${file}: ${pages} pages, ${(bytes.length / 2 ** 20).toFixed(1)} MB, in ${seconds} s`);
} finally {
  await browser.close();
  server.close();
}
