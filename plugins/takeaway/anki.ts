import {load} from 'cheerio';
import {paths} from '../../paths';
import {redirects} from '../../redirects';
import {escapeHtml} from '../references/escape';
import type {Taken} from './answer';
import type {Note} from './apkg';
import type {NoteType} from './collection';
import {displayTag, inlineTag} from './markdown';

/** The note type of all cards. Change `changed` with the template or the style; id and field names stay for good. */
export const noteType: NoteType = {
  id: 1_768_435_200_001,
  name: 'Deep Learning, Answered',
  fields: ['Question', 'Short answer', 'A strong answer has', 'Address'],
  template: {
    name: 'Card',
    question: '<h1>{{Question}}</h1>',
    answer: `{{FrontSide}}
<hr id="answer">
{{Short answer}}
<h2>A strong answer has</h2>
{{A strong answer has}}
<footer>{{Address}}</footer>`,
  },
  css: `.card {
  --paper: #fcfbf8;
  --ink: #1d1f27;
  --quiet: #4a4d59;
  --accent: #33368f;
  background: var(--paper);
  color: var(--ink);
  font: 20px/1.5 Charter, 'Sitka Text', Cambria, Georgia, serif;
  margin: 0 auto;
  max-width: 40em;
  padding: 1em;
  text-align: left;
}
.card.nightMode, .card.night_mode, .nightMode .card, .night_mode .card {
  --paper: #16171d;
  --ink: #e9e7e1;
  --quiet: #b9bac4;
  --accent: #b3b7ff;
}
.card h1 { font-size: 1.4em; font-weight: 400; line-height: 1.25; }
.card h2 { color: var(--quiet); font-size: 1em; font-weight: 600; margin: 1.2em 0 0.3em; }
.card hr { border: 0; border-top: 1px solid var(--quiet); }
.card ul { margin: 0; padding-left: 1.2em; }
.card footer { font-size: 0.8em; margin-top: 1.5em; overflow-wrap: anywhere; }
.card a { color: var(--accent); }`,
  changed: '2026-11-21',
};

/** HTML as Anki's fields take it: no classes, formulas between the marks that its MathJax looks for. */
export function fieldOf(html: string): string {
  const $ = load(html, null, false);
  $('[class], [id]').removeAttr('class').removeAttr('id');
  for (const [tag, open, close] of [
    [inlineTag, '\\(', '\\)'],
    [displayTag, '\\[', '\\]'],
  ] as const)
    for (const formula of $(tag).toArray())
      $(formula).replaceWith(escapeHtml(`${open}${formula.attribs.tex!.replace(/\s+/g, ' ')}${close}`));
  return $.html()
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** The path under which an answer was first published: a page that moves keeps its note. */
function firstPath(path: string): string {
  const from = redirects.find(({to}) => to === path)?.from;
  return from === undefined ? path : firstPath(from);
}

/** One note for each answer, in reading order, in a deck for each topic. */
export const notesOf = (taken: readonly Taken[], topics: ReadonlyMap<string, string>): Note[] =>
  taken.map(({answer: {id, title, topic, level, reviewed, url}, html: {short, checklist}}) => ({
    guid: `deep-learning-answered${firstPath(`/${id}`)}`,
    deck: `Deep Learning, Answered::${topics.get(topic)!.replaceAll('::', ': ')}`,
    fields: [
      escapeHtml(title),
      fieldOf(short),
      `<ul>${checklist.map((item) => `<li>${fieldOf(item)}</li>`).join('')}</ul>`,
      `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`,
    ],
    tags: [
      `dla::topic::${topic}`,
      `dla::level::${level}`,
      ...paths
        .filter(({steps}) => steps.some(({answer}) => answer === id))
        .map((path) => `dla::path::${path.id}`),
    ],
    changed: reviewed,
  }));
