import siteConfig from '@generated/docusaurus.config';
import {adopt} from '../components/adopt';
import {element, hide, offer} from '../notes/note';

/** How long a pointer rests on a citation before its work shows (ms). */
const rest = 120;

adopt(`
[data-note] > [data-elsewhere] { display: block; margin-top: 0.4rem; }
[data-back] { display: block; font-size: 0.88rem; text-indent: 0; }
@media print { [data-back] { display: none; } }`);

const entryOf = (hash: string) => document.getElementById(hash.slice(1));

/** Where all answers that cite the work stand. */
const elsewhere = (hash: string) =>
  element(
    'a',
    {
      href: `${siteConfig.baseUrl}reference/references#${hash.replace('#bib-', '')}`,
      'data-elsewhere': '',
    },
    'Answers that cite it',
  );

/** Answers a sign of interest in a citation with the work that it cites; `type` is the event's. */
export function show(type: string, link: HTMLAnchorElement) {
  const content = () => {
    const entry = entryOf(link.hash)?.cloneNode(true) as HTMLElement | undefined;
    entry?.querySelector('[data-back]')?.remove();
    return entry ? [...entry.childNodes, elsewhere(link.hash)] : [];
  };
  offer(type, {target: link, content, rest});
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
