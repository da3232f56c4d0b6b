import {Plot} from '../../components/Plot';
import type {Shade} from './shades';

interface Props {
  shades: readonly Shade[];
  /** Entries of an encoding. */
  width: number;
  positions: number;
  /** The position in question, and the one that a shift leads to. */
  at: number;
  shifted: number;
  label: string;
}

/** The encodings of all positions: entries to the right, positions upward, blue above 0 and red below. */
export function Picture({shades, width, positions, at, shifted, label}: Props) {
  return (
    <>
      <Plot
        width={360}
        height={290}
        x={{domain: [0, width], label: 'entry of the vector'}}
        y={{domain: [0, positions], label: 'position'}}
        label={label}
      >
        {({x, y}) => {
          const row = (position: number) => ({
            x: x(0),
            y: y(position + 1),
            width: x(width) - x(0),
            height: y(position) - y(position + 1),
            fill: 'none',
            strokeWidth: 2,
          });
          return (
            <>
              <g
                transform={`translate(${x(0)} ${y(0)}) scale(${(x(width) - x(0)) / width} ${(y(positions) - y(0)) / positions})`}
                shapeRendering="crispEdges"
              >
                {shades.map(({value, path}) => (
                  <path
                    key={value}
                    d={path}
                    className={value > 0 ? 'fill-input' : 'fill-error'}
                    fillOpacity={Math.abs(value)}
                  />
                ))}
              </g>
              <rect {...row(at)} className="stroke-ink" />
              {shifted >= 0 && shifted < positions && (
                <rect {...row(shifted)} className="stroke-gate" strokeDasharray="6 4" />
              )}
            </>
          );
        }}
      </Plot>
      <p>
        <strong className="role-input">Blue: above 0</strong>,{' '}
        <strong className="role-error">red: below</strong>; outlined: position p; dashed: p + k.
      </p>
    </>
  );
}
