import {useLatestVersion} from '@docusaurus/plugin-content-docs/client';

const wanted = {
  corrections: 'Corrections',
  sources: 'Sources',
  notation: 'Notation',
  glossary: 'Glossary',
};

export interface ReferencePage {
  name: keyof typeof wanted;
  label: string;
  path: string;
}

/** The pages of `docs/reference` that exist, to link from the home page and the footer. */
export function useReferencePages(): ReferencePage[] {
  const {docs} = useLatestVersion(undefined);
  return (Object.keys(wanted) as ReferencePage['name'][]).flatMap((name) => {
    const page = docs.find(({id}) => id === `reference/${name}`);
    return page ? [{name, label: wanted[name], path: page.path}] : [];
  });
}
