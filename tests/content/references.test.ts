import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {worksOf} from '../../plugins/references/bibliography';
import {referenceList} from '../../plugins/references/list';
import {fits} from '../../src/references/filter';
import {placeOf} from '../../src/notes/place';

const bibtex = readFileSync('references.bib', 'utf8');
const works = await worksOf(process.cwd(), bibtex);
const entries = bibtex.split(/^(?=@)/m).map((text) => ({
  key: /^@\w+\{([\w-]+),/.exec(text)?.[1],
  kind: /^@(\w+)/.exec(text)?.[1],
  fields: Object.fromEntries(
    [...text.matchAll(/^\s*(\w+)\s*=\s*\{(.*)\},?$/gm)].map(([, name, value]) => [name, value]),
  ),
}));

describe('references.bib', () => {
  it('has a title, an author, and a year or, for what is kept up to date, an address', () => {
    const lacking = entries.filter(
      ({kind, fields}) =>
        !fields.title ||
        !fields.author ||
        !(
          /^(1[6-9]|20)\d\d$/.test(fields.year ?? '') ||
          (fields.year === undefined && /manual|misc/.test(kind!) && fields.url)
        ),
    );
    expect(lacking.map(({key}) => key)).toEqual([]);
  });
  it('has an address for all that is not printed matter', () => {
    const lacking = entries.filter(
      ({kind, fields}) => /manual|misc/.test(kind!) && !fields.url && !fields.doi,
    );
    expect(lacking.map(({key}) => key)).toEqual([]);
  });
  it('has sound addresses, each once and encrypted', () => {
    const addresses = entries.flatMap(({fields: {doi, url}}) => [
      ...(doi ? [`https://doi.org/${doi}`] : []),
      ...(url ? [url] : []),
    ]);
    // The book's own host serves nothing encrypted.
    const known = 'http://neuralnetworksanddeeplearning.com';
    const unsound = addresses.filter(
      (address) =>
        address !== known &&
        (!URL.canParse(address) || !/^https:\/\/[\w.-]+\.\w+(\/[^\s{}<>\\]*)?$/.test(address)),
    );
    expect(unsound).toEqual([]);
    expect(
      entries.map(({fields: {doi}}) => doi).filter((doi) => doi && !/^10\.\d{4,9}\/\S+$/.test(doi)),
    ).toEqual([]);
    expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
  });
});

describe('the list of works', () => {
  it('has every work, its authors and its title', () => {
    expect(works.map(({key}) => key).sort()).toEqual(entries.map(({key}) => key).sort());
    const he = works.find(({key}) => key === 'he2016')!;
    expect(he).toMatchObject({
      title: 'Deep Residual Learning for Image Recognition',
      authors: ['He, K.', 'Zhang, X.', 'Ren, S.', 'Sun, J.'],
      url: 'https://arxiv.org/abs/1512.03385',
    });
    expect(he.html).toMatch(
      /^He, K., Zhang, X., Ren, S., &amp; Sun, J. \(2016\)\. Deep Residual .*<a href="https:\/\/arxiv.org\/abs\/1512.03385">/,
    );
  });
  it('names no author "others", prints no letter that depends on a page, and leaves no TeX', () => {
    const flawed = works.filter(
      ({html, title}) =>
        /\bothers\b.*\(\d{4}|\((\d{4}|n\.d\.)-?[a-z]\)|undefined/.test(html) || /[{}\\]/.test(html + title),
    );
    expect(flawed.map(({key}) => key)).toEqual([]);
  });
  it('puts each work once under its letter, in order, with the pages that cite it', () => {
    const pages = [
      {permalink: '/x/a/one', label: 'One & more', keys: new Set(['he2016'])},
      {permalink: '/x/a/two', label: 'Two', keys: new Set(['he2016', 'abadi2016'])},
    ];
    const $ = load(referenceList(works, pages));
    expect($('.csl-entry').length).toBe(works.length);
    expect($('#he2016 small').text()).toBe('Cited in One & more · Two');
    expect(
      $('#he2016 small a')
        .toArray()
        .map(({attribs}) => attribs.href),
    ).toEqual(['/x/a/one#bib-he2016', '/x/a/two#bib-he2016']);
    const letters = $('h2')
      .toArray()
      .map((heading) => $(heading).text());
    expect(letters).toEqual([...new Set(letters)].sort());
    expect($('#he2016').closest('section').find('h2').text()).toBe('H');
    expect(
      $('nav a')
        .toArray()
        .map(({attribs}) => attribs.href),
    ).toEqual(
      $('section')
        .toArray()
        .map(({attribs}) => `#${attribs.id}`),
    );
  });
});

describe('the field above the list', () => {
  it('finds words in any order, case and spelling of accents', () => {
    const text = 'Dollár, P., & He, K. (2019). Mask R-CNN.';
    for (const query of ['', '  ', 'dollar', 'DOLLÁR mask', '2019 he'])
      expect(fits(text, query), query).toBe(true);
    for (const query of ['dollars', 'mask yolo', '(((']) expect(fits(text, query), query).toBe(false);
  });
  it('takes whatever is typed', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (query) => fits(`before ${query} after`, query)));
  });
});

describe('the place of a note', () => {
  const window = {width: 320, height: 700, top: 64};
  const line = {left: 200, top: 300, bottom: 320};
  it('is below the link, above it near the lower edge, and smaller where there is room nowhere', () => {
    const size = {width: 304, height: 200};
    expect(placeOf(line, line, size, window)).toEqual({left: 8, top: 326, height: 200});
    expect(placeOf({...line, top: 600, bottom: 620}, {...line, top: 600, bottom: 620}, size, window)).toEqual(
      {left: 8, top: 394, height: 200},
    );
    expect(placeOf(line, line, {width: 304, height: 900}, window).height).toBe(366);
  });
  it('is inside the window and never on the link', () => {
    const px = fc.integer({min: 0, max: 640});
    fc.assert(
      fc.property(
        px,
        px,
        px,
        fc.integer({min: 1, max: 304}),
        fc.integer({min: 1, max: 2000}),
        (left, top, lines, width, height) => {
          const first = {left, top, bottom: top + 20};
          const last = {left: 16, top: top + lines, bottom: top + lines + 20};
          const box = placeOf(first, last, {width, height}, window);
          expect(box.left).toBeGreaterThanOrEqual(8);
          expect(box.left + width).toBeLessThanOrEqual(312);
          expect(box.top >= last.bottom || box.top + box.height <= first.top).toBe(true);
          if (top >= 64 && box.height > 0) expect(box.top).toBeGreaterThanOrEqual(64);
        },
      ),
    );
  });
});
