import {describe, expect, it} from 'vitest';
import {extract, join} from './extract';
import {openSearch} from './opensearch';

const formula = (tex: string) =>
  `<span class="katex"><span class="katex-mathml"><math><semantics><mi>I</mi><annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">I</span></span>`;
const html = `<html><head><meta name="description" content="Count."><meta name="keywords" content="size,shape"></head><body>
<ul><li class="breadcrumbs__item"><a></a></li><li class="breadcrumbs__item">Convolution</li><li class="breadcrumbs__item">Shape</li></ul>
<div class="theme-doc-markdown" data-answer="cnn/shape"><header><h1>What size?</h1><p>basic <button>Copy link</button></p></header>
<section data-lead=""><p>It is ${formula('\\frac{I}{S}')}.</p></section>
<h2 id="explanation">Explanation<a class="hash-link" href="#explanation">\u200b</a></h2>
<p>Slide.</p><ul><li>One</li><li>Two ${formula('d_k')}</li></ul>
<figure data-example="x" aria-labelledby="example-x-title"><p id="example-x-title">A sum</p><button>Reset</button><td>17</td><figcaption>It grows.</figcaption></figure>
<h2 id="wrong-answers">Wrong answers</h2>
<div id="wrong-one"><p><span aria-hidden="true">✗</span><span>Wrong: </span>It is 3.</p><div><p>It is 2.</p></div><p>wrong in essential/q1</p></div>
<h2 id="follow-ups">Follow-up questions</h2><p>What is stride?</p>
<footer>Cite</footer></div></body></html>`;

describe('extract', () => {
  it('reads what a reader sees, formulas once and as text', () => {
    const {page, sections} = extract(html, 'cnn/shape')!;
    expect(page).toEqual({
      path: 'cnn/shape',
      answer: true,
      title: 'What size?',
      topic: 'Convolution',
      keywords: 'size, shape',
      description: 'Count.',
      lead: 'It is I/S.',
    });
    expect(sections).toEqual([
      {id: 'explanation', heading: 'Explanation', text: 'Slide. One Two d_k A sum. It grows.'},
      {id: 'wrong-one', heading: 'Wrong: It is 3.', text: 'It is 2.'},
    ]);
  });

  it('knows an app by its name', () => {
    const app = extract(
      '<meta name="description" content="How answers build on each other."><main><h1>Map</h1></main>',
      'map',
    )!;
    expect(app.page).toMatchObject({
      path: 'map',
      answer: false,
      title: 'Map',
      description: 'How answers build on each other.',
    });
    expect(join([extract(html, 'cnn/shape')!, app]).pages[1]!.topic).toBe('Reference');
  });

  it('leaves out the home page, pages without a heading, and those that ask for it', () => {
    expect(extract('<main><h1>Home</h1></main>', '')).toBeUndefined();
    expect(extract('<main><p>Moved</p></main>', 'old')).toBeUndefined();
    expect(
      extract(html.replace('<head>', '<head><meta name="robots" content="noindex, nofollow">'), 'a'),
    ).toBeUndefined();
  });

  it('takes the text of answers, and of other pages what they are called', () => {
    const topic = extract(html.replace(' data-answer="cnn/shape"', ''), 'cnn')!;
    const answer = extract(
      html.replace('<p>It is', '<p>The kernel and the stride of the kernel: '),
      'cnn/shape',
    )!;
    const {pages, sections} = join([topic, answer]);
    expect(pages.map(({answer}) => answer)).toEqual([false, true]);
    expect(pages[1]!.lead).toBe('kernel stride');
    expect(new Set(sections.map(({page}) => page))).toEqual(new Set([1]));
  });
});

it('describes the search engine', () => {
  const xml = openSearch('Deep Learning, Answered & "more"', 'https://example.org/a/');
  expect(xml).toContain('<ShortName>Deep Learning</ShortName>');
  expect(xml).toContain('template="https://example.org/a/search?q={searchTerms}"');
  expect(xml).toContain('&amp; &quot;more&quot;');
});
