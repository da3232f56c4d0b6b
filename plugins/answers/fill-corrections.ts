import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import {builtPage} from './ledger';

/** A topic with its answers, in reading order. */
export interface Topic {
  topic: string;
  title: string;
  answers: {title: string; permalink: string}[];
}

const place = /(<div data-corrections(?:="")?>)<\/div>/;

/**
 * Puts every mistake of the finished answers into the finished page `route`, at its empty `<div data-corrections>`, under its topic
 * and answer. What the list says is what the answers say, to the letter: computed numbers, formulas and citations are done already.
 * No await: called first in a build step, it is done before another step reads the page.
 * Throws when the page has no such place or the answers have no mistake: a list that quietly went empty.
 */
export function fillCorrections(outDir: string, baseUrl: string, route: string, topics: readonly Topic[]) {
  const file = path.join(outDir, `${route}.html`);
  const page = readFileSync(file, 'utf8');
  const list = topics.map((topic) => topicHtml(outDir, baseUrl, topic)).join('');
  if (!place.test(page)) throw new Error(`${route} has no <div data-corrections> for the list`);
  if (list === '') throw new Error(`${route} would be empty: no answer has a <div id="wrong-…">`);
  writeFileSync(
    file,
    page.replace(place, (_, open: string) => `${open}${list}</div>`),
  );
}

function topicHtml(outDir: string, baseUrl: string, {topic, title, answers}: Topic): string {
  const $ = load('');
  const parts = answers.map((answer) => answerHtml(outDir, baseUrl, answer)).join('');
  const heading = $.html($('<h2>').attr('id', topic).text(title));
  return parts && `<section data-topic="${topic}">${heading}${parts}</section>`;
}

function answerHtml(outDir: string, baseUrl: string, {title, permalink}: Topic['answers'][number]): string {
  const $ = builtPage(outDir, `/${permalink.slice(baseUrl.length)}`);
  const mistakes = $('div[id^="wrong-"]')
    .toArray()
    .map((element) => entryHtml($(element), permalink, $));
  const heading = $.html($('<h3>').append($('<a>').attr('href', permalink).text(title)));
  return mistakes.length === 0 ? '' : `<section>${heading}${mistakes.join('')}</section>`;
}

/** A mistake as it stands on its answer, for another page: its claim is the link to its place, its ids stay behind. */
function entryHtml(entry: ReturnType<CheerioAPI>, permalink: string, $: CheerioAPI): string {
  const hashLink = entry.find('a.hash-link').first();
  const claim = hashLink.parent();
  hashLink.remove();
  // "Wrong: ", for those who hear the page.
  const unseen = claim.children().remove();
  const link = $('<a>')
    .attr('href', `${permalink}#${entry.attr('id')}`)
    .text(claim.text());
  claim.empty().append(unseen, link);
  for (const inner of entry.find('a[href^="#"]').toArray())
    $(inner).attr('href', `${permalink}${inner.attribs.href}`);
  const sources = entry.find('a[href*="/reference/sources/"]').toArray();
  entry.find('[id]').removeAttr('id');
  entry.removeAttr('id').attr('data-entry', '');
  if (sources.length > 0) entry.attr('data-source', sources.map((source) => $(source).text()).join(' '));
  return $.html(entry);
}
