import {
  bump,
  contest,
  gridSettings,
  hitProbability,
  type Setting,
  tally,
  type Trial,
} from '../../math/search';
import {attempt, type InputsOf, integer, real, seed} from '../fields';

export const fields = {
  seed: seed(),
  side: integer({label: 'Grid values per parameter', initial: 3, min: 2, max: 4}),
  weight: real({label: 'Weight w of the second parameter', initial: 0.1, min: 0, max: 1, step: 0.05}),
};

/** Contests that are counted together. */
const seeds = 500;
/** Share of settings that counts as good. */
const good = 0.05;

/** What a search tried, for a panel and a line of arithmetic. */
function search({settings, best}: {settings: Setting[]; best: Trial}, peak: Setting) {
  const [x, y] = best.setting;
  // Tails of a bump are shown as 0, not as 4 × 10⁻¹².
  const short = (value: number) => Math.round(value * 1e3) / 1e3;
  return {
    settings,
    best,
    terms: [short(bump(x, peak[0])), short(bump(y, peak[1]))] as const,
    values: [...new Set(settings.map(([value]) => value))],
  };
}

/** One contest of a grid and a random search of as many trials, and the tally of many. */
export function solve({seed: number, side, weight}: InputsOf<typeof fields>) {
  return attempt('seed', () => {
    const {landscape, grid, random} = contest(number, {side, weight});
    const all = tally(seeds, {side, weight});
    const trials = gridSettings(side).length;
    const lead = random.best.score - grid.best.score;
    return {
      peak: landscape.peak,
      highest: 1 + weight,
      trials,
      grid: search(grid, landscape.peak),
      random: search(random, landscape.peak),
      winner: lead > 0 ? ('random' as const) : lead < 0 ? ('grid' as const) : ('neither' as const),
      seeds,
      ...all,
      percent: (100 * all.randomWins) / seeds,
      goodPercent: 100 * good,
      hitPercent: 100 * hitProbability(good, trials),
      // The two bumps of the score, along the edges of the square.
      curves: landscape.peak.map((best) =>
        Array.from({length: 61}, (_, i) => [i / 60, bump(i / 60, best)] as const),
      ),
    };
  });
}

export const model = {fields, solve};
