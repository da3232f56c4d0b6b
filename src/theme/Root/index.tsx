// Change: upstream only renders its children; here, what scrolls sideways can be reached and scrolled by keyboard.
import {useLocation} from '@docusaurus/router';
import {type ReactNode, useEffect} from 'react';

const scrollers = '.katex-display, [data-formula], .markdown table';

/** Puts a formula or a table into the tab order while it is wider than its place, and only then. */
function refresh() {
  for (const box of document.querySelectorAll<HTMLElement>(scrollers)) {
    if (box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX === 'auto') box.tabIndex = 0;
    else if (box.tabIndex === 0) box.removeAttribute('tabindex');
  }
}

export default function Root({children}: {children: ReactNode}) {
  const {pathname} = useLocation();
  useEffect(() => {
    refresh();
    // Fonts that come late and a turned phone change what fits.
    document.fonts.addEventListener('loadingdone', refresh);
    window.addEventListener('resize', refresh);
    return () => {
      document.fonts.removeEventListener('loadingdone', refresh);
      window.removeEventListener('resize', refresh);
    };
  }, [pathname]);
  return children;
}
