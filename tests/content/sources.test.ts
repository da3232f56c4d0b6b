import {readdirSync, readFileSync} from 'node:fs';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {describe, expect, it} from 'vitest';
import {type CoveringAnswer, countsOf, coverageProblems, questionsOf} from '../../plugins/answers/coverage';
import {wrongKinds} from '../../plugins/answers/answer-problems';
import {referencePages} from '../../plugins/answers/reference-pages';
import {sourceIds} from '../../plugins/answers/source-questions';
import {reportUrl, template} from '../../src/components/report';
import {kinds} from '../../src/reference/filter';

const answer = (
  permalink: string,
  sources: string[],
  wrong: CoveringAnswer['wrong'] = [],
): CoveringAnswer => ({
  title: `${permalink}?`,
  permalink,
  sources,
  wrong,
});
const all = [...sourceIds];

describe('coverage', () => {
  it('is content when all 132 questions have an answer', () => {
    expect(all).toHaveLength(132);
    expect(coverageProblems([answer('/a/b', all)])).toEqual([]);
  });

  it('is full: every question has an answer', async () => {
    const files = readdirSync('docs', {recursive: true, encoding: 'utf8'}).filter(
      (file) => file.endsWith('.mdx') && !file.includes('_'),
    );
    const pages = await Promise.all(
      files.map(async (file) => {
        const fileContent = readFileSync(`docs/${file}`, 'utf8');
        const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent});
        return answer(`/${file}`, (frontMatter.sources ?? []) as string[]);
      }),
    );
    expect(coverageProblems(pages)).toEqual([]);
  });

  it('names every question that no answer takes up', () => {
    expect(
      coverageProblems([
        answer(
          '/a/b',
          all.filter((id) => id !== 'day-5/q7'),
        ),
      ]),
    ).toEqual([expect.stringMatching(/^day-5\/q7 has no answer; /)]);
    expect(coverageProblems([])).toHaveLength(132);
  });

  it('lists a question with its answers, the one that names it first in front, and its mistakes', () => {
    const wrong = [
      {id: 'x', claim: 'Two lists say so.', kind: 'wrong', sources: ['kaggle/q2', 'day-5/q1']},
      {id: 'y', claim: 'Everybody says so.', sources: []},
    ];
    const answers = [answer('/a/side', ['kaggle/q1', 'kaggle/q2'], wrong), answer('/a/main', ['kaggle/q2'])];
    const questions = questionsOf('kaggle', answers);
    expect(questions).toHaveLength(31);
    expect(questions[1]).toEqual({
      id: 'q2',
      answers: [
        {title: '/a/main?', permalink: '/a/main'},
        {title: '/a/side?', permalink: '/a/side'},
      ],
      mistakes: [{claim: 'Two lists say so.', kind: 'wrong', permalink: '/a/side#wrong-x'}],
    });
    const counts = countsOf(answers);
    expect(counts.find(({list}) => list === 'kaggle')).toEqual({
      list: 'kaggle',
      questions: 31,
      answers: 2,
      kinds: {wrong: 1},
      corrections: 1,
    });
    expect(counts.find(({list}) => list === 'day-5')).toMatchObject({answers: 0, corrections: 1});
    expect(counts.at(-1)).toEqual({questions: 0, answers: 0, kinds: {}, corrections: 1});
  });
});

it('filters by the kinds that answers use', () => {
  expect(kinds).toEqual(wrongKinds);
});

it('lists reference pages in the order of the sidebar, whatever their kind', () => {
  const docs = ['reference/index', 'reference/sources', 'reference/a'].map((id) => ({
    id,
    title: `T ${id}`,
    permalink: `/${id}`,
    description: `D ${id}`,
  }));
  const pages = referencePages(
    [
      {type: 'doc', id: 'reference/index'},
      {type: 'link', label: 'Map', href: '/map', description: 'All at once.'},
      {type: 'category', label: 'Sources', link: {type: 'doc', id: 'reference/sources'}, items: []},
      {type: 'doc', id: 'reference/a'},
    ],
    docs,
  );
  expect(pages.map(({title, permalink}) => [title, permalink])).toEqual([
    ['Map', '/map'],
    ['T reference/sources', '/reference/sources'],
    ['T reference/a', '/reference/a'],
  ]);
});

it('fills in the form for mistakes: every parameter is a field of it', async () => {
  const fileContent = `---\n${readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8')}\n---\n`;
  const {frontMatter: form} = await DEFAULT_PARSE_FRONT_MATTER({filePath: template, fileContent});
  const body = form.body as {id: string; type: string; validations?: {required?: boolean}}[];
  const report = {answer: '/a/b?', section: 'wrong-x&y', version: '1.0, reviewed 2026-11-21'};
  const url = new URL(reportUrl('https://example.org/repository', report));
  const {template: form1, title, ...fields} = Object.fromEntries(url.searchParams);
  expect(`${url.origin}${url.pathname}`).toBe('https://example.org/repository/issues/new');
  expect(form1).toBe('mistake.yml');
  expect(title).toContain('/a/b?');
  expect(fields).toEqual(report);
  // GitHub fills text fields alone by their id.
  const texts = body.filter(({type}) => ['input', 'textarea'].includes(type)).map(({id}) => id);
  expect(texts).toEqual(expect.arrayContaining(Object.keys(fields)));
  expect(body.some(({id, validations}) => !(id in fields) && validations?.required)).toBe(true);
});
