import type {ReactNode} from 'react';
import {Figure} from '../components/Figure';
import type {GruForm} from '../math/gru';
import {Head, Layer, type Lit, Name, Operation, Wire} from './CellParts';

export type GruPart = 'r' | 'z' | 'g' | 'h';

interface Props extends Lit<GruPart> {
  /** Which state z multiplies, and on which side of the matrix U the reset gate acts. */
  form?: GruForm;
  caption?: ReactNode;
}

const described = {
  all: '',
  r: ' Lit: the reset gate.',
  z: ' Lit: the update gate.',
  g: ' Lit: the candidate, from x and from what the reset gate lets through of the old state.',
  h: ' Lit: the mean of old state and candidate, weighted by z.',
};

/** Columns of the two gates and of the candidate, and the lines of the state and of what the gates read. */
const at = {
  fork: 48,
  r: 112,
  z: 218,
  g: 304,
  state: 62,
  mix: 124,
  reset: 186,
  layers: 258,
  line: 314,
  x: 344,
};

/** One step of a GRU; the part that an equation computes can light up. */
export function GruCell({part = 'all', form = {weighs: 'state', reset: 'before'}, caption}: Props) {
  const piece = (role: 'input' | 'gate' | 'state' | 'ink' | 'weight', ...parts: GruPart[]) => ({
    role,
    lit: part === 'all' || parts.includes(part),
    picked: part !== 'all' && parts.includes(part),
  });
  const state = piece('state', 'h');
  const candidate = piece('state', 'g', 'h');
  const update = piece('gate', 'z', 'h');
  const reset = piece('gate', 'r', 'g');
  const recall = piece('state', 'g');
  const isBefore = form.reset === 'before';
  const old = piece('state', 'r', 'z', 'g', 'h');
  // The line that the gates read is lit as far as the gate in question.
  const reach = part === 'r' ? at.r : at.z;
  const weighsState = form.weighs === 'state';
  return (
    <Figure
      width={372}
      height={366}
      label={`A GRU cell. The state h runs along the top from t−1 to t: it is multiplied element-wise by ${weighsState ? 'the update gate z' : '1 − z'}, then the candidate g times ${weighsState ? '1 − z' : 'z'} is added. Below, two sigmoids read h at t−1 and x at t and make the reset gate r and the update gate z. For the candidate, the old state is ${isBefore ? 'first multiplied by r, then by the matrix U' : 'first multiplied by the matrix U, then by r'}; a tanh layer takes the result and x.${described[part]}`}
      caption={caption}
    >
      <g transform="translate(0 -16)">
        <rect x={30} y={30} width={306} height={298} rx={10} className="fill-tint" />
        <Wire {...piece('ink')} d={`M${reach} ${at.line}H${at.z}`} />
        <Wire
          {...piece('ink', 'r', 'z')}
          d={`M${at.fork} ${at.reset}V${at.line}H${reach}M76 ${at.x}V${at.line}`}
        />
        <Wire {...piece('ink', 'r', 'z', 'g')} d={`M${at.fork} ${at.state}V${at.reset}`} />
        <Wire {...piece('input', 'r', 'z', 'g')} d={`M76 364V${at.x}`} />
        <Wire {...piece('input', 'g')} d={`M76 ${at.x}H${at.g}V${at.reset + 24}`} />
        <Head {...piece('input', 'g')} x={at.g} y={at.reset + 15} to="up" />
        {(['r', 'z'] as const).map((name) => (
          <g key={name}>
            <Wire {...piece('ink', name)} d={`M${at[name]} ${at.line}V${at.layers + 22}`} />
            <Head {...piece('ink', name)} x={at[name]} y={at.layers + 15} to="up" />
          </g>
        ))}
        <Wire {...state} d={`M${at.fork} ${at.state}H362`} />
        <Wire {...old} d={`M4 ${at.state}H${at.fork}`} />
        <Head {...state} x={368} y={at.state} to="right" />
        <Wire {...recall} d={`M${at.fork} ${at.reset}H270`} />
        <Head {...recall} x={282} y={at.reset} to="right" />
        <Wire {...reset} d={`M${at.r} ${at.layers - 14}V${at.reset + 20}`} />
        <Head {...reset} x={at.r} y={at.reset + 13} to="up" />
        <path d={`M${at.z} ${at.reset - 7}v14`} style={{stroke: 'var(--tint)'}} strokeWidth={10} />
        <Wire {...update} d={`M${at.z} ${at.layers - 14}V${at.state + 20}M${at.z} ${at.mix}H286`} />
        <Head {...update} x={at.z} y={at.state + 13} to="up" />
        <Head {...update} x={291} y={at.mix} to="right" />
        <Wire {...candidate} d={`M${at.g} ${at.reset - 14}V${at.mix + 19}`} />
        <Head {...candidate} x={at.g} y={at.mix + 13} to="up" />
        <Wire {...state} d={`M${at.g} ${at.mix - 12}V${at.state + 19}`} />
        <Head {...state} x={at.g} y={at.state + 13} to="up" />

        <Operation {...recall} x={at.r} y={at.reset} text="×" />
        <Layer {...piece('weight', 'g')} x={isBefore ? 164 : 76} y={at.reset} text="U" width={26} />
        <Layer {...piece('gate', 'r')} x={at.r} y={at.layers} text="σ" />
        <Layer {...piece('gate', 'z')} x={at.z} y={at.layers} text="σ" />
        <Layer {...piece('state', 'g')} x={at.g} y={at.reset} text="tanh" width={44} />
        <Operation {...state} x={at.z} y={at.state} text="×" />
        <Operation {...state} x={at.g} y={at.state} text="+" />
        <Operation {...state} x={at.g} y={at.mix} text="×" />
        <Operation
          {...update}
          x={weighsState ? 252 : at.z}
          y={weighsState ? at.mix : 100}
          text="1−"
          rx={17}
        />

        <Name {...old} x={2} y={50} letter="h" index="t−1" />
        <Name {...state} x={370} y={50} letter="h" index="t" anchor="end" />
        <Name {...reset} x={at.r + 8} y={232} letter="r" index="t" />
        <Name {...update} x={at.z + 8} y={232} letter="z" index="t" />
        <Name {...candidate} x={at.g + 8} y={162} letter="g" index="t" />
        <Name {...piece('input', 'r', 'z', 'g')} x={52} y={376} letter="x" index="t" />
      </g>
    </Figure>
  );
}
