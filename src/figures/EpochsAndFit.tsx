import {Figure} from '../components/Figure';

const [left, right, top, bottom] = [34, 372, 40, 210];
/** Schematic losses after t of the drawn epochs, t from 0 to 1. */
const training = (t: number) => 0.08 + 0.86 * Math.exp(-4.5 * t);
const validation = (t: number) => training(t) + 0.06 + 0.5 * t ** 2;
const steps = Array.from({length: 101}, (_, i) => i / 100);
const best = steps.reduce((a, b) => (validation(b) < validation(a) ? b : a));
const atX = (t: number) => left + t * (right - left);
const atY = (loss: number) => bottom - loss * (bottom - top);
const curve = (f: (t: number) => number) =>
  steps.map((t, i) => `${i === 0 ? 'M' : 'L'}${atX(t).toFixed(1)} ${atY(f(t)).toFixed(1)}`).join('');

/** Training and validation loss over the epochs: underfitting, the best epoch, overfitting. */
export function EpochsAndFit() {
  return (
    <Figure
      width={384}
      height={256}
      label="Sketch of two losses over the epochs. The training loss falls all the time. The validation loss falls at first, where the model underfits, has its lowest point at the best epoch, where early stopping ends the training, and rises afterwards, where the model overfits."
      caption="The textbook course, as a sketch: more epochs lead from underfitting over the best fit to overfitting. Early stopping keeps the weights of the best epoch. Not every run has this shape."
    >
      <path d={`M${left} ${top}V${bottom}H${right}`} fill="none" className="stroke-rule" strokeWidth={1.5} />
      <path d={`M${atX(best)} ${top - 4}V${bottom}`} className="stroke-ink" strokeDasharray="4 4" />
      {[
        {x: (left + atX(best)) / 2 + 12, name: 'underfitting'},
        {x: (atX(best) + right) / 2, name: 'overfitting'},
      ].map(({x, name}) => (
        <text key={name} x={x} y={24} textAnchor="middle" className="fill-soft">
          {name}
        </text>
      ))}
      <path d={curve(training)} fill="none" className="stroke-state" strokeWidth={2.5} />
      <path
        d={curve(validation)}
        fill="none"
        className="stroke-error"
        strokeWidth={2.5}
        strokeDasharray="7 4"
      />
      <text x={right} y={atY(validation(1)) - 10} textAnchor="end" fontWeight={700} className="fill-error">
        validation loss
      </text>
      <text x={right} y={atY(training(1)) - 10} textAnchor="end" fontWeight={700} className="fill-state">
        training loss
      </text>
      <text x={atX(best)} y={bottom + 18} textAnchor="middle" className="fill-ink">
        best epoch
      </text>
      <text x={(left + right) / 2} y={bottom + 38} textAnchor="middle" className="fill-ink">
        epochs
      </text>
      <text
        transform={`translate(20 ${(top + bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
        className="fill-ink"
      >
        loss
      </text>
    </Figure>
  );
}
