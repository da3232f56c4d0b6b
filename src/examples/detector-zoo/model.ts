import {cheapestReaching, paretoFront} from '../../math/pareto';
import {choice, type InputsOf, integer, toggle} from '../fields';
import {detectors} from './detectors';

export const fields = {
  sort: choice('Sort the table by', 'zoo', {
    zoo: 'order of the zoo',
    speed: 'speed, fastest first',
    mAP: 'mAP, highest first',
    name: 'name',
  }),
  wanted: integer({label: 'Wanted mAP, at least (%)', initial: 22, min: 0, max: 50}),
  tpu: toggle('Only detectors that can train on TPUs', false),
};

type Row = (typeof rows)[number];

const rows = detectors.map((detector) => ({...detector, cost: detector.speed, value: detector.mAP}));

const order: Record<InputsOf<typeof fields>['sort'], (a: Row, b: Row) => number> = {
  zoo: () => 0,
  speed: (a, b) => a.speed - b.speed || b.mAP - a.mAP,
  mAP: (a, b) => b.mAP - a.mAP || a.speed - b.speed,
  name: (a, b) => (a.name < b.name ? -1 : 1),
};

/** The detectors in the chosen order, which of them none beats, and the fastest that is accurate enough. */
export function solve({sort, wanted, tpu}: InputsOf<typeof fields>) {
  const shown = rows.filter(({trainsOnTpu}) => trainsOnTpu || !tpu);
  const front = paretoFront(shown);
  const best = cheapestReaching(shown, wanted);
  return {
    rows: [...shown]
      .sort(order[sort])
      .map((row) => ({...row, isOnFront: front.includes(row), isBest: row === best})),
    /** The front as a line of (speed, mAP), from fast to accurate. */
    front: [...front].sort(order.speed).map(({speed, mAP}) => [speed, mAP] as const),
    best,
    /** The highest mAP there is, for a wish that none fulfills. */
    highest: Math.max(...shown.map(({mAP}) => mAP)),
  };
}

export const model = {fields, solve};
