import {Figure} from '../components/Figure';
import type {Matrix} from '../math/matrix';
import {bestPatch} from '../math/template';
import {Cells} from './Cells';

interface Props {
  /** Kernels of 3×3 from the first layer of a trained network. */
  kernels: readonly Matrix[];
}

const unit = 36;

// + 0 turns −0 into 0
const oneDecimal = (value: number) => (Math.round(value * 10) / 10 + 0).toFixed(1).replace('-', '−');

/** Learned kernels, and for each the patch of ink that it answers to most. */
export function LearnedKernels({kernels}: Props) {
  return (
    <Figure
      width={400}
      height={20 + 152 * Math.ceil(kernels.length / 2)}
      label="Four learned kernels of 3 by 3, each with the patch of ink that it answers to most: ink where the weight is positive."
      caption="First-layer kernels that this site's own small network learned from pictures of shapes. Beside each, the 3 × 3 patch of ink that it answers to most: ink exactly where the weight, before rounding, is positive."
    >
      {kernels.map((kernel, k) => (
        <g key={k} transform={`translate(${(k % 2) * 204} ${Math.floor(k / 2) * 152 + 10})`}>
          <text x={4} y={12} className="fill-weight" style={{fontWeight: 600}}>
            {`kernel ${k + 1}`}
          </text>
          <Cells x={4} y={22} unit={unit} rows={kernel} role="weight" text={oneDecimal} />
          <text x={122} y={12} className="fill-input" style={{fontWeight: 600}}>
            best ink
          </text>
          <Cells x={122} y={22} unit={22} rows={bestPatch(kernel)} role="input" text={() => ''} />
        </g>
      ))}
    </Figure>
  );
}
