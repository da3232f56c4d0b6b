/** Learning rate at a given part of the run, as a share of the peak rate. */
export type Schedule = (step: number) => number;

/** Step decay: multiplied by `factor` every so many steps; ImageNet runs often divide by 10 every 30 epochs. */
export const stepDecay =
  ({every, factor}: {every: number; factor: number}): Schedule =>
  (step) =>
    factor ** Math.floor(step / every);

/** Cosine decay from 1 to 0 over `total` steps: ½(1 + cos(πt/T)) (Loshchilov & Hutter 2017, eq. 5). */
export const cosineDecay =
  (total: number): Schedule =>
  (step) =>
    (1 + Math.cos((Math.PI * Math.min(step, total)) / total)) / 2;

/** Linear decay from 1 to 0 over `total` steps. */
export const linearDecay =
  (total: number): Schedule =>
  (step) =>
    1 - Math.min(step, total) / total;

/** A linear rise from 0 to 1 over the first `steps` steps, then `rest`, which starts there (Goyal et al. 2017, section 2.2). */
export const withWarmup =
  (steps: number, rest: Schedule): Schedule =>
  (step) =>
    step < steps ? step / steps : rest(step - steps);

/** A rise, a plateau at 1 and a linear decay to 0 over the last `decay` of `total` steps (Hu et al. 2024, section 4). */
export const warmupStableDecay = ({
  warmup,
  decay,
  total,
}: {
  warmup: number;
  decay: number;
  total: number;
}): Schedule =>
  withWarmup(warmup, (step) =>
    step <= total - decay - warmup ? 1 : linearDecay(decay)(step - (total - decay - warmup)),
  );
