import {radiusFor} from './geometry';
import {Glyph} from './Glyph';

const levels = ['basic', 'intermediate', 'advanced'] as const;

/** How to read the map. */
export function Key() {
  return (
    <ul className="map-key">
      {levels.map((level) => (
        <li key={level}>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <Glyph level={level} x={0} y={0} radius={6} />
          </svg>
          {level}
        </li>
      ))}
      <li>
        <svg viewBox="0 -9 34 18" aria-hidden="true">
          <Glyph level="basic" x={7} y={0} radius={radiusFor(1)} />
          <Glyph level="basic" x={24} y={0} radius={radiusFor(16)} />
        </svg>
        larger: more answers lead to it
      </li>
      <li>
        <svg viewBox="0 -9 34 18" aria-hidden="true">
          <path className="map-out" d="M1 0H31" markerEnd="url(#map-tip)" />
        </svg>
        its follow-ups
      </li>
      <li>
        <svg viewBox="0 -9 34 18" aria-hidden="true">
          <path className="map-in" d="M1 0H33" />
        </svg>
        answers that lead to it
      </li>
    </ul>
  );
}
