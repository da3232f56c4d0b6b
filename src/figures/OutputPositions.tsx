import {Figure} from '../components/Figure';
import {KernelStrip, stripHeight} from '../components/KernelStrip';
import {outputSize} from '../math/shape';

const slide = {input: 9, kernel: 3, stride: 3, pad: 1};
const strip = {slide, width: 320, y: 26, rows: 'all' as const, overrun: true};
const padded = slide.input + 2 * slide.pad;
const positions = outputSize(slide);

/** Counting the positions of a kernel on a padded axis. */
export function OutputPositions() {
  return (
    <Figure
      width={strip.width}
      height={strip.y + stripHeight(strip)}
      label={`A padded axis of ${padded} cells, the first and the last of them zeros. A kernel of ${slide.kernel} moves by ${slide.stride} and stands at ${positions} positions; the next one would run past the end, so the last input value and the last zero are never read.`}
      caption={`I = ${slide.input}, P = ${slide.pad}, K = ${slide.kernel}, S = ${slide.stride}: of ${padded} cells the first position takes ${slide.kernel}, the other ${padded - slide.kernel} leave room for ⌊${padded - slide.kernel}/${slide.stride}⌋ = ${positions - 1} moves, so ${positions} outputs. The crossed value and the last zero are never read.`}
    >
      <text x={52} y={16} fontWeight={600}>
        I + 2P = {padded} cells → <tspan className="fill-output">{positions} outputs</tspan>
      </text>
      <KernelStrip {...strip} />
    </Figure>
  );
}
