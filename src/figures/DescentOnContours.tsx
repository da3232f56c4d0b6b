import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';
import {angleBetween} from '../math/clipping';
import {bowlGradient, bowlValue, contourAxes, gradientDescent} from '../math/gradient-descent';

const curvatures = [1, 12];
const start: [number, number] = [4, 1.1];
const path = gradientDescent((point) => bowlGradient(curvatures, point), start, {rate: 0.145, steps: 24});
const level = bowlValue(curvatures, start);
const angle = angleBetween(bowlGradient(curvatures, start), start);

const unit = 30;
const center = {x: 180, y: 72};
const at = ([x = 0, y = 0]: readonly number[]) => ({x: center.x + x * unit, y: center.y - y * unit});
const place = (point: readonly number[]) => {
  const {x, y} = at(point);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
};
/** The end of an arrow of length 2 from the start against a direction. */
const against = ([x = 0, y = 0]: readonly number[]) => {
  const length = Math.hypot(x, y) / 2;
  return at([start[0] - x / length, start[1] - y / length]);
};

/** Descent over the contours of a stretched bowl: square to the contour, not to the minimum, and so in a zigzag. */
export function DescentOnContours() {
  const from = at(start);
  return (
    <Figure
      width={360}
      height={146}
      label={`Elliptic contours of a stretched bowl. At the start the negative gradient stands at right angles to the contour, ${Math.round(angle)} degrees off the direction of the minimum. The path zigzags across the valley while it creeps along it.`}
      caption={`A stretched bowl from above, 12 times as curved one way as the other. The negative gradient (red arrow) is square to the contour, ${Math.round(angle)}° off the way to the minimum (dashed, to the cross). The path zigzags across the valley and creeps along it.`}
    >
      {[1, 0.72, 0.46, 0.22].map((share) => {
        const [a = 0, b = 0] = contourAxes(curvatures, level * share ** 2);
        return (
          <ellipse
            key={share}
            cx={center.x}
            cy={center.y}
            rx={a * unit}
            ry={b * unit}
            fill="none"
            className="stroke-rule"
          />
        );
      })}
      <path
        d={`M${from.x} ${from.y}L${center.x} ${center.y}`}
        className="stroke-ink"
        strokeDasharray="5 4"
        strokeWidth={1.5}
      />
      <path d={`M${path.map(place).join('L')}`} fill="none" className="stroke-weight" strokeWidth={1.5} />
      <path
        d={path.map((point) => `M${place(point)}h0`).join('')}
        className="stroke-weight"
        strokeWidth={6}
        strokeLinecap="round"
      />
      <Arrow from={from} to={against(bowlGradient(curvatures, start))} role="error" />
      <path
        d={`M${center.x} ${center.y}m-5-5l10 10m0-10l-10 10`}
        className="stroke-output"
        strokeWidth={2.5}
      />
      <text x={from.x + 8} y={from.y - 6} className="fill-ink">
        start
      </text>
      <text x={from.x + 4} y={from.y + 72} className="fill-error">
        −∇f
      </text>
    </Figure>
  );
}
