import {Figure} from '../components/Figure';

const layers = [
  {x: 40, units: 3, role: 'input', name: 'input', number: 0},
  {x: 145, units: 4, role: 'state', name: 'hidden', number: 1},
  {x: 250, units: 4, role: 'state', name: 'hidden', number: 2},
  {x: 355, units: 2, role: 'output', name: 'output', number: 3},
] as const;
const spacing = 56;
const middle = 140;
const height = (count: number, i: number) => middle + (i - (count - 1) / 2) * spacing;

/** The unit and the weight that the figure names: unit 2 of layer 2, and its weight from unit 3 of layer 1. */
const named = {layer: 2, unit: 1, from: 2};

/** A network of three layers with weights, and the names of one unit and one weight. */
export function LayersAndNotation() {
  return (
    <Figure
      label="A fully connected network: input layer 0 with three values, hidden layers 1 and 2 with four units each, output layer 3 with two units. Unit 2 of layer 2 is marked a with subscript 2 and superscript 2 in brackets; the line to it from unit 3 of layer 1 is marked w with subscript 2 3 and superscript 2 in brackets."
      width={390}
      height={330}
      caption="Layer 0 is the input. The subscript of an activation is the unit, counted from 1; a weight names its target first, then its origin. The network has three layers: those with weights."
    >
      {layers.slice(1).map((to, l) =>
        Array.from({length: to.units}, (_, j) =>
          Array.from({length: layers[l]!.units}, (_, i) => {
            const isNamed = l + 1 === named.layer && j === named.unit && i === named.from;
            return (
              <line
                key={`${j},${i}`}
                x1={layers[l]!.x + 19}
                y1={height(layers[l]!.units, i)}
                x2={to.x - 19}
                y2={height(to.units, j)}
                className={isNamed ? 'stroke-weight' : 'stroke-rule'}
                strokeWidth={isNamed ? 3.5 : 0.8}
              />
            );
          }),
        ),
      )}
      {layers.map(({x, units, role, name, number}) => (
        <g key={number}>
          {Array.from({length: units}, (_, i) => {
            const isNamed = number === named.layer && i === named.unit;
            return (
              <g key={i}>
                <circle
                  cx={x}
                  cy={height(units, i)}
                  r={19}
                  className={`fill-sheet stroke-${role}`}
                  strokeWidth={isNamed ? 4 : 1.8}
                />
                <text x={x} y={height(units, i) + 5} textAnchor="middle" className={`fill-${role}`}>
                  {role === 'input' ? `x${'₁₂₃'[i]}` : `a${'₁₂₃₄'[i]}`}
                  {role !== 'input' && (
                    <tspan dy={-6} style={{fontSize: 12}}>
                      ({number})
                    </tspan>
                  )}
                </text>
              </g>
            );
          })}
          <text x={x} y={283} textAnchor="middle" className={`fill-${role}`}>
            {name}
          </text>
          <text x={x} y={301} textAnchor="middle" className="fill-soft">
            layer {number}
          </text>
        </g>
      ))}
      <text
        x={198}
        y={160}
        textAnchor="middle"
        className="fill-weight"
        style={{fontSize: 15}}
        paintOrder="stroke"
        stroke="var(--paper)"
        strokeWidth={5}
      >
        w₂₃
        <tspan dy={-6} style={{fontSize: 13}}>
          (2)
        </tspan>
      </text>
    </Figure>
  );
}
