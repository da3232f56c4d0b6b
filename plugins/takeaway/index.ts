import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {DocusaurusConfig, LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import initSqlJs, {type SqlJsStatic} from 'sql.js';
import {answerFrontMatter} from '../answers/front-matter';
import {isAnswer, type Page, readPages} from '../references/pages';
import {noteType, notesOf} from './anki';
import {type Known, take} from './answer';
import {writePackage} from './apkg';
import {type Catalog, jsonSchema, writeCatalog} from './catalog';
import {checksums, type Files, fillDownloads, listHtml, packageFile, sumsFile} from './downloads';
import {llmsFull, llmsIndex} from './llms';

/**
 * The answers to take away, made from their finished pages: Markdown at `<path>.md`, `llms.txt` and `llms-full.txt`, `answers.json`
 * with its schema, a deck for Anki, and the checksums of all. Two builds of one state make the same bytes.
 */
export default function takeaway({siteDir, siteConfig}: LoadContext): Plugin {
  let pages: Page[] = [];
  let sql: SqlJsStatic;
  return {
    name: 'takeaway',
    async allContentLoaded({allContent}) {
      const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      pages = await readPages(siteDir, content.loadedVersions[0]!);
      sql = await initSqlJs();
    },
    // No await: all plugins begin this step at once, and another may write pages after its first.
    postBuild({outDir}) {
      const files = filesOf(siteConfig, pages, sql, (file) => readFileSync(path.join(outDir, file), 'utf8'));
      for (const [file, content] of files) {
        mkdirSync(path.dirname(path.join(outDir, file)), {recursive: true});
        writeFileSync(path.join(outDir, file), content);
      }
      fillDownloads(outDir, 'reference/downloads', listHtml(files, siteConfig.baseUrl));
    },
  };
}

/** All files by path, the list of their checksums last. `read` gets a finished page by its path. */
function filesOf(
  {url, baseUrl, title, tagline, customFields}: DocusaurusConfig,
  pages: readonly Page[],
  sql: SqlJsStatic,
  read: (file: string) => string,
): Files {
  const answers = pages.filter(isAnswer);
  const topicPage = (topic: string) => pages.find(({doc}) => doc.id === `${topic}/index`)!;
  const topicIds = [...new Set(answers.map(({doc}) => doc.sourceDirName))];
  const ids = new Map(answers.map(({doc, permalink}) => [url + permalink, doc.id]));
  const taken = answers.map(({doc, permalink}) => {
    const {level, keywords, published, reviewed, sources} = answerFrontMatter.parse(doc.frontMatter);
    const topic = doc.sourceDirName;
    const known: Known = {
      id: doc.id,
      url: url + permalink,
      title: doc.title,
      topic,
      topicTitle: topicPage(topic).doc.title,
      level,
      description: doc.description,
      keywords,
      published,
      reviewed,
      sources,
    };
    return take(read(`${permalink.slice(baseUrl.length)}.html`), known, ids);
  });
  const root = url + baseUrl;
  const topics: Catalog['topics'] = topicIds.map((topic) => ({
    id: topic,
    title: topicPage(topic).doc.title,
    description: topicPage(topic).doc.description,
    url: url + topicPage(topic).permalink,
    answers: answers.filter(({doc}) => doc.sourceDirName === topic).map(({doc}) => doc.id),
  }));
  const site = {title, tagline, url: root, topics};
  const schema = `${root}answers.schema.json`;
  const notes = notesOf(taken, new Map(topics.map((topic) => [topic.id, topic.title])));
  const files = new Map<string, string | Uint8Array>([
    [
      'answers.json',
      writeCatalog({
        $schema: schema,
        version: String(customFields?.version),
        reviewed: taken
          .map(({answer}) => answer.reviewed)
          .sort()
          .at(-1)!,
        title,
        url: root,
        topics,
        answers: taken.map(({answer}) => answer),
      }),
    ],
    ['answers.schema.json', `${JSON.stringify(jsonSchema(schema), null, 1)}\n`],
    [packageFile, writePackage(sql, noteType, notes)],
    ['llms.txt', llmsIndex(site, taken)],
    ['llms-full.txt', llmsFull(site, taken)],
    ...answers.map(
      ({permalink}, i) => [`${permalink.slice(baseUrl.length)}.md`, taken[i]!.markdown] as const,
    ),
  ]);
  return files.set(sumsFile, checksums(files));
}
