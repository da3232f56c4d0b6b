import {signedTex, tex} from '../../components/format';
import type {InputsOf, Solved} from '../fields';
import type {fields, ParameterName, solve} from './model';

type Inputs = InputsOf<typeof fields>;
type Solution = Solved<ReturnType<typeof solve>>;
interface Line {
  id: string;
  tex: string;
}

export const parameterTex: Record<ParameterName, string> = {
  w11: '\\wgt{w^{(1)}_{11}}',
  w12: '\\wgt{w^{(1)}_{12}}',
  w21: '\\wgt{w^{(1)}_{21}}',
  w22: '\\wgt{w^{(1)}_{22}}',
  b1: '\\wgt{b^{(1)}_1}',
  b2: '\\wgt{b^{(1)}_2}',
  v1: '\\wgt{w^{(2)}_1}',
  v2: '\\wgt{w^{(2)}_2}',
  c: '\\wgt{b^{(2)}}',
};

const hiddenName = {sigmoid: '\\sigma', tanh: '\\tanh', relu: '\\operatorname{ReLU}'};
/** φ′(z) as it is computed by hand, from h where that is shorter. */
const hiddenSlope = {
  sigmoid: (j: number) => `\\hid{h_${j}}(1 - \\hid{h_${j}})`,
  tanh: (j: number) => `(1 - \\hid{h_${j}}^2)`,
  relu: (j: number) => `[z_${j} > 0]`,
};
const withWeights = (terms: [number, number][], bias: number) =>
  `${terms.map(([weight, value]) => `\\wgt{${signedTex(weight)}} \\cdot ${signedTex(value)}`).join(' + ')} + \\wgt{${signedTex(bias)}}`;

const valueOf = ({parameters}: Solution, name: ParameterName) =>
  parameters.find((parameter) => parameter.name === name)!.value;

export function forwardTex({x, y, hidden, output}: Inputs, solution: Solution): Line[] {
  const at = (name: ParameterName) => valueOf(solution, name);
  const {z, h, outputZ, prediction, loss} = solution;
  const [x1, x2] = x[0]! as [number, number];
  const unit = (j: 1 | 2): Line[] => {
    const weights: [number, number][] = [
      [at(`w${j}1`), x1],
      [at(`w${j}2`), x2],
    ];
    return [
      {id: `z${j}`, tex: `z_${j} = ${withWeights(weights, at(`b${j}`))} = ${tex(z[j - 1]!)}`},
      {
        id: `h${j}`,
        tex: `\\hid{h_${j}} = ${hiddenName[hidden]}(${tex(z[j - 1]!)}) = \\hid{${tex(h[j - 1]!)}}`,
      },
    ];
  };
  const sum = withWeights(
    [
      [at('v1'), h[0]!],
      [at('v2'), h[1]!],
    ],
    at('c'),
  );
  const lossTex =
    output === 'sigmoid-cross-entropy'
      ? `\\err{L} = -y\\ln\\out{\\hat y} - (1 - y)\\ln(1 - \\out{\\hat y}) = \\err{${tex(loss)}}`
      : `\\err{L} = \\tfrac12(\\out{\\hat y} - y)^2 = \\tfrac12(\\out{${tex(prediction)}} - ${signedTex(y)})^2 = \\err{${tex(loss)}}`;
  return [
    ...unit(1),
    ...unit(2),
    ...(output === 'linear-squared'
      ? [{id: 'out', tex: `\\out{\\hat y} = ${sum} = \\out{${tex(prediction)}}`}]
      : [
          {id: 'z', tex: `z = ${sum} = ${tex(outputZ)}`},
          {id: 'out', tex: `\\out{\\hat y} = \\sigma(${tex(outputZ)}) = \\out{${tex(prediction)}}`},
        ]),
    {id: 'loss', tex: lossTex},
  ];
}

export function backwardTex({y, hidden, output}: Inputs, solution: Solution): Line[] {
  const {prediction, slopes, deltas} = solution;
  const [hiddenDeltas, [outputDelta]] = deltas;
  const error = `\\out{${tex(prediction)}} - ${signedTex(y)}`;
  const start =
    output === 'sigmoid-squared'
      ? `\\err{\\delta^{(2)}} = (\\out{\\hat y} - y)\\,\\out{\\hat y}(1 - \\out{\\hat y}) = (${error}) \\cdot ${tex(prediction)} \\cdot (1 - ${tex(prediction)}) = \\err{${tex(outputDelta!)}}`
      : `\\err{\\delta^{(2)}} = \\out{\\hat y} - y = ${error} = \\err{${tex(outputDelta!)}}`;
  const unit = (j: 1 | 2): Line => ({
    id: `delta${j}`,
    tex: `\\err{\\delta^{(1)}_${j}} = ${parameterTex[`v${j}`]}\\,\\err{\\delta^{(2)}}\\,${hiddenSlope[hidden](j)} = \\wgt{${signedTex(valueOf(solution, `v${j}`))}} \\cdot \\err{${signedTex(outputDelta!)}} \\cdot ${tex(slopes[j - 1]!)} = \\err{${tex(hiddenDeltas[j - 1]!)}}`,
  });
  return [{id: 'delta', tex: start}, unit(1), unit(2)];
}

/** The chain rule for the chosen parameter, in symbols and numbers, and the parameters on its path. */
export function chainTex({x, hidden, of}: Inputs, solution: Solution) {
  const {h, slopes, deltas, parameters} = solution;
  const start = {symbol: '\\err{\\delta^{(2)}}', number: `\\err{${signedTex(deltas[1][0]!)}}`};
  const through = (j: 1 | 2) => [
    {symbol: parameterTex[`v${j}`], number: `\\wgt{${signedTex(valueOf(solution, `v${j}`))}}`},
    {symbol: hiddenSlope[hidden](j), number: tex(slopes[j - 1]!)},
  ];
  const carried = (symbol: string, value: number) => ({symbol, number: signedTex(value)});
  const edge = (j: 1 | 2, i: 1 | 2) => [...through(j), carried(`\\inp{x_${i}}`, x[0]![i - 1]!)];
  const factors = {
    w11: () => edge(1, 1),
    w12: () => edge(1, 2),
    w21: () => edge(2, 1),
    w22: () => edge(2, 2),
    b1: () => through(1),
    b2: () => through(2),
    v1: () => [carried('\\hid{h_1}', h[0]!)],
    v2: () => [carried('\\hid{h_2}', h[1]!)],
    c: () => [],
  }[of]();
  const all = [start, ...factors];
  const {gradient} = parameters.find(({name}) => name === of)!;
  const output: Partial<Record<ParameterName, ParameterName>> = {
    w11: 'v1',
    w12: 'v1',
    b1: 'v1',
    w21: 'v2',
    w22: 'v2',
    b2: 'v2',
  };
  return {
    symbols: `\\err{\\frac{\\partial L}{\\partial ${parameterTex[of]}}} = ${all.map(({symbol}) => symbol).join(' \\cdot ')}`,
    numbers: `= ${all.map(({number}) => number).join(' \\cdot ')} = \\err{${tex(gradient)}}`,
    path: [of, ...(output[of] ? [output[of]] : [])],
  };
}
