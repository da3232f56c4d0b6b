import {describe, expect, it} from 'vitest';
import {
  attentionParameters,
  feedForwardParameters,
  selfAttentionCost,
  transformerParameters,
} from './transformer-size';

describe('the base Transformer', () => {
  it('has 1,048,576 weights in an attention block and 2,099,712 parameters in a feed-forward network', () => {
    expect(attentionParameters(512)).toBe(1_048_576);
    expect(feedForwardParameters(512, 2048)).toBe(2_099_712);
  });

  it('has about the 65 million parameters that its paper reports', () => {
    const {encoder, decoder, embedding, total} = transformerParameters(6, 512, 2048, 37_000);
    expect([encoder, decoder, embedding]).toEqual([18_902_016, 25_199_616, 18_944_000]);
    expect(total).toBe(63_045_632);
  });
});

describe('selfAttentionCost', () => {
  it('needs 1,048,576 scores for 1,024 positions, four times as many for twice as many', () => {
    expect(selfAttentionCost(1024, 512).scores).toBe(1_048_576);
    expect(selfAttentionCost(2048, 512).scores).toBe(4 * 1_048_576);
  });

  it('spends as much on the scores as on the projections at T = 2d', () => {
    const {projections, scoresAndSums} = selfAttentionCost(1024, 512);
    expect(scoresAndSums).toBe(projections);
    expect(() => selfAttentionCost(0, 512)).toThrow(RangeError);
  });
});
