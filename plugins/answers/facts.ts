import {builtPage, builtRoutes} from './ledger';

/** What a release holds, counted in the finished pages. */
export interface Facts {
  answers: number;
  topics: number;
  /** Wrong answers that are put right. */
  corrections: number;
  /** Worked examples, each once however many pages embed it. */
  examples: number;
  /** Drawn figures, not counting the pictures inside examples. */
  figures: number;
}

/** Counts a built site. Throws if `build` does not exist. */
export function siteFacts(build: string): Facts {
  const examples = new Set<string>();
  const topics = new Set<string>();
  const facts = {answers: 0, corrections: 0, figures: 0};
  for (const route of builtRoutes(build)) {
    const page = builtPage(build, route);
    if (page('[data-answer]').length === 0) continue;
    facts.answers++;
    topics.add(route.split('/')[1]!);
    facts.corrections += page('[id^="wrong-"]').not('h2, h3').length;
    facts.figures += page('figure').not('[data-example], [data-example] figure').length;
    for (const {attribs} of page('figure[data-example]').toArray()) examples.add(attribs['data-example']!);
  }
  return {...facts, topics: topics.size, examples: examples.size};
}

/** Notes of a release in Markdown: what the site holds, then what changed (one commit subject a line). */
export function releaseNotes(
  {answers, topics, corrections, examples, figures}: Facts,
  changes: string[],
): string {
  const number = (count: number) => count.toLocaleString('en-US');
  return [
    '| answers | topics | corrections | worked examples | figures |',
    '| ------: | -----: | ----------: | --------------: | ------: |',
    `| ${[answers, topics, corrections, examples, figures].map(number).join(' | ')} |`,
    '',
    ...(changes.length > 0 ? ['## Changes', '', ...changes.map((change) => `- ${change}`), ''] : []),
  ].join('\n');
}
