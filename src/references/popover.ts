import siteConfig from '@generated/docusaurus.config';
import {placeOf} from './place';

const css = `
[data-work] {
  background: var(--sheet); border: 1px solid var(--rule-strong); border-top: 3px solid var(--accent);
  box-shadow: 0 0.4rem 1.4rem var(--shade); box-sizing: border-box; color: var(--ink);
  font: 400 0.92rem/1.5 var(--sans); overflow: auto; overflow-wrap: anywhere; padding: 0.7rem 0.9rem;
  position: fixed; text-align: left; text-indent: 0; white-space: normal; width: 25rem; z-index: 10;
}
[data-work] > :last-child { margin-top: 0.4rem; }
[data-back] { display: block; font-size: 0.88rem; text-indent: 0; }
@media print { [data-work], [data-back] { display: none; } }`;

/** How long a pointer rests before a work shows, and how long it may be away before it goes (ms). */
const rest = 120;
const away = 250;

let open: {link: HTMLAnchorElement; box: HTMLElement} | undefined;
let timer = 0;
/** Gets the focus back from its closed box, which is no wish to see it again. */
let dismissed: HTMLAnchorElement | undefined;

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const entryOf = (hash: string) => document.getElementById(hash.slice(1));

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Where all answers that cite the work stand. */
const elsewhere = (hash: string) =>
  element(
    'a',
    {href: `${siteConfig.baseUrl}reference/references#${hash.replace('#bib-', '')}`},
    'Answers that cite it',
  );

function hide() {
  window.clearTimeout(timer);
  open?.link.removeAttribute('aria-describedby');
  open?.box.remove();
  open = undefined;
}

/** Keeps the box at its link, inside the window. */
function place() {
  if (!open) return;
  const {link, box} = open;
  if (!box.isConnected) return hide();
  const {clientWidth: width, clientHeight: height} = document.documentElement;
  const lines = [...link.getClientRects()];
  if (lines.length === 0) return hide();
  box.style.maxWidth = `${width - 16}px`;
  const top = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
  // Not limited by the height it has now, and without losing how far it is scrolled.
  const size = {width: box.offsetWidth, height: box.scrollHeight + box.offsetHeight - box.clientHeight};
  const at = placeOf(lines[0]!, lines.at(-1)!, size, {width, height, top: Math.max(0, top)});
  Object.assign(box.style, {left: `${at.left}px`, top: `${at.top}px`, maxHeight: `${at.height}px`});
}

function reveal(link: HTMLAnchorElement) {
  window.clearTimeout(timer);
  const entry = entryOf(link.hash);
  if (open?.link === link || !entry || !link.isConnected) return;
  hide();
  const copy = entry.cloneNode(true) as HTMLElement;
  copy.querySelector('[data-back]')?.remove();
  const box = element(
    'div',
    {id: 'cited-work', role: 'note', 'data-work': ''},
    element('div', {}, ...copy.childNodes),
    element('div', {}, elsewhere(link.hash)),
  );
  // Beside its link, so that the next press of Tab leads into it.
  link.after(box);
  link.setAttribute('aria-describedby', box.id);
  open = {link, box};
  place();
}

/** Shows the work of a citation: at once when it was tapped or has the keyboard's focus, after a moment under a pointer. */
export function show(link: HTMLAnchorElement, type: string) {
  if (type === 'pointerover') {
    window.clearTimeout(timer);
    if (open?.link !== link) timer = window.setTimeout(() => link.matches(':hover') && reveal(link), rest);
  } else if (type === 'click' || (link.matches(':focus-visible') && link !== dismissed)) reveal(link);
  dismissed = undefined;
}

/** Puts links back to the text behind the entry to which the reader goes, and shows its answers elsewhere. */
export function leave(hash: string) {
  hide();
  const entry = entryOf(hash);
  if (!entry || entry.querySelector('[data-back]')) return;
  const places = [...document.querySelectorAll(`[id^="citation-"] > a[href="#${entry.id}"]`)];
  const back = places.flatMap((link, i) => {
    const name = places.length === 1 ? 'Back to the text' : `${i === 0 ? 'Back to the text: ' : ''}${i + 1}`;
    return [element('a', {href: `#${link.closest('[id^="citation-"]')!.id}`}, name), ' · '];
  });
  entry.append(element('span', {'data-back': ''}, ...back, elsewhere(hash)));
}

const isOurs = (target: EventTarget | null) =>
  target instanceof Node && Boolean(open?.box.contains(target) || open?.link.contains(target));

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !open) return;
  const {link, box} = open;
  if (box.contains(document.activeElement)) {
    dismissed = link;
    link.focus();
  }
  hide();
});
document.addEventListener('pointerover', (event) => {
  if (!open || event.pointerType === 'touch' || open.box.contains(document.activeElement)) return;
  if (isOurs(event.target)) window.clearTimeout(timer);
  else if (open.link !== document.activeElement || !open.link.matches(':focus-visible')) {
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => open && !open.box.matches(':hover') && !open.link.matches(':hover') && hide(),
      away,
    );
  }
});
document.addEventListener('pointerdown', (event) => open && !isOurs(event.target) && hide());
document.addEventListener('focusin', (event) => open && !isOurs(event.target) && hide());
document.addEventListener('scroll', ({target}) => target !== open?.box && place(), {
  capture: true,
  passive: true,
});
window.addEventListener('resize', place);
