import {adopt} from '../components/adopt';
import {placeOf} from './place';

const css = `
[data-note] {
  background: var(--sheet); border: 1px solid var(--rule-strong); border-top: 3px solid var(--accent);
  box-shadow: 0 0.4rem 1.4rem var(--shade); box-sizing: border-box; color: var(--ink);
  font: 400 0.92rem/1.5 var(--sans); overflow: auto; overflow-wrap: anywhere; padding: 0.6rem 0.9rem;
  position: fixed; text-align: left; text-indent: 0; white-space: normal; width: max-content; z-index: 10;
}
@media print { [data-note] { display: none; } }`;

/** How long a pointer may be away before its note goes (ms). */
const away = 250;

export interface Note {
  /** The link or the formula that is explained. */
  target: HTMLElement;
  /** What the note stands beside, if it is not the whole target: one letter of a formula. */
  at?: Element;
  /** What the note says; without content there is none. */
  content: () => (Node | string)[];
  /** How long a pointer rests before the note shows (ms). */
  rest: number;
}

let open: {target: HTMLElement; at: Element; box: HTMLElement} | undefined;
let opening = 0;
let closing = 0;
/** Gets the focus back from its closed note, which is no wish to see it again. */
let dismissed: HTMLElement | undefined;

/** An element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Takes the open note away. */
export function hide() {
  clearTimeout(closing);
  open?.target.removeAttribute('aria-describedby');
  open?.box.remove();
  open = undefined;
}

/** Keeps the note beside its place, inside the window. */
function place() {
  if (!open) return;
  const {at, box} = open;
  const lines = [...at.getClientRects()];
  if (!box.isConnected || lines.length === 0) return hide();
  const {clientWidth: width, clientHeight: height} = document.documentElement;
  box.style.maxWidth = `min(25rem, ${width - 16}px)`;
  const top = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
  // Not limited by the height it has now, and without losing how far it is scrolled.
  const size = {width: box.offsetWidth, height: box.scrollHeight + box.offsetHeight - box.clientHeight};
  const spot = placeOf(lines[0]!, lines.at(-1)!, size, {width, height, top: Math.max(0, top)});
  Object.assign(box.style, {left: `${spot.left}px`, top: `${spot.top}px`, maxHeight: `${spot.height}px`});
}

function reveal({target, at = target, content}: Note) {
  clearTimeout(closing);
  if (open?.at === at || !target.isConnected) return;
  const parts = content();
  if (parts.length === 0) return;
  hide();
  const box = element('div', {id: 'note', role: 'note', 'data-note': ''}, ...parts);
  // Beside its target, so that the next press of Tab leads into it.
  target.after(box);
  if (target.matches('a')) target.setAttribute('aria-describedby', box.id);
  open = {target, at, box};
  place();
}

/** Shows a note: at once when its target was tapped or has the keyboard's focus, after a moment under a pointer. */
export function offer(type: string, note: Note) {
  const {target, at = target, rest} = note;
  clearTimeout(opening);
  if (type === 'pointerover') {
    if (open?.at !== at) opening = window.setTimeout(() => at.matches(':hover') && reveal(note), rest);
  } else if (type === 'click' || (target.matches(':focus-visible') && target !== dismissed)) reveal(note);
  dismissed = undefined;
}

const isOurs = (node: EventTarget | null) =>
  node instanceof Node && Boolean(open?.box.contains(node) || open?.at.contains(node));

adopt(css);
document.addEventListener('keydown', ({key}) => {
  clearTimeout(opening);
  if (key !== 'Escape' || !open) return;
  if (open.box.contains(document.activeElement)) {
    dismissed = open.target;
    open.target.focus();
  }
  hide();
});
document.addEventListener('pointerover', ({pointerType, target}) => {
  if (!open || pointerType === 'touch' || open.box.contains(document.activeElement)) return;
  clearTimeout(closing);
  if (!isOurs(target) && !open.target.matches(':focus-visible'))
    closing = window.setTimeout(
      () => open && !open.box.matches(':hover') && !open.at.matches(':hover') && hide(),
      away,
    );
});
for (const type of ['pointerdown', 'focusin'])
  document.addEventListener(type, ({target}) => open && !isOurs(target) && hide());
document.addEventListener('scroll', ({target}) => target !== open?.box && place(), {
  capture: true,
  passive: true,
});
window.addEventListener('resize', place);
