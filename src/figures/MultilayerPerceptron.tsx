import {Figure} from '../components/Figure';

const layers = [
  {x: 40, name: 'input', role: 'input', units: ['x₁', 'x₂', 'x₃']},
  {x: 190, name: 'hidden layer', role: 'state', units: ['h₁', 'h₂', 'h₃', 'h₄']},
  {x: 340, name: 'output', role: 'output', units: ['ŷ₁', 'ŷ₂']},
];
const spacing = 54;
const middle = 125;
const height = (count: number, i: number) => middle + (i - (count - 1) / 2) * spacing;
const text = {fontSize: 15};

/** Three inputs, four hidden units, two outputs, every unit connected to all units of the layer before. */
export function MultilayerPerceptron() {
  return (
    <Figure
      label="A multilayer perceptron: three inputs, one hidden layer of four units and two output units. Every hidden unit gets all inputs through the weights W1 and biases b1; every output unit gets all hidden units through W2 and b2."
      width={380}
      height={290}
      caption="A multilayer perceptron with one hidden layer. Each line is a weight; each hidden and output unit also has a bias. The inputs compute nothing."
    >
      {layers.slice(1).map((layer, l) => {
        const from = layers[l]!;
        return (
          <g key={layer.name} strokeWidth={1.4} className="stroke-weight" opacity={0.75}>
            {layer.units.flatMap((to, j) =>
              from.units.map((unit, i) => (
                <line
                  key={unit + to}
                  x1={from.x}
                  y1={height(from.units.length, i)}
                  x2={layer.x}
                  y2={height(layer.units.length, j)}
                />
              )),
            )}
          </g>
        );
      })}
      {layers.map(({x, name, role, units}) => (
        <g key={name}>
          {units.map((unit, i) => (
            <g key={unit}>
              <circle
                cx={x}
                cy={height(units.length, i)}
                r={19}
                className={`fill-sheet stroke-${role}`}
                strokeWidth={2}
              />
              <text
                x={x}
                y={height(units.length, i) + 5}
                textAnchor="middle"
                style={text}
                className={`fill-${role}`}
              >
                {unit}
              </text>
            </g>
          ))}
          <text x={x} y={255} textAnchor="middle" style={text}>
            {name}
          </text>
        </g>
      ))}
      <text x={115} y={280} textAnchor="middle" style={text} className="fill-weight">
        W⁽¹⁾, b⁽¹⁾
      </text>
      <text x={265} y={280} textAnchor="middle" style={text} className="fill-weight">
        W⁽²⁾, b⁽²⁾
      </text>
    </Figure>
  );
}
