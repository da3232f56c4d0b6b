import {describe, expect, it} from 'vitest';
import {answerProblems} from '../../plugins/answers/answer-problems';
import {answerFrontMatter, frontMatterProblems} from '../../plugins/answers/front-matter';
import {pageProblems} from '../../plugins/answers/page-problems';
import {sourceOf} from '../../plugins/answers/parse';

const bibliography = new Set(['goodfellow2016']);
const good = `---
title: What is stride?
---

The stride is how far the window moves: $S$ values at a time.

## Explanation {/* #explanation */}

It thins out the positions [@goodfellow2016, section 9.5].

## On the whiteboard {/* #whiteboard */}

$$
\\out{O} = \\lfloor (I - K)/S \\rfloor + 1
$$

{/* Intentionally omitted: worked-example */}

## Wrong answers you will hear {/* #wrong-answers */}

<Wrong id="keeps-size" source="essential/q39" kind="wrong" claim="Stride never changes the size.">

It does.

</Wrong>

## A strong answer has {/* #checklist */}

- one
- two
- three

## Follow-up questions {/* #follow-ups */}

- [What is padding?](./padding.mdx) — "And then?"
- [What is pooling?](../convolutional-networks/pooling.mdx) — "And then?"

## References {/* #references */}

[^ref]
`;
const problemsOf = (text: string) => {
  const page = {...sourceOf('docs/t/stride.mdx', text), bibliography};
  return [...pageProblems(page), ...answerProblems(page)];
};

it('takes a page that keeps the contract', () => {
  expect(problemsOf(good)).toEqual([]);
});

/** Each row: what the author did, how the page differs from the good one, and what the message must name. */
const faults: [string, (text: string) => string, RegExp][] = [
  ['a formula that KaTeX refuses', (t) => t.replace('$S$', '$\\frac{1}$'), /:5 formula "\\\\frac\{1\}"/],
  ['an undefined macro', (t) => t.replace('\\out{O}', '\\outt{O}'), /formula .*\\\\outt/],
  [
    'a heading without an id',
    (t) => t.replace('## Explanation {/* #explanation */}', '## Explanation'),
    /"Explanation" has no pinned id/,
  ],
  [
    'the same id twice',
    (t) => t.replace('It thins', '### Twice {/* #whiteboard */}\n\nIt thins'),
    /id "whiteboard" is already on line/,
  ],
  ['an h1', (t) => t.replace('It thins', '# Big {/* #big */}\n\nIt thins'), /is an h1/],
  [
    'a formula in a heading',
    (t) => t.replace('It thins', '### With $S$ {/* #with-s */}\n\nIt thins'),
    /has a formula/,
  ],
  [
    'a column without words in its head',
    (t) => t.replace('It thins', '| | $S$ |\n|---|---|\n| size | 2 |\n\nIt thins'),
    /column of this table has no words/,
  ],
  ['plain HTML', (t) => t.replace('It thins', '<div>It</div> thins'), /<div> is plain HTML/],
  ['an unknown citation', (t) => t.replace('@goodfellow2016', '@goodfelow2016'), /cites @goodfelow2016/],
  [
    'two works of one author and year in one citation',
    (t) => t.replace('[@goodfellow2016, section 9.5]', '[@he2016, table 1; @he2016b]'),
    /cites two works of he2016 in \[@he2016, table 1; @he2016b\]/,
  ],
  [
    'no lead',
    (t) => t.replace('The stride is how far the window moves: $S$ values at a time.', ''),
    /has no lead/,
  ],
  [
    'a lead too long to say',
    (t) => t.replace('The stride', 'so '.repeat(76) + 'The stride'),
    /lead of 8\d words; at most 75/,
  ],
  ['a link in the lead', (t) => t.replace('The stride', 'The [stride](./x.mdx)'), /in its lead/],
  [
    'a citation in the lead',
    (t) => t.replace('at a time', 'at a time [@goodfellow2016]'),
    /citation in its lead/,
  ],
  [
    'a section missing',
    (t) => t.replace('{/* Intentionally omitted: worked-example */}', ''),
    /lacks "## Worked example/,
  ],
  [
    'a section omitted and present',
    (t) => t.replace('worked-example */', 'whiteboard */'),
    /says that it is omitted/,
  ],
  ['a section nobody may omit', (t) => t.replace('worked-example */', 'references */'), /omits references/],
  [
    'an unknown section',
    (t) => t.replace('On the whiteboard {/* #whiteboard', 'Details {/* #details'),
    /has a section "Details"/,
  ],
  [
    'a section under another name',
    (t) => t.replace('## On the whiteboard', '## Whiteboard'),
    /calls section #whiteboard "Whiteboard"/,
  ],
  [
    'sections out of order',
    (t) =>
      t
        .replace('## Explanation {/* #explanation */}', '## TMP')
        .replace('## On the whiteboard {/* #whiteboard */}', '## Explanation {/* #explanation */}')
        .replace('## TMP', '## On the whiteboard {/* #whiteboard */}'),
    /out of order/,
  ],
  ['a wrong answer without an id', (t) => t.replace('id="keeps-size" ', ''), /needs an id/],
  [
    'a wrong answer without a claim',
    (t) => t.replace('claim="Stride never changes the size."', ''),
    /needs a claim/,
  ],
  [
    'a wrong answer of no known kind',
    (t) => t.replace('kind="wrong"', 'kind="bad"'),
    /kind "bad"; it is one of/,
  ],
  [
    'a wrong answer of no known source',
    (t) => t.replace('essential/q39', 'essential/q99'),
    /names source "essential\/q99"/,
  ],
  ['a source without a kind', (t) => t.replace(' kind="wrong"', ''), /needs both source and kind/],
  ['two points in the checklist', (t) => t.replace('- three\n', ''), /2 points under/],
  ['one follow-up', (t) => t.replace(/- \[What is pooling.*\n/, ''), /1 follow-ups/],
  [
    'a number to compute in the checklist',
    (t) => t.replace('- three', '- {1 + 2}'),
    /"A strong answer has"; /,
  ],
  ['a citation in the checklist', (t) => t.replace('- three', '- three [@goodfellow2016]'), /keep to prose/],
  [
    'a follow-up that nobody asks',
    (t) => t.replace(/(padding.mdx\)).*/, '$1'),
    /without the interviewer's question: "What is padding\?"/,
  ],
  ['no citation at all', (t) => t.replace(' [@goodfellow2016, section 9.5]', ''), /cites nothing/],
  ['no list of works', (t) => t.replace('[^ref]', ''), /has no \[\^ref\]/],
];

it.each(faults)('refuses %s', (_, change, message) => {
  const text = change(good);
  expect(text).not.toBe(good);
  expect(problemsOf(text).join('\n')).toMatch(message);
});

describe('front matter', () => {
  const front = {
    title: 'What is stride?',
    description: 'How far the window moves from one position to the next.',
    level: 'basic',
    sources: ['essential/q39'],
    keywords: ['stride', 'step'],
    published: new Date('2026-11-21'),
    reviewed: '2026-11-21',
  };
  it('takes what an answer needs', () => {
    expect(frontMatterProblems(answerFrontMatter, front)).toEqual([]);
  });
  it.each([
    ['an unknown key', {keyword: ['x']}, /unknown key keyword; remove it or correct its spelling/],
    [
      'an unknown source',
      {sources: ['essential/q57']},
      /sources.0 is "essential\/q57": is not one of the 132/,
    ],
    ['a source twice', {sources: ['kaggle/q1', 'kaggle/q1']}, /names a source question twice/],
    ['no question', {title: 'Stride explained'}, /title is "Stride explained": must be the question/],
    ['markup in the description', {description: 'The **stride** is `S`, the step.'}, /plain text/],
    ['a long description', {description: 'x'.repeat(201)}, /description/],
    ['an unknown level', {level: 'easy'}, /level is "easy"/],
    ['no keywords', {keywords: undefined}, /keywords is missing/],
    ['no day', {reviewed: 'yesterday'}, /reviewed is "yesterday": must be a day/],
    ['reviewed before published', {reviewed: '2026-11-20'}, /reviewed is before published/],
  ])('refuses %s', (_, change, message) => {
    expect(frontMatterProblems(answerFrontMatter, {...front, ...change}).join('\n')).toMatch(message);
  });
});
