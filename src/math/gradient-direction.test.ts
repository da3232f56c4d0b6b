import {expect, it} from 'vitest';
import {waveDirection} from './gradient-direction';
import {prewittX, prewittY, robertsA, robertsB, scharrX, scharrY, sobelX, sobelY} from './kernels';

it('is exact along the axes and the diagonals', () => {
  for (const degrees of [0, 45, 90, 135, -45, -90]) {
    expect(waveDirection(sobelX, sobelY, degrees, 5)).toBeCloseTo(degrees, 9);
  }
});

it('is closed-form for Sobel: the tangents of half the wave numbers', () => {
  for (const degrees of [10, 22.5, 30, 60]) {
    const angle = (degrees * Math.PI) / 180;
    const half = (component: number) => Math.tan((Math.PI / 4) * component);
    const expected = (Math.atan2(half(Math.sin(angle)), half(Math.cos(angle))) * 180) / Math.PI;
    expect(waveDirection(sobelX, sobelY, degrees, 4)).toBeCloseTo(expected, 9);
  }
});

it('is nearer to the truth with Scharr than with Sobel or Prewitt', () => {
  const error = (x: typeof sobelX, y: typeof sobelY) => Math.abs(waveDirection(x, y, 22.5, 4) - 22.5);
  expect(error(sobelX, sobelY)).toBeCloseTo(3.21, 1);
  expect(error(scharrX, scharrY)).toBeCloseTo(0.29, 1);
  expect(error(scharrX, scharrY)).toBeLessThan(error(sobelX, sobelY));
  expect(error(scharrX, scharrY)).toBeLessThan(error(prewittX, prewittY));
});

it('refuses kernels without a center and waves too short to sample', () => {
  expect(() => waveDirection(robertsA, robertsB, 0, 4)).toThrow('no center');
  expect(() => waveDirection(sobelX, sobelY, 0, 2)).toThrow('more than 2');
});
