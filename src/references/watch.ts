let touched = false;

/** Shows the work that a citation cites; the code for it comes with the first citation that a reader points at. */
function hear(event: Event) {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href^="#bib-"]');
  if (!link) return;
  const {type} = event;
  if (type === 'pointerover') touched = (event as PointerEvent).pointerType === 'touch';
  const isTap = type === 'click' && touched && (event as MouseEvent).detail > 0;
  const opens = type !== 'click' || (isTap && !link.hasAttribute('aria-describedby'));
  // A first tap shows, a second goes to the list; a click and Enter go there at once.
  if (isTap && opens) event.preventDefault();
  import('./popover').then(
    ({leave, show}) => (opens ? show(link, type) : leave(link.hash)),
    () => isTap && opens && window.location.assign(link.hash),
  );
}

/** Listens to citations until the function that it returns is called. */
export function watchCitations() {
  const types = ['pointerover', 'focusin', 'click'];
  for (const type of types) document.addEventListener(type, hear);
  const {hash} = window.location;
  if (hash.startsWith('#bib-')) void import('./popover').then(({leave}) => leave(hash));
  return () => {
    for (const type of types) document.removeEventListener(type, hear);
  };
}
