import {type Slide, outputSize, readSlide} from './shape';

/**
 * How many window positions read each value of the padded axis, its zeros included. Zeros and input values that no position reads
 * count 0: they lie past the last position that fits, or in the gaps that a stride or dilation leaves.
 *
 * Throws as `outputSize` does.
 *
 * @returns P_before + I + P_after counts, which add up to O · K
 */
export function readCounts(slide: Slide): number[] {
  const {stride, pad, dilation} = readSlide(slide);
  const positions = outputSize(slide);
  const counts = Array.from({length: pad.before + slide.input + pad.after}, () => 0);
  for (let position = 0; position < positions; position += 1) {
    for (let tap = 0; tap < slide.kernel; tap += 1) {
      const place = position * stride + tap * dilation;
      counts[place] = counts[place]! + 1;
    }
  }
  return counts;
}

/** The counts of the input values alone, without those of the padding. Throws as `outputSize` does. */
export function inputReadCounts(slide: Slide): number[] {
  const {before} = readSlide(slide).pad;
  return readCounts(slide).slice(before, before + slide.input);
}

/** Input values along the axis that no window position reads. Throws as `outputSize` does. */
export function unreadInputs(slide: Slide): number {
  return inputReadCounts(slide).filter((count) => count === 0).length;
}
