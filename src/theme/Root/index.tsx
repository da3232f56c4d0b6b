// Change: upstream only renders its children; here, what scrolls sideways can be reached by keyboard, and the link of a
// section copies itself, a citation shows the work that it cites; terms and symbols explain themselves; plain links are followed.
// Below the page, what search engines read of it.
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useEffect} from 'react';
import {Card} from '../../cards/Card';
import {StructuredData} from '../../components/StructuredData';
import {useTakeOver} from '../../components/Still';
import {useInnerLinks} from '../../components/useInnerLinks';
import {useNotes} from '../../notes/useNotes';

const scrollers = '.katex-display, [data-formula], [data-scrolls], .markdown table, .markdown pre';

/** Puts a formula, a table or code into the tab order while it is wider than its place, and only then. */
function refresh(box: HTMLElement) {
  if (box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX === 'auto') box.tabIndex = 0;
  else if (box.tabIndex === 0) box.removeAttribute('tabindex');
}

/** A press on the link of a section or a wrong answer also copies its address, and says so beside it. */
async function copyAddress(event: MouseEvent) {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.hash-link');
  if (!link) return;
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // Without a clipboard the address still stands in the address bar.
    return;
  }
  link.dataset.copied = '';
  setTimeout(() => delete link.dataset.copied, 1500);
}

export default function Root({children}: {children: ReactNode}) {
  const {pathname} = useLocation();
  const {baseUrl, title} = useDocusaurusContext().siteConfig;
  useTakeOver();
  useNotes();
  useInnerLinks();
  useEffect(() => {
    // Told of sizes, not asking for them: the browser would stop to lay out the page for the answer.
    const watcher = new ResizeObserver((boxes) =>
      boxes.forEach(({target}) => refresh(target as HTMLElement)),
    );
    const watch = () => {
      watcher.disconnect();
      for (const box of document.querySelectorAll(scrollers)) watcher.observe(box);
    };
    watch();
    // Fonts that come late change what fits.
    document.fonts.addEventListener('loadingdone', watch);
    return () => {
      document.fonts.removeEventListener('loadingdone', watch);
      watcher.disconnect();
    };
  }, [pathname]);
  useEffect(() => {
    const listen = (event: MouseEvent) => void copyAddress(event);
    document.addEventListener('click', listen);
    return () => document.removeEventListener('click', listen);
  }, []);
  return (
    <>
      <Card path={baseUrl} title={title} />
      {children}
      <StructuredData path={pathname} />
    </>
  );
}
