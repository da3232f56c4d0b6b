import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {drawIcons, icons} from './icons';
import {colorsOf, webManifest} from './manifest';

/**
 * The site as an app that works without a network: its web manifest and icons, and the page `/offline`, which the service worker shows in
 * place of a page that is not kept. The worker itself is written when all else is finished, by `scripts/finish.mts`.
 */
export default function offline({baseUrl, siteConfig, siteDir}: LoadContext): Plugin {
  const tokens = path.join(siteDir, 'src/css/tokens.css');
  let colors = {light: '', dark: ''};
  return {
    name: 'offline',
    getPathsToWatch: () => [tokens],
    async loadContent() {
      colors = colorsOf(await fs.readFile(tokens, 'utf8'));
    },
    contentLoaded({actions}) {
      actions.addRoute({
        path: `${baseUrl}offline`,
        component: '@site/src/offline/OfflinePage.tsx',
        exact: true,
      });
    },
    injectHtmlTags: () => ({
      headTags: [
        {tagName: 'link', attributes: {rel: 'manifest', href: `${baseUrl}manifest.webmanifest`}},
        {tagName: 'link', attributes: {rel: 'apple-touch-icon', href: baseUrl + icons.maskable.file}},
        ...Object.entries(colors).map(([scheme, content]) => ({
          tagName: 'meta',
          attributes: {name: 'theme-color', content, media: `(prefers-color-scheme:${scheme})`},
        })),
      ],
    }),
    async postBuild({outDir}) {
      await drawIcons(
        await fs.readFile(path.join(siteDir, 'static/favicon.svg'), 'utf8'),
        colors.light,
        outDir,
      );
      await fs.writeFile(
        path.join(outDir, 'manifest.webmanifest'),
        JSON.stringify(webManifest(siteConfig.title, siteConfig.tagline, baseUrl, colors.light)),
      );
    },
  };
}
