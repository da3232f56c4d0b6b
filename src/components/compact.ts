import {format} from './format';

/** A number for a tight place, such as a label in a drawing: five digits at most, or one digit and a power of ten. */
export function compact(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= 0.0005 && size < 99_999.5)) {
    return format(value, size < 100 ? 3 : size < 1000 ? 1 : 0);
  }
  return value.toExponential(0).replace('+', '').replaceAll('-', '−');
}
