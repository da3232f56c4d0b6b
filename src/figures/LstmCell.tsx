import type {ReactNode} from 'react';
import {Figure} from '../components/Figure';
import {Head, Layer, type Lit, Name, Operation, Wire} from './CellParts';

export type LstmPart = 'f' | 'i' | 'g' | 'c' | 'o' | 'h';

interface Props extends Lit<LstmPart> {
  /** Numbers to write beside the names. */
  values?: Partial<Record<'x' | 'f' | 'i' | 'g' | 'o' | 'c' | 'h' | 'cBefore' | 'hBefore', string>>;
  caption?: ReactNode;
}

const described = {
  all: '',
  f: ' Lit: the forget gate, from the input line to the cell state.',
  i: ' Lit: the input gate.',
  g: ' Lit: the candidate, the one layer of four with a tanh.',
  c: ' Lit: the cell state with its two operations, times f and plus i times g.',
  o: ' Lit: the output gate.',
  h: ' Lit: the way from the cell state through tanh and the output gate to the hidden state.',
};

/** Columns of the four layers, and the lines of cell state, layers and hidden state. */
const at = {f: 84, i: 144, g: 204, o: 258, out: 300, cell: 78, layers: 210, line: 254};

/** One step of an LSTM; the part that an equation computes can light up. */
export function LstmCell({part = 'all', values = {}, caption}: Props) {
  const piece = (role: 'input' | 'gate' | 'state' | 'ink', ...parts: LstmPart[]) => ({
    role,
    lit: part === 'all' || parts.includes(part),
    picked: part !== 'all' && parts.includes(part),
  });
  const shared = ['f', 'i', 'g', 'o'] as const;
  const cell = piece('state', 'c');
  const hidden = piece('state', 'h');
  const newCell = piece('state', 'c', 'h');
  // The line that the layers read is lit as far as the layer in question.
  const reach = part === 'all' || part === 'c' || part === 'h' ? at.o : at[part];
  const gates = {f: piece('gate', 'f'), i: piece('gate', 'i'), o: piece('gate', 'o')};
  // What leaves a gate belongs to the equation that computes it and to the one that uses it.
  const leaving = {
    f: piece('gate', 'f', 'c'),
    i: piece('gate', 'i', 'c'),
    g: piece('state', 'g', 'c'),
    o: piece('gate', 'o', 'h'),
  };
  return (
    <Figure
      width={372}
      height={300}
      label={`An LSTM cell. The cell state runs from c at t−1 straight along the top to c at t: it is multiplied element-wise by the forget gate f, then i times g is added to it. Below, four layers read the line of h at t−1 and x at t: three sigmoids make the gates f, i and o, a tanh makes the candidate g. The cell state, through tanh and multiplied by o, is the new hidden state h at t.${described[part]}`}
      caption={caption}
    >
      <g transform="translate(0 -28)">
        <rect x={46} y={46} width={282} height={236} rx={10} className="fill-tint" />
        <Wire {...piece('ink')} d={`M${reach} ${at.line}H${at.o}`} />
        <Wire {...piece('ink', ...shared)} d={`M4 ${at.line}H${reach}M66 300V${at.line}`} />
        {shared.map((name) => {
          const own = piece('ink', name);
          return (
            <g key={name}>
              <Wire {...own} d={`M${at[name]} ${at.line}V${at.layers + 22}`} />
              <Head {...own} x={at[name]} y={at.layers + 15} to="up" />
            </g>
          );
        })}
        <Wire {...cell} d={`M4 ${at.cell}H174`} />
        <Wire {...newCell} d={`M174 ${at.cell}H362`} />
        <Head {...newCell} x={368} y={at.cell} to="right" />
        <Wire {...leaving.f} d={`M${at.f} ${at.layers - 14}V${at.cell + 20}`} />
        <Head {...leaving.f} x={at.f} y={at.cell + 13} to="up" />
        <Wire {...leaving.i} d={`M${at.i} ${at.layers - 14}V140H155`} />
        <Head {...leaving.i} x={161} y={140} to="right" />
        <Wire {...leaving.g} d={`M${at.g} ${at.layers - 14}V140H193`} />
        <Head {...leaving.g} x={187} y={140} to="left" />
        <Wire {...cell} d={`M174 128V${at.cell + 20}`} />
        <Head {...cell} x={174} y={at.cell + 13} to="up" />
        <Wire {...hidden} d={`M${at.out} ${at.cell}V147M${at.out} 176V${at.line}H362`} />
        <Head {...hidden} x={at.out} y={150} to="down" />
        <Head {...hidden} x={368} y={at.line} to="right" />
        <Wire {...leaving.o} d={`M${at.o} ${at.layers - 14}V163H281`} />
        <Head {...leaving.o} x={287} y={163} to="right" />
        <circle cx={at.out} cy={at.cell} r={4} className={hidden.lit ? 'fill-state' : 'fill-soft'} />

        <Layer {...gates.f} x={at.f} y={at.layers} text="σ" />
        <Layer {...gates.i} x={at.i} y={at.layers} text="σ" />
        <Layer {...piece('state', 'g')} x={at.g} y={at.layers} text="tanh" width={44} />
        <Layer {...gates.o} x={at.o} y={at.layers} text="σ" />
        <Operation {...cell} x={at.f} y={at.cell} text="×" />
        <Operation {...cell} x={174} y={at.cell} text="+" />
        <Operation {...cell} x={174} y={140} text="×" />
        <Operation {...hidden} x={at.out} y={112} text="tanh" rx={22} />
        <Operation {...hidden} x={at.out} y={163} text="×" />

        <Name {...leaving.f} x={at.f + 7} y={160} letter="f" index="t" value={values.f} drop={20} />
        <Name {...leaving.i} x={at.i + 7} y={170} letter="i" index="t" value={values.i} />
        <Name {...leaving.g} x={at.g + 6} y={160} letter="g" index="t" value={values.g} drop={20} />
        <Name {...leaving.o} x={at.o + 5} y={183} letter="o" index="t" />
        {values.o && <Name {...leaving.o} x={287} y={156} letter="" value={values.o} anchor="end" drop={0} />}
        <Name {...cell} x={2} y={66} letter="c" index="t−1" value={values.cBefore} drop={32} />
        <Name {...newCell} x={370} y={66} letter="c" index="t" value={values.c} anchor="end" drop={32} />
        <Name
          {...piece('state', ...shared)}
          x={2}
          y={242}
          letter="h"
          index="t−1"
          value={values.hBefore}
          drop={32}
        />
        <Name {...hidden} x={370} y={242} letter="h" index="t" value={values.h} anchor="end" drop={32} />
        <Name {...piece('input', ...shared)} x={76} y={308} letter="x" index="t" />
        {values.x && (
          <Name {...piece('input', ...shared)} x={98} y={308} letter="" value={`= ${values.x}`} drop={0} />
        )}
      </g>
    </Figure>
  );
}
