import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {anyReviews, reviewAt} from '../../tests/practice';
import {readProgress, writeProgress} from './store';

/** A browser's store in which a test can look, and that can refuse. */
function fakeStore(start: Record<string, string> = {}) {
  const values = new Map(Object.entries(start));
  return {
    values,
    isFull: false,
    getItem: (name: string) => values.get(name) ?? null,
    removeItem: (name: string) => void values.delete(name),
    setItem(name: string, value: string) {
      if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
      values.set(name, value);
    },
  };
}

/** A tab of its own: the module has state. */
async function openTab(store: ReturnType<typeof fakeStore>) {
  vi.resetModules();
  vi.stubGlobal('localStorage', store);
  let hear: (event: {key: string; newValue: string | null}) => void;
  const addEventListener = (_: 'storage', listener: typeof hear) => (hear = listener);
  vi.stubGlobal('window', {addEventListener, removeEventListener() {}});
  const tab = await import('./keeper');
  tab.subscribe(() => {});
  /** What the browser tells the tab when another one has written. */
  const hears = () => hear({key: 'practice', newValue: store.getItem('practice')});
  return {...tab, hears};
}

async function openTwoTabs() {
  const store = fakeStore();
  return {store, a: await openTab(store), b: await openTab(store)};
}

const review = reviewAt(new Date('2026-11-20T10:00:00Z'));
beforeEach(() => void vi.useFakeTimers({now: new Date('2026-11-21T10:00:00Z'), toFake: ['Date']}));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('two tabs', () => {
  it('keep what either of them does', async () => {
    const {store, a, b} = await openTwoTabs();
    a.keepOne('t/a', review, false);
    b.keepOne('t/b', review, false);
    a.keepOne('t/c', review, false);
    expect([...a.current().reviews.keys()].sort()).toEqual(['t/a', 't/b', 't/c']);
    expect(readProgress(store.values.get('practice')!)).toEqual({reviews: new Map(a.current().reviews)});
  });

  it('lose nothing to a tab that writes before it has seen the last word', async () => {
    const {store, a, b} = await openTwoTabs();
    a.keepOne('t/a', review, false);
    store.values.delete('practice');
    b.keepOne('t/b', review, false);
    a.hears();
    b.hears();
    expect([...b.current().reviews.keys()].sort()).toEqual(['t/a', 't/b']);
    expect(readProgress(store.values.get('practice')!)).toEqual({reviews: new Map(b.current().reviews)});
    const whole = store.values.get('practice');
    store.setItem = () => expect.fail('nothing is lost, nothing to write');
    a.hears();
    expect(store.values.get('practice')).toBe(whole);
  });

  it('forget together, and bring nothing back', async () => {
    const {store, a, b} = await openTwoTabs();
    a.keepOne('t/a', review, false);
    b.forgetAll();
    a.hears();
    expect(store.values.size).toBe(0);
    b.keepOne('t/b', review, false);
    a.hears();
    expect([...a.current().reviews.keys()]).toEqual(['t/b']);
  });

  it('read the store anew before they add to it', async () => {
    const {a, b} = await openTwoTabs();
    a.keepOne('t/a', review, false);
    b.forgetAll();
    a.refresh();
    a.keepOne('t/b', review, false);
    expect([...a.current().reviews.keys()]).toEqual(['t/b']);
  });
});

describe('a store that refuses', () => {
  it('full: keeps the work in the tab, says so, and writes it later', async () => {
    const store = fakeStore();
    const tab = await openTab(store);
    store.isFull = true;
    tab.keepOne('t/a', review, false);
    tab.refresh();
    expect(tab.current()).toMatchObject({trouble: 'full'});
    expect(tab.current().reviews.has('t/a')).toBe(true);
    store.isFull = false;
    tab.keepOne('t/b', review, false);
    expect(tab.current().trouble).toBeUndefined();
    expect(readProgress(store.values.get('practice')!)).toHaveProperty('reviews.size', 2);
  });

  it('closed: keeps the work in the tab and says so', async () => {
    const store = fakeStore();
    const tab = await openTab(store);
    store.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    tab.keepOne('t/a', review, false);
    expect(tab.current()).toMatchObject({trouble: 'closed', reviews: new Map([['t/a', review]])});
    expect([tab.showsMarks(), tab.storedText()]).toEqual([false, '']);
  });

  it('with a wrong clock: writes nothing', async () => {
    const store = fakeStore();
    const tab = await openTab(store);
    tab.keepOne('t/a', review, true);
    expect(tab.current()).toMatchObject({trouble: 'clock', reviews: new Map([['t/a', review]])});
    expect(store.values.size).toBe(0);
  });
});

describe('a store that holds something else', () => {
  it('is never written over', async () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      anyReviews.map((reviews) => writeProgress(reviews).slice(0, -2)),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        fc.pre('fault' in readProgress(text));
        const store = fakeStore({practice: text});
        const tab = await openTab(store);
        tab.keepOne('t/a', review, false);
        expect(store.values).toEqual(new Map([['practice', text]]));
        expect(tab.current().trouble).toMatch(/damaged|foreign|newer/);
        expect(tab.current().reviews.has('t/a')).toBe(true);
      }),
      {numRuns: 30},
    );
  });

  it('is set aside, and what was done since is kept', async () => {
    const store = fakeStore({practice: '{"half'});
    const tab = await openTab(store);
    tab.keepOne('t/a', review, false);
    store.isFull = true;
    expect(tab.setAside()).toBe(false);
    expect(store.values.get('practice')).toBe('{"half');
    store.isFull = false;
    expect(tab.setAside()).toBe(true);
    expect([...store.values.values()]).toContain('{"half');
    expect(readProgress(store.values.get('practice')!)).toEqual({reviews: new Map([['t/a', review]])});
  });
});
