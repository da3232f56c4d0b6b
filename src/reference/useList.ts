import {useEffect, useRef, useState} from 'react';
import {entriesOf, fetchPart, type Listed, show} from './entries';
import type {Filter} from './filter';

/**
 * The list of corrections in the finished page, filtered by hiding parts of it. A reader who comes by a link inside the site has
 * not got that HTML, and fetches it.
 * Returns the list's place and what to say of it: how many corrections are left, or that they did not load.
 */
export function useList({topic, source, kind, q}: Filter) {
  const list = useRef<HTMLDivElement>(null);
  const [entries, setEntries] = useState<Listed[]>();
  const [status, setStatus] = useState('');
  useEffect(() => {
    const element = list.current!;
    if (element.hasChildNodes()) {
      setEntries(entriesOf(element));
      return undefined;
    }
    let isCurrent = true;
    fetchPart(window.location.pathname, '[data-corrections]').then(
      (html) => {
        if (!isCurrent) return;
        element.innerHTML = html;
        setEntries(entriesOf(element));
      },
      () => isCurrent && setStatus('The list did not load. Load the page again to see it.'),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  useEffect(() => {
    if (!entries) return;
    const shown = show(list.current!, entries, {topic, source, kind, q});
    const some = shown === 0 ? 'No correction is like that.' : `${shown} of ${entries.length} corrections`;
    setStatus(shown === entries.length ? `All ${shown} corrections` : some);
  }, [entries, topic, source, kind, q]);
  return {list, status};
}
