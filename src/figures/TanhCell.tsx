import {Figure} from '../components/Figure';
import {Head, Layer, Name, Wire} from './CellParts';

const ink = {role: 'ink', lit: true} as const;
const state = {role: 'state', lit: true} as const;

/** One step of a plain recurrent network: a single tanh layer, no other way through. */
export function TanhCell() {
  return (
    <Figure
      width={372}
      height={172}
      label="A plain recurrent cell: h at t−1 and x at t join and pass through one tanh layer, whose result is h at t. There is no way around the layer."
      caption="The plain recurrent cell: one learned layer (box), and the whole state passes through it at every step. Lines that meet are stacked into one vector."
    >
      <rect x={46} y={28} width={282} height={96} rx={10} className="fill-tint" />
      <Wire {...ink} d="M4 76H155M96 142V76" />
      <Head {...ink} x={164} y={76} to="right" />
      <Wire {...state} d="M208 76H362" />
      <Head {...state} x={368} y={76} to="right" />
      <Layer {...state} x={187} y={76} text="tanh" width={46} />
      <Name {...state} x={2} y={64} letter="h" index="t−1" />
      <Name {...state} x={370} y={64} letter="h" index="t" anchor="end" />
      <Name role="input" lit x={106} y={150} letter="x" index="t" />
    </Figure>
  );
}
