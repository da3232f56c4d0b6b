import {type SyntheticEvent, useMemo, useState} from 'react';
import type {FieldMap as Field} from '../../plugins/map';
import {ArrowHead} from '../components/ArrowHead';
import {curve, labelEnd, radiusFor} from './geometry';
import {Glyph} from './Glyph';
import {allCurves, askedBy, byTopic} from './graph';
import {Key} from './Key';
import {Say} from './Say';

/** As many answers lead to these that their names stand in bold. */
const hub = 8;

/** The answers as a drawing: one circle each, by topic, with a line for every follow-up. Those of one answer stand out on demand. */
export function FieldMap({field}: {field: Field}) {
  const {answers, width, height} = field;
  const before = useMemo(() => askedBy(answers), [answers]);
  const curves = useMemo(() => allCurves(answers), [answers]);
  const [active, setActive] = useState<number>();
  const radius = (at: number) => radiusFor(before[at]!.length);
  const next = active === undefined ? [] : answers[active]!.next.map(([to]) => to);
  const near = (at: number) => {
    if (active === undefined) return undefined;
    if (at === active) return 'self';
    return next.includes(at) ? 'next' : before[active]!.includes(at) ? 'before' : undefined;
  };
  const show = (event: SyntheticEvent) => {
    const at = (event.target as Element).closest('[data-at]')?.getAttribute('data-at');
    setActive(at ? Number(at) : undefined);
  };

  const node = (at: number) => {
    const {x, y, label, title, level, permalink} = answers[at]!;
    const isHub = before[at]!.length >= hub;
    return (
      <a
        key={at}
        href={permalink}
        className="map-node"
        data-at={at}
        data-hub={isHub ? '' : undefined}
        data-near={near(at)}
      >
        <title>{`${label}, ${level}: ${title}`}</title>
        <rect x={x - 13} y={y - 12.5} width={labelEnd({x, label}) - x + 22} height="25" rx="3" />
        <Glyph level={level} x={x} y={y} radius={radius(at)} />
        <text x={x + 14} y={y + 4.5}>
          {label}
        </text>
      </a>
    );
  };

  return (
    <figure className="map-fig" aria-label="Map of the field">
      <Key />
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`${answers.length} answers by topic, with lines to their follow-ups`}
        data-active={active === undefined ? undefined : ''}
        onPointerOver={show}
        onPointerLeave={() => setActive(undefined)}
        onFocus={show}
        onBlur={() => setActive(undefined)}
      >
        <defs>
          <ArrowHead id="map-tip" size={5} fill="var(--accent)" />
        </defs>
        <path className="map-all" d={curves} />
        {active !== undefined && (
          <g>
            {before[active]!.map((from) => (
              <path
                key={from}
                className="map-in"
                d={curve(answers[from]!, answers[active]!, radius(active))}
              />
            ))}
            {next.map((to) => (
              <path
                key={to}
                className="map-out"
                d={curve(answers[active]!, answers[to]!, radius(to))}
                markerEnd="url(#map-tip)"
              />
            ))}
          </g>
        )}
        {byTopic(field).map(({name, lines, permalink, x, y, places}) => (
          <g key={permalink}>
            <a href={permalink} className="map-topic">
              <title>{`Topic: ${name}`}</title>
              <rect x={x - 12} y={y - 21} width="186" height={8 + lines.length * 21} rx="3" />
              <text>
                {lines.map((line, i) => (
                  <tspan key={line} x={x - 7} y={y + i * 21}>
                    {line}
                  </tspan>
                ))}
              </text>
            </a>
            <path className="map-spine" d={`M${x} ${answers[places[0]!]!.y}V${answers[places.at(-1)!]!.y}`} />
            {places.map(node)}
          </g>
        ))}
      </svg>
      <Say of={active === undefined ? undefined : answers[active]} />
    </figure>
  );
}
