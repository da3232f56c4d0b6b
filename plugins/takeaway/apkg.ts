import {createHash} from 'node:crypto';
import {zipSync} from 'fflate';
import type {Database, SqlJsStatic} from 'sql.js';

/** A note of a deck; every note has one card. */
export interface Note {
  /** Never changes: Anki knows a note by it, and an update changes that note. */
  guid: string;
  /** Name of its deck, with `::` between a deck and the deck in it. */
  deck: string;
  /** HTML, one for each field of the note type. */
  fields: readonly string[];
  /** Without spaces. */
  tags: readonly string[];
  /** Day on which it last changed: Anki takes a note from a file only if it is newer than its own. */
  changed: string;
}

/** A note type with one card: what is asked, what is shown, and how it looks. */
export interface NoteType {
  /** Never changes, or Anki takes the notes for others. */
  id: number;
  name: string;
  /** Names never change either: Anki compares them. */
  fields: readonly string[];
  template: {name: string; question: string; answer: string};
  css: string;
  /** Day on which template or style last changed. */
  changed: string;
}

/** Anki's collection of version 11, which every version since 2012 imports (rslib/src/storage/schema11.sql). */
const schema = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
  dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
  dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
  factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
  odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
  lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);`;

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
const seconds = (day: string) => Date.parse(day) / 1000;

/** A number for a name, the same in every build. Anki reads ids as times in ms: these lie between 2001 and 2020. */
const idOf = (name: string) => 1_000_000_000_000 + (parseInt(sha1(name).slice(0, 12), 16) % 600_000_000_000);

/** Words without markup; by their checksum Anki finds notes with the same first field. */
const bare = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({amp: '&', lt: '<', gt: '>'})[name] ?? '"');

function deckEntry(name: string, id: number, mod: number) {
  const today = [0, 0];
  return {
    id,
    name,
    mod,
    usn: 0,
    desc: '',
    dyn: 0,
    conf: 1,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 10,
    extendRev: 50,
    newToday: today,
    revToday: today,
    lrnToday: today,
    timeToday: today,
  };
}

const modelEntry = ({id, name, fields, template, css, changed}: NoteType, did: number) => ({
  id,
  name,
  type: 0,
  mod: seconds(changed),
  usn: 0,
  sortf: 0,
  did,
  tmpls: [
    {
      name: template.name,
      ord: 0,
      qfmt: template.question,
      afmt: template.answer,
      did: null,
      bqfmt: '',
      bafmt: '',
    },
  ],
  flds: fields.map((field, ord) => ({
    name: field,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  })),
  css,
  latexPre:
    '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n',
  latexPost: '\\end{document}',
  latexsvg: false,
  req: [[0, 'any', [0]]],
  tags: [],
  vers: [],
});

/** Anki's own options, which every collection has as number 1. */
const options = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  new: {bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20},
  rev: {bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2},
  lapse: {delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0},
};

function fill(db: Database, type: NoteType, notes: readonly Note[]) {
  const last = [type.changed, ...notes.map(({changed}) => changed)].sort().at(-1)!;
  const mod = seconds(last);
  // A deck inside others needs those too.
  const names = notes.flatMap(({deck}) =>
    deck.split('::').map((_, depth, parts) => parts.slice(0, depth + 1).join('::')),
  );
  const decks = [...new Set(names)].map((name) => deckEntry(name, idOf(`deck ${name}`), mod));
  const byId = (entries: {id: number}[]) => JSON.stringify(Object.fromEntries(entries.map((e) => [e.id, e])));
  const conf = {
    curDeck: 1,
    activeDecks: [1],
    curModel: type.id,
    nextPos: notes.length + 1,
    sortType: 'noteFld',
  };
  db.run('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
    seconds('2026-01-01'),
    mod * 1000,
    mod * 1000,
    JSON.stringify({
      ...conf,
      sortBackwards: false,
      timeLim: 0,
      estTimes: true,
      dueCounts: true,
      collapseTime: 1200,
    }),
    byId([modelEntry(type, decks[0]?.id ?? 1)]),
    byId([deckEntry('Default', 1, 0), ...decks]),
    byId([options]),
    '{}',
  ]);
  notes.forEach(({guid, deck, fields, tags, changed}, position) => {
    const [id, card] = [idOf(`note ${guid}`), idOf(`card ${guid}`)];
    const first = bare(fields[0]!);
    const time = seconds(changed);
    db.run('INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, ?)', [
      id,
      guid,
      type.id,
      time,
      ` ${tags.join(' ')} `,
      fields.join('\u001f'),
      first,
      parseInt(sha1(first).slice(0, 8), 16),
      '',
    ]);
    db.run("INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')", [
      card,
      id,
      idOf(`deck ${deck}`),
      time,
      position + 1,
    ]);
  });
}

/**
 * An Anki package: new cards in the order given. The same notes make the same bytes, whenever and wherever.
 * Throws when a note has not as many fields as its type, has a field that cannot be kept apart, or two notes have one guid.
 */
export function writePackage(sql: SqlJsStatic, type: NoteType, notes: readonly Note[]): Uint8Array {
  if (new Set(notes.map(({guid}) => guid)).size !== notes.length)
    throw new Error('Two notes of the deck have one guid');
  for (const {guid, fields, tags} of notes)
    if (
      fields.length !== type.fields.length ||
      !fields[0] ||
      [...fields, ...tags].some((text) => text.includes('\u001f'))
    )
      throw new Error(`The note ${guid} does not fit its type: ${type.fields.join(', ')}`);
  const db = new sql.Database();
  try {
    db.run(schema);
    fill(db, type, notes);
    // A local time, as a zip file has it: the first that it can say.
    const time = {mtime: new Date(1980, 0, 1), level: 9} as const;
    return zipSync({'collection.anki2': [db.export(), time], media: [new TextEncoder().encode('{}'), time]});
  } finally {
    db.close();
  }
}
