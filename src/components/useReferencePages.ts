import {useLatestVersion} from '@docusaurus/plugin-content-docs/client';

/** Pages that a plugin makes. */
const routes = [
  {name: 'paths', label: 'Reading paths', path: '/reference/paths'},
  {name: 'map', label: 'Map of the field', path: '/reference/map'},
] as const;

const wanted = {
  corrections: 'Corrections',
  sources: 'Sources',
  notation: 'Notation',
  glossary: 'Glossary',
  references: 'References',
  downloads: 'Downloads',
};

export interface ReferencePage {
  name: keyof typeof wanted | (typeof routes)[number]['name'];
  label: string;
  path: string;
}

/** The reading paths, the map, and the pages of `docs/reference` that exist, to link from the home page and the footer. */
export function useReferencePages(): ReferencePage[] {
  const {docs} = useLatestVersion(undefined);
  const found = (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap((name) => {
    const page = docs.find(({id}) => id === `reference/${name}`);
    return page ? [{name, label: wanted[name], path: page.path}] : [];
  });
  return [...routes, ...found];
}
