import {useEffect, useState} from 'react';

/** How far a reader is with some answers: in sum, and when each of those that were practiced is due. */
export interface Marks {
  sum: string;
  words: ReadonlyMap<string, string>;
}

const none: Marks = {sum: '', words: new Map()};

/** The reader's marks; none in the finished HTML. Only a browser that holds progress fetches the code that reads it. */
export function useMarks(ids: readonly string[]): Marks {
  const [marks, setMarks] = useState(none);
  const list = ids.join(' ');
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    try {
      if (localStorage.getItem('practice') === null) return undefined;
    } catch {
      return undefined;
    }
    // Without the network there are no marks.
    void import('./marks').then(
      ({watch}) => {
        if (!isGone) stop = watch(list.split(' '), setMarks);
      },
      () => {},
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [list]);
  return marks;
}
