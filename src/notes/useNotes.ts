import {useEffect} from 'react';

const kinds = ['pointerover', 'focusin', 'click'] as const;
const citation = 'a[href^="#bib-"]';
const explained = `.term, [data-symbols], [data-answer] .katex, ${citation}`;
const apart = 'button, label, summary, [role="button"], [role="slider"], [data-note]';

/**
 * Explains terms, symbols of formulas and citations when a reader points at them, moves to them by keyboard or taps them. Every page
 * carries this listener alone; what it needs is fetched at the first sign of interest. Without it all of them are links.
 */
export function useNotes() {
  useEffect(() => {
    let touched = false;
    const listen = (event: Event) => {
      const {type} = event;
      // A finger also points and focuses on its way to the tap, which alone counts.
      if (type === 'pointerover') touched = (event as PointerEvent).pointerType !== 'mouse';
      const leaf = event.target as Element;
      const target = leaf.closest?.<HTMLElement>(explained);
      if (!target || target.closest(apart) || (type === 'pointerover' && touched)) return;
      const isCitation = target.matches(citation);
      const isLink = isCitation || target.matches('.term');
      let opens = true;
      if (type === 'click') {
        const {ctrlKey, metaKey, shiftKey, detail} = event as MouseEvent;
        if (ctrlKey || metaKey || shiftKey || String(getSelection())) return;
        // The first tap on a link explains it, the second follows it; a click and Enter follow it at once.
        opens = !isLink || (touched && detail > 0 && !target.hasAttribute('aria-describedby'));
        if (!opens && !isCitation) return;
        if (opens && target.matches('a')) event.preventDefault();
      }
      const follow = () => {
        if (event.defaultPrevented) location.assign((target as HTMLAnchorElement).href);
      };
      if (isCitation) {
        const link = target as HTMLAnchorElement;
        import('../references/cited').then(
          ({leave, show}) => (opens ? show(type, link) : leave(link.hash)),
          follow,
        );
      } else import('../lexicon/lookup').then(({look}) => look(type, target, leaf), follow);
    };
    for (const kind of kinds) document.addEventListener(kind, listen);
    const {hash} = location;
    if (hash.startsWith('#bib-')) void import('../references/cited').then(({leave}) => leave(hash));
    return () => kinds.forEach((kind) => document.removeEventListener(kind, listen));
  }, []);
}
