import fc from 'fast-check';
import {expect, it} from 'vitest';
import {
  type Entry,
  everything,
  kinds,
  longest,
  matches,
  readFilter,
  sources,
  usual,
  writeFilter,
} from './filter';

const topics = ['foundations', 'optimization'];
const anyFilter = fc.record({
  topic: fc.constantFrom('', ...topics),
  source: fc.constantFrom('', ...sources),
  kind: fc.constantFrom('', ...kinds),
  q: fc
    .string({unit: 'grapheme', maxLength: 40})
    .filter((q) => q.length <= longest && (!q || q.trim() !== '')),
});
const entry: Entry = {
  topic: 'optimization',
  sources: ['kaggle', 'day-5'],
  kind: 'wrong',
  text: 'momentum always helps. wrong in kaggle/q18',
};

it('comes back from the address that it wrote', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(readFilter(writeFilter(filter), topics)).toEqual(filter);
    }),
  );
});

it('reads any address, and lets everything through that it does not know', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (junk, value) => {
      const filter = readFilter(
        `?${junk}&topic=${value}&source=${value}<&kind=__proto__&q=${'x'.repeat(5000)}`,
        topics,
      );
      expect([...topics, '']).toContain(filter.topic);
      expect([...sources, '']).toContain(filter.source);
      expect([...kinds, '']).toContain(filter.kind);
      expect(filter.q.length).toBeLessThanOrEqual(longest);
    }),
  );
  expect(readFilter('?topic=cooking&source=wikipedia&kind=funny', topics)).toEqual(everything);
});

it('writes nothing for everything', () => {
  expect(writeFilter(everything)).toBe('');
  expect(writeFilter({...everything, q: '   '})).toBe('');
});

it.each([
  [{}, true],
  [{source: 'kaggle'}, true],
  [{source: 'day-5', kind: 'wrong', topic: 'optimization'}, true],
  [{source: 'essential'}, false],
  [{source: usual}, false],
  [{kind: 'garbled'}, false],
  [{topic: 'foundations'}, false],
  [{q: ' MOMENTUM  helps '}, true],
  [{q: 'momentum hurts'}, false],
])('filters by %o', (part, wanted) => {
  expect(matches(entry, {...everything, ...part})).toBe(wanted);
});

it('finds the usual mistakes, which no source makes', () => {
  expect(matches({...entry, sources: []}, {...everything, source: usual})).toBe(true);
  expect(matches({...entry, sources: []}, {...everything, source: 'kaggle'})).toBe(false);
});
