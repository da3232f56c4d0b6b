import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Deck} from '../../src/practice/deck';
import {redirects} from '../../redirects';
import {answerProblems, wrongAnswersOf} from './answer-problems';
import {countsOf, type CoveringAnswer, coverageProblems, questionsOf} from './coverage';
import {fillCorrections} from './fill-corrections';
import {
  answerFrontMatter,
  type AnswerFrontMatter,
  frontMatterProblems,
  pageFrontMatter,
} from './front-matter';
import {cardOf} from './deck';
import {pageProblems} from './page-problems';
import {referencePages} from './reference-pages';
import {sourceQuestions} from './source-questions';
import {ledgerProblems, published} from './ledger';
import {keyFormulas, leadOf, readSource, renderNodes} from './parse';

/** What a topic page shows of one answer. */
export interface AnswerSummary {
  title: string;
  permalink: string;
  description: string;
  level: AnswerFrontMatter['level'];
  /** The 30-second answer as HTML, formulas finished. */
  leadHtml: string;
  /** TeX of the formulas to know by heart: the first of the whiteboard, at most two. */
  formulas: string[];
}

/** What the home page shows of one topic. */
export interface TopicSummary {
  topic: string;
  title: string;
  permalink: string;
  description: string;
  answers: Pick<AnswerSummary, 'title' | 'permalink'>[];
}

type Doc = LoadedContent['loadedVersions'][number]['docs'][number];

const topicOf = (doc: Doc) => doc.sourceDirName.split('/')[0]!;
const isAnswer = (doc: Doc) =>
  topicOf(doc) !== 'reference' && topicOf(doc) !== '.' && !doc.id.endsWith('/index');
const isTopic = (doc: Doc) =>
  topicOf(doc) !== 'reference' && topicOf(doc) !== '.' && doc.id.endsWith('/index');

/**
 * Holds every page to the contract (front matter, sections, ids, formulas, citations, a place in the sidebar), in
 * `docusaurus start` as in the build, and derives the topic lists from what Docusaurus has read.
 * Throws one error that lists all faults, each with file, value and cure.
 */
export default function answers(context: LoadContext): Plugin {
  let topics: TopicSummary[] = [];
  return {
    name: 'answers',
    getPathsToWatch: () => [path.join(context.siteDir, 'references.bib')],
    async allContentLoaded({allContent, actions}) {
      const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const version = content.loadedVersions[0]!;
      const reading = new Map(readingOrder(version.sidebars).map((id, position) => [id, position]));
      const docs = [...version.docs].sort(
        (a, b) => (reading.get(a.id) ?? Infinity) - (reading.get(b.id) ?? Infinity),
      );
      const bibliography = bibliographyKeys(
        await fs.readFile(path.join(context.siteDir, 'references.bib'), 'utf8'),
      );

      const problems: string[] = [];
      const summaries = new Map<string, AnswerSummary[]>();
      const covering: CoveringAnswer[] = [];
      const deck: Deck = {made: '', cards: []};
      for (const doc of docs) {
        const page = {...(await readSource(context.siteDir, doc)), bibliography};
        const {file, tree} = page;
        const schema = isAnswer(doc) ? answerFrontMatter : pageFrontMatter;
        const faults = [
          ...frontMatterProblems(schema, doc.frontMatter).map((problem) => `${file} ${problem}`),
          ...(reading.has(doc.id)
            ? []
            : [`${file} is not in sidebars.ts; add "${doc.id}" at its place in the reading order`]),
          ...pageProblems(page),
          ...(isAnswer(doc) ? answerProblems(page) : []),
        ];
        problems.push(...faults);
        if (!isAnswer(doc) || faults.length > 0) continue;
        const {title, description, level, reviewed, sources} = answerFrontMatter.parse(doc.frontMatter);
        const leadHtml = renderNodes(leadOf(tree));
        covering.push({title, permalink: doc.permalink, sources, wrong: wrongAnswersOf(tree)});
        deck.cards.push(cardOf(doc.id, title, level, tree));
        if (reviewed > deck.made) deck.made = reviewed;
        const list = summaries.get(topicOf(doc)) ?? [];
        summaries.set(topicOf(doc), [
          ...list,
          {title, permalink: doc.permalink, description, level, leadHtml, formulas: keyFormulas(tree)},
        ]);
      }
      // A page with a fault is not among the answers; what it covers is not missing.
      if (problems.length === 0) problems.push(...coverageProblems(covering));
      if (problems.length > 0)
        throw new Error(`${problems.length} fault(s) in the answers:\n  ${problems.join('\n  ')}`);

      topics = docs.filter(isTopic).map((doc): TopicSummary => {
        const list = summaries.get(topicOf(doc)) ?? [];
        return {
          topic: topicOf(doc),
          title: doc.title,
          permalink: doc.permalink,
          description: doc.description,
          answers: list.map(({title, permalink}) => ({title, permalink})),
        };
      });
      await actions.createData('topics.json', JSON.stringify(topics));
      await actions.createData('deck.json', JSON.stringify(deck));
      for (const {topic} of topics)
        await actions.createData(`${topic}.json`, JSON.stringify(summaries.get(topic) ?? []));

      const pages = referencePages(version.sidebars.reference ?? [], docs);
      await actions.createData('reference.json', JSON.stringify(pages));
      await actions.createData('sources.json', JSON.stringify(countsOf(covering)));
      for (const list of Object.keys(sourceQuestions) as (keyof typeof sourceQuestions)[])
        await actions.createData(`source-${list}.json`, JSON.stringify(questionsOf(list, covering)));
    },
    async postBuild({outDir, baseUrl}) {
      fillCorrections(outDir, baseUrl, 'reference/corrections', topics);
      const ledger = (await fs.readFile(path.join(context.siteDir, 'ledger.txt'), 'utf8')).trim().split('\n');
      const problems = ledgerProblems(ledger, published(outDir), redirects);
      if (problems.length > 0)
        throw new Error(`${problems.length} broken promise(s):\n  ${problems.join('\n  ')}`);
    },
  };
}

/** Keys of a BibTeX file. */
export function bibliographyKeys(bibtex: string): Set<string> {
  return new Set([...bibtex.matchAll(/^@\w+\{([\w-]+),/gm)].map((match) => match[1]!));
}

/** Ids of all pages in the sidebars, in reading order. */
function readingOrder(sidebars: unknown): string[] {
  if (Array.isArray(sidebars)) return sidebars.flatMap(readingOrder);
  if (typeof sidebars !== 'object' || sidebars === null) return [];
  const item = sidebars as {type?: string; id?: string; link?: unknown; items?: unknown};
  if (item.type === 'doc' || item.type === 'ref') return [item.id!];
  if (item.type === 'category') return [...readingOrder(item.link), ...readingOrder(item.items)];
  return item.type === undefined ? Object.values(sidebars).flatMap(readingOrder) : [];
}
