import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {load} from 'cheerio';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {fillCorrections} from './fill-corrections';

const wrong = `<div class="w" id="wrong-a" data-kind="wrong"><p><span aria-hidden="true">✗</span><span><span class="h">Wrong: </span>Stride &lt; 1 &amp; more.<a class="hash-link" href="#wrong-a" aria-label="Direct link">&#8203;</a></span></p><div><p>No <span id="citation--x--1">(<a href="#bib-x">X, 2016</a>)</span>, see <a href="/dla/a/other">this</a>.</p></div><p>wrong in <a href="/dla/reference/sources/kaggle#q2">kaggle/q2</a>, <a href="/dla/reference/sources/day-5#q1">day-5/q1</a></p></div>`;
const usual = `<div class="w" id="wrong-b"><p><span><span class="h">Wrong: </span>Usual.<a class="hash-link" href="#wrong-b">&#8203;</a></span></p><div><p>$1 is kept.</p></div></div>`;
const topics = [
  {
    topic: 'a',
    title: 'A & B',
    answers: [
      {title: 'Is <x> it?', permalink: '/dla/a/one'},
      {title: 'Nothing wrong?', permalink: '/dla/a/two'},
    ],
  },
  {topic: 'empty', title: 'Empty', answers: []},
];
let build = '';
const write = (route: string, html: string) => {
  mkdirSync(path.join(build, path.dirname(route)), {recursive: true});
  writeFileSync(path.join(build, `${route}.html`), html);
};
const fill = () => fillCorrections(build, '/dla/', 'reference/corrections', topics);

beforeEach(() => {
  build = mkdtempSync(path.join(os.tmpdir(), 'corrections-'));
  write('a/one', `<main><h2 id="wrong-answers">W</h2>${wrong}${usual}</main>`);
  write('a/two', '<main></main>');
  write('reference/corrections', '<noscript><p>Off</p></noscript><div data-corrections></div><p>after');
});
afterEach(() => rmSync(build, {recursive: true}));

it('puts each mistake of each answer in its place, with links that lead back', () => {
  fill();
  const html = readFileSync(path.join(build, 'reference/corrections.html'), 'utf8');
  expect(html).toMatch(
    /^<noscript><p>Off<\/p><\/noscript><div data-corrections><section.*<\/section><\/div><p>after$/s,
  );
  const $ = load(html);
  const entries = $('[data-entry]').toArray();
  expect($('section[data-topic]').toArray()).toHaveLength(1);
  expect($('h2#a').text()).toBe('A & B');
  expect($('h3 a[href="/dla/a/one"]').text()).toBe('Is <x> it?');
  expect(entries.map((entry) => $(entry).find('p a').first().attr('href'))).toEqual([
    '/dla/a/one#wrong-a',
    '/dla/a/one#wrong-b',
  ]);
  expect($(entries[0]).find('p').first().text()).toBe('✗Wrong: Stride < 1 & more.');
  expect(entries.map((entry) => entry.attribs['data-source'])).toEqual(['kaggle/q2 day-5/q1', undefined]);
  expect($('a:contains("X, 2016")').attr('href')).toBe('/dla/a/one#bib-x');
  expect($('a:contains("this")').attr('href')).toBe('/dla/a/other');
  expect($('[data-entry] [id], [data-entry][id], .hash-link').length).toBe(0);
  expect(html).toContain('$1 is kept.');
});

it('refuses a page without a place, and answers without a mistake', () => {
  write('reference/corrections', '<main>No place</main>');
  expect(fill).toThrow(/reference\/corrections has no <div data-corrections>/);
  write('reference/corrections', '<div data-corrections=""></div>');
  write('a/one', '<main></main>');
  expect(fill).toThrow(/would be empty/);
});
