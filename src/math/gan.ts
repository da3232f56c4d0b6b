import {normalCdf, sigmoid, softplus} from './activations';

/** A normal distribution on the line. */
export interface Gaussian {
  readonly mean: number;
  /** Standard deviation, above 0. */
  readonly deviation: number;
}

function requireGaussian({mean, deviation}: Gaussian): void {
  if (!Number.isFinite(mean) || !(deviation > 0 && Number.isFinite(deviation))) {
    throw new RangeError('A normal distribution has a finite mean and a standard deviation above 0.');
  }
}

/** ln of the density of a normal distribution at x. */
export function logDensity({mean, deviation}: Gaussian, x: number): number {
  const z = (x - mean) / deviation;
  return -(z * z) / 2 - Math.log(deviation) - Math.log(2 * Math.PI) / 2;
}

/** Density of a normal distribution at x. */
export const density = (distribution: Gaussian, x: number): number => Math.exp(logDensity(distribution, x));

/** Log-odds of "real" that the best discriminator gives to x: ln p(x) − ln q(x), p of the data, q of the generator. */
export const bestLogit = (data: Gaussian, generator: Gaussian, x: number): number =>
  logDensity(data, x) - logDensity(generator, x);

/**
 * The best discriminator against a fixed generator: D*(x) = p(x)/(p(x) + q(x)), computed as σ(ln p − ln q), so that it is a number even where
 * both densities underflow.
 *
 * Goodfellow et al. (2014), Generative Adversarial Nets, proposition 1.
 */
export const bestDiscriminator = (data: Gaussian, generator: Gaussian, x: number): number =>
  sigmoid.f(bestLogit(data, generator, x));

/** E[f(x)] under a normal distribution by the trapezoidal rule over ±9 standard deviations. */
function expectation({mean, deviation}: Gaussian, f: (x: number) => number): number {
  const [reach, cells] = [9, 800];
  let [sum, total] = [0, 0];
  for (let i = 0; i <= cells; i += 1) {
    const z = (2 * i * reach) / cells - reach;
    const weight = Math.exp((-z * z) / 2);
    sum += weight * f(mean + deviation * z);
    total += weight;
  }
  return sum / total;
}

/**
 * The value of the game against the best discriminator, V(D*, G) = E_p[ln D*] + E_q[ln(1 − D*)]: −ln 4 if the two distributions agree, and
 * near 0 if they hardly overlap.
 *
 * Goodfellow et al. (2014), eq. 4.
 *
 * @throws RangeError if a standard deviation is not above 0
 */
export function gameValue(data: Gaussian, generator: Gaussian): number {
  requireGaussian(data);
  requireGaussian(generator);
  return (
    -expectation(data, (x) => softplus.f(-bestLogit(data, generator, x))) -
    expectation(generator, (x) => softplus.f(bestLogit(data, generator, x)))
  );
}

/**
 * Jensen–Shannon divergence in nats, ½ D(p‖m) + ½ D(q‖m) with m = (p + q)/2: from 0 (equal) to ln 2 (no overlap). The value of the game is
 * −ln 4 + 2·JS. Throws as `gameValue` does.
 *
 * Lin (1991); Goodfellow et al. (2014), theorem 1.
 */
export const jensenShannon = (data: Gaussian, generator: Gaussian): number =>
  Math.max(0, (gameValue(data, generator) + Math.log(4)) / 2);

/**
 * Wasserstein-1 distance of two normal distributions, the mean of |Δμ + Δσ·Z| with Z standard normal: the cheapest way to move the mass of
 * one to the other keeps it in order.
 *
 * Arjovsky, Chintala & Bottou (2017), Wasserstein GAN, section 2.
 *
 * @throws RangeError if a standard deviation is not above 0
 */
export function wasserstein(data: Gaussian, generator: Gaussian): number {
  requireGaussian(data);
  requireGaussian(generator);
  const shift = Math.abs(data.mean - generator.mean);
  const spread = Math.abs(data.deviation - generator.deviation);
  if (spread === 0) return shift;
  const ratio = shift / spread;
  return (
    spread * Math.sqrt(2 / Math.PI) * Math.exp((-ratio * ratio) / 2) + shift * (1 - 2 * normalCdf(-ratio))
  );
}

/**
 * Size of the derivative of the generator's loss by the discriminator's logit at a generated sample to which it gives probability D: D itself
 * for ln(1 − D), the loss of the minimax game, and 1 − D for −ln D, the non-saturating loss.
 *
 * Goodfellow et al. (2014), section 3.
 */
export const generatorSignals = (logit: number): {minimax: number; nonSaturating: number} => ({
  minimax: sigmoid.f(logit),
  nonSaturating: sigmoid.f(-logit),
});
