import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import {afterAll, describe, expect, it} from 'vitest';
import {pageAsked} from '../../src/offline/kept';
import {drawIcons, icons} from './icons';
import {colorsOf, webManifest} from './manifest';
import {releaseOf} from './release';

const folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('releaseOf', () => {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), text);
  };
  it('lists pages and what they fetch, without what only networks and crawlers read', () => {
    expect(() => releaseOf(folder, '/x/')).toThrow(/offline\.html/);
    write('offline.html', '<script src=/x/assets/js/main.1.js></script>');
    for (const file of [
      'index.html',
      'a/b.html',
      'assets/js/main.1.js',
      'assets/js/2.1.js',
      'search-index/p.json',
    ])
      write(file, file);
    for (const file of ['404.html', 'sw.js', '_headers', 'cards/a.png', 'a/b.md', 'book.pdf', 'a/b.html.gz'])
      write(file, file);
    const {release, bytes} = releaseOf(folder, '/x/');
    expect(Object.keys(release.files)).toEqual([
      'a/b.html',
      'assets/js/2.1.js',
      'assets/js/main.1.js',
      'index.html',
      'offline.html',
      'search-index/p.json',
    ]);
    expect(release.shell).toEqual(['assets/js/main.1.js', 'offline.html']);
    expect(release.ahead).toBe(true);
    expect(bytes).toBeGreaterThan(0);
    write('a/b.html', 'changed');
    expect(releaseOf(folder, '/x/').release.files['a/b.html']).not.toBe(release.files['a/b.html']);
  });
});

describe('the app', () => {
  const {light, dark} = colorsOf(readFileSync('src/css/tokens.css', 'utf8'));
  it('has the colors of the page', () => {
    expect([light, dark]).toEqual([expect.stringMatching(/^#f/), expect.stringMatching(/^#1/)]);
    expect(() => colorsOf('')).toThrow(/--paper/);
  });
  it('stays below its base, with icons of the sizes that it names', async () => {
    await drawIcons(readFileSync('static/favicon.svg', 'utf8'), light, folder);
    const manifest = webManifest('Name', 'text', '/x/', light);
    for (const url of [manifest.start_url, manifest.id, ...manifest.shortcuts.map(({url}) => url)])
      expect(url).toMatch(/^\/x\//);
    for (const {src, sizes, purpose} of manifest.icons) {
      const picture = sharp(path.join(folder, src.slice('/x/'.length)));
      const {width, height} = await picture.metadata();
      expect(`${width}x${height}`).toBe(sizes);
      const {data, info} = await picture.ensureAlpha().raw().toBuffer({resolveWithObject: true});
      const at = (x: number, y: number) => [
        ...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4),
      ];
      // Something is drawn, and only an icon that is cut to shape has a ground.
      expect(
        new Set(Array.from({length: info.width}, (_, x) => String(at(x, info.height >> 1)))).size,
      ).toBeGreaterThan(2);
      expect(at(0, 0)[3], src).toBe(purpose === 'maskable' ? 255 : 0);
    }
    expect(Object.values(icons)).toHaveLength(manifest.icons.length);
  });
  it('has a favicon.ico of whole pictures', async () => {
    const file = readFileSync(path.join(folder, 'favicon.ico'));
    expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1]);
    let end = 6 + 16 * file.readUInt16LE(4);
    for (let entry = 6; entry < 6 + 16 * file.readUInt16LE(4); entry += 16) {
      expect(file.readUInt32LE(entry + 12)).toBe(end);
      const start = end;
      end += file.readUInt32LE(entry + 8);
      const {data, info} = await sharp(file.subarray(start, end)).raw().toBuffer({resolveWithObject: true});
      expect([info.width, info.height, info.channels]).toEqual([file[entry], file[entry + 1], 4]);
      // A mark on nothing.
      expect(data[3]).toBe(0);
      expect(data.some((value, i) => i % 4 === 3 && value > 200)).toBe(true);
    }
    expect(end).toBe(file.length);
    expect(file.length).toBeLessThan(8000);
  });
});

describe('pageAsked', () => {
  const asked = (page: string) => pageAsked(`?${new URLSearchParams({page})}`, 'https://a.org', '/x/');
  it('takes a page of this site', () => {
    expect(asked('/x/a/b?s=1#c')).toBe('/x/a/b?s=1#c');
  });
  it.each([
    '',
    'https://b.org/x/',
    '//b.org/x/',
    '/\\b.org/x/',
    'javascript:alert(1)',
    '/y/',
    '/x/../y',
    '/x/offline?page=/x/a',
    'https://',
    '\0',
  ])('takes no other: %j', (page) => expect(asked(page)).toBeUndefined());
});
