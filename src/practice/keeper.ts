import {merge, type Review, type Reviews} from './review';
import {type Fault, readProgress, writeProgress} from './store';

/** Progress as the page knows it, and why it cannot be kept, if so. What could not be written is still in `reviews`. */
export interface Kept {
  reviews: Reviews;
  /** The store is closed (`closed`) or full, the clock is wrong, or what stands in the store is not understood. */
  trouble?: 'closed' | 'full' | 'clock' | Fault;
}

export const key = 'practice';
const marksKey = 'practice-marks';
const none: Kept = {reviews: new Map()};
let kept = none;
/** What this tab did and could not write. */
let unsaved: Reviews = new Map();
/** What this tab wrote since the store was last emptied: a tab that has not seen it yet may write over it. */
let written: Reviews = new Map();
const listeners = new Set<() => void>();

export const current = (): Kept => kept;
export const beforeScripts = (): Kept => none;

/** Hears of every change, of other tabs as well, until the returned function is called. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', hear);
  listeners.add(listener);
  refresh();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', hear);
  };
}

function hear(event: StorageEvent) {
  if (event.key !== key && event.key !== null) return;
  if (event.newValue === null) written = new Map();
  const read = readStore();
  const isLost =
    'reviews' in read &&
    [...merge(read.reviews, written, new Date())].some(([id, review]) => read.reviews.get(id) !== review);
  sync(isLost ? written : new Map(), isLost);
}

/** Reads the store anew. */
export const refresh = () => sync(new Map(), false);

/**
 * Adds reviews to what the store has by now, so that no other tab's are lost. Never throws: what cannot be written stays in this tab
 * and is tried again with the next review.
 */
export function keep(reviews: Reviews, isClockWrong = false): void {
  sync(reviews, true, isClockWrong);
}
export const keepOne = (id: string, review: Review, isClockWrong: boolean) =>
  keep(new Map([[id, review]]), isClockWrong);

function sync(added: Reviews, write: boolean, isClockWrong = false) {
  const now = new Date();
  // This tab's newest word on a card counts even against a date from the future, which `merge` sorts out.
  unsaved = merge(unsaved, added, now);
  const read = readStore();
  if ('trouble' in read) return tell({reviews: unsaved, trouble: read.trouble});
  const reviews = merge(read.reviews, unsaved, now);
  if (isClockWrong) return tell({reviews, trouble: 'clock'});
  if (write) {
    try {
      localStorage.setItem(key, writeProgress(reviews));
      written = merge(written, unsaved, now);
      unsaved = new Map();
    } catch {
      return tell({reviews, trouble: 'full'});
    }
  }
  return tell({reviews, trouble: unsaved.size > 0 ? kept.trouble : undefined});
}

function readStore(): {reviews: Reviews} | {trouble: NonNullable<Kept['trouble']>} {
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return {trouble: 'closed'};
  }
  if (text === null) return none;
  const read = readProgress(text);
  return 'fault' in read ? {trouble: read.fault} : read;
}

function tell(next: Kept) {
  kept = next;
  listeners.forEach((listener) => listener());
}

/** What stands in the store, as it is. */
export function storedText(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Moves a text that cannot be read to a key of its own and begins anew. False if there is no room for the copy. */
export function setAside(): boolean {
  try {
    localStorage.setItem(`${key}-unreadable-${new Date().toISOString()}`, storedText());
    localStorage.removeItem(key);
  } catch {
    return false;
  }
  keep(new Map());
  return true;
}

/** Forgets all progress, in every tab. */
export function forgetAll(): void {
  unsaved = new Map();
  written = new Map();
  try {
    localStorage.removeItem(key);
  } catch {
    // A closed store has nothing to forget.
  }
  refresh();
}

/** Whether topic pages show progress. */
export function showsMarks(): boolean {
  try {
    return localStorage.getItem(marksKey) !== 'off';
  } catch {
    return false;
  }
}

/** Throws nothing; a closed store has no progress to show either. */
export function showMarks(on: boolean): void {
  try {
    if (on) localStorage.removeItem(marksKey);
    else localStorage.setItem(marksKey, 'off');
  } catch {
    // Stays as it is.
  }
}
