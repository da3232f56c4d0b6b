import {type CheerioAPI, load} from 'cheerio';
import type {PageRecord, SectionRecord} from '../../src/search/records';
import {terms} from '../../src/search/terms';
import {readable} from '../../src/search/tex';

/** One page as the index has it: its own record and its sections. */
export interface Extracted {
  page: PageRecord;
  sections: Omit<SectionRecord, 'page'>[];
}

/** Sections that speak of other pages; those are found by themselves. */
const elsewhere = new Set(['follow-ups', 'references']);
const noise =
  'script, style, svg, button, input, select, textarea, output, nav, header, footer, noscript, .hash-link, [aria-hidden="true"], [data-lead], .csl-entry, [data-corrections], [data-symbols-of-page]';
const blocks = 'p, li, td, th, div, section, dt, dd, pre, figcaption, h2, h3, h4, h5, h6';

/** Reads a finished page; of one that is an app and no text, its name. `undefined` for the home page and for one that asks not to be indexed. */
export function extract(html: string, path: string): Extracted | undefined {
  const $ = load(html);
  const text = $('.theme-doc-markdown').first();
  const root = text.length > 0 ? text : $('main').first();
  if (
    path === '' ||
    root.find('h1').length === 0 ||
    /noindex/.test($('meta[name="robots"]').attr('content') ?? '')
  )
    return undefined;
  const meta = (name: string) => $(`meta[name="${name}"]`).attr('content') ?? '';
  const trail = $('.breadcrumbs__item')
    .toArray()
    .map((item) => tidy($(item).text()))
    .filter(Boolean);
  writeFormulas($);
  const page: PageRecord = {
    path,
    answer: root.is('[data-answer]'),
    title: tidy(root.find('h1').first().text()),
    topic: trail.at(-2) ?? '',
    keywords: meta('keywords').replaceAll(',', ', '),
    description: meta('description'),
    lead: textOf(root.find('[data-lead]').first()),
  };
  return {page, sections: sectionsOf($, root)};
}

/** All pages as the index has them. Topic and reference pages repeat the answers, so their text is left to those. */
export function join(found: Extracted[]): {pages: PageRecord[]; sections: SectionRecord[]} {
  const answers = found.filter(({page}) => page.answer).map(({page}) => page.path);
  const isTopic = ({path}: PageRecord) => answers.some((answer) => answer.startsWith(`${path}/`));
  return {
    pages: found.map(({page}) => ({
      ...page,
      topic: page.topic || (isTopic(page) ? 'Topic' : 'Reference'),
      lead: distinct(page.lead),
    })),
    sections: found.flatMap(({page, sections}, at) =>
      page.answer ? sections.map((section) => ({page: at, ...section})) : [],
    ),
  };
}

function sectionsOf($: CheerioAPI, root: ReturnType<CheerioAPI>): Extracted['sections'] {
  root.find(noise).remove();
  // Of a worked example, its title and what it teaches: its numbers change under the reader's hand.
  root.find('[data-example]').each((_, example) => {
    const kept = [`#${$(example).attr('aria-labelledby')}`, 'figcaption'].map((part) =>
      $(example).find(part).first().text(),
    );
    $(example).text(kept.join('. '));
  });
  root.find(blocks).append(' ');
  const sections = [{id: '', heading: '', text: ''}];
  for (const element of root
    .children()
    .toArray()
    .map((child) => $(child))) {
    const id = element.attr('id') ?? '';
    if (element.is('h2, h3') && id) sections.push({id, heading: textOf(element), text: ''});
    else if (id.startsWith('wrong-')) {
      const parent = sections.at(-1)!;
      const heading = textOf(element.children('p').first());
      sections.splice(-1, 1, {id, heading, text: textOf(element.children('div'))}, parent);
    } else sections.at(-1)!.text += ` ${element.text()}`;
  }
  return sections
    .map((section) => ({...section, text: tidy(section.text)}))
    .filter(({id, text}) => text && !elsewhere.has(id));
}

/** Puts a line of readable text in the place of each formula, whose HTML says everything twice. */
function writeFormulas($: CheerioAPI) {
  $('.katex').each((_, formula) => {
    const tex = $(formula).find('annotation[encoding="application/x-tex"]').first().text();
    $(formula).replaceWith($('<span>').text(readable(tex)));
  });
}

/** The words of a text once each, without those that say nothing: it is only searched, and each byte of it comes before the first result. */
function distinct(text: string): string {
  const seen = new Set<string>();
  return text
    .split(' ')
    .filter((word) => {
      const fresh = terms(word).filter((term) => !seen.has(term));
      fresh.forEach((term) => seen.add(term));
      return fresh.length > 0;
    })
    .join(' ');
}

const tidy = (text: string) => text.replace(/[\u200b\s]+/g, ' ').trim();
const textOf = (element: {text: () => string}) => tidy(element.text());
