import {adopt} from '../components/adopt';

/** Rules of the notice, loaded with it. */
const css = `
.update { background: var(--sheet); border: 1px solid var(--rule-strong); border-top: 4px solid var(--accent); bottom: 1rem; box-shadow: 0 4px 18px var(--shade); box-sizing: border-box; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem; max-width: calc(100vw - 2rem); padding: .6rem 1rem; position: fixed; right: 1rem; z-index: 150 }
.update:empty { display: none }
.update button { background: none; border: 1px solid var(--rule-strong); border-radius: 2px; color: inherit; cursor: pointer; font: 500 .9rem/1.2 var(--sans); min-height: 2.75rem; padding: .25rem .8rem }
.update button:first-of-type { background: var(--ink); border-color: var(--ink); color: var(--paper) }
@media print { .update { display: none } }`;

let box: HTMLElement | undefined;

/**
 * Says, without a word of urgency, that there is a newer release than this page, and leaves it to the reader to load it. The state of an
 * example or of a practice session is in the address, so it comes back. Said once; "Later" holds until the next page load.
 */
export function offerUpdate(): void {
  if (box) return;
  adopt(css);
  box = document.createElement('div');
  box.className = 'update';
  box.setAttribute('role', 'status');
  document.body.append(box);
  const text = document.createElement('span');
  text.textContent = 'A new version is ready.';
  const notice = box;
  // A live region has to stand before its text is read out.
  setTimeout(() =>
    notice.append(
      text,
      button('Reload', () => location.reload()),
      button('Later', () => notice.replaceChildren()),
    ),
  );
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
