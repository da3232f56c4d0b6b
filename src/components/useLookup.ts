import {useEffect} from 'react';

const kinds = ['pointerover', 'focusin', 'click'] as const;
const inControl = 'button, label, summary, [role="button"], [role="slider"]';

/**
 * Explains terms and the symbols of formulas when a reader points at them, moves to them by keyboard or taps them. Every page carries
 * this listener alone; what it needs is fetched at the first sign of interest. Without it a term is a link to the glossary.
 */
export function useLookup() {
  useEffect(() => {
    const listen = (event: Event) => {
      const leaf = event.target as Element;
      const target = leaf.closest<HTMLElement>('.term, [data-symbols], [data-answer] .katex');
      if (!target || target.closest(inControl)) return;
      const isFinger = !matchMedia('(hover: hover)').matches;
      // A finger also points and focuses on its way to the tap, which alone counts.
      if (event.type === 'pointerover' && (event as PointerEvent).pointerType !== 'mouse') return;
      if (event.type === 'focusin' && !leaf.matches(':focus-visible')) return;
      if (event.type === 'click') {
        const {ctrlKey, metaKey, shiftKey} = event as MouseEvent;
        if (ctrlKey || metaKey || shiftKey || String(getSelection())) return;
        // The first tap on a term explains it, the second follows its link.
        const isTerm = target.matches('.term');
        if (isTerm && (!isFinger || target.hasAttribute('aria-describedby'))) return;
        if (target.matches('a')) event.preventDefault();
      }
      const follow = () => {
        if (event.type === 'click' && target instanceof HTMLAnchorElement) location.assign(target.href);
      };
      import('../lexicon/lookup').then(({look}) => look(event.type, target, leaf), follow);
    };
    for (const kind of kinds) document.addEventListener(kind, listen);
    return () => kinds.forEach((kind) => document.removeEventListener(kind, listen));
  }, []);
}
