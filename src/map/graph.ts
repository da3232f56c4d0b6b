import type {FieldMap, MapAnswer} from '../../plugins/map';
import {curve, radiusFor} from './geometry';

/** For each answer, the answers that name it as a follow-up, in reading order. */
export function askedBy(answers: Pick<MapAnswer, 'next'>[]): number[][] {
  const before = answers.map((): number[] => []);
  answers.forEach(({next}, from) => next.forEach(([to]) => before[to]?.push(from)));
  return before;
}

/** All follow-ups as the data of one path; a pair that names each other is drawn once. */
export function allCurves(answers: MapAnswer[]): string {
  const before = askedBy(answers);
  return answers
    .flatMap((from, i) =>
      from.next
        .filter(([to]) => !(to < i && answers[to]!.next.some(([back]) => back === i)))
        .map(([to]) => curve(from, answers[to]!, radiusFor(before[to]!.length))),
    )
    .join('');
}

/** Answers of each topic, with their place in reading order. */
export function byTopic({topics, answers}: FieldMap) {
  return topics.map((topic, i) => {
    const end = topics[i + 1]?.first ?? answers.length;
    const places = answers.map((_, at) => at).slice(topic.first, end);
    return {...topic, name: topic.lines.join(' '), places};
  });
}

/** Topics to which a topic's follow-ups lead most often, most first; at most `most`. */
export function leadsTo(field: FieldMap, topic: number, most: number): string[] {
  const topics = byTopic(field);
  const home = topics.map(({places}) => new Set(places));
  const count = topics.map(
    (_, other) =>
      topics[topic]!.places.flatMap((at) => field.answers[at]!.next).filter(([to]) => home[other]!.has(to))
        .length,
  );
  return topics
    .map(({name}, i) => ({name, count: i === topic ? 0 : count[i]!}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({name}) => name);
}
