import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useState} from 'react';
import {ask, listen} from './client';
import type {Answer} from './records';

const nothing: Answer = {query: '', results: [], final: true};

/** The better answer to a query below what is shown of it: nothing moves under the reader's eyes. */
const below = (shown: Answer, next: Answer): Answer => {
  if (shown.query !== next.query) return next;
  const paths = new Set(shown.results.map(({path}) => path));
  return {...next, results: [...shown.results, ...next.results.filter(({path}) => !paths.has(path))]};
};

/**
 * The answer to a query, or to the one before while the new one is on its way: the list does not flicker at every key.
 * `waiting` says which of the two it is. With `patience` (ms), a first answer waits so long for the better one that follows; once
 * shown, it keeps its place. Without, each takes the place of the one before.
 */
export function useSearch(query: string, most: number, patience = 0): Answer & {waiting: boolean} {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const [answer, setAnswer] = useState(nothing);
  const asked = query.trim();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const stop = listen((next) => {
      clearTimeout(timer);
      if (patience === 0) setAnswer(next);
      else if (next.final) setAnswer((shown) => below(shown, next));
      else timer = setTimeout(() => setAnswer(next), patience);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [patience]);
  useEffect(() => {
    if (asked) ask({base: baseUrl, query: asked, most});
  }, [asked, baseUrl, most]);
  // The next query is not a better word for the one that was emptied: its results would stand under a field that asks for others.
  if (!asked && answer !== nothing) setAnswer(nothing);
  return {...answer, waiting: answer.query !== asked && !answer.failed};
}
