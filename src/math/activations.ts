/** A scalar activation function a = f(z) with its derivative. */
export interface Activation {
  readonly name: string;
  /** f(z) and f′(z) in TeX, and the set of values that f takes. */
  readonly tex: string;
  readonly derivativeTex: string;
  readonly rangeTex: string;
  /** The value at a finite z: finite, without overflow on the way. */
  f(z: number): number;
  /** The derivative; undefined where there is none (at a kink or a jump). */
  df(z: number): number | undefined;
  /** What frameworks use as derivative: `df`, and where there is none the value they put in its place. */
  autodiff(z: number): number;
}

type Parts = Omit<Activation, 'autodiff'>;

/** An activation that is differentiable everywhere, or at 0 gets `atZero` from the frameworks. */
function withAutodiff(parts: Parts, atZero = 0): Activation {
  return {...parts, autodiff: (z) => parts.df(z) ?? atZero};
}

const logistic = (z: number) => (z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z)));

export const identity = withAutodiff({
  name: 'identity',
  tex: 'z',
  derivativeTex: '1',
  rangeTex: '(-\\infty, \\infty)',
  f: (z) => z,
  df: () => 1,
});

/**
 * 1 for z > 0, else 0 (McCulloch & Pitts 1943; Rosenblatt 1958). Some take 1 at z = 0 too. Its derivative is 0 wherever there is
 * one, so gradient descent learns nothing through it; frameworks give 0 at the jump as well.
 */
export const binaryStep = withAutodiff({
  name: 'binary step',
  tex: '\\begin{cases} 1 & z > 0 \\\\ 0 & z \\le 0 \\end{cases}',
  derivativeTex: '0 \\quad (z \\ne 0)',
  rangeTex: '\\{0, 1\\}',
  f: (z) => (z > 0 ? 1 : 0),
  df: (z) => (z === 0 ? undefined : 0),
});

/** The logistic function; its derivative is at most 1/4, at z = 0. */
export const sigmoid = withAutodiff({
  name: 'sigmoid',
  tex: '\\frac{1}{1 + e^{-z}}',
  derivativeTex: '\\sigma(z)\\,(1 - \\sigma(z))',
  rangeTex: '(0, 1)',
  f: logistic,
  df: (z) => logistic(z) * logistic(-z),
});

export const tanh = withAutodiff({
  name: 'tanh',
  tex: '\\tanh z',
  derivativeTex: '1 - \\tanh^2 z',
  rangeTex: '(-1, 1)',
  f: Math.tanh,
  // 1 − tanh² z, without the difference of two numbers near 1.
  df: (z) => 4 * logistic(2 * z) * logistic(-2 * z),
});

/** max(0, z). No derivative at 0, where PyTorch, TensorFlow and JAX use 0. Nair & Hinton (2010); Glorot et al. (2011). */
export const relu = withAutodiff({
  name: 'ReLU',
  tex: '\\max(0, z)',
  derivativeTex: '\\begin{cases} 1 & z > 0 \\\\ 0 & z < 0 \\end{cases}',
  rangeTex: '[0, \\infty)',
  f: (z) => Math.max(0, z),
  df: (z) => (z === 0 ? undefined : z > 0 ? 1 : 0),
});

function requireSlope(what: string, slope: number): void {
  if (!Number.isFinite(slope)) throw new RangeError(`${what} must be a finite number.`);
}

/**
 * z for z > 0, a·z below, with a fixed slope a (Maas et al. 2013); with a learned a it is the parametric ReLU (He et al. 2015).
 * At 0 PyTorch and TensorFlow use the derivative a.
 *
 * @throws RangeError if the slope is not finite
 */
export function leakyRelu(slope = 0.01): Activation {
  requireSlope('The slope of the leaky ReLU', slope);
  return withAutodiff(
    {
      name: 'leaky ReLU',
      tex: '\\begin{cases} z & z > 0 \\\\ a z & z \\le 0 \\end{cases}',
      derivativeTex: '\\begin{cases} 1 & z > 0 \\\\ a & z < 0 \\end{cases}',
      rangeTex: '(-\\infty, \\infty)',
      f: (z) => (z > 0 ? z : slope * z),
      df: (z) => (z === 0 && slope !== 1 ? undefined : z > 0 ? 1 : slope),
    },
    slope,
  );
}

/**
 * z for z > 0, α(eᶻ − 1) below (Clevert et al. 2016). Differentiable at 0 for α = 1 alone; for another α PyTorch uses α there.
 *
 * @throws RangeError if α is not finite
 */
export function elu(alpha = 1): Activation {
  requireSlope('The α of the ELU', alpha);
  return withAutodiff(
    {
      name: 'ELU',
      tex: '\\begin{cases} z & z > 0 \\\\ \\alpha\\,(e^{z} - 1) & z \\le 0 \\end{cases}',
      derivativeTex: '\\begin{cases} 1 & z > 0 \\\\ \\alpha\\,e^{z} & z < 0 \\end{cases}',
      rangeTex: '(-\\alpha, \\infty)',
      f: (z) => (z > 0 ? z : alpha * Math.expm1(z)),
      df: (z) => (z === 0 && alpha !== 1 ? undefined : z > 0 ? 1 : alpha * Math.exp(z)),
    },
    alpha,
  );
}

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * Φ(z), the distribution function of the standard normal, to about 1e-15: near 0 by the series 1/2 + φ(z)·(z + z³/3 + z⁵/(3·5) + …),
 * beyond ±3 by Laplace's continued fraction of the tail, φ(z)/(z + 1/(z + 2/(z + …))).
 *
 * Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.2.11 and 26.2.14.
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  if (x > 3) {
    let tail = x;
    for (let k = 80; k >= 1; k -= 1) tail = x + k / tail;
    const beyond = normalDensity(x) / tail;
    return z > 0 ? 1 - beyond : beyond;
  }
  let term = z;
  let sum = z;
  for (let odd = 3; odd < 100; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
}

/** z·Φ(z), Φ the distribution function of the standard normal (Hendrycks & Gimpel 2016); its smallest value is about −0.17. */
export const gelu = withAutodiff({
  name: 'GELU',
  tex: 'z\\,\\Phi(z)',
  derivativeTex: '\\Phi(z) + z\\,\\Phi^{\\prime}(z)',
  rangeTex: '[-0.17\\ldots, \\infty)',
  f: (z) => z * normalCdf(z),
  df: (z) => normalCdf(z) + z * normalDensity(z),
});

/** z·σ(z), also called swish (Hendrycks & Gimpel 2016; Ramachandran et al. 2017); its smallest value is about −0.28. */
export const silu = withAutodiff({
  name: 'SiLU (swish)',
  tex: 'z\\,\\sigma(z)',
  derivativeTex: '\\sigma(z) + z\\,\\sigma(z)\\,(1 - \\sigma(z))',
  rangeTex: '[-0.28\\ldots, \\infty)',
  f: (z) => z * logistic(z),
  df: (z) => logistic(z) + z * logistic(z) * logistic(-z),
});

/** ln(1 + eᶻ), a smooth ReLU; its derivative is the sigmoid. */
export const softplus = withAutodiff({
  name: 'softplus',
  tex: '\\ln(1 + e^{z})',
  derivativeTex: '\\sigma(z)',
  rangeTex: '(0, \\infty)',
  f: (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  df: logistic,
});

/** All ten, with the usual slope 0.01 of leaky ReLU and α = 1 of ELU. */
export const activations = {
  identity,
  binaryStep,
  sigmoid,
  tanh,
  relu,
  leakyRelu: leakyRelu(),
  elu: elu(),
  gelu,
  silu,
  softplus,
} as const satisfies Record<string, Activation>;

export type ActivationName = keyof typeof activations;
