import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {combine, drawTraining, fitSample, legendre, truth} from '../math/polynomial-fit';

const train = drawTraining(1);
const fits = fitSample(0, 9);
const side = 112;
const gap = 14;
const top = 46;
const reach = 2;
const panels = [
  {fit: fits[1]!, name: 'underfits'},
  {fit: fits[3]!, name: 'about right'},
  {fit: fits[9]!, name: 'overfits'},
];
const xs = Array.from({length: 101}, (_, i) => -1 + i / 50);
const atX = (x: number) => 6 + ((x + 1) / 2) * (side - 12);
const atY = (y: number) => top + ((reach - y) / (2 * reach)) * side;

/** A curve as a path, with nothing where it leaves the panel. */
function curve(f: (x: number) => number): string {
  const ys = xs.map(f);
  const isInside = (y: number | undefined) => y !== undefined && Math.abs(y) <= reach;
  return xs
    .map((x, i) =>
      isInside(ys[i])
        ? `${isInside(ys[i - 1]) ? 'L' : 'M'}${atX(x).toFixed(1)} ${atY(ys[i]!).toFixed(1)}`
        : '',
    )
    .join('');
}

/** The same twelve noisy points, fitted by polynomials of degree 1, 3 and 9, with their errors. */
export function ThreeFits() {
  return (
    <Figure
      width={3 * side + 2 * gap}
      height={206}
      label={`Twelve noisy points of a sine, fitted three times. ${panels.map(({fit, name}) => `Degree ${fit.degree} ${name}: training error ${format(fit.trainError)}, test error ${format(fit.testError)}`).join('. ')}.`}
      caption="Twelve points and three polynomials. Dashed: the sine that the points come from, before noise. Mean squared errors on the points shown (train) and on 100 others (test)."
    >
      {panels.map(({fit, name}, i) => (
        <g key={name} transform={`translate(${i * (side + gap)} 0)`}>
          <text x={0} y={16} fontWeight={700}>
            degree {fit.degree}
          </text>
          <text x={0} y={36} className="fill-soft">
            {name}
          </text>
          <rect y={top} width={side} height={side} className="fill-tint" />
          <path
            d={curve(truth)}
            fill="none"
            className="stroke-state"
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
          <path
            d={curve((x) => combine(fit.weights, legendre(fit.degree, x)))}
            fill="none"
            className="stroke-output"
            strokeWidth={2.5}
          />
          <path
            d={train.map(({x, y}) => `M${atX(x).toFixed(1)} ${atY(y).toFixed(1)}h0`).join('')}
            className="stroke-input"
            strokeWidth={7}
            strokeLinecap="round"
          />
          <text x={0} y={top + side + 20} className="fill-input">
            train {format(fit.trainError)}
          </text>
          <text x={0} y={top + side + 40} className="fill-error">
            test {format(fit.testError)}
          </text>
        </g>
      ))}
    </Figure>
  );
}
