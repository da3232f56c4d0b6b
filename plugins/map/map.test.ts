import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import sidebars from '../../sidebars';
import {parseBody} from '../answers/parse';
import {followUpsOf} from './follow-ups';
import {columnWidth, headingLines, layout, rowHeight} from './layout';
import {minutesOf} from './minutes';

const folders = (sidebars.answers as {link: {id: string}}[]).map(({link}) => link.id.split('/')[0]!);

describe('layout', () => {
  it('gives every topic and answer a place of its own, whatever their number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), {minLength: folders.length, maxLength: folders.length}),
        fc.string({maxLength: 40}),
        (counts, label) => {
          const topics = folders.map((topic, i) => ({topic, label, count: counts[i]!}));
          const {places, width, height} = layout(topics);
          const all = [...places.values()].flatMap(({heading, answers}) => [heading, ...answers]);
          expect(all).toHaveLength(folders.length + counts.reduce((a, b) => a + b, 0));
          const outside = all.filter(({x, y}) => x <= 0 || x >= width || y <= 0 || y > height);
          const collide = all.filter(({x, y}, i) =>
            all
              .slice(i + 1)
              .some((other) => Math.abs(other.x - x) < columnWidth && Math.abs(other.y - y) < rowHeight),
          );
          expect([outside, collide]).toEqual([[], []]);
        },
      ),
      {numRuns: 30},
    );
  });
  it('refuses a topic that no column has', () => {
    expect(() => layout([{topic: 'new-topic', label: 'New', count: 3}])).toThrow(/"new-topic" has no column/);
  });
  it('breaks a long heading between words', () => {
    expect(headingLines('Backpropagation and gradients')).toEqual(['Backpropagation and', 'gradients']);
    expect(headingLines('Optimization')).toEqual(['Optimization']);
    expect(headingLines('x'.repeat(30))).toEqual(['x'.repeat(30)]);
  });
});

describe('followUpsOf', () => {
  const of = (list: string) =>
    followUpsOf(
      parseBody(`## Follow-up questions {/* #follow-ups */}\n\n${list}\n\n## References {/* #references */}`),
      'a/b',
    );
  it('reads where each leads and what is asked, over line ends', () => {
    expect(of('- [C?](./c.mdx) — "And\n  then?"\n- [D?](../d/e.mdx#place) — “Why so?”')).toEqual([
      {to: 'a/c', question: 'And then?'},
      {to: 'd/e', question: 'Why so?'},
    ]);
  });
  it('passes over what is no answer', () => {
    expect(of('- [Elsewhere](https://example.org) — "No?"\n- no link')).toEqual([]);
    expect(followUpsOf(parseBody('Nothing.'), 'a/b')).toEqual([]);
  });
});

describe('minutesOf', () => {
  const page = (words: number, more = '') =>
    parseBody(
      `${more}${'word '.repeat(words)}\n\n## Wrong answers you will hear {/* #wrong-answers */}\n\n${'no '.repeat(2000)}`,
    );
  it('counts 200 words a minute, without the wrong answers', () => {
    expect(minutesOf(page(1000))).toBe(5);
    expect(minutesOf(page(0))).toBe(1);
  });
  it('adds a minute for each worked example, once', () => {
    const twice = "import {A} from '@site/src/examples/a';\nimport {B} from '@site/src/examples/b';\n\n";
    expect(minutesOf(page(1000, twice))).toBe(7);
  });
});
