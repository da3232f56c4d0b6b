import {useHistory} from '@docusaurus/router';
import type {MouseEvent} from 'react';

/**
 * A handler for the clicks in a part of a page with hundreds of plain links: a plain click goes on without loading the site anew, as
 * `Link` does, but nothing is fetched before.
 */
export function useInnerLinks() {
  const history = useHistory();
  return (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href?.startsWith('/')) return;
    event.preventDefault();
    history.push(href);
  };
}
