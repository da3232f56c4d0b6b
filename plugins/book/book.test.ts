import {PDFDocument, PDFString} from '@cantoo/pdf-lib';
import {load} from 'cheerio';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anchorOf, bindLinks, moveIds} from './anchors';
import {letterList, lettersOf, nameOf, relettered} from './citations';
import {contents, imprint, opener, runningHeads} from './front';
import {lowerHeadings, toPaper} from './paper';
import {nameWork, renumberParts} from './pdf';

const html = (text: string) => load(text, null, false);

describe('places in the book', () => {
  it('move with everything on the page that names them', () => {
    const $ = html(
      `<svg aria-labelledby="t d"><marker id="t"/><path id="d" marker-end="url(#t)" style="fill:url(#d)"/><use href="#t"/></svg><label for="t"></label>`,
    );
    moveIds($, '/a/b');
    expect($.html()).toBe(
      `<svg aria-labelledby="a.b.t a.b.d"><marker id="a.b.t"></marker><path id="a.b.d" marker-end="url(#a.b.t)" style="fill:url(#a.b.d)"></path><use href="#a.b.t"></use></svg><label for="a.b.t"></label>`,
    );
  });
  it('are different for different pages and ids', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]*$/);
    fc.assert(
      fc.property(fc.tuple(name, name, name), fc.tuple(name, name, name), ([a, b, c], [d, e, f]) => {
        fc.pre(`${a}/${b}#${c}` !== `${d}/${e}#${f}`);
        expect(anchorOf(`/${a}/${b}`, c)).not.toBe(anchorOf(`/${d}/${e}`, f));
      }),
    );
  });
  it.each([
    ['/base/a/b#x', '#a.b.x'],
    ['/base/a/b#gone', '#a.b'],
    ['/base/a/b/', '#a.b'],
    ['#x', '#a.b.x'],
    ['#bib-he2016', '#reference.references.he2016'],
    ['/base/a/c#bib-he2016', '#a.c'],
    ['/base/practice?topics=a', 'https://site.example/base/practice?topics=a'],
    ['/elsewhere', '/elsewhere'],
    ['https://arxiv.org/abs/1#x', 'https://arxiv.org/abs/1#x'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('are where links lead: %s to %s', (from, to) => {
    const pages = new Map([
      ['/a/b', new Set(['x'])],
      ['/a/c', new Set<string>()],
    ]);
    const $ = html(`<a href="${from}">link</a>`);
    bindLinks($, '/a/b', {site: 'https://site.example/base/', pages});
    expect($('a').attr('href')).toBe(to);
  });
});

describe('paper', () => {
  const onPaper = (text: string) => {
    const $ = html(text);
    toPaper($);
    return $.html();
  };
  it('shows the values of controls, and no control', () => {
    expect(onPaper('<input type="text" value="0.5"><input type="range" value="0.5">')).toBe(
      '<b class="value">0.5</b>',
    );
    expect(onPaper('<input type="checkbox" checked=""><input type="checkbox">')).toBe(
      '<b class="value">☑ </b><b class="value">☐ </b>',
    );
    expect(onPaper('<select><option>a</option><option selected="">b &lt; c</option></select>')).toBe(
      '<b class="value">b &lt; c</b>',
    );
    expect(
      onPaper('<button>Reset</button><table><tbody><tr><td><button>7</button></td></tr></tbody></table>'),
    ).toBe('<table><tbody><tr><td>7</td></tr></tbody></table>');
  });
  it('leaves the works that a page cites to the end of the book', () => {
    expect(onPaper('<p>a</p><h2 id="references">References</h2><div>b</div><footer>c</footer>')).toBe(
      '<p>a</p>',
    );
  });
  it('says a formula in words', () => {
    const $ = html(
      '<span class="katex"><span class="katex-mathml"><annotation>\\alpha \\le 1</annotation></span><span class="katex-html" aria-hidden="true">α≤1</span></span>',
    );
    toPaper($);
    expect($('.katex').attr('role')).toBe('img');
    expect($('.katex').attr('aria-label')).toBe('α ≤ 1');
    expect($('.katex-mathml')).toHaveLength(0);
  });
  it('keeps headings in order below those of the book', () => {
    const $ = html('<h1>a</h1><h2>b</h2><h3>c</h3>');
    lowerHeadings($, 2);
    expect($.html()).toBe('<h2 data-was="h1">a</h2><h3 data-was="h2">b</h3><h4 data-was="h3">c</h4>');
  });
});

describe('letters of works', () => {
  it('are given anew where several share name and year, in the order of the list', () => {
    const names = new Map([
      ['x', 'He et al., 2016'],
      ['y', 'Lin et al., 2016'],
      ['z', 'He et al., 2016'],
    ]);
    const letters = lettersOf(['x', 'y', 'z', 'never-cited'], names);
    expect([...letters]).toEqual([
      ['x', 'a'],
      ['z', 'b'],
    ]);
    const $ = html('<div class="csl-entry" id="z">He, K. (2016). <i>On (2016)</i></div>');
    letterList($, new Map([['z', 'b']]));
    expect($('div').text()).toBe('He, K. (2016b). On (2016)');
  });
  it.each([
    ['He et al., 2016b, sec. 3', 'a', 'He et al., 2016a, sec. 3'],
    ['He et al., 2016, eq. 2015', 'a', 'He et al., 2016a, eq. 2015'],
    ['He et al., 2016b', '', 'He et al., 2016'],
    ['Keras, n.d.-a', 'b', 'Keras, n.d.-b'],
    ['Goodfellow', 'a', 'Goodfellow'],
  ])('replace those of the page: %s', (before, letter, after) => {
    expect(relettered(before, letter)).toBe(after);
    expect(nameOf(before)).toBe(nameOf(after));
  });
});

describe('the front of the book', () => {
  const hostile = `"Why" <b> & O'Reilly\\`;
  const part = {anchor: 'a', title: hostile, answers: [{anchor: 'a.b', title: hostile}]};
  it('takes any title as text', () => {
    const page = html(contents([part]) + opener('<p>About.</p><ol><li><p>no</p></li></ol>', 1, part));
    expect(page('.toc-name').first().text()).toBe(hostile);
    expect(page('.opener > h1').text()).toBe(hostile);
    expect(page('.opener > p').last().text()).toBe('About.');
    expect(runningHeads('', [part])).toContain(`'"Why" <b> & O\\'Reilly\\\\'`);
  });
  it('counts in American digits and names the days', () => {
    const facts = {answers: 1234};
    const of = {title: 't', site: 'https://s.example/', version: '1', facts};
    expect(imprint({...of, first: '2026-01-02', last: '2026-01-02'})).toMatch(/on 2026-01-02[^]*1,234/);
    expect(imprint({...of, first: '2026-01-02', last: '2026-01-03'})).toContain(
      'from 2026-01-02 to 2026-01-03',
    );
  });
});

describe('the file', () => {
  const fileOf = async (start: number) => {
    const pdf = await PDFDocument.create({updateMetadata: false});
    pdf.addPage();
    const name = (i: number) => PDFString.of(`node${String(start + i).padStart(8, '0')}`);
    const {context} = pdf;
    for (const i of [7, 3])
      context.register(context.obj({ID: name(i), A: [{Headers: [name(10 - i)]}], T: PDFString.of('node1')}));
    context.register(name(3));
    nameWork(pdf, {title: 't', author: 'a', day: '2026-11-21'});
    renumberParts(pdf);
    return Buffer.from(await pdf.save({useObjectStreams: false})).toString('latin1');
  };
  it('is the same however many nodes the browser made before, and its parts keep their order', async () => {
    const file = await fileOf(90);
    expect(file).toBe(await fileOf(100));
    expect(file.match(/\(node\d+\)/g)).toEqual(
      [2, 1, undefined, 1, 2, undefined, 1].map((i) => (i ? `(node0000000${i})` : '(node1)')),
    );
  });
});
