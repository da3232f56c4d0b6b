import {createHash} from 'node:crypto';
import {zipSync} from 'fflate';
import type {Database, SqlJsStatic} from 'sql.js';
import {deckEntry, modelEntry, type NoteType, options, schema, seconds} from './collection';

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

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

/** A number for a name, the same in every build. Anki reads ids as times in ms: these lie between 2001 and 2020. */
const idOf = (name: string) => 1_000_000_000_000 + (parseInt(sha1(name).slice(0, 12), 16) % 600_000_000_000);

/** Words without markup; by their checksum Anki finds notes with the same first field. */
const bare = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({amp: '&', lt: '<', gt: '>'})[name] ?? '"');

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
