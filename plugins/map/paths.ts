/** A reading path as it is written in `paths.ts`. */
export interface PathSource {
  /** In addresses: `/reference/paths#id` and `?path=id`. */
  id: string;
  title: string;
  /** For whom, and what they can do afterwards. */
  intro: string;
  /** Minutes that the first reading of all steps may take together. */
  budget?: number;
  steps: StepSource[];
}

export interface StepSource {
  /** Id of the answer: `topic/answer`. */
  answer: string;
  /** Why it stands here, in one sentence. */
  why: string;
  /** Answers that it builds on: earlier steps of the same path. */
  needs?: string[];
}

const longestReason = 26;

/**
 * What is wrong with the reading paths, a line each: an answer that does not exist or stands twice, a step before what it needs, a
 * reason missing or longer than a sentence should be, more minutes than promised. `minutes` has every answer.
 */
export function pathProblems(paths: PathSource[], minutes: ReadonlyMap<string, number>): string[] {
  const problems: string[] = [];
  const ids = paths.map(({id}) => id);
  for (const {id, steps, budget} of paths) {
    const at = `paths.ts ${id}:`;
    if (!/^[a-z0-9-]+$/.test(id)) problems.push(`${at} an id has small letters, digits and hyphens`);
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`${at} two paths have this id`);
    if (steps.length === 0) problems.push(`${at} has no steps`);
    const before = new Set<string>();
    for (const {answer, why, needs = []} of steps) {
      if (!minutes.has(answer)) problems.push(`${at} ${answer} is no answer; write topic/answer`);
      if (before.has(answer)) problems.push(`${at} ${answer} stands twice`);
      const words = why.split(/\s+/).filter(Boolean).length;
      if (words < 4 || words > longestReason || !why.endsWith('.'))
        problems.push(`${at} ${answer} needs its reason in one sentence of 4 to ${longestReason} words`);
      for (const need of needs)
        if (!before.has(need)) problems.push(`${at} ${answer} needs ${need}, which is no earlier step`);
      before.add(answer);
    }
    const total = steps.reduce((sum, {answer}) => sum + (minutes.get(answer) ?? 0), 0);
    if (budget !== undefined && total > budget)
      problems.push(`${at} takes ${total} minutes; it promises ${budget}`);
  }
  return problems;
}
