import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyReviews, reviewAt} from '../../tests/practice';
import {readFile, readProgress, writeProgress} from './store';

const good = {
  format: 'deep-learning-answered/practice',
  version: 1,
  cards: {'a/b': ['2026-11-21T10:00:00.000Z', '2026-11-24T10:00:00.000Z', 3.17, 5.3, 2, 1]},
};
const withCard = (values: unknown, id = 'a/b') => JSON.stringify({...good, cards: {[id]: values}});

describe('progress as text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        expect(readProgress(writeProgress(reviews))).toEqual({reviews});
      }),
    );
  });

  it('reads the first version for good', () => {
    expect(readProgress(JSON.stringify(good))).toEqual({
      reviews: new Map([
        [
          'a/b',
          {
            last: '2026-11-21T10:00:00.000Z',
            due: '2026-11-24T10:00:00.000Z',
            stability: 3.17,
            difficulty: 5.3,
            reps: 2,
            lapses: 1,
          },
        ],
      ]),
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"format":"${good.format}","version":1,"cards":${json}}`),
        ),
        (text) => {
          const read = readProgress(text);
          if ('fault' in read) expect(read.fault).toMatch(/damaged|foreign|newer/);
          else expect(read.reviews).toBeInstanceOf(Map);
        },
      ),
    );
  });

  it.each([
    ['nothing', '', 'damaged'],
    ['half a file', JSON.stringify(good).slice(0, 90), 'damaged'],
    ['another site’s', '{"cards":{}}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['far too much', ' '.repeat(1_000_001), 'foreign'],
    ['a later version', JSON.stringify({...good, version: 2}), 'newer'],
    ['no version', JSON.stringify({...good, version: undefined}), 'damaged'],
    ['cards in a list', JSON.stringify({...good, cards: []}), 'damaged'],
    ['a name of the language', withCard(good.cards['a/b'], '__proto__'), 'damaged'],
    ['an id with markup', withCard(good.cards['a/b'], 'a/<b>'), 'damaged'],
    ['too few values', withCard(good.cards['a/b'].slice(1)), 'damaged'],
    ['no date', withCard(['yesterday', '2026-11-24T10:00:00.000Z', 3, 5, 2, 1]), 'damaged'],
    ['a date in words', withCard(['Nov 21, 2026', '2026-11-24T10:00:00.000Z', 3, 5, 2, 1]), 'damaged'],
    [
      'a year too far',
      withCard(['+275760-09-13T00:00:00.000Z', '2026-11-24T10:00:00.000Z', 3, 5, 2, 1]),
      'damaged',
    ],
    [
      'no stability',
      withCard(['2026-11-21T10:00:00.000Z', '2026-11-24T10:00:00.000Z', 0, 5, 2, 1]),
      'damaged',
    ],
    [
      'half a review',
      withCard(['2026-11-21T10:00:00.000Z', '2026-11-24T10:00:00.000Z', 3, 5, 1.5, 1]),
      'damaged',
    ],
    [
      'more lapses than reviews',
      withCard(['2026-11-21T10:00:00.000Z', '2026-11-24T10:00:00.000Z', 3, 5, 2, 3]),
      'damaged',
    ],
  ])('refuses %s', (_, text, fault) => {
    expect(readProgress(text)).toEqual({fault});
  });

  it('refuses a file from the future', () => {
    const now = new Date('2026-11-21T10:00:00Z');
    const at = (time: string) => writeProgress(new Map([['a/b', reviewAt(new Date(time))]]));
    expect(readFile(at('2026-11-22T09:00:00Z'), now)).toHaveProperty('reviews');
    expect(readFile(at('2026-11-22T11:00:00Z'), now)).toEqual({fault: 'ahead'});
  });
});
