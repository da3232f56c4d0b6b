import {contourLines, type PlanePoint} from '../../math/contours';
import {
  adadelta,
  adagrad,
  adam,
  descend,
  emptyMemory,
  momentum,
  rmsprop,
  type Rule,
  sgd,
} from '../../math/optimizers';
import {type Surface, type SurfaceName, surfaces} from '../../math/surfaces';
import {attempt, choice, type InputsOf, integer, matrix} from '../fields';

export const names = ['SGD', 'momentum', 'Adagrad', 'RMSProp', 'Adadelta', 'Adam'] as const;
export type Racer = (typeof names)[number];

const rules: Record<Racer, (rate: number) => Rule> = {
  SGD: (rate) => sgd({rate}),
  momentum: (rate) => momentum({rate, beta: 0.9}),
  Adagrad: (rate) => adagrad({rate}),
  RMSProp: (rate) => rmsprop({rate}),
  Adadelta: (rate) => adadelta({rate}),
  Adam: (rate) => adam({rate}),
};

export const fields = {
  surface: choice('Loss', 'bowl', {bowl: 'bowl, steep and flat', rosenbrock: 'Rosenbrock', saddle: 'saddle'}),
  rates: matrix({
    label: 'Learning rate η of each',
    initial: [[0.04, 0.01, 0.5, 0.05, 1, 0.1]],
    min: 0,
    max: 10,
  }),
  scale: choice('Loss multiplied by', '1', {'0.1': '0.1', '1': '1', '10': '10'}),
  steps: integer({label: 'Steps', initial: 100, min: 1, max: 300}),
  of: choice('Look at', 'Adam', {
    SGD: 'SGD',
    momentum: 'momentum',
    Adagrad: 'Adagrad',
    RMSProp: 'RMSProp',
    Adadelta: 'Adadelta',
    Adam: 'Adam',
  }),
};

export const presets = [
  {label: 'bowl', inputs: {}},
  {label: 'bowl, loss × 10', inputs: {scale: '10' as const}},
  {
    label: 'Rosenbrock',
    inputs: {surface: 'rosenbrock' as const, rates: [[0.001, 0.001, 0.5, 0.02, 1, 0.2]], steps: 200},
  },
  {
    label: 'saddle',
    inputs: {surface: 'saddle' as const, rates: [[0.1, 0.02, 0.2, 0.02, 1, 0.05]], steps: 100},
  },
];

const contours = new Map<SurfaceName, PlanePoint[][][]>();
function contoursOf(name: SurfaceName): PlanePoint[][][] {
  const {f, x, y, levels, cells} = surfaces[name];
  const known = contours.get(name);
  if (known) return known;
  const found = levels.map((level) => contourLines(f, {x, y}, level, cells));
  contours.set(name, found);
  return found;
}

/** Runs all six from the same start: paths, first steps, losses, who diverges and who is down to 0.01 from when on. */
export function solve({surface: name, rates: [rates = []], scale, steps, of}: InputsOf<typeof fields>) {
  return attempt('rates', () => {
    const surface: Surface = surfaces[name];
    const {x, y, start} = surface;
    const times = Number(scale);
    const gradient = ([a, b]: readonly number[]) => surface.gradient(a!, b!).map((value) => times * value);
    const g = gradient(start);
    const racers = names.map((racer, i) => {
      const rule = rules[racer](rates[i]!);
      const {path, divergedAt} = descend(rule, gradient, start, steps);
      const losses = path.map(([a, b]) => surface.f(a!, b!));
      const above = losses.findLastIndex((loss) => loss >= 0.01);
      const first = rule(g, emptyMemory(2));
      return {
        name: racer,
        rate: rates[i]!,
        path: path.map(([a, b]) => [a!, b!] as const),
        divergedAt,
        loss: losses.at(-1)!,
        reachedAt: divergedAt === undefined && above + 1 < losses.length ? above + 1 : undefined,
        update: first.update,
        memory: {first: first.memory.first[0]!, second: first.memory.second[0]!},
      };
    });
    const standing = racers.filter(({divergedAt}) => divergedAt === undefined);
    return {
      x,
      y,
      /** Height of the drawing for a width of 380 with the same unit along both axes. */
      height: Math.round((316 * (y[1] - y[0])) / (x[1] - x[0])) + 50,
      start,
      minima: surface.minima,
      contours: contoursOf(name),
      g,
      racers,
      chosen: racers.find((racer) => racer.name === of)!,
      best: standing.reduce<(typeof racers)[number] | undefined>(
        (best, racer) => (best && best.loss <= racer.loss ? best : racer),
        undefined,
      ),
      diverged: racers.filter(({divergedAt}) => divergedAt !== undefined),
    };
  });
}

export const model = {fields, solve};
