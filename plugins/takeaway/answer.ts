import {type Cheerio, type CheerioAPI, load} from 'cheerio';
import type {Element} from 'domhandler';
import {readable} from '../../src/search/tex';
import type {Answer, Text} from './catalog';
import {clean, tidy, writeReferences, writeWrong} from './clean';
import {displayTag, inlineTag, toMarkdown} from './markdown';

/** What an answer's front matter and place say of it; the rest is read from its finished page. */
export type Known = Pick<
  Answer,
  | 'id'
  | 'url'
  | 'title'
  | 'topic'
  | 'level'
  | 'description'
  | 'keywords'
  | 'published'
  | 'reviewed'
  | 'sources'
> & {topicTitle: string};

/** One answer, taken from its page in every form. */
export interface Taken {
  answer: Answer;
  /** The whole answer. */
  markdown: string;
  /** HTML without classes, formulas as `<x-tex>` and `<x-math>`. */
  html: {short: string; checklist: string[]};
}

/** HTML in words alone, each formula as a line that can be read. */
function plain(html: string): string {
  const $ = load(html, null, false);
  for (const formula of $(`${inlineTag}, ${displayTag}`).toArray())
    $(formula).replaceWith($('<span>').text(readable($(formula).attr('tex')!)));
  $('p, li, td, th, div').append(' ');
  return tidy($.text());
}

const textOf = (html: string): Text => ({markdown: toMarkdown(html).trim(), text: plain(html)});

/** The items of the lists between a level-two heading and the next. */
const itemsOf = ($: CheerioAPI, root: Cheerio<Element>, id: string) =>
  root
    .children(`h2#${id}`)
    .nextUntil('h2')
    .children('li')
    .toArray()
    .map((item) => $(item));

function correctionsOf($: CheerioAPI, root: Cheerio<Element>, url: string): Answer['corrections'] {
  const wrongs = root.children('div[id^="wrong-"]').toArray();
  return wrongs.map((element) => {
    const [claim, correction, source] = $(element).children().toArray();
    const sources = source ? $(source).find('a').toArray() : [];
    return {
      id: element.attribs.id!.slice('wrong-'.length),
      url: `${url}#${element.attribs.id}`,
      claim: tidy($(claim!).text()).replace(/^Wrong: /, ''),
      correction: textOf($(correction!).html()!),
      kind: element.attribs['data-kind'] as Answer['corrections'][number]['kind'],
      sources: sources.map((link) => $(link).text()),
    };
  });
}

function examplesOf($: CheerioAPI, root: Cheerio<Element>, url: string): Answer['examples'] {
  const examples = root.find('[data-example]').toArray();
  return examples.map(({attribs}) => {
    const [, ...title] = $(`#${attribs['aria-labelledby']}`).contents().toArray();
    return {id: attribs['data-example']!, title: tidy($(title).text()), url: `${url}#${attribs.id}`};
  });
}

function followUpsOf(
  $: CheerioAPI,
  root: Cheerio<Element>,
  ids: ReadonlyMap<string, string>,
): Answer['followUps'] {
  return itemsOf($, root, 'follow-ups').map((item) => {
    const link = item.find('a').first();
    const url = link.attr('href') ?? '';
    const question = /— "([^]+)"$/.exec(tidy(item.text()))?.[1] ?? '';
    return {id: ids.get(url.replace(/#.*/, '')) ?? '', title: tidy(link.text()), question, url};
  });
}

/**
 * Reads an answer from its finished page; `ids` are those of all answers by address. Throws when the page has no short answer: an
 * empty file would be published without a word.
 */
export function take(html: string, {topicTitle, ...known}: Known, ids: ReadonlyMap<string, string>): Taken {
  // React's marks between texts are comments.
  const $ = load(html.replaceAll('<!-- -->', ''));
  const root = $('[data-answer]').first();
  const {url} = known;
  if (root.children('[data-lead]').length === 0)
    throw new Error(
      `The page of ${known.id} has no [data-answer] with a [data-lead]: see src/theme/DocItem/Content`,
    );
  const examples = examplesOf($, root, url);
  clean($, root, url);
  const references = root.find('.csl-entry').toArray();
  const short = root.children('[data-lead]').html()!;
  const checklist = itemsOf($, root, 'checklist').map((item) => item.html()!);
  const answer: Answer = {
    ...known,
    markdownUrl: `${url}.md`,
    short: textOf(short),
    checklist: checklist.map(textOf),
    formulas: root
      .find(displayTag)
      .not('[data-taken-example] *')
      .toArray()
      .map((formula) => $(formula).attr('tex')!),
    corrections: correctionsOf($, root, url),
    references: references.map((entry) => ({
      key: entry.attribs.id!.replace('bib-', ''),
      text: tidy($(entry).text()),
      url: $(entry).find('a').last().attr('href'),
    })),
    followUps: followUpsOf($, root, ids),
    examples,
  };
  for (const wrong of root.children('div[id^="wrong-"]').toArray()) writeWrong($, $(wrong));
  writeReferences($, root);
  const facts = $('<p>').text(`${topicTitle} · ${known.level} · checked ${known.reviewed} · `);
  facts.append($('<a>').attr('href', url).text(url));
  const from = $('<p>').text(`Answers source questions: ${known.sources.join(', ')}. License: `);
  from.append($('<a>').attr('href', 'https://creativecommons.org/licenses/by/4.0/').text('CC BY 4.0'), '.');
  root.append($('<hr>'), from);
  root.prepend($('<h1>').text(known.title), facts, $('<h2>').text('Short answer'));
  return {answer, markdown: toMarkdown(root.html()!), html: {short, checklist}};
}
