/** What the page /reference shows of one reference page. */
export interface ReferenceEntry {
  title: string;
  permalink: string;
  description: string;
}

interface Item {
  type?: string;
  id?: string;
  label?: string;
  href?: string;
  description?: string;
  link?: {type?: string; id?: string};
}

interface Doc {
  id: string;
  title: string;
  permalink: string;
  description: string;
}

/**
 * The reference pages in the order of their sidebar, without the page that lists them: pages, pages with others under them
 * (by their own page), and routes that a plugin adds (links with a label and a description).
 */
export function referencePages(sidebar: readonly unknown[], docs: readonly Doc[]): ReferenceEntry[] {
  return (sidebar as readonly Item[]).flatMap((item) => {
    const id = item.type === 'category' ? item.link?.id : item.id;
    if (id === 'reference/index') return [];
    if (item.type === 'link')
      return [{title: item.label ?? '', permalink: item.href ?? '', description: item.description ?? ''}];
    const doc = docs.find((candidate) => candidate.id === id);
    return doc ? [{title: doc.title, permalink: doc.permalink, description: doc.description}] : [];
  });
}
