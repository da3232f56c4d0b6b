import {current, showsMarks, subscribe} from './keeper';
import type {Marks} from './useMarks';
import {countOf, dueWords} from './review';

/** Tells the marks of these answers now and at every change, until the returned function is called. */
export function watch(ids: readonly string[], tell: (marks: Marks) => void): () => void {
  if (!showsMarks()) return () => {};
  return subscribe(() => {
    const {reviews} = current();
    const now = new Date();
    const {all, practiced, due} = countOf(ids, reviews, now);
    const known = ids.flatMap((id) => {
      const review = reviews.get(id);
      return review ? [[id, dueWords(review, now)] as const] : [];
    });
    tell({
      sum: practiced > 0 ? `${practiced} of ${all} practiced${due > 0 ? `, ${due} due` : ''}` : '',
      words: new Map(known),
    });
  });
}
