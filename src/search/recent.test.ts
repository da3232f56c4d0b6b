import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {forgetAll, recentSearches, remember} from './recent';

describe('recent searches', () => {
  let stored: string | null;
  beforeEach(() => {
    stored = null;
    vi.stubGlobal('localStorage', {
      getItem: () => stored,
      setItem: (_: string, value: string) => (stored = value),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('keeps the last five, newest first, each once', () => {
    for (const query of ['a', 'b', 'c', ' b ', '', 'd', 'e', 'f', 'x'.repeat(100)]) remember(query);
    expect(recentSearches()).toEqual(['f', 'e', 'd', 'b', 'c']);
    forgetAll();
    expect(recentSearches()).toEqual([]);
  });

  it('takes whatever stands in the store', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        stored = text;
        expect(recentSearches().every((query) => typeof query === 'string')).toBe(true);
      }),
    );
  });

  it('works where the store is closed', () => {
    const closed = () => {
      throw new Error('denied');
    };
    vi.stubGlobal('localStorage', {getItem: closed, setItem: closed});
    remember('a');
    expect(recentSearches()).toEqual([]);
  });
});
