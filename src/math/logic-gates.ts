/** A Boolean function of two bits A and B. */
export interface LogicGate {
  readonly name: string;
  /** The Boolean expression in TeX. */
  readonly tex: string;
  /** The output for the inputs 00, 01, 10, 11, in this order. */
  readonly outputs: readonly [number, number, number, number];
}

/** The four pairs of bits (A, B) in counting order. */
export const bitPairs = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const;

function gate(name: string, tex: string, f: (a: number, b: number) => boolean): LogicGate {
  const [first, second, third, fourth] = bitPairs;
  const at = ([a, b]: readonly [number, number]) => (f(a, b) ? 1 : 0);
  return {name, tex, outputs: [at(first), at(second), at(third), at(fourth)]};
}

/** The six usual gates of two inputs. */
export const logicGates = {
  and: gate('AND', 'AB', (a, b) => a + b === 2),
  or: gate('OR', 'A + B', (a, b) => a + b > 0),
  nand: gate('NAND', '\\overline{AB}', (a, b) => a + b < 2),
  nor: gate('NOR', '\\overline{A + B}', (a, b) => a + b === 0),
  xor: gate('XOR', 'A \\oplus B', (a, b) => a !== b),
  xnor: gate('XNOR', '\\overline{A \\oplus B}', (a, b) => a === b),
} as const;

export type GateName = keyof typeof logicGates;

/** The truth table of a gate as examples to learn from, in counting order. */
export const truthTable = (name: GateName): {x: readonly number[]; y: number}[] =>
  bitPairs.map((x, i) => ({x, y: logicGates[name].outputs[i] ?? 0}));
