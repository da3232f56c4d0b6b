/** An operation of a computational graph: its value, and its derivative with respect to each operand. */
interface Operation {
  readonly operands: number;
  value(operands: readonly number[]): number;
  locals(operands: readonly number[]): number[];
}

export const operations = {
  add: {operands: 2, value: ([a, b]) => a! + b!, locals: () => [1, 1]},
  subtract: {operands: 2, value: ([a, b]) => a! - b!, locals: () => [1, -1]},
  multiply: {operands: 2, value: ([a, b]) => a! * b!, locals: ([a, b]) => [b!, a!]},
  square: {operands: 1, value: ([a]) => a! * a!, locals: ([a]) => [2 * a!]},
  tanh: {operands: 1, value: ([a]) => Math.tanh(a!), locals: ([a]) => [1 - Math.tanh(a!) ** 2]},
} as const satisfies Record<string, Operation>;

/** A computed node: what it does, and to which earlier nodes. The same node may be used by many. */
export interface GraphNode {
  readonly name: string;
  readonly operation: keyof typeof operations;
  readonly of: readonly string[];
}

/** An edge from an operand to the node that uses it. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** ∂to/∂from at these values, through this edge alone. */
  readonly local: number;
  /** What flows back along the edge: ∂L/∂to · local. */
  readonly passed: number;
}

/**
 * Values forward and derivatives of the last node backward (reverse-mode automatic differentiation). Each node passes its own
 * derivative, times the local one, back along every edge into it; a node that is used more than once adds up what it gets.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, section 6.5.3; Baydin et al. (2018), section 3.2.
 *
 * @param inputs the leaves: parameters, inputs, constants
 * @param nodes computed nodes in an order in which operands come before their users; the last is the result
 * @throws RangeError if a node uses one that does not stand before it, or a value overflows
 */
export function differentiate(inputs: Readonly<Record<string, number>>, nodes: readonly GraphNode[]) {
  const values = new Map(Object.entries(inputs));
  const valueOf = (name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new RangeError(`The graph uses ${name} before it is computed.`);
    return value;
  };
  for (const {name, operation, of} of nodes) {
    if (values.has(name)) throw new RangeError(`The graph has two nodes named ${name}.`);
    if (of.length !== operations[operation].operands)
      throw new RangeError(`Node ${name} has ${of.length} operands.`);
    values.set(name, requireFinite(operations[operation].value(of.map(valueOf))));
  }
  const gradients = new Map([...values.keys()].map((name) => [name, 0]));
  const last = nodes.at(-1);
  if (!last) throw new RangeError('The graph computes nothing.');
  gradients.set(last.name, 1);
  const edges: GraphEdge[] = [];
  for (const {name, operation, of} of [...nodes].reverse()) {
    const locals = operations[operation].locals(of.map(valueOf));
    of.forEach((operand, i) => {
      const passed = requireFinite(gradients.get(name)! * locals[i]!);
      gradients.set(operand, requireFinite(gradients.get(operand)! + passed));
      edges.push({from: operand, to: name, local: locals[i]!, passed});
    });
  }
  return {
    values: Object.fromEntries(values),
    gradients: Object.fromEntries(gradients),
    edges: edges.reverse(),
  };
}

function requireFinite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError('The numbers have grown too large to compute with.');
  return value;
}
