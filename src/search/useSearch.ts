import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useState} from 'react';
import {ask, listen} from './client';
import type {Answer} from './records';

const nothing: Answer = {query: '', results: [], final: true};

/**
 * The answer to a query, or to the one before while the new one is on its way: the list does not flicker at every key.
 * `waiting` says which of the two it is.
 */
export function useSearch(query: string, most: number): Answer & {waiting: boolean} {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const [answer, setAnswer] = useState(nothing);
  const asked = query.trim();
  useEffect(() => listen(setAnswer), []);
  useEffect(() => {
    if (asked) ask({base: baseUrl, query: asked, most});
  }, [asked, baseUrl, most]);
  if (!asked) return {...nothing, waiting: false};
  return {...answer, waiting: answer.query !== asked && !answer.failed};
}
