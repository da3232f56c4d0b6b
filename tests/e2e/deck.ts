import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Database} from 'node-sqlite3-wasm';
import {openPromise} from 'yauzl';

interface Deck {
  /** Names of the files in the package. */
  files: string[];
  notes: {
    id: number;
    guid: string;
    type: number;
    changed: number;
    tags: string[];
    fields: string[];
    deck: number;
  }[];
  cards: {id: number; note: number; due: number}[];
  /** Names by id. */
  decks: Map<number, string>;
  types: {id: number; fields: string[]; templates: string[]}[];
}

/** The files of a zip archive, by other code than that which packed it. */
async function unpack(file: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(file);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    files.set(entry.fileName, Buffer.concat(parts));
  }
  return files;
}

interface Model {
  id: number;
  flds: {name: string}[];
  tmpls: {name: string}[];
}

/** Reads an Anki package with libraries that had no part in writing it. Throws when it is no package, or its database is damaged. */
export async function openDeck(file: string): Promise<Deck> {
  const files = await unpack(file);
  const folder = mkdtempSync(path.join(tmpdir(), 'deck-'));
  const collection = path.join(folder, 'collection.anki2');
  writeFileSync(collection, files.get('collection.anki2')!);
  const db = new Database(collection, {readOnly: true});
  try {
    const [check] = db.all('PRAGMA integrity_check') as {integrity_check: string}[];
    if (check?.integrity_check !== 'ok') throw new Error(`${file}: ${check?.integrity_check}`);
    const [col] = db.all('SELECT models, decks FROM col') as {models: string; decks: string}[];
    const models = Object.values(JSON.parse(col!.models) as Record<string, Model>);
    const decks = Object.values(JSON.parse(col!.decks) as Record<string, {id: number; name: string}>);
    const notes = db.all(
      'SELECT n.id, guid, mid AS type, n.mod AS changed, tags, flds AS fields, did AS deck FROM notes n JOIN cards c ON c.nid = n.id',
    ) as (Omit<Deck['notes'][number], 'tags' | 'fields'> & {tags: string; fields: string})[];
    return {
      files: [...files.keys()],
      notes: notes.map((note) => ({
        ...note,
        tags: note.tags.trim().split(' '),
        fields: note.fields.split('\u001f'),
      })),
      cards: db.all('SELECT id, nid AS note, due FROM cards') as unknown as Deck['cards'],
      decks: new Map(decks.map(({id, name}) => [id, name])),
      types: models.map(({id, flds, tmpls}) => ({
        id,
        fields: flds.map(({name}) => name),
        templates: tmpls.map(({name}) => name),
      })),
    };
  } finally {
    db.close();
    rmSync(folder, {recursive: true});
  }
}
