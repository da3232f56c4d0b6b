import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Tells crawlers that they may read everything, and where the list of pages is. They look for it at the root of a host alone. */
export default function crawlers({siteConfig}: LoadContext): Plugin {
  return {
    name: 'crawlers',
    postBuild({outDir}) {
      writeFileSync(path.join(outDir, 'robots.txt'), robots(siteConfig.url + siteConfig.baseUrl));
    },
  };
}

/** The robots.txt of a site whose address, with its slash at the end, is `root`. */
export const robots = (root: string) => `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`;
