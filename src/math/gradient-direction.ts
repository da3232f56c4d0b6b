import {toDegrees} from './angle';
import {windowAt} from './convolution';
import {type Matrix, buildMatrix, sizeOf} from './matrix';

/**
 * Direction that a pair of derivative kernels finds for a wave of brightness sin(k · r), in degrees
 * counterclockwise from the right. The wave climbs in direction `degrees`, so a perfect pair returns that.
 *
 * @param wavelength pixels from crest to crest, more than 2
 * @throws RangeError if the kernels have no center or the wavelength is 2 or less
 */
export function waveDirection(kernelX: Matrix, kernelY: Matrix, degrees: number, wavelength: number): number {
  if (!(wavelength > 2)) throw new RangeError('A wave needs more than 2 pixels from crest to crest.');
  const size = sizeOf(kernelX, 'The kernel');
  if (size.rows % 2 === 0 || size.columns % 2 === 0) throw new RangeError('The kernel has no center.');
  const frequency = (2 * Math.PI) / wavelength;
  const angle = (degrees * Math.PI) / 180;
  const wave = buildMatrix(size, (row, column) => {
    const right = column - (size.columns - 1) / 2;
    const up = (size.rows - 1) / 2 - row;
    return Math.sin(frequency * (right * Math.cos(angle) + up * Math.sin(angle)));
  });
  const answer = (kernel: Matrix) => windowAt(wave, kernel, {row: 0, column: 0}).sum;
  return toDegrees(Math.atan2(answer(kernelY), answer(kernelX)));
}
