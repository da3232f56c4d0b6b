/** What an optimizer remembers from step to step: how many it has made, and one or two numbers for each parameter. */
export interface Memory {
  readonly steps: number;
  /** The velocity (momentum), the mean of gradients (Adam) or the mean square of updates (Adadelta); else zeros. */
  readonly first: readonly number[];
  /** The sum (Adagrad) or the mean (RMSProp, Adadelta, Adam) of squared gradients; else zeros. */
  readonly second: readonly number[];
}

/** An update rule: from the gradient and the memory to the change of the parameters, θ ← θ + update, and the next memory. */
export type Rule = (gradient: readonly number[], memory: Memory) => {update: number[]; memory: Memory};

/** The memory before the first step, for so many parameters. */
export const emptyMemory = (size: number): Memory => ({
  steps: 0,
  first: Array.from({length: size}, () => 0),
  second: Array.from({length: size}, () => 0),
});

function requireRate(rate: number): void {
  if (!(rate >= 0 && Number.isFinite(rate)))
    throw new RangeError('The learning rate must be a finite number, 0 or above.');
}

function requireDecay(decay: number): void {
  if (!(decay >= 0 && decay < 1)) throw new RangeError('A decay such as β must be at least 0 and below 1.');
}

function requireEpsilon(epsilon: number): void {
  if (!(epsilon > 0 && Number.isFinite(epsilon)))
    throw new RangeError('The constant ε must be a finite number above 0.');
}

/** −0 would be no change that anyone wants to see. */
const scaled = (by: number, values: readonly number[]) => values.map((value) => by * value + 0);

/** γ·old + (1 − γ)·new: an exponential moving average. */
const averaged = (decay: number, old: readonly number[], fresh: readonly number[]) =>
  old.map((value, i) => decay * value + (1 - decay) * fresh[i]!);

const squared = (values: readonly number[]) => values.map((value) => value * value);

const after = (memory: Memory, next: Partial<Memory>): Memory => ({
  ...memory,
  ...next,
  steps: memory.steps + 1,
});

/** Plain gradient descent, on whatever gradient it gets: Δθ = −η·g. */
export function sgd({rate}: {rate: number}): Rule {
  requireRate(rate);
  return (gradient, memory) => ({update: scaled(-rate, gradient), memory: after(memory, {})});
}

interface MomentumOptions {
  rate: number;
  /** The share of the velocity that is kept at each step. */
  beta: number;
}

const gathered = (beta: number, gradient: readonly number[], {first}: Memory) =>
  first.map((value, i) => beta * value + gradient[i]!);

/**
 * Classical momentum as a decaying sum (PyTorch; Polyak 1964, heavy ball): v ← β·v + g, Δθ = −η·v. A constant gradient g leads to
 * the velocity g/(1 − β).
 */
export function momentum({rate, beta}: MomentumOptions): Rule {
  requireRate(rate);
  requireDecay(beta);
  return (gradient, memory) => {
    const first = gathered(beta, gradient, memory);
    return {update: scaled(-rate, first), memory: after(memory, {first})};
  };
}

/** Momentum as a moving average: v ← β·v + (1 − β)·g, Δθ = −η·v. The same path as `momentum` with the rate η·(1 − β). */
export function averagedMomentum({rate, beta}: MomentumOptions): Rule {
  requireRate(rate);
  requireDecay(beta);
  return (gradient, memory) => {
    const first = averaged(beta, memory.first, gradient);
    return {update: scaled(-rate, first), memory: after(memory, {first})};
  };
}

/**
 * Nesterov's momentum in the form of PyTorch and TensorFlow: v ← β·v + g, Δθ = −η·(g + β·v). It is the look-ahead form of
 * Sutskever et al. (2013), u ← β·u − η·∇f(θ + β·u), θ ← θ + u, followed at the point θ + β·u.
 */
export function nesterov({rate, beta}: MomentumOptions): Rule {
  requireRate(rate);
  requireDecay(beta);
  return (gradient, memory) => {
    const first = gathered(beta, gradient, memory);
    const update = first.map((value, i) => -rate * (gradient[i]! + beta * value) + 0);
    return {update, memory: after(memory, {first})};
  };
}

/** Adagrad (Duchi, Hazan & Singer 2011): G ← G + g², Δθ = −η·g / (√G + ε), each coordinate for itself. */
export function adagrad({rate, epsilon = 1e-10}: {rate: number; epsilon?: number}): Rule {
  requireRate(rate);
  requireEpsilon(epsilon);
  return (gradient, memory) => {
    const second = memory.second.map((value, i) => value + gradient[i]! * gradient[i]!);
    const update = gradient.map((g, i) => (-rate * g) / (Math.sqrt(second[i]!) + epsilon) + 0);
    return {update, memory: after(memory, {second})};
  };
}

interface RmspropOptions {
  rate: number;
  decay?: number;
  epsilon?: number;
}

/** RMSProp (Tieleman & Hinton 2012): s ← ρ·s + (1 − ρ)·g², Δθ = −η·g / (√s + ε). */
export function rmsprop({rate, decay = 0.9, epsilon = 1e-8}: RmspropOptions): Rule {
  requireRate(rate);
  requireDecay(decay);
  requireEpsilon(epsilon);
  return (gradient, memory) => {
    const second = averaged(decay, memory.second, squared(gradient));
    const update = gradient.map((g, i) => (-rate * g) / (Math.sqrt(second[i]!) + epsilon) + 0);
    return {update, memory: after(memory, {second})};
  };
}

/**
 * Adadelta (Zeiler 2012, algorithm 1): s ← ρ·s + (1 − ρ)·g², d = g·√(u + ε)/√(s + ε), u ← ρ·u + (1 − ρ)·d², Δθ = −η·d. The paper has
 * no rate, which is η = 1 here.
 */
export function adadelta({rate = 1, decay = 0.95, epsilon = 1e-6}: Partial<RmspropOptions>): Rule {
  requireRate(rate);
  requireDecay(decay);
  requireEpsilon(epsilon);
  return (gradient, memory) => {
    const second = averaged(decay, memory.second, squared(gradient));
    const change = gradient.map(
      (g, i) => g * (Math.sqrt(memory.first[i]! + epsilon) / Math.sqrt(second[i]! + epsilon)),
    );
    const first = averaged(decay, memory.first, squared(change));
    return {update: scaled(-rate, change), memory: after(memory, {first, second})};
  };
}

/**
 * Adam (Kingma & Ba 2015, algorithm 1): m ← β₁·m + (1 − β₁)·g, s ← β₂·s + (1 − β₂)·g², both divided by 1 − βᵗ to correct their start
 * from zero, Δθ = −η·m̂ / (√ŝ + ε).
 */
export function adam({
  rate,
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-8,
}: {
  rate: number;
  beta1?: number;
  beta2?: number;
  epsilon?: number;
}): Rule {
  requireRate(rate);
  requireDecay(beta1);
  requireDecay(beta2);
  requireEpsilon(epsilon);
  return (gradient, memory) => {
    const first = averaged(beta1, memory.first, gradient);
    const second = averaged(beta2, memory.second, squared(gradient));
    const t = memory.steps + 1;
    const [meanShare, squareShare] = [1 - beta1 ** t, 1 - beta2 ** t];
    const update = first.map(
      (m, i) => (-rate * (m / meanShare)) / (Math.sqrt(second[i]! / squareShare) + epsilon) + 0,
    );
    return {update, memory: after(memory, {first, second})};
  };
}

/** The updates that a rule makes of a given run of gradients, from an empty memory. */
export function updatesFor(rule: Rule, gradients: readonly (readonly number[])[]): number[][] {
  let memory = emptyMemory(gradients[0]?.length ?? 0);
  return gradients.map((gradient) => {
    const step = rule(gradient, memory);
    memory = step.memory;
    return step.update;
  });
}

export interface Descent {
  /** The parameters from the start (index 0) on, all finite. */
  path: number[][];
  /** The first step that leads beyond the limit; the path ends before it. */
  divergedAt?: number;
}

/**
 * Follows the gradient with a rule for so many steps, or until a parameter gets beyond the limit.
 *
 * @throws RangeError if there is not one gradient for each parameter
 */
export function descend(
  rule: Rule,
  gradient: (theta: readonly number[]) => readonly number[],
  start: readonly number[],
  steps: number,
  limit = 1000,
): Descent {
  const path = [[...start]];
  let memory = emptyMemory(start.length);
  for (let step = 1; step <= steps; step++) {
    const theta = path[step - 1]!;
    const slope = gradient(theta);
    if (slope.length !== start.length) throw new RangeError('There must be one gradient for each parameter.');
    const {update, memory: next} = rule(slope, memory);
    const moved = theta.map((value, i) => value + update[i]!);
    if (!moved.every((value) => Math.abs(value) <= limit)) return {path, divergedAt: step};
    path.push(moved);
    memory = next;
  }
  return {path};
}
