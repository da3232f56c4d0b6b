import path from 'node:path';
import type {Config} from '@docusaurus/types';
import type {Options, ThemeConfig} from '@docusaurus/preset-classic';
import remarkMath from 'remark-math';
import {version} from './package.json';
import {citationStyle, rehypeCitations} from './plugins/answers/rehype-citations';
import {rehypeEtAl} from './plugins/answers/rehype-et-al';
import {rehypeFormulas} from './plugins/answers/rehype-formulas';
import {rehypeLocators} from './plugins/answers/rehype-locators';
import {rehypeStatic} from './plugins/answers/rehype-static';
import {rehypeStill} from './plugins/answers/rehype-still';
import {recmaStill} from './plugins/answers/recma-still';
import {remarkLead} from './plugins/answers/remark-lead';
import {createSitemapItems} from './plugins/crawlers/sitemap';
import {remarkTerms} from './plugins/lexicon/remark-terms';
import {redirects} from './redirects';
import sidebars from './sidebars';

const repository =
  process.env.REPOSITORY_URL ?? 'https://github.com/deep-learning-answered/deep-learning-answered';

const baseUrl = process.env.BASE_URL ?? '/';
const topics = sidebars.answers.map(({link}) => path.dirname(link.id));

const config: Config = {
  title: 'Deep Learning, Answered',
  tagline: 'Deep-learning interview questions, answered right',
  url: process.env.SITE_URL ?? 'https://deep-learning-answered.github.io',
  baseUrl,
  baseUrlIssueBanner: false,
  favicon: 'favicon.svg',
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {format: 'mdx', hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  future: {v4: true, faster: true},
  customFields: {version, repository},
  clientModules: ['./src/offline.ts'],
  plugins: [
    './plugins/answers/index.ts',
    './plugins/map/index.ts',
    './plugins/references/index.ts',
    './plugins/cards/index.ts',
    './plugins/crawlers/index.ts',
    './plugins/takeaway/index.ts',
    './plugins/lexicon/index.ts',
    './plugins/search/index.ts',
    './plugins/practice/index.ts',
    './plugins/offline/index.ts',
    './plugins/lean/index.ts',
    ['@docusaurus/plugin-client-redirects', {redirects}],
  ],
  presets: [
    [
      'classic',
      {
        blog: false,
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          editUrl: `${repository}/edit/main/`,
          remarkPlugins: [remarkMath, remarkTerms, remarkLead],
          rehypePlugins: [
            rehypeFormulas,
            rehypeLocators,
            [rehypeCitations, citationStyle],
            rehypeEtAl,
            rehypeStatic,
            rehypeStill,
          ],
          recmaPlugins: [recmaStill],
        },
        sitemap: {changefreq: null, priority: null, createSitemapItems},
        theme: {
          customCss: ['katex', 'tokens', 'reading', 'site', 'print'].map((name) => `./src/css/${name}.css`),
        },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    navbar: {
      items: [
        {
          to: '/foundations',
          activeBaseRegex: `^${baseUrl}(${topics.join('|')})(/|$)`,
          label: 'Answers',
          position: 'left',
        },
        {to: '/practice', label: 'Practice', position: 'left'},
        {to: '/reference', label: 'Reference', activeBasePath: '/reference', position: 'left'},
        {href: repository, label: 'GitHub', position: 'right'},
      ],
    },
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {autoCollapseCategories: true}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    prism: {theme: {plain: {}, styles: []}, additionalLanguages: ['python']},
  } satisfies ThemeConfig,
};

export default config;
