import {Figure} from '../components/Figure';

/** Head of an arrow that ends at (x, y), pointing up or down. */
const head = (x: number, y: number, down: boolean) =>
  `M${x - 6} ${y + (down ? -9 : 9)}L${x} ${y}L${x + 6} ${y + (down ? -9 : 9)}`;

function Box({y, text}: {y: number; text: string}) {
  return (
    <g>
      <rect
        x={56}
        y={y}
        width={110}
        height={34}
        rx={4}
        className="fill-sheet stroke-weight"
        strokeWidth={1.5}
      />
      <text x={111} y={y + 22} textAnchor="middle" className="fill-weight">
        {text}
      </text>
    </g>
  );
}

/** A residual block: forward along the layers and past them; the gradient comes back on both ways and is added up. */
export function ResidualGradient() {
  const x = 111;
  const skip = 236;
  return (
    <Figure
      width={360}
      height={350}
      label="A residual block, drawn downward. x goes forward through layer, activation and layer to F(x), and by a shortcut past them to a sum, which gives F(x) + x. The gradient of the output comes back on both paths: through the layers it is multiplied by ∂F/∂x, along the shortcut by the identity I; at x the two are added."
      caption="A residual block. Forward (solid): F(x) + x. Back (dashed): through the layers the gradient is multiplied by their Jacobian, along the shortcut by I, so that it arrives even if the layers let nothing through."
    >
      <text x={x} y={22} textAnchor="middle" fontWeight={700} className="fill-input">
        x
      </text>
      <path d={`M${x} 30V78${head(x, 78, true)}`} fill="none" className="stroke-ink" strokeWidth={1.5} />
      <path
        d={`M${x} 48H${skip}V266H${x + 18}m9 -6l-9 6l9 6`}
        fill="none"
        className="stroke-ink"
        strokeWidth={1.5}
      />
      <Box y={80} text="layer" />
      <path d={`M${x} 114V134${head(x, 134, true)}`} fill="none" className="stroke-ink" strokeWidth={1.5} />
      <Box y={136} text="activation" />
      <path d={`M${x} 170V190${head(x, 190, true)}`} fill="none" className="stroke-ink" strokeWidth={1.5} />
      <Box y={192} text="layer" />
      <path d={`M${x} 226V248${head(x, 248, true)}`} fill="none" className="stroke-ink" strokeWidth={1.5} />
      <text x={x - 12} y={243} textAnchor="end" className="fill-ink">
        F(x)
      </text>
      <circle cx={x} cy={266} r={16} className="fill-sheet stroke-ink" strokeWidth={1.5} />
      <text x={x} y={272} textAnchor="middle" fontSize={20} className="fill-ink">
        +
      </text>
      <path d={`M${x} 282V314${head(x, 314, true)}`} fill="none" className="stroke-ink" strokeWidth={1.5} />
      <text x={x} y={336} textAnchor="middle" fontWeight={700} className="fill-output">
        F(x) + x
      </text>
      <path
        d={`M${x + 22} 314V288H${skip + 16}V36H${x + 22}`}
        fill="none"
        className="stroke-error"
        strokeWidth={2}
        strokeDasharray="6 4"
      />
      <path d={`M${x + 31} 30l-9 6l9 6`} fill="none" className="stroke-error" strokeWidth={2} />
      <path
        d={`M${x + 22} 288H36V36H${x - 22}`}
        fill="none"
        className="stroke-error"
        strokeWidth={2}
        strokeDasharray="6 4"
      />
      <path d={`M${x - 31} 30l9 6l-9 6`} fill="none" className="stroke-error" strokeWidth={2} />
      <text x={x + 26} y={24} className="fill-error">
        both are added
      </text>
      <text x={28} y={160} textAnchor="middle" transform="rotate(-90 28 160)" className="fill-error">
        × ∂F/∂x
      </text>
      <text x={skip + 26} y={150} fontWeight={700} className="fill-error">
        × I
      </text>
      <text x={skip + 26} y={170} className="fill-error">
        unchanged
      </text>
      <text x={skip - 10} y={150} textAnchor="end" className="fill-ink">
        shortcut
      </text>
      <text x={x + 34} y={312} className="fill-error">
        gradient from later layers
      </text>
    </Figure>
  );
}
