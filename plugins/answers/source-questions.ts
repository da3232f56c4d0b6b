/** The five question lists that the answers merge, and how many questions each has: ids are `<list>/q1` … `<list>/q<count>`. */
export const sourceQuestions = {
  essential: 56,
  kaggle: 31,
  'data-scientists': 22,
  'day-5': 13,
  'day-11': 10,
} as const;

export const sourceIds: ReadonlySet<string> = new Set(
  Object.entries(sourceQuestions).flatMap(([list, count]) =>
    Array.from({length: count}, (_, i) => `${list}/q${i + 1}`),
  ),
);
