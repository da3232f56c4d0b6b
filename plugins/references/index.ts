import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {worksOf} from './bibliography';
import {referenceList} from './list';
import {readPages} from './pages';
import {structuredData} from './structured';

/**
 * What is made of references.bib and the pages that cite it: the list of all works, each with the answers that rest on it, and the
 * structured data of every page. Both ride in the build's HTML only; the browser's scripts do not carry them.
 */
export default function references({siteDir, siteConfig}: LoadContext): Plugin {
  const file = path.join(siteDir, 'references.bib');
  return {
    name: 'references',
    getPathsToWatch: () => [file],
    async allContentLoaded({allContent, actions}) {
      const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const works = await worksOf(siteDir, await fs.readFile(file, 'utf8'));
      const pages = await readPages(siteDir, content.loadedVersions[0]!);
      await actions.createData('list.json', JSON.stringify({html: referenceList(works, pages)}));
      await actions.createData('structured.json', JSON.stringify(structuredData(siteConfig, pages, works)));
    },
  };
}
