import {Formula} from '../../components/Formula';
import type {fields, model} from './model';

interface Props {
  gate: string;
  zero: (typeof fields)['zero']['initial'];
  solution: ReturnType<typeof model.solve>;
}

/** How the run ends, and why if it never does. */
export function Verdict({gate, zero, solution: {mistakes, updates, errorFreeEpoch, obstacle, cycle}}: Props) {
  return (
    <>
      <p>
        Mistakes epoch by epoch: {mistakes.join(', ')}.{' '}
        {errorFreeEpoch !== undefined && (
          <strong>
            Epoch {errorFreeEpoch} is the first without an error, after {updates}{' '}
            {updates === 1 ? 'correction' : 'corrections'}: {gate} is learned.
          </strong>
        )}
        {cycle && (
          <strong>
            No epoch will ever be free of errors: epoch {cycle.to} ends with the weights{' '}
            {cycle.from === 0 ? 'of the start' : `at the end of epoch ${cycle.from}`}, and from there all
            repeats.
          </strong>
        )}
      </p>
      {obstacle === 'center' && (
        <>
          <p>No weights and no bias could do it. Whatever they are,</p>
          <Formula
            display
            tex={String.raw`\begin{aligned} z_{00} + z_{11} &= \wgt{b} + (\wgt{w_1} + \wgt{w_2} + \wgt{b}) \\ &= (\wgt{w_2} + \wgt{b}) + (\wgt{w_1} + \wgt{b}) \\ &= z_{01} + z_{10} \end{aligned}`}
          />
          <p>
            {gate} wants 00 and 11 on one side of z = 0, and 01 and 10 on the other. Then these two equal sums
            would lie on different sides of 0.
          </p>
        </>
      )}
      {obstacle === 'origin' && (
        <p>
          Without a bias z = 0 at the input 00, whatever the weights. There the step gives {zero}, and {gate}{' '}
          wants the opposite.
        </p>
      )}
      {obstacle === 'sum' && (
        <p>
          Without a bias z at 11 is the sum of z at 01 and z at 10. {gate} wants these two on one side of 0,
          and so their sum lies on the same side; but it wants 11 on the other.
        </p>
      )}
    </>
  );
}
