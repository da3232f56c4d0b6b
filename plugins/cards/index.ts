import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {cardPath} from '../../src/cards/card';
import {isAnswer, type Page, readPages, textOf} from '../references/pages';
import {type CardText, draw, layout} from './draw';

/**
 * A picture of every page for places where its link is shared, drawn without the network: its title and the first sentences of its
 * answer. Cards stay in the bundler's cache until their text or look changes.
 */
export default function cards({siteDir, siteConfig}: LoadContext): Plugin {
  const {title: site, tagline, baseUrl} = siteConfig;
  let pages: Page[] = [];
  return {
    name: 'cards',
    async allContentLoaded({allContent}) {
      const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      pages = await readPages(siteDir, content.loadedVersions[0]!);
    },
    async postBuild({outDir}) {
      const cache = path.join(siteDir, 'node_modules/.cache/cards');
      await fs.mkdir(cache, {recursive: true});
      const texts = pages.map((page) => [page.permalink, cardText(page, pages, site)] as const);
      for (const [permalink, text] of [[baseUrl, homeText(pages, site, tagline)] as const, ...texts]) {
        const card = layout(text);
        const hash = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 20);
        const cached = path.join(cache, `${hash}.png`);
        const file = path.join(outDir, cardPath(permalink, baseUrl).slice(baseUrl.length));
        await fs.mkdir(path.dirname(file), {recursive: true});
        try {
          await fs.copyFile(cached, file);
        } catch {
          try {
            await fs.writeFile(cached, await draw(card));
          } catch (error) {
            throw new Error(`The card of ${permalink}: ${(error as Error).message}`, {cause: error});
          }
          await fs.copyFile(cached, file);
        }
      }
    },
  };
}

function homeText(pages: readonly Page[], site: string, tagline: string): CardText {
  const answers = pages.filter(isAnswer);
  const topics = new Set(answers.map(({doc}) => doc.sourceDirName));
  const text = `${answers.length} questions in ${topics.size} topics, each with an answer to say aloud, the formula, computed numbers, and the wrong answers to expect.`;
  return {topic: tagline, title: site, text, site};
}

/** What a page's card says: its short answer; of a page that is no answer, what it is about. */
function cardText(page: Page, pages: readonly Page[], site: string): CardText {
  const {doc, label, lead} = page;
  const topic = pages.find(({doc: {id}}) => id === `${doc.sourceDirName}/index`);
  return {
    topic: isAnswer(page) ? (topic?.doc.title ?? label) : 'Deep-learning interview questions',
    title: doc.title,
    text: (isAnswer(page) ? lead.map(textOf).join(' ') : doc.description).replaceAll('ᵀ', 'T'),
    site,
  };
}
