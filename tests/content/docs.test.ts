import {readdirSync, readFileSync} from 'node:fs';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {describe, expect, it} from 'vitest';
import {bibliographyKeys} from '../../plugins/answers';
import {answerProblems} from '../../plugins/answers/answer-problems';
import {answerFrontMatter, frontMatterProblems, pageFrontMatter} from '../../plugins/answers/front-matter';
import {pageProblems} from '../../plugins/answers/page-problems';
import {citedKeys, sourceOf} from '../../plugins/answers/parse';
import sidebars from '../../sidebars';

const files = readdirSync('docs', {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.mdx') && !file.includes('_'));
const isAnswer = (file: string) => !file.startsWith('reference/') && !file.endsWith('/index.mdx');
const answers = files.filter(isAnswer);
const bibtex = readFileSync('references.bib', 'utf8');
const bibliography = bibliographyKeys(bibtex);

it('has answers to check', () => {
  expect(answers.length).toBeGreaterThan(0);
});

describe.each(files)('docs/%s', (file) => {
  const text = readFileSync(`docs/${file}`, 'utf8');
  it('keeps the contract', async () => {
    const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: text});
    const page = {...sourceOf(`docs/${file}`, text), bibliography};
    const schema = isAnswer(file) ? answerFrontMatter : pageFrontMatter;
    expect([
      ...frontMatterProblems(schema, frontMatter),
      ...pageProblems(page),
      ...(isAnswer(file) ? answerProblems(page) : []),
    ]).toEqual([]);
  });
  it('stands in the sidebar, at its place in the reading order', () => {
    expect(JSON.stringify(sidebars)).toContain(`"${file.replace('.mdx', '')}"`);
  });
});

describe('references.bib', () => {
  it('has every work once', () => {
    const keys = [...bibtex.matchAll(/^@\w+\{([\w-]+),/gm)].map((match) => match[1]!);
    const fields = (name: string) =>
      [...bibtex.matchAll(new RegExp(`^\\s*${name}\\s*=\\s*\\{(.*)\\},?$`, 'gm'))].map((match) => match[1]!);
    const authors = fields('author');
    const titles = fields('title').map((title, i) =>
      `${authors[i]}: ${title}`.toLowerCase().replace(/[^a-z:]+/g, ' '),
    );
    expect(authors).toHaveLength(keys.length);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
  it('has no work that no page cites', () => {
    const cited = new Set(
      files.flatMap((file) => citedKeys(sourceOf(file, readFileSync(`docs/${file}`, 'utf8')).tree)),
    );
    expect([...bibliography].filter((key) => !cited.has(key))).toEqual([]);
  });
});
