import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Catalog} from '../../plugins/takeaway/catalog';
import {openDeck} from './deck';
import {expect, test} from './fixtures';
import {errorsIn} from './mathjax';
import {answers, build, html} from './site';

const text = (file: string) => readFileSync(path.join(build, file), 'utf8');
const catalog = JSON.parse(text('answers.json')) as Catalog;
const ids = catalog.answers.map(({id}) => id);

/** Whether a formula of a page is something that a reader reads, and no part of a button. */
const isRead = '[data-answer] .katex:not([data-no-print] *, button *, footer *)';

test('the Markdown of every answer has its sections and formulas, and nothing of the page’s HTML', async () => {
  test.setTimeout(60_000);
  const [
    {unified},
    {default: remarkParse},
    {default: remarkGfm},
    {default: remarkMath},
    {visit},
    {toString},
  ] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-math'),
    import('unist-util-visit'),
    import('mdast-util-to-string'),
  ]);
  const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath);
  for (const route of answers) {
    const page = html(route);
    const tree = reader.parse(text(`${route}.md`));
    const found = {
      h1: [] as string[],
      h2: [] as string[],
      formulas: 0,
      relative: [] as string[],
      soup: [] as string[],
    };
    visit(tree, (node) => {
      if (node.type === 'heading' && node.depth <= 2)
        found[node.depth === 1 ? 'h1' : 'h2'].push(toString(node));
      if (node.type === 'math' || node.type === 'inlineMath') found.formulas++;
      if (node.type === 'link' && !URL.canParse(node.url)) found.relative.push(node.url);
      if (node.type === 'html') found.soup.push(node.value);
      if (
        node.type === 'text' &&
        /<\/?[a-z]+[ >]|class(Name)?=|\bundefined\b(?! )|\[object|&#x|_[A-Za-z0-9]{5}\b/.test(node.value)
      )
        found.soup.push(node.value);
    });
    page('h2 .hash-link').remove();
    const headings = page('[data-answer] > h2').toArray();
    expect(found, route).toEqual({
      h1: [page('h1').text()],
      h2: ['Short answer', ...headings.map((heading) => page(heading).text())],
      formulas: page(isRead).length,
      relative: [],
      soup: [],
    });
    expect(page('link[rel=alternate][type="text/markdown"]').attr('href')).toBe(`${route}.md`);
  }
});

test('answers.json is what its schema says, and has every answer in reading order', async () => {
  const [{default: Ajv}, {default: formats}] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
  ]);
  const schema = JSON.parse(text('answers.schema.json')) as {$id: string};
  const ajv = formats(new Ajv({allErrors: true}));
  const isValid = ajv.compile(schema);
  expect(isValid(catalog), ajv.errorsText(isValid.errors)).toBe(true);
  expect(isValid({...catalog, answers: [{...catalog.answers[0], level: 'easy'}]})).toBe(false);
  expect(catalog.$schema).toBe(schema.$id);
  expect([...ids].sort()).toEqual(answers.map((route) => route.slice(1)).sort());
  expect(catalog.topics.flatMap((topic) => topic.answers)).toEqual(ids);
  for (const {id, corrections, references, examples, followUps} of catalog.answers) {
    const page = html(`/${id}`);
    expect(corrections.length, id).toBe(page('div[id^="wrong-"]').length);
    expect(references.length, id).toBe(page('.csl-entry').length);
    expect(examples.length, id).toBe(page('[data-example]').length);
    expect(
      followUps.every((next) => ids.includes(next.id)),
      id,
    ).toBe(true);
  }
});

test('llms.txt leads to a file for every answer, llms-full.txt has them all', () => {
  const lines = text('llms.txt').split('\n');
  expect(lines[0]).toMatch(/^# \S/);
  expect(lines[2]).toMatch(/^> \S/);
  const links = lines.flatMap((line) => /^- \[.+\]\((\S+)\): \S/.exec(line)?.[1] ?? []);
  const files = links.map((link) => link.slice(catalog.url.length));
  expect(files.filter((file) => !existsSync(path.join(build, file)))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.md'))).toEqual(ids.map((id) => `${id}.md`));
  const whole = text('llms-full.txt');
  let at = 0;
  for (const id of ids) {
    const next = whole.indexOf(text(`${id}.md`), at);
    expect(next, id).toBeGreaterThanOrEqual(at);
    at = next + 1;
  }
});

test('SHA256SUMS is right for every file, and the page of downloads says the same', () => {
  const sums = new Map(
    text('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  for (const [file, sum] of sums)
    expect(
      createHash('sha256')
        .update(readFileSync(path.join(build, file)))
        .digest('hex'),
      file,
    ).toBe(sum);
  expect(sums.size).toBe(answers.length + 5);
  const page = html('/reference/downloads');
  const shown = page('[data-downloads] a[download]').toArray();
  expect(shown).toHaveLength(6);
  for (const link of shown) {
    const file = link.attribs.href!.slice(1);
    const sum = page(link).parent().find('code').text();
    expect(sum, file).toBe(sums.get(file) ?? createHash('sha256').update(text(file)).digest('hex'));
  }
});

test('the deck has a note for every answer that Anki can keep apart, and formulas that its MathJax can set', async () => {
  const {notes, cards, decks, types, files} = await openDeck(path.join(build, 'deep-learning-answered.apkg'));
  expect(files.sort()).toEqual(['collection.anki2', 'media']);
  expect(notes.map(({guid}) => guid).sort()).toEqual(ids.map((id) => `deep-learning-answered/${id}`).sort());
  expect(cards.map(({note}) => note).sort()).toEqual(notes.map(({id}) => id).sort());
  expect(cards.map(({due}) => due).sort((a, b) => a - b)).toEqual(ids.map((_, i) => i + 1));
  expect(types).toHaveLength(1);
  // A change of these would double every card of every reader.
  expect(types[0]).toMatchObject({
    id: 1_768_435_200_001,
    fields: ['Question', 'Short answer', 'A strong answer has', 'Address'],
    templates: ['Card'],
  });
  for (const {guid, type, fields, tags, deck} of notes) {
    const id = guid.replace('deep-learning-answered/', '');
    const answer = catalog.answers.find((candidate) => candidate.id === id)!;
    const all = fields.join(' ');
    expect([type, fields.length]).toEqual([types[0]!.id, 4]);
    expect(decks.get(deck), id).toBe(
      `Deep Learning, Answered::${catalog.topics.find((topic) => topic.id === answer.topic)!.title}`,
    );
    expect(tags, id).toEqual(
      expect.arrayContaining([`dla::topic::${answer.topic}`, `dla::level::${answer.level}`]),
    );
    expect(all, id).not.toMatch(/src=|\[sound:|<(img|script|style|link|svg|x-)|class=|\{\{|undefined/);
    const formulas = [...all.matchAll(/\\\((.*?)\\\)|\\\[(.*?)\\\]/g)].map((match) => match[1] ?? match[2]!);
    const rest = all.replace(/\\\(.*?\\\)|\\\[.*?\\\]/g, '');
    expect(rest, id).not.toMatch(/\\[()[\]]|\\[A-Za-z]|\$/);
    const lead = html(`/${id}`)('[data-lead] .katex, #checklist + ul .katex');
    expect(formulas.length, id).toBe(lead.length);
    expect(errorsIn(formulas), id).toEqual([]);
  }
});
