import {type Slide, effectiveKernel, outputSize, readSlide} from './shape';

/**
 * Along one axis, the output index whose window has its center nearest to input `index` (negative inside the
 * padding): where to put the window when a reader points at a value. Of two as near, the later one.
 *
 * @throws RangeError as `outputSize` does
 */
export function nearestWindow(index: number, slide: Slide): number {
  const {stride, pad, dilation} = readSlide(slide);
  const half = (effectiveKernel(slide.kernel, dilation) - 1) / 2;
  const nearest = Math.round((index + pad.before - half) / stride);
  return Math.min(Math.max(nearest, 0), outputSize(slide) - 1);
}
