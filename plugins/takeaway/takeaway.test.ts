import fc from 'fast-check';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import initSqlJs from 'sql.js';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {fieldOf, notesOf} from './anki';
import {take} from './answer';
import {type Note, writePackage} from './apkg';
import type {NoteType} from './collection';
import {escapeMarkdown} from './llms';

const read = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

const url = 'https://example.org/x/t/a';
const formula = (tex: string) =>
  `<span data-formula=""><span class="katex"><annotation encoding="application/x-tex">${tex}</annotation><span class="katex-html" aria-hidden="true">?</span></span></span>`;
const page = `<body><div class="markdown" data-answer="t/a"><header><h1>Q?</h1></header>
<section data-lead=""><p>It is <!-- -->5<!-- --> and ${formula('\\hid{h_t}')} of <code>a | b</code>.</p></section>
<h2 id="explanation">Explanation<a class="hash-link" href="#explanation">&#8203;</a></h2>
<p>See <a class="term" href="/x/reference/glossary#t">terms</a>, <a href="/x/t/b">b</a> and <span>(<a href="#bib-he2016">He, 2016</a>)</span>; costs $5_a_ *not* &lt;b&gt;.</p>
<figure><svg role="img" aria-label="A box."></svg><figcaption>Caption ${formula('x')}.</figcaption></figure>
<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>${formula('|x|')}</td></tr></tbody></table>
<figure data-example="e" id="example-e" aria-labelledby="example-e-title"><div><p id="example-e-title"><span>Worked example</span> Title</p><button>Reset</button></div>
<div><label for="e.n">Size n</label><input id="e.n" type="text" value="3"><input type="range" aria-label="Size n, slider" value="3"><p role="alert"></p>
<div role="group" aria-label="Keys K"><input type="text" aria-label="Keys K, row 1, column 1" value="−2"><input type="text" aria-label="Keys K, row 1, column 2" value="0"></div>
<label for="e.m">Mode</label><select id="e.m"><option>one</option><option selected>two</option></select></div>
<div><table><tbody><tr><td>1</td><td><button aria-label="row 1, column 2: 0.5"></button></td></tr></tbody></table><button>Press</button></div>
<figcaption>What it teaches.</figcaption></figure>
<h2 id="wrong-answers">Wrong answers you will hear</h2>
<div id="wrong-w" data-kind="wrong"><p><span aria-hidden="true">✗</span><span><span>Wrong: </span>It is 4.</span></p><div><p>No: ${formula('5')}.</p></div><p>wrong in <a href="/x/reference/sources/kaggle#q1">kaggle/q1</a></p></div>
<h2 id="checklist">A strong answer has</h2><ul><li class="">one ${formula('a &lt; b')};</li><li>two</li><li>three</li></ul>
<h2 id="follow-ups">Follow-up questions</h2><ul><li><a href="/x/t/b#c">B?</a> — "And "then"?"</li></ul>
<h2 id="references">References</h2><div><div class="csl-entry" id="bib-he2016">He, K. (2016). <i>R</i>. <a href="https://a.org/1">https://a.org/1</a></div></div>
<footer>foot</footer></div></body>`;
const known = {
  id: 't/a',
  url,
  title: 'What is *a*?',
  topic: 't',
  topicTitle: 'Topic',
  level: 'basic',
  description: 'A thing.',
  keywords: [],
  published: '2026-11-01',
  reviewed: '2026-11-21',
  sources: ['kaggle/q1'],
} as const;
const ids = new Map([['https://example.org/x/t/b', 't/b']]);
const mutable = {...known, keywords: [], sources: [...known.sources]};
const taken = take(page, mutable, ids);

describe('an answer as Markdown', () => {
  it('says all that the page says, and nothing of its frame', () => {
    expect(taken.markdown).toBe(`# What is \\*a\\*?

Topic · basic · checked 2026-11-21 · <https://example.org/x/t/a>

## Short answer

It is 5 and $h_t$ of \`a | b\`.

## Explanation

See terms, [b](https://example.org/x/t/b) and (He, 2016); costs \\$5_a\\_ \\*not\\* \\<b>.

**Figure.** Caption $x$. [On the page](https://example.org/x/t/a#explanation).

*Drawing:* A box.

| a |
| - |
| $\\vert x\\vert$ |

**Worked example: Title.** [Change its numbers on the page](https://example.org/x/t/a#example-e). Here it starts with:

- Size n: 3
- Keys K: \`[[-2, 0]]\`
- Mode: two

\`\`\`
[[1, 0.5]]
\`\`\`

What it teaches.

## Wrong answers you will hear

> **Wrong:** It is 4.

No: $5$.

(wrong in [kaggle/q1](https://example.org/x/reference/sources/kaggle#q1))

## A strong answer has

- one $a < b$;
- two
- three

## Follow-up questions

- [B?](https://example.org/x/t/b#c) — "And "then"?"

## References

- He, K. (2016). *R*. <https://a.org/1>

---

Answers source questions: kaggle/q1. License: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).
`);
  });
  it('is refused when the page has no short answer', () => {
    expect(() => take('<div data-answer="t/a"><p>x</p></div>', mutable, ids)).toThrow('t/a');
  });
});

it('an answer as data', () => {
  expect(taken.answer).toMatchObject({
    short: {markdown: 'It is 5 and $h_t$ of `a | b`.'},
    corrections: [
      {
        id: 'w',
        url: `${url}#wrong-w`,
        claim: 'It is 4.',
        correction: {markdown: 'No: $5$.', text: 'No: 5.'},
        kind: 'wrong',
        sources: ['kaggle/q1'],
      },
    ],
    references: [{key: 'he2016', url: 'https://a.org/1'}],
    followUps: [{id: 't/b', title: 'B?', question: 'And "then"?'}],
    examples: [{id: 'e', title: 'Title', url: `${url}#example-e`}],
  });
});

it('escaped text is the same text in Markdown, and nothing else', () => {
  const sign = fc.constantFrom(...'a b\\`*_[]<>$~|#&!.1-+()"\'\n');
  fc.assert(
    fc.property(fc.array(sign, {maxLength: 20}), (signs) => {
      const text = `w ${signs.join('')} w`;
      const [line, ...more] = read.parse(`- [${escapeMarkdown(text)}](x)`).children;
      expect(more).toEqual([]);
      expect(toString(line)).toBe(text.replace(/\s+/g, ' '));
    }),
    {numRuns: 500},
  );
});

describe('a deck', async () => {
  const sql = await initSqlJs();
  const type: NoteType = {
    id: 7,
    name: 'N',
    fields: ['A', 'B'],
    template: {name: 'C', question: '{{A}}', answer: '{{B}}'},
    css: '',
    changed: '2026-01-01',
  };
  const note = (guid: string, text = 'b'): Note => ({
    guid,
    deck: 'Top::In',
    fields: ['a', text],
    tags: ['t'],
    changed: '2026-02-02',
  });
  it('is the same bytes for the same notes', () => {
    const [first, second] = [1, 2].map(() => Buffer.from(writePackage(sql, type, [note('x'), note('y')])));
    expect(first!.equals(second!)).toBe(true);
    expect(first!.equals(Buffer.from(writePackage(sql, type, [note('x', 'new'), note('y')])))).toBe(false);
  });
  it('refuses what Anki would take for something else', () => {
    expect(() => writePackage(sql, type, [note('x'), note('x')])).toThrow('one guid');
    expect(() => writePackage(sql, type, [{...note('x'), fields: ['a']}])).toThrow('x does not fit');
    expect(() => writePackage(sql, type, [note('x', 'a\u001fb')])).toThrow('x does not fit');
  });
  it('has its formulas between the marks of MathJax, as HTML', () => {
    expect(
      fieldOf('<p class="c">a <x-tex tex="a &lt; b &amp; c">t</x-tex>\n<x-math tex="x\ny">t</x-math></p>'),
    ).toBe('<p>a \\(a &lt; b &amp; c\\) \\[x y\\]</p>');
    const [card] = notesOf([taken], new Map([['t', 'Topic: a::b']]));
    expect(card).toMatchObject({
      guid: 'deep-learning-answered/t/a',
      deck: 'Deep Learning, Answered::Topic: a: b',
      changed: '2026-11-21',
    });
    expect(card!.fields[2]).toBe('<ul><li>one \\(a &lt; b\\);</li><li>two</li><li>three</li></ul>');
  });
});
