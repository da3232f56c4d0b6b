import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {detectors} from './detectors';
import {fields, solve} from './model';

const initial = initialInputs(fields);
const names = (rows: readonly {name: string}[]) => rows.map(({name}) => name);

describe('detector-zoo', () => {
  it('holds the twelve rows of the zoo, in its order at first', () => {
    expect(detectors.map(({speed, mAP, trainsOnTpu}) => [speed, mAP, trainsOnTpu ? 1 : 0])).toEqual([
      [30, 21, 0],
      [26, 18, 1],
      [29, 18, 1],
      [29, 16, 1],
      [26, 20, 1],
      [56, 32, 1],
      [76, 35, 1],
      [31, 22, 0],
      [29, 22, 0],
      [27, 22, 0],
      [42, 24, 0],
      [58, 28, 0],
    ]);
    expect(names(solve(initial).rows)).toEqual(names(detectors));
  });

  it('has five detectors that none beats, Faster R-CNN not among them', () => {
    const {rows, front} = solve(initial);
    expect(front).toEqual([
      [26, 20],
      [27, 22],
      [42, 24],
      [56, 32],
      [76, 35],
    ]);
    expect(rows.find(({name}) => name.startsWith('faster'))).toMatchObject({isOnFront: false});
  });

  it('finds the fastest that is accurate enough, or says that none is', () => {
    expect(solve(initial).best).toMatchObject({name: 'ssdlite_mobilenet_v2_coco'});
    expect(solve({...initial, wanted: 23, tpu: true}).best).toMatchObject({
      name: 'ssd_mobilenet_v1_fpn_coco',
    });
    expect(solve({...initial, wanted: 36})).toMatchObject({best: undefined, highest: 35});
  });

  it('sorts and filters, and loses no row', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {rows, best} = solve(inputs);
        expect(rows).toHaveLength(inputs.tpu ? 6 : 12);
        expect(rows.filter(({isBest}) => isBest)).toHaveLength(best ? 1 : 0);
        for (const [i, row] of rows.slice(1).entries()) {
          if (inputs.sort === 'speed') expect(row.speed).toBeGreaterThanOrEqual(rows[i]!.speed);
          if (inputs.sort === 'mAP') expect(row.mAP).toBeLessThanOrEqual(rows[i]!.mAP);
          if (inputs.sort === 'name') expect(row.name > rows[i]!.name).toBe(true);
        }
      }),
    );
  });
});
