import type {ReactNode} from 'react';
import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';

const left = 88;
const right = 272;
const half = 62;
const height = 32;
type Role = 'weight' | 'state' | 'gate' | 'input' | 'output';

function Box({x, y, role, children}: {x: number; y: number; role: Role; children: ReactNode}) {
  return (
    <>
      <rect
        x={x - half}
        y={y}
        width={2 * half}
        height={height}
        rx={5}
        className={`fill-sheet stroke-${role}`}
        strokeWidth={1.5}
      />
      <text x={x} y={y + 21} textAnchor="middle" className={`fill-${role}`}>
        {children}
      </text>
    </>
  );
}

interface SublayerProps {
  x: number;
  /** The top of "add & norm", where the output leaves. */
  y: number;
  /** Where the input leaves the part below. */
  from: number;
  side: 1 | -1;
  children: ReactNode;
}

/** A sublayer with its residual connection, drawn upward; the residual branches off at y + 84. */
function Sublayer({x, y, from, side, children}: SublayerProps) {
  const out = x + side * (half + 14);
  return (
    <>
      <Arrow from={{x, y: from}} to={{x, y: y + 72}} />
      <Box x={x} y={y + 40} role="gate">
        {children}
      </Box>
      <Arrow from={{x, y: y + 40}} to={{x, y: y + 25}} />
      <rect
        x={x - half}
        y={y}
        width={2 * half}
        height={24}
        rx={5}
        className="fill-tint stroke-state"
        strokeWidth={1.5}
      />
      <text x={x} y={y + 17} textAnchor="middle" className="fill-state">
        add &amp; norm
      </text>
      <path
        d={`M${x} ${y + 84}H${out}V${y + 12}H${x + side * (half + 3)}`}
        fill="none"
        className="stroke-state"
        strokeWidth={1.5}
      />
      <path d={`M${x + side * half} ${y + 12}l${side * 8} -4v8z`} className="fill-state stroke-state" />
    </>
  );
}

/** Tokens, embedding and position below a stack. */
function Foot({x, token, note}: {x: number; token: string; note: string}) {
  return (
    <>
      <text x={x} y={486} textAnchor="start" dx={10} className="fill-input">
        + position
      </text>
      <Box x={x} y={490} role="weight">
        embedding
      </Box>
      <Arrow from={{x, y: 540}} to={{x, y: 523}} />
      <text x={x} y={556} textAnchor="middle" fontWeight={700} className="fill-input">
        {token}
      </text>
      <text x={x} y={573} textAnchor="middle" className="fill-input">
        {note}
      </text>
    </>
  );
}

/** The Transformer of 2017: encoder and decoder stacks, drawn upward. */
export function TransformerArchitecture() {
  return (
    <Figure
      width={360}
      height={580}
      label="Two stacks, drawn upward. Left, the encoder: input tokens, embedding plus position, then N equal layers of self-attention and feed-forward, each with a residual connection around it and add and norm after it. Right, the decoder: the output so far, embedding plus position, then N equal layers of masked self-attention, cross-attention that takes queries from the sublayer below and keys and values from the encoder's output, and feed-forward, each with residual and add and norm; on top a linear layer and softmax give the probabilities of the next token."
      caption="The Transformer of 2017, read upward. Each sublayer has a residual connection (green) around it. The encoder's output, one vector for each input token, gives keys K and values V to the cross-attention of every decoder layer."
    >
      {/* The repeated parts. */}
      <rect x={4} y={262} width={160} height={204} rx={10} className="fill-tint" />
      <rect x={196} y={142} width={160} height={324} rx={10} className="fill-tint" />
      <text x={left - 10} y={250} textAnchor="end" fontWeight={700}>
        Encoder
      </text>
      <text x={left + 10} y={250} className="fill-soft">
        N layers
      </text>
      <text x={right - 10} y={134} textAnchor="end" fontWeight={700}>
        Decoder
      </text>
      <text x={right + 10} y={134} className="fill-soft">
        N layers
      </text>
      <Sublayer x={left} y={372} from={490} side={-1}>
        self-attention
      </Sublayer>
      <Sublayer x={left} y={272} from={372} side={-1}>
        feed-forward
      </Sublayer>
      <Foot x={left} token="input tokens" note="all at once" />
      <Sublayer x={right} y={372} from={490} side={1}>
        masked self-att.
      </Sublayer>
      <Sublayer x={right} y={262} from={372} side={1}>
        cross-attention
      </Sublayer>
      <Sublayer x={right} y={152} from={262} side={1}>
        feed-forward
      </Sublayer>
      <Foot x={right} token="output so far" note="after <bos>" />
      <path d={`M${left} 271V228H180V318`} fill="none" className="stroke-input" strokeWidth={2} />
      <Arrow from={{x: 180, y: 318}} to={{x: right - half, y: 318}} role="input" />
      <text x={174} y={222} textAnchor="end" fontWeight={700} className="fill-input">
        K, V
      </text>
      <text x={right - 9} y={360} textAnchor="end" fontWeight={700} className="fill-state">
        Q
      </text>
      <Arrow from={{x: right, y: 152}} to={{x: right, y: 117}} />
      <Box x={right} y={84} role="weight">
        linear
      </Box>
      <Arrow from={{x: right, y: 84}} to={{x: right, y: 66}} />
      <Box x={right} y={33} role="output">
        softmax
      </Box>
      <text x={right} y={20} textAnchor="middle" fontWeight={700} className="fill-output">
        next token
      </text>
    </Figure>
  );
}
