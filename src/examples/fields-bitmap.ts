import type {Field} from './fields';

/** A picture of ink (1) and paper (0) to draw. */
export interface BitmapField extends Field<readonly (readonly number[])[]> {
  kind: 'bitmap';
  rows: number;
  columns: number;
}

/**
 * A picture with the size of `initial`. Written as one hexadecimal number for each row, the leftmost pixel its highest bit:
 * `000.0f0` is two rows of twelve, the second with four inked pixels in the middle.
 */
export function bitmap({
  label,
  initial,
}: {
  label: string;
  initial: readonly (readonly number[])[];
}): BitmapField {
  const rows = initial.length;
  const columns = initial[0]!.length;
  const digits = Math.ceil(columns / 4);
  return {
    kind: 'bitmap',
    label,
    initial,
    rows,
    columns,
    read: (text) => {
      const lines = text.split('.');
      const isRow = (line: string) =>
        line.length === digits && /^[\da-f]+$/i.test(line) && parseInt(line, 16) < 2 ** columns;
      if (lines.length !== rows || !lines.every(isRow))
        return {problem: `Give ${rows} rows of ${columns} pixels.`};
      return {
        value: lines.map((line) => [...parseInt(line, 16).toString(2).padStart(columns, '0')].map(Number)),
      };
    },
    write: (value) =>
      value.map((row) => parseInt(row.join(''), 2).toString(16).padStart(digits, '0')).join('.'),
  };
}
