import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  effectiveKernel,
  outputSize,
  readSlide,
  receptiveField,
  samePadding,
  sameSize,
  transposedSize,
  validSize,
  windowStart,
} from './shape';

const slide = fc.record({
  input: fc.integer({min: 1, max: 40}),
  kernel: fc.integer({min: 1, max: 7}),
  stride: fc.integer({min: 1, max: 5}),
  dilation: fc.integer({min: 1, max: 3}),
  pad: fc.record({before: fc.nat(6), after: fc.nat(6)}),
});

describe('outputSize', () => {
  it.each([
    [{input: 28, kernel: 3, stride: 1, pad: 1}, 28],
    [{input: 28, kernel: 3, stride: 2, pad: 1}, 14],
    [{input: 28, kernel: 3, stride: 3, pad: 1}, 10],
    [{input: 28, kernel: 3, stride: 4, pad: 1}, 7],
    [{input: 28, kernel: 3, stride: 3}, 9],
    [{input: 28, kernel: 3, stride: 2}, 13],
    [{input: 28, kernel: 3, pad: 5}, 36],
    [{input: 28, kernel: 3, pad: 2, dilation: 2}, 28],
    [{input: 32, kernel: 5}, 28],
    [{input: 32, kernel: 7}, 26],
    [{input: 32, kernel: 5, pad: 2}, 32],
    [{input: 12, kernel: 5}, 8],
    [{input: 28, kernel: 2, stride: 2}, 14],
    [{input: 227, kernel: 11, stride: 4}, 55],
    [{input: 224, kernel: 7, stride: 2, pad: 3}, 112],
    [{input: 7, kernel: 3, dilation: 2}, 3],
  ])('of %o is %i', (options, size) => {
    expect(outputSize(options)).toBe(size);
  });

  it('counts the window positions that lie within the padded input', () => {
    fc.assert(
      fc.property(slide, (options) => {
        const {input, kernel, stride, pad, dilation} = options;
        const span = effectiveKernel(kernel, dilation);
        fc.pre(span <= input + pad.before + pad.after);
        let positions = 0;
        for (let start = -pad.before; start + span <= input + pad.after; start += stride) positions += 1;
        expect(outputSize(options)).toBe(positions);
        expect(windowStart(positions - 1, options) + span).toBeLessThanOrEqual(input + pad.after);
      }),
    );
  });

  it.each([
    [{input: 4, kernel: 5}, 'a kernel of 5 spans 5, but the input with its padding is only 4 long'],
    [{input: 5, kernel: 3, dilation: 3}, 'a kernel of 3, dilated by 3, spans 7'],
    [{input: 28, kernel: 3, stride: 0}, 'The stride must be a whole number of at least 1; 0 is not.'],
    [{input: 28, kernel: 2.5}, 'The kernel size must be a whole number of at least 1; 2.5 is not.'],
    [{input: 28, kernel: 3, pad: -1}, 'The padding must be a whole number of at least 0; -1 is not.'],
    [{input: 28, kernel: 3, pad: {before: 0, after: -1}}, 'The padding must'],
    [
      {input: NaN, kernel: 3},
      'The input size must be a whole number of at least 1; this is not a finite number.',
    ],
    [{input: 28, kernel: 3, dilation: 0}, 'The dilation must'],
  ])('refuses %o and says why', (options, message) => {
    expect(() => outputSize(options)).toThrow(RangeError);
    expect(() => outputSize(options)).toThrow(message);
  });
});

describe("'same' and 'valid'", () => {
  it('gives the sizes of TensorFlow', () => {
    expect([1, 2, 3].map((stride) => sameSize(28, stride))).toEqual([28, 14, 10]);
    expect(validSize(28, 3)).toBe(26);
    expect(samePadding(28, 3)).toEqual({before: 1, after: 1});
    expect(samePadding(28, 2)).toEqual({before: 0, after: 1});
    expect(samePadding(28, 4)).toEqual({before: 1, after: 2});
    expect(samePadding(28, 3, 2)).toEqual({before: 0, after: 1});
  });

  it("pads so that the output is ⌈I/S⌉, and 'valid' is ⌈(I − D(K − 1))/S⌉", () => {
    fc.assert(
      fc.property(slide, ({input, kernel, stride, dilation}) => {
        const pad = samePadding(input, kernel, stride, dilation);
        expect(outputSize({input, kernel, stride, dilation, pad})).toBe(sameSize(input, stride));
        expect(pad.after - pad.before).toBeOneOf([0, 1]);
        const span = effectiveKernel(kernel, dilation);
        fc.pre(span <= input);
        expect(validSize(input, kernel, stride, dilation)).toBe(Math.ceil((input - span + 1) / stride));
      }),
    );
  });
});

describe('transposedSize', () => {
  it.each([
    [{input: 14, kernel: 4, stride: 2, pad: 1}, 28],
    [{input: 14, kernel: 3, stride: 2, pad: 1}, 27],
    [{input: 14, kernel: 3, stride: 2, pad: 1, outputPadding: 1}, 28],
    [{input: 3, kernel: 3}, 5],
  ])('of %o is %i', (options, size) => {
    expect(transposedSize(options)).toBe(size);
  });

  it('undoes outputSize when the output padding is the remainder of the division', () => {
    fc.assert(
      fc.property(slide, ({input, ...options}) => {
        const {kernel, stride, pad, dilation} = options;
        const rest = input + pad.before + pad.after - effectiveKernel(kernel, dilation);
        fc.pre(rest >= 0);
        const output = outputSize({input, ...options});
        expect(transposedSize({...options, input: output, outputPadding: rest % stride})).toBe(input);
      }),
    );
  });

  it('refuses an output padding of the stride or more, and a padding that leaves nothing', () => {
    expect(() => transposedSize({input: 2, kernel: 3, stride: 2, outputPadding: 2})).toThrow(
      'The output padding (2) must be smaller than the stride (2).',
    );
    expect(() => transposedSize({input: 1, kernel: 2, pad: 1})).toThrow('removes 2 of only 2 output values');
    expect(() => transposedSize({input: 1, kernel: 2, outputPadding: 0.5})).toThrow(RangeError);
  });
});

describe('receptiveField', () => {
  it('of two 3×3 layers is 5, of three 7; one pixel sees itself', () => {
    const layer = {kernel: 3};
    expect(receptiveField([])).toBe(1);
    expect(receptiveField([layer, layer])).toBe(5);
    expect(receptiveField([layer, layer, layer])).toBe(7);
  });

  it('grows with the strides before a layer and with dilation', () => {
    expect(receptiveField([{kernel: 7, stride: 2}, {kernel: 3, stride: 2}, {kernel: 3}])).toBe(19);
    expect(receptiveField([1, 2, 4, 8].map((dilation) => ({kernel: 2, dilation})))).toBe(16);
    expect(() => receptiveField([{kernel: 3, stride: 0}])).toThrow(RangeError);
  });
});

it('reads one padding as both sides', () => {
  expect(readSlide({pad: 2})).toEqual({stride: 1, pad: {before: 2, after: 2}, dilation: 1});
});
