import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {shrink, softThreshold} from '../math/weight-penalty';

const lambda = 0.5;
const reach = 2;
const left = 40;
const top = 14;
const side = 290;
const center = {x: left + side / 2, y: top + side / 2};
const at = (w: number, v: number) =>
  `${(center.x + (w / reach) * (side / 2)).toFixed(1)} ${(center.y - (v / reach) * (side / 2)).toFixed(1)}`;
const line = (f: (w: number) => number, places: readonly number[]) =>
  `M${places.map((w) => at(w, f(w))).join('L')}`;

/** What is left of a weight, against what it was: L1 cuts a constant off, L2 scales. */
export function WeightShrinkage() {
  return (
    <Figure
      width={340}
      height={356}
      label={`The weight after the penalty against the weight before it, at strength ${lambda}. L1 is flat at zero from −${lambda} to ${lambda} and beyond that parallel to the line of no change, ${lambda} nearer to zero. L2 is a straight line through zero with slope ${format(shrink(1, lambda), 2)}.`}
      caption={`At λ = ${lambda} and curvature 1. L1 takes the same amount off every weight and stops at zero; L2 takes the same share. So L1 leaves less of weights up to ${format(1 + lambda)} in size, L2 less of larger ones.`}
    >
      <rect x={left} y={top} width={side} height={side} className="fill-tint" />
      <path d={`M${left} ${center.y}h${side}M${center.x} ${top}v${side}`} className="stroke-rule" />
      <path
        d={line((w) => w, [-reach, reach])}
        fill="none"
        className="stroke-ink"
        strokeWidth={1.5}
        strokeDasharray="4 4"
      />
      <path
        d={line((w) => shrink(w, lambda), [-reach, reach])}
        fill="none"
        className="stroke-state"
        strokeWidth={2.5}
      />
      <path
        d={line((w) => softThreshold(w, lambda), [-reach, -lambda, lambda, reach])}
        fill="none"
        className="stroke-weight"
        strokeWidth={2.5}
      />
      {[-2, -1, 0, 1, 2].map((value) => (
        <g key={value} className="fill-soft">
          <text x={center.x + (value / reach) * (side / 2)} y={top + side + 18} textAnchor="middle">
            {format(value)}
          </text>
          <text x={left - 8} y={center.y - (value / reach) * (side / 2) + 5} textAnchor="end">
            {format(value)}
          </text>
        </g>
      ))}
      <text x={center.x} y={top + side + 38} textAnchor="middle">
        weight without a penalty, w*
      </text>
      <text x={center.x + 8} y={top + 16}>
        what is left of it
      </text>
      <text x={left + 12} y={center.y - 26} className="fill-weight" fontWeight={700}>
        L1: flat, then
      </text>
      <text x={left + 12} y={center.y - 9} className="fill-weight" fontWeight={700}>
        parallel
      </text>
      <text x={left + side - 8} y={center.y + 26} textAnchor="end" className="fill-state" fontWeight={700}>
        L2: less steep
      </text>
      <text x={left + side - 8} y={center.y + 46} textAnchor="end" className="fill-soft">
        dashed: no change
      </text>
    </Figure>
  );
}
