import {useHistory} from '@docusaurus/router';
import {useEffect} from 'react';

/**
 * Where a link leads within the site, as `Link` of Docusaurus would follow it; undefined for files, anchors and other hosts, and for a
 * term: it explains itself where it stands, and few readers go on to the glossary, the longest page.
 */
function innerTarget({target}: Event): string | undefined {
  const link = (target as Element).closest?.('a');
  const href = link?.getAttribute('href') ?? '';
  if (link?.matches('.term')) return undefined;
  const isPage = href.startsWith('/') && !/^[^?#]*\.\w+(?=$|[?#])/.test(href);
  return isPage && !link?.hasAttribute('target') && !link?.hasAttribute('download') ? href : undefined;
}

/**
 * Follows the plain links of the site: a click goes on without loading the site anew, and what a page needs is fetched when its link
 * is pointed at or touched. A link of Docusaurus does both by itself, and each is work when a page is taken over.
 */
export function useInnerLinks() {
  const history = useHistory();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const to = innerTarget(event);
      if (to === undefined) return;
      event.preventDefault();
      history.push(to);
    };
    const prepare = (event: Event) => {
      // A pointer crosses many circles of the map.
      if ((event.target as Element).closest?.('svg')) return;
      const to = innerTarget(event);
      if (to !== undefined) void window.docusaurus.preload(to.replace(/[?#].*/, ''));
    };
    document.addEventListener('click', follow);
    for (const kind of ['mouseover', 'touchstart']) document.addEventListener(kind, prepare, {passive: true});
    return () => {
      document.removeEventListener('click', follow);
      for (const kind of ['mouseover', 'touchstart']) document.removeEventListener(kind, prepare);
    };
  }, [history]);
}
