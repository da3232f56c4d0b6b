import {line as path} from 'd3-shape';
import type {ComponentProps} from 'react';
import type {Point} from '../math/half-plane';
import type {Role} from './Controls';
import styles from './class-plane.module.css';
import {Plot} from './Plot';

type Scales = Parameters<ComponentProps<typeof Plot>['children']>[0];

interface Props {
  /** Range and name of the two coordinates. */
  x: {domain: readonly [number, number]; label: string};
  y: {domain: readonly [number, number]; label: string};
  /** What the picture shows, in words. */
  label: string;
  /** Where the classifier says 1. */
  regions: readonly (readonly Point[])[];
  lines: readonly {ends: readonly [Point, Point] | undefined; role: Role; name?: string; dashed?: boolean}[];
  points: readonly {at: readonly number[]; name: string; y: number; isWrong?: boolean}[];
}

/** A plane with labelled points of two classes, the region where a classifier says 1, and its lines. */
export function ClassPlane({x, y, label, regions, lines, points}: Props) {
  const axis = ({domain, label: name}: Props['x']) => ({
    domain: [domain[0], domain[1]] as [number, number],
    label: name,
  });
  return (
    <div className={styles.plane}>
      <Plot x={axis(x)} y={axis(y)} label={label} width={300} height={280}>
        {(scales) => {
          const draw = path<Point>()
            .x((point) => round(scales.x(point[0])))
            .y((point) => round(scales.y(point[1])));
          return (
            <>
              {regions.map(
                (region, i) =>
                  region.length > 0 && <path key={i} d={`${draw(region)}Z`} className={styles.region} />,
              )}
              {lines.map(
                ({ends, role, name, dashed}, i) =>
                  ends && (
                    <g key={i}>
                      <path
                        d={draw(ends) ?? ''}
                        className={`${styles.line} stroke-${role}`}
                        strokeDasharray={dashed ? '5 4' : undefined}
                      />
                      {name && <LineName at={upper(ends)} scales={scales} role={role} name={name} />}
                    </g>
                  ),
              )}
              {points.map(({at, name, y: target, isWrong}) => (
                <g key={name} transform={`translate(${round(scales.x(at[0]!))} ${round(scales.y(at[1]!))})`}>
                  {isWrong && <circle r={13} className={`${styles.ring} stroke-error`} />}
                  <circle
                    r={8}
                    className={`${styles.point} stroke-output ${target === 1 ? 'fill-output' : 'fill-sheet'}`}
                  />
                  <text x={14} y={-11} className={styles.name}>
                    {name}
                  </text>
                </g>
              ))}
            </>
          );
        }}
      </Plot>
    </div>
  );
}

/** The name of a line just below its upper end, within the frame. */
function LineName({at, scales, role, name}: {at: Point; scales: Scales; role: Role; name: string}) {
  const [left, right] = scales.x.domain() as [number, number];
  const isRight = at[0] > (left + right) / 2;
  return (
    <text
      x={round(scales.x(at[0]) + (isRight ? -8 : 5))}
      y={round(scales.y(at[1]) + 15)}
      textAnchor={isRight ? 'end' : 'start'}
      className={`${styles.name} fill-${role}`}
    >
      {name}
    </text>
  );
}

const upper = ([p, q]: readonly [Point, Point]): Point => (p[1] > q[1] ? p : q);

const round = (value: number) => Math.round(value * 10) / 10;
