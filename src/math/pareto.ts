/** A choice with one thing to keep low (time, cost) and one to make high (accuracy). */
export interface TradeOff {
  cost: number;
  value: number;
}

/**
 * Whether one choice dominates another: at least as good in both respects, and better in one.
 */
export const dominates = (a: TradeOff, b: TradeOff): boolean =>
  a.cost <= b.cost && a.value >= b.value && (a.cost < b.cost || a.value > b.value);

/** The choices that no other one dominates (the Pareto front), in their order; equals stay together. */
export const paretoFront = <T extends TradeOff>(choices: readonly T[]): T[] =>
  choices.filter((choice) => !choices.some((other) => dominates(other, choice)));

/** The least costly choice of at least the wanted value, the better one of equals; `undefined` if none reaches it. */
export function cheapestReaching<T extends TradeOff>(choices: readonly T[], wanted: number): T | undefined {
  const [first, ...others] = choices.filter(({value}) => value >= wanted);
  return others.reduce(
    (best, choice) => (choice.cost < best!.cost || dominates(choice, best!) ? choice : best),
    first,
  );
}
