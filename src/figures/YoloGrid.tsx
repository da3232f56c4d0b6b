import {Figure} from '../components/Figure';

const cells = 7;
const side = 40;
const at = (n: number) => 8 + n * side;
/** The object: its center lies in one cell, and that cell is the one to predict it. */
const dog = {x: 1.8, y: 2, width: 3.4, height: 3.2};
const center = {x: dog.x + dog.width / 2, y: dog.y + dog.height / 2};
const responsible = {x: Math.floor(center.x), y: Math.floor(center.y)};
const guesses = [
  {x: 1.5, y: 2.3, width: 3.8, height: 2.6},
  {x: 2.8, y: 1.1, width: 1.4, height: 4.7},
];
const rectangle = ({x, y, width, height}: typeof dog) => ({
  x: at(x),
  y: at(y),
  width: width * side,
  height: height * side,
});

/** A picture under a grid of 7 × 7, the cell with the center of an object, and the two boxes it predicts. */
export function YoloGrid() {
  return (
    <Figure
      label="A picture divided into seven by seven cells with one object. The cell that holds the object's center is filled; its two predicted boxes are drawn, one close to the object, one tall and narrow."
      width={296}
      height={330}
      caption="YOLO v1: the cell that holds the object's center (filled) predicts it. It puts out two boxes with a confidence each, and one set of class probabilities."
    >
      <rect x={at(0)} y={at(0)} width={cells * side} height={cells * side} className="fill-tint" />
      <rect {...rectangle({...responsible, width: 1, height: 1})} className="fill-state" opacity={0.35} />
      <path
        d={Array.from(
          {length: cells + 1},
          (_, n) => `M${at(n)} ${at(0)}V${at(cells)}M${at(0)} ${at(n)}H${at(cells)}`,
        ).join('')}
        className="stroke-rule"
        fill="none"
      />
      <rect {...rectangle(dog)} className="stroke-input" fill="none" strokeWidth={3} />
      {guesses.map((box, i) => (
        <rect
          key={i}
          {...rectangle(box)}
          className="stroke-error"
          fill="none"
          strokeWidth={2}
          strokeDasharray="6 4"
        />
      ))}
      <circle cx={at(center.x)} cy={at(center.y)} r={5} className="fill-input" />
      <text x={at(0)} y={at(cells) + 20} fontSize={14} className="fill-input">
        true box and its center
      </text>
      <text x={at(0)} y={at(cells) + 38} fontSize={14} className="fill-error">
        dashed: the two predicted boxes
      </text>
    </Figure>
  );
}
