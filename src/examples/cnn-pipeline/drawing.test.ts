import {expect, it} from 'vitest';
import {createRandom} from '../../math/random';
import {drawShape, shapes, side} from './drawing';

it('draws ink and paper on 12×12, the same for the same seed', () => {
  for (const shape of shapes) {
    const drawn = drawShape(shape, createRandom(5));
    expect(drawn).toEqual(drawShape(shape, createRandom(5)));
    expect(drawn).not.toEqual(drawShape(shape, createRandom(6)));
    expect([drawn.length, ...drawn.map((row) => row.length)]).toEqual(Array<number>(side + 1).fill(side));
    expect(new Set(drawn.flat())).toEqual(new Set([0, 1]));
  }
});

it('leaves neither an empty nor a full picture', () => {
  const random = createRandom(8);
  for (let i = 0; i < 200; i += 1) {
    for (const shape of shapes) {
      const ink = drawShape(shape, random)
        .flat()
        .reduce((sum, pixel) => sum + pixel, 0);
      expect(ink).toBeGreaterThan(8);
      expect(ink).toBeLessThan(100);
    }
  }
});
