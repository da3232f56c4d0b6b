import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {fit, draw, layout} from '../../plugins/cards/draw';
import {robots} from '../../plugins/crawlers';
import {leadOf, parseBody} from '../../plugins/answers/parse';
import type {Page} from '../../plugins/references/pages';
import {structuredData} from '../../plugins/references/structured';
import {cardPath} from '../../src/cards/card';

const site = {
  title: 'Site',
  tagline: 'What it is',
  url: 'https://example.org',
  baseUrl: '/x/',
  trailingSlash: false,
};
const page = (id: string, title: string, frontMatter: object, body = ''): Page => {
  const folder = id.split('/')[0]!;
  const doc = {id, title, description: `About ${title}`, sourceDirName: folder, frontMatter};
  const permalink = `/x/${id.replace(/index$/, '')}`;
  return {
    doc: doc as Page['doc'],
    permalink,
    label: title,
    keys: new Set(['he2016']),
    lead: leadOf(parseBody(body)),
  };
};
const front = {
  title: 'What is stride?',
  description: 'How far the window moves from one position to the next.',
  level: 'basic',
  sources: ['essential/q39'],
  keywords: ['stride', 'step'],
  published: new Date('2026-11-01'),
  reviewed: '2026-11-21',
};
const pages = [
  page('t/index', 'Topic', {}),
  page('t/stride', 'What is stride?', front, 'The stride $S$ is *small*: &lt;/script> no.\n\n## E'),
  page('reference/list', 'List', {}),
];
const works = [
  {key: 'he2016', html: '', title: 'Residuals', authors: ['He, K.', 'Sun, J.'], url: 'https://a.org/1'},
  {key: 'no2000', html: '', title: 'Not cited', authors: ['No']},
];
const data = structuredData(site, pages, works);
const graph = (path: string) => JSON.parse(data[path]!)['@graph'] as Record<string, never>[];

describe('structured data', () => {
  it('tells of an answer what a search engine asks: question, answer, dates, author, works', () => {
    const [qa, trail] = graph('/x/t/stride') as never[];
    const author = {'@type': 'Organization', name: 'Site', url: 'https://example.org/x/'};
    expect(qa).toEqual({
      '@type': 'QAPage',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      mainEntity: {
        '@type': 'Question',
        name: 'What is stride?',
        answerCount: 1,
        dateCreated: '2026-11-01',
        author,
        acceptedAnswer: {
          '@type': 'Answer',
          text: expect.stringMatching(/^The stride S is small: /),
          url: 'https://example.org/x/t/stride',
          author,
          dateCreated: '2026-11-01',
          dateModified: '2026-11-21',
          citation: [
            {
              '@type': 'CreativeWork',
              name: 'Residuals',
              author: {'@type': 'Person', name: 'He, K.'},
              url: 'https://a.org/1',
            },
          ],
        },
      },
    });
    expect(trail).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        {'@type': 'ListItem', position: 1, name: 'Topic', item: 'https://example.org/x/t'},
        {'@type': 'ListItem', position: 2, name: 'What is stride?', item: 'https://example.org/x/t/stride'},
      ],
    });
  });
  it('lists the answers of a topic, and lets the site be searched', () => {
    expect(graph('/x/t')[0]).toMatchObject({
      '@type': 'CollectionPage',
      mainEntity: {
        itemListElement: [{position: 1, name: 'What is stride?', url: 'https://example.org/x/t/stride'}],
      },
    });
    expect(graph('/x/reference/list')[0]).toMatchObject({'@type': 'WebPage', name: 'List'});
    expect(graph('/x/')[0]).toMatchObject({
      '@type': 'WebSite',
      potentialAction: {
        target: {urlTemplate: 'https://example.org/x/search?q={query}'},
        'query-input': 'required name=query',
      },
    });
  });
  it('cannot end its own script element', () => {
    expect(data['/x/t/stride']).not.toContain('<');
    expect(
      (graph('/x/t/stride')[0] as never as {mainEntity: {acceptedAnswer: {text: string}}}).mainEntity
        .acceptedAnswer.text,
    ).toContain('</script>');
  });
});

describe('cards', () => {
  it('have one address for a page, under any base URL', () => {
    expect(
      ['/', '/x/'].map((base) => [base, `${base}t/`, `${base}t/stride`].map((path) => cardPath(path, base))),
    ).toEqual([
      ['/cards/index.png', '/cards/t.png', '/cards/t/stride.png'],
      ['/x/cards/index.png', '/x/cards/t.png', '/x/cards/t/stride.png'],
    ]);
  });
  it('leave every allowed title at least two lines of text, and room below them', () => {
    fc.assert(
      fc.property(fc.integer({min: 8, max: 110}), (length) => {
        const {lines} = fit('x'.repeat(length));
        expect(lines).toBeGreaterThanOrEqual(2);
        expect(lines).toBeLessThanOrEqual(5);
      }),
    );
  });
  it('are the same picture twice: 1200 × 630 px, at most 60 KB', async () => {
    const text = 'A long answer with β, γ and ⌊x⌋ that goes on and on. '.repeat(12);
    const card = layout({topic: 'Topic', title: 'What is '.repeat(13) + 'it?', text, site: 'Site'});
    const [first, second] = [await draw(card), await draw(card)];
    expect(first.equals(second)).toBe(true);
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(first.length).toBeLessThanOrEqual(60 * 1024);
  });
  it('refuse a sign that no font has', async () => {
    await expect(draw(layout({topic: 'T', title: 'What is 学習?', text: '', site: 'S'}))).rejects.toThrow(
      /no font of the cards has "学習/,
    );
  });
});

it('robots.txt names the list of pages', () => {
  expect(robots('https://example.org/x/')).toContain('Sitemap: https://example.org/x/sitemap.xml\n');
});
