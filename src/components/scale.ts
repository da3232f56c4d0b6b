import {ticks} from 'd3-array';

/** Maps the numbers of an axis to px. */
export interface Scale {
  (value: number): number;
  domain: () => [number, number];
  ticks: (count: number) => number[];
}

/** Proportional to the number. d3-scale does the same with formats and interpolators, 13 KB that no plot here needs. */
export function linearScale(domain: [number, number], range: [number, number]): Scale {
  const place = (value: number) =>
    range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
  return Object.assign(place, {domain: () => domain, ticks: (count: number) => ticks(...domain, count)});
}

/** Proportional to the logarithm of the number; ticks at powers of ten, every n-th of them where they are many. */
export function logScale(domain: [number, number], range: [number, number]): Scale {
  const linear = linearScale([Math.log10(domain[0]), Math.log10(domain[1])], range);
  const powers = (count: number) => {
    const [low, high] = [Math.ceil(Math.log10(domain[0]) - 1e-9), Math.floor(Math.log10(domain[1]) + 1e-9)];
    const step = Math.max(1, Math.ceil((high - low + 1) / count));
    return Array.from({length: Math.floor((high - low) / step) + 1}, (_, i) => 10 ** (low + i * step));
  };
  return Object.assign((value: number) => linear(Math.log10(value)), {domain: () => domain, ticks: powers});
}
