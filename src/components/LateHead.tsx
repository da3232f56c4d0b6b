import type {Props} from '@docusaurus/Head';
import {useLayoutEffect, useState} from 'react';
import {Helmet} from 'react-helmet-async';

let isTakenOver = false;
const waiting = new Set<() => void>();

/**
 * Stands in the browser for `@docusaurus/Head` (see `plugins/lean`). The head of the page that the reader opened is in its HTML, and
 * true: its twenty parts are read once the page answers the reader.
 */
export default function LateHead(props: Props) {
  const [isRead, setRead] = useState(isTakenOver);
  useLayoutEffect(() => {
    const read = () => setRead(true);
    if (isTakenOver) return read();
    // All at once: a head that lacks a part would take that part out of the page.
    if (waiting.size === 0)
      setTimeout(() => {
        isTakenOver = true;
        waiting.forEach((each) => each());
        waiting.clear();
      });
    waiting.add(read);
    return () => void waiting.delete(read);
  }, []);
  return isRead ? <Helmet {...props} /> : null;
}
