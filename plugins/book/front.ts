import {load} from 'cheerio';

/** A line of the contents. */
export interface Entry {
  anchor: string;
  title: string;
}
export interface Part extends Entry {
  answers: Entry[];
}

/** The name of the pages of a part in CSS, which sets their heads. */
export const pageName = (anchor: string) => `p-${anchor.replaceAll('.', '-')}`;

/** Text for HTML. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Text for a string of CSS. */
const quoted = (text: string) => `'${text.replace(/['\\]/g, (sign) => `\\${sign}`)}'`;

const roles = ['input', 'weight', 'state', 'gate', 'output', 'error'];

export const cover = (title: string, tagline: string, version: string) =>
  `<section class="cover"><p class="cover-title">${escape(title)}</p><p class="cover-line">${escape(tagline)}</p>
<div class="cover-roles">${roles.map((role) => `<i style="background: var(--role-${role})"></i>`).join('')}</div>
<p class="cover-version">Version ${version}</p></section>`;

interface Imprint {
  title: string;
  site: string;
  version: string;
  /** Days on which the answers were checked. */
  first: string;
  last: string;
  facts: Record<string, number>;
}

/** What this is, of when, under which license, and how much of it there is. */
export function imprint({title, site, version, first, last, facts}: Imprint): string {
  const checked = first === last ? `on ${last}` : `from ${first} to ${last}`;
  const counts = Object.entries(facts).map(
    ([name, count]) => `<tr><td>${count.toLocaleString('en-US')}</td><th scope="row">${name}</th></tr>`,
  );
  return `<section class="imprint markdown"><p><b>${escape(title)}</b>, version ${version}.<br>All answers were checked ${checked}.</p>
<p>This book holds the pages of <a href="${site}">${site}</a>. There the worked examples take your own numbers; here they show the
numbers that they start with. Corrections found later are made there.</p>
<p>Text and figures: Creative Commons Attribution 4.0 International,
<a href="https://creativecommons.org/licenses/by/4.0/">https://creativecommons.org/licenses/by/4.0/</a>. You may copy, change and pass them on if you name the source.</p>
<table class="counts"><tbody>${counts.join('')}</tbody></table></section>`;
}

const pageOf = (anchor: string) => `<a class="page-of" href="#${anchor}" aria-hidden="true">000</a>`;
const line = ({anchor, title}: Entry) =>
  `<a class="toc-name" href="#${anchor}">${escape(title)}</a><i class="toc-dots"></i>${pageOf(anchor)}`;

/** The table of contents: topics and their answers. */
export const contents = (parts: readonly Part[]) =>
  `<section class="contents markdown"><p class="kicker">In reading order</p><h1 id="contents">Contents</h1><ol>${parts
    .map(
      (part) =>
        `<li><div class="toc-topic">${line(part)}</div>${
          part.answers.length > 0
            ? `<ol>${part.answers.map((answer) => `<li>${line(answer)}</li>`).join('')}</ol>`
            : ''
        }</li>`,
    )
    .join('')}</ol></section>`;

/** The page that opens a chapter: what the topic is about, and its questions. `html` is the topic's own page. */
export function opener(html: string, number: number, {anchor, title, answers}: Part): string {
  const $ = load(html, null, false);
  const about = $('p')
    .toArray()
    .filter((element) => !element.parent || element.parent.type === 'root')
    .map((element) => $.html(element));
  return `<section class="opener markdown" style="page: ${pageName(anchor)}"><p class="number">${number}</p><h1 id="${anchor}">${escape(title)}</h1>
${about.join('')}<ol class="toc">${answers.map((answer) => `<li>${line(answer)}</li>`).join('')}</ol></section>`;
}

/** CSS for the heads of the pages: the topic at the left, the question at the right. The first page of a topic has none. */
export const runningHeads = (title: string, parts: readonly Part[]) =>
  parts
    .flatMap((part) => [
      part.answers.length > 0 ? '' : head(part.anchor, title, part.title),
      ...part.answers.map((answer) => head(answer.anchor, part.title, answer.title)),
    ])
    .join('');

const head = (anchor: string, left: string, right: string) =>
  `@page ${pageName(anchor)} {@top-left {content: ${quoted(left)}} @top-right {content: ${quoted(right)}}}`;
