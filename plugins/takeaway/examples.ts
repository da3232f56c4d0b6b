import type {Cheerio, CheerioAPI} from 'cheerio';
import type {Element} from 'domhandler';
import {tidy} from './clean';

/** A control of an example: the group that it stands in, its own name there, and what it is set to. */
interface Setting {
  group: string;
  name: string;
  value: string;
}

function nameOf($: CheerioAPI, control: Cheerio<Element>): string {
  const label = control.attr('aria-label');
  if (label) return label;
  const own = $(`label[for="${control.attr('id') ?? ''}"]`).first();
  return tidy((own.length > 0 ? own : control.closest('label')).text());
}

function valueOf($: CheerioAPI, control: Cheerio<Element>): string {
  if (control.is('select')) {
    const chosen = control.find('option[selected]');
    return tidy((chosen.length > 0 ? chosen : control.find('option')).first().text());
  }
  if (control.is('[type=checkbox]')) return control.is('[checked]') ? 'on' : 'off';
  const said = $(`output[for="${control.attr('id') ?? ''}"]`);
  return said.length > 0 ? tidy(said.text()) : (control.attr('value') ?? '');
}

/** What the controls of an example are set to. A slider beside a field says the same as the field. */
function settingsOf($: CheerioAPI, controls: Cheerio<Element>): Setting[] {
  return controls
    .find('input:not([type=range][aria-label]), select, [role=group] button[aria-pressed=true]')
    .not('[aria-label="Inputs to try"] *')
    .toArray()
    .map((element) => {
      const control = $(element);
      const group = control.closest('[role=group][aria-label]').attr('aria-label') ?? '';
      if (control.is('button')) return {group, name: '', value: tidy(control.text())};
      const name = nameOf($, control);
      const inGroup = name.startsWith(group) ? name.slice(group.length).replace(/^[:,]\s*/, '') : name;
      return {group, name: inGroup, value: valueOf($, control)};
    });
}

/** Rows of cells as code that most languages read: `[[1, 2], [3, 4]]`. */
const arrayOf = (rows: readonly string[][], between: string) =>
  `[${rows.map((row) => `[${row.join(', ')}]`).join(between)}]`.replaceAll('−', '-');

/** The cells of a matrix, when all names are places in it. */
function matrixOf(settings: readonly Setting[]): string | undefined {
  const rows: string[][] = [];
  for (const {name, value} of settings) {
    const row = /^row (\d+), column \d+$/.exec(name)?.[1];
    if (!row) return undefined;
    (rows[Number(row) - 1] ??= []).push(value);
  }
  return arrayOf(rows, ', ');
}

/** One list item for each control by itself, one for each group of them. */
function settingItems($: CheerioAPI, controls: Cheerio<Element>) {
  const settings = settingsOf($, controls);
  const groups = new Map<string, Setting[]>();
  for (const setting of settings) {
    const key = setting.group || setting.name;
    groups.set(key, [...(groups.get(key) ?? []), setting]);
  }
  return [...groups].map(([key, members]) => {
    const pair = ({name, value}: Setting) => (name && name !== key ? `${name} = ${value}` : value);
    const matrix = matrixOf(members);
    const item = $('<li>').text(`${key}: `);
    return item.append(matrix ? $('<code>').text(matrix) : $('<span>').text(members.map(pair).join('; ')));
  });
}

/** A grid of pixels to switch on: `#` is on. */
function drawGrid($: CheerioAPI, grid: Cheerio<Element>) {
  const lines = grid
    .find('[role=row]')
    .toArray()
    .map((row) =>
      $(row)
        .find('[role=gridcell]')
        .toArray()
        .map((cell) => ($(cell).attr('aria-selected') === 'true' ? '#' : '.'))
        .join(''),
    );
  const label = $('<p>').text(grid.attr('aria-label') ?? '');
  return $('<div>').append(label, $('<pre>').append($('<code>').text(lines.join('\n'))));
}

/** The number of a cell that only its shade shows: "row 1, column 2: 1.35". */
const cellLabel = (label = '') => /: (\S+)$/.exec(label)?.[1] ?? '';

/** A table without words at its head is an array; one without words at all is a picture. */
function writeTable($: CheerioAPI, table: Cheerio<Element>) {
  if (tidy(table.text()) === '') return void table.remove();
  if (table.find('th').length > 0) return undefined;
  const rows = table.find('tr').toArray();
  const cells = rows.map((row) =>
    $(row)
      .find('td')
      .toArray()
      .map((cell) => tidy($(cell).text())),
  );
  return void table.replaceWith($('<pre>').append($('<code>').text(arrayOf(cells, ',\n '))));
}

/**
 * Puts text in the place of a worked example: its title with a link to the live one, the numbers that it begins with, its results as
 * sentences, tables and formulas, and what it teaches.
 */
export function writeExample($: CheerioAPI, example: Cheerio<Element>, page: string) {
  const heading = $(`#${example.attr('aria-labelledby') ?? ''}`);
  heading.children().first().remove();
  const title = tidy(heading.text()).replace(/[^.?!]$/, '$&.');
  const parts = example.children('div').toArray();
  const settings = parts.length > 2 ? settingItems($, $(parts[1]!)) : [];
  const result = $(parts.at(-1)!);
  result.find('input, select, label, output, [role=alert]').remove();
  for (const grid of result.find('[role=grid]').toArray()) $(grid).replaceWith(drawGrid($, $(grid)));
  // A name to press in a table or a list says what stands there; any other button only does something.
  for (const button of result.find('td button, th button, li > button[aria-pressed]').toArray())
    $(button).replaceWith($('<span>').text($(button).text() || cellLabel($(button).attr('aria-label'))));
  result.find('button').remove();
  for (const table of result.find('table').toArray()) writeTable($, $(table));
  // Side by side on the page; in a line of text they would run together. Parts of one word have a place to break between them.
  for (const part of result.find('span, strong, em, sup').toArray())
    if (part.prev?.type === 'tag' && $(part).children('wbr').length === 0) $(part).before(' ');
  const live = $('<a>')
    .attr('href', `${page}#${example.attr('id')}`)
    .text('Change its numbers on the page');
  const intro = $('<p>').append($('<strong>').text(`Worked example: ${title}`), ' ', live, '.');
  const list = $('<ul>');
  for (const item of settings) list.append(item);
  if (settings.length > 0) intro.append(' Here it starts with:');
  const caption = $('<p>').append(example.children('figcaption').contents());
  example.replaceWith($('<div data-taken-example>').append(intro, list, result.contents(), caption));
}
