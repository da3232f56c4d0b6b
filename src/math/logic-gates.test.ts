import {expect, it} from 'vitest';
import {bitPairs, logicGates} from './logic-gates';

it('has the truth tables of the seven-gate chart', () => {
  expect(
    Object.fromEntries(Object.entries(logicGates).map(([key, gate]) => [key, gate.outputs.join('')])),
  ).toEqual({
    and: '0001',
    or: '0111',
    nand: '1110',
    nor: '1000',
    xor: '0110',
    xnor: '1001',
  });
});

it('agrees with the bit operators', () => {
  const operators: Record<keyof typeof logicGates, (a: number, b: number) => number> = {
    and: (a, b) => a & b,
    or: (a, b) => a | b,
    nand: (a, b) => ~(a & b) & 1,
    nor: (a, b) => ~(a | b) & 1,
    xor: (a, b) => a ^ b,
    xnor: (a, b) => ~(a ^ b) & 1,
  };
  for (const [key, operator] of Object.entries(operators)) {
    expect(logicGates[key as keyof typeof logicGates].outputs).toEqual(
      bitPairs.map(([a, b]) => operator(a, b)),
    );
  }
});
