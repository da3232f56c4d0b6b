import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {centralDifference} from './finite-difference';
import {
  reconstruct,
  reconstructionGradient,
  reconstructionLoss,
  trainAutoencoder,
} from './linear-autoencoder';
import {covariance, meanPoint, principalAxes} from './principal-axis';

const coordinate = fc.double({min: -3, max: 3, noNaN: true});
const table = fc.array(fc.tuple(coordinate, coordinate), {minLength: 2, maxLength: 8});
const vector = fc.tuple(coordinate, coordinate);

describe('linear autoencoder', () => {
  it('computes from the covariance the mean squared error over the points', () => {
    fc.assert(
      fc.property(table, vector, vector, (points, encoder, decoder) => {
        const machine = {encoder, decoder};
        const center = meanPoint(points);
        const direct =
          points.reduce((sum, x) => {
            const {output} = reconstruct(machine, center, x);
            return sum + (x[0] - output[0]!) ** 2 + (x[1] - output[1]!) ** 2;
          }, 0) / points.length;
        const loss = reconstructionLoss(machine, covariance(points));
        expect(Math.abs(loss - direct) / Math.max(1, direct)).toBeLessThan(1e-9);
      }),
    );
  });

  it('has the gradient that central differences find', () => {
    fc.assert(
      fc.property(table, vector, vector, (points, encoder, decoder) => {
        const S = covariance(points);
        const gradient = reconstructionGradient({encoder, decoder}, S);
        const numeric = centralDifference(
          ([a, b, c, d]) => reconstructionLoss({encoder: [a!, b!], decoder: [c!, d!]}, S),
          [...encoder, ...decoder],
        );
        [...gradient.encoder, ...gradient.decoder].forEach((value, i) =>
          expect(Math.abs(value - numeric[i]!) / Math.max(1, Math.abs(value))).toBeLessThan(1e-4),
        );
      }),
    );
  });

  it('finds the first principal axis, the eigenvector in closed form, wherever it starts off the other one', () => {
    fc.assert(
      fc.property(table, fc.double({min: -1.2, max: 1.2, noNaN: true}), (points, off) => {
        const S = covariance(points);
        const {direction, variances} = principalAxes(S);
        const total = variances[0] + variances[1];
        fc.pre(total > 0.1 && variances[0] - variances[1] > 0.2 * total);
        // What a weak second axis adds to the encoder fades too slowly to wait for.
        fc.pre(variances[1] < 1e-12 * total || variances[1] > 0.05 * total);
        const angle = Math.atan2(direction[1], direction[0]) + off;
        const start = [Math.cos(angle), Math.sin(angle)];
        const path = trainAutoencoder({encoder: start, decoder: start}, S, {rate: 0.2 / total, steps: 800});
        const {encoder, decoder} = path.at(-1)!;
        expect(Math.abs(decoder[0]! * direction[1] - decoder[1]! * direction[0])).toBeLessThan(1e-5);
        expect(Math.abs(encoder[0]! * decoder[0]! + encoder[1]! * decoder[1]! - 1)).toBeLessThan(1e-5);
        expect(reconstructionLoss(path.at(-1)!, S)).toBeCloseTo(variances[1], 5);
      }),
    );
  });

  it('lowers the loss at every step at this rate', () => {
    fc.assert(
      fc.property(table, fc.double({min: 0, max: 3.2, noNaN: true}), (points, angle) => {
        const S = covariance(points);
        const total = S[0]![0]! + S[1]![1]!;
        fc.pre(total > 0.1);
        const start = [Math.cos(angle), Math.sin(angle)];
        const losses = trainAutoencoder({encoder: start, decoder: start}, S, {
          rate: 0.2 / total,
          steps: 60,
        }).map((machine) => reconstructionLoss(machine, S));
        losses.slice(1).forEach((loss, i) => expect(loss).toBeLessThanOrEqual(losses[i]! + 1e-9 * total));
      }),
    );
  });

  it('stays on the second axis, a saddle point, if it starts exactly there', () => {
    const S = [
      [4, 0],
      [0, 1],
    ];
    const start = {encoder: [0, 1], decoder: [0, 1]};
    expect(trainAutoencoder(start, S, {rate: 0.04, steps: 5}).at(-1)).toEqual(start);
  });
});
