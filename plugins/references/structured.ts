import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {DocusaurusConfig} from '@docusaurus/types';
import type {
  Answer,
  BreadcrumbList,
  CreativeWork,
  Graph,
  Organization,
  QAPage,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import {answerFrontMatter} from '../answers/front-matter';
import type {Work} from './bibliography';
import {isAnswer, type Page, textOf} from './pages';

type Site = Pick<DocusaurusConfig, 'title' | 'tagline' | 'url' | 'baseUrl' | 'trailingSlash'>;

const license = 'https://creativecommons.org/licenses/by/4.0/';

/** The path of a page as its canonical link has it. */
export const pathOf = (site: Site, permalink: string) =>
  applyTrailingSlash(permalink, {trailingSlash: site.trailingSlash, baseUrl: site.baseUrl});

/**
 * What search engines read of each page (JSON-LD in the words of schema.org), by path: an answer as a question with its accepted
 * answer and the works that it cites, a topic as the list of its questions, the home page as a site that can be searched.
 */
export function structuredData(
  site: Site,
  pages: readonly Page[],
  works: readonly Work[],
): Record<string, string> {
  const found = pages.map(
    (page) => [pathOf(site, page.permalink), things(site, page, pages, works)] as const,
  );
  return Object.fromEntries(
    [[site.baseUrl, [website(site)]] as const, ...found].map(([path, graph]) => [path, write(graph)]),
  );
}

/** In a script element nothing is escaped: a text must not end it, nor begin a comment. */
function write(graph: readonly Thing[]): string {
  const data: Graph = {'@context': 'https://schema.org', '@graph': graph};
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function things(site: Site, page: Page, pages: readonly Page[], works: readonly Work[]): Thing[] {
  const {doc, permalink} = page;
  const url = site.url + pathOf(site, permalink);
  const topic = pages.find(({doc: {id}}) => id === `${doc.sourceDirName}/index`);
  const trail = topic && topic !== page ? [topic, page] : [page];
  const answers =
    topic === page
      ? pages.filter((other) => isAnswer(other) && other.doc.sourceDirName === doc.sourceDirName)
      : [];
  const {title: name, description} = doc;
  const itself: Thing = isAnswer(page)
    ? question(site, page, works)
    : answers.length === 0
      ? {'@type': 'WebPage', name, description, url, license}
      : {
          '@type': 'CollectionPage',
          name,
          description,
          url,
          license,
          mainEntity: {
            '@type': 'ItemList',
            itemListElement: answers.map((answer, i) => ({
              '@type': 'ListItem',
              position: i + 1,
              name: answer.doc.title,
              url: site.url + pathOf(site, answer.permalink),
            })),
          },
        };
  return [itself, breadcrumbs(site, trail)];
}

const breadcrumbs = (site: Site, trail: readonly Page[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({doc, permalink}, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: doc.title,
    item: site.url + pathOf(site, permalink),
  })),
});

const publisher = (site: Site): Organization => ({
  '@type': 'Organization',
  name: site.title,
  url: site.url + site.baseUrl,
});

function question(site: Site, {doc, permalink, lead, keys}: Page, works: readonly Work[]): QAPage {
  const {published, reviewed} = answerFrontMatter.parse(doc.frontMatter);
  const url = site.url + pathOf(site, permalink);
  const author = publisher(site);
  const answer: Answer = {
    '@type': 'Answer',
    text: lead.map(textOf).join(' '),
    url,
    author,
    dateCreated: published,
    dateModified: reviewed,
    citation: works.filter(({key}) => keys.has(key)).map(citation),
  };
  return {
    '@type': 'QAPage',
    license,
    mainEntity: {
      '@type': 'Question',
      name: doc.title,
      answerCount: 1,
      dateCreated: published,
      author,
      acceptedAnswer: answer,
    },
  };
}

/** The first author alone, as in a citation of the text: all authors of all works would be half of a page's structured data. */
const citation = ({title, authors: [name = ''], url}: Work): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  author: {'@type': name.includes(',') ? 'Person' : 'Organization', name},
  url,
});

const website = (site: Site): WebSite & {potentialAction: WithActionConstraints<SearchAction>} => ({
  '@type': 'WebSite',
  name: site.title,
  description: site.tagline,
  url: site.url + site.baseUrl,
  publisher: publisher(site),
  potentialAction: {
    '@type': 'SearchAction',
    target: {'@type': 'EntryPoint', urlTemplate: `${site.url}${site.baseUrl}search?q={query}`},
    'query-input': 'required name=query',
  },
});
