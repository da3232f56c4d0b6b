import fc from 'fast-check';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import type {FieldMap as Field, MapAnswer} from '../../plugins/map';
import {AnswerList} from './AnswerList';
import {FieldMap} from './FieldMap';
import {curve, radiusFor} from './geometry';
import {askedBy, byTopic, leadsTo} from './graph';

const answer = (label: string, x: number, y: number, next: MapAnswer['next']): MapAnswer => ({
  label,
  x,
  y,
  next,
  title: `What is ${label}?`,
  permalink: `/t/${label}`,
  level: 'intermediate',
});
const field: Field = {
  width: 400,
  height: 100,
  topics: [
    {x: 40, y: 30, lines: ['First', 'topic'], permalink: '/t', first: 0},
    {x: 240, y: 30, lines: ['Second'], permalink: '/u', first: 2},
  ],
  answers: [
    answer('a', 40, 57, [
      [1, 'And b?'],
      [2, 'And <c>?'],
    ]),
    answer('b', 40, 84, [[0, 'Back?']]),
    answer('c', 240, 57, [[0, 'Home?']]),
  ],
};

describe('graph', () => {
  it('turns the links round, each once', () => {
    const graphs = fc
      .integer({min: 1, max: 12})
      .chain((n) => fc.array(fc.uniqueArray(fc.nat(n - 1)), {minLength: n, maxLength: n}));
    fc.assert(
      fc.property(graphs, (lists) => {
        const before = askedBy(lists.map((list) => ({next: list.map((to): [number, string] => [to, ''])})));
        lists.forEach((list, from) =>
          before.forEach((asking, to) => expect(asking.includes(from)).toBe(list.includes(to))),
        );
        expect(before.flat()).toHaveLength(lists.flat().length);
      }),
    );
  });
  it('knows the answers of a topic, and where it leads', () => {
    expect(byTopic(field).map(({name, places}) => [name, places])).toEqual([
      ['First topic', [0, 1]],
      ['Second', [2]],
    ]);
    expect(leadsTo(field, 0, 3)).toEqual(['Second']);
    expect(leadsTo(field, 1, 0)).toEqual([]);
  });
});

it('a line is drawn between any two places, and stays clear of the circle it leads to', () => {
  const place = fc.record({
    x: fc.integer({min: 0, max: 6}).map((i) => 40 + 200 * i),
    y: fc.nat(800),
    label: fc.string(),
  });
  fc.assert(
    fc.property(place, place, fc.nat(40), (from, to, asked) => {
      const d = curve(from, to, radiusFor(asked));
      expect(d).toMatch(/^M-?[\d.]+ -?[\d.]+C(-?[\d.]+ ){5}-?[\d.]+$/);
      const [endX, endY] = d.split(' ').slice(-2).map(Number);
      expect(endY).toBe(to.y);
      expect(Math.abs(endX! - to.x)).toBeGreaterThan(radiusFor(asked));
    }),
  );
});

describe('the map', () => {
  const html = renderToStaticMarkup(<FieldMap field={field} />);
  it('has a link with its name, level and question for every answer, in reading order', () => {
    expect([...html.matchAll(/href="\/t\/(\w)"/g)].map((match) => match[1])).toEqual(['a', 'b', 'c']);
    expect(html).toContain('<title>a, intermediate: What is a?</title>');
  });
  it('draws a pair that names each other once, and no answer is lit before it is asked for', () => {
    const curves = /class="map-all" d="([^"]*)"/.exec(html)![1]!;
    expect(curves.match(/M/g)).toHaveLength(2);
    expect(html).not.toMatch(/data-near|data-active|NaN|undefined/);
  });
});

it('the list says every answer with its follow-ups', () => {
  const html = renderToStaticMarkup(<AnswerList field={field} />);
  expect(html.match(/<details/g)).toHaveLength(2);
  expect(html).toContain('“And &lt;c&gt;?” <a href="/t/c">c</a>');
  expect(html.match(/“/g)).toHaveLength(4);
});
