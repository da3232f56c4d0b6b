import {Figure} from '../components/Figure';

/** One corner of a picture, channel by channel, back to front. */
const planes = [
  {
    name: 'blue',
    values: [
      [31, 30, 28, 25],
      [33, 30, 27, 22],
      [90, 84, 27, 20],
      [118, 96, 40, 19],
    ],
  },
  {
    name: 'green',
    values: [
      [120, 118, 95, 60],
      [126, 119, 88, 51],
      [140, 131, 84, 47],
      [152, 140, 93, 45],
    ],
  },
  {
    name: 'red',
    values: [
      [214, 209, 176, 96],
      [219, 207, 161, 80],
      [228, 215, 150, 72],
      [235, 221, 158, 70],
    ],
  },
];
const cell = 36;
const step = 44;

/** A color image as the network gets it: three planes of numbers. */
export function ImagePlanes() {
  return (
    <Figure
      width={400}
      height={242}
      label="The top left corner of a color image as numbers: three planes of the same size one behind the other, red in front, then green, then blue. Each cell holds a whole number from 0 to 255, in the red plane 214, 209, 176, 96 in the first row."
      caption="A color image of 480 × 480 is an array of 480 × 480 × 3. Each of its numbers is the intensity, from 0 to 255, of one color at one place."
    >
      {planes.map(({name, values}, plane) => (
        <g key={name} transform={`translate(${60 + (2 - plane) * step} ${4 + plane * step})`}>
          <text x={-10} y={23} textAnchor="end" className="fill-input" fontWeight={600}>
            {name}
          </text>
          {values.map((row, i) =>
            row.map((value, j) => (
              <g key={`${i} ${j}`} transform={`translate(${j * cell} ${i * cell})`}>
                <rect width={cell} height={cell} className="fill-sheet stroke-input" strokeWidth={1.2} />
                <text x={cell / 2} y={23} textAnchor="middle">
                  {value}
                </text>
              </g>
            )),
          )}
        </g>
      ))}
      <text x={222} y={213} fontWeight={600}>
        480 × 480 × 3
      </text>
      <text x={222} y={231} className="fill-soft">
        rows, columns, channels
      </text>
    </Figure>
  );
}
