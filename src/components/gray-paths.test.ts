import {describe, expect, it} from 'vitest';
import {grayPaths} from './gray-paths';

describe('grayPaths', () => {
  it('draws runs of equal pixels as one bar, one path for each gray, and no black', () => {
    expect(
      grayPaths([
        [0, 1, 1],
        [0.5, 0, 1],
      ]),
    ).toEqual([
      {lightness: 0.5, d: 'M0 1h1v1h-1z'},
      {lightness: 1, d: 'M1 0h2v1h-2zM2 1h1v1h-1z'},
    ]);
  });

  it('draws nothing for a black picture', () => {
    expect(grayPaths([[0, 0.04]])).toEqual([]);
  });
});
