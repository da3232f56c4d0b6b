/** A number with its noun: 1 answer, 95 answers. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
