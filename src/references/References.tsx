import built from '#built';
import {useEffect, useRef, useState} from 'react';
import styles from '../components/styles.module.css';
import {showMatches} from './filter';

const counted = (count?: number) => (count === undefined ? '' : count === 1 ? '1 work' : `${count} works`);
const lost = 'The list did not arrive. Load the page again.';

/** The list of all works, with a field that narrows it down. The list is HTML of the build; no script carries it. */
export function References() {
  const list = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const [typed, setTyped] = useState('');
  const [count, setCount] = useState<number>();
  useEffect(() => {
    const element = list.current;
    // Gone before it was seen: the reader went on at once.
    if (!element) return undefined;
    let isCurrent = true;
    const fill = async () => {
      // A reader who comes from another page of the site brings no HTML along.
      if (!element.hasChildNodes()) {
        const {html} = (await import('@generated/references/default/list.json')).default;
        if (!isCurrent) return;
        element.innerHTML = html;
        document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
      }
      setReady(true);
    };
    fill().catch(() => isCurrent && element.append(lost));
    return () => {
      isCurrent = false;
    };
  }, []);
  useEffect(() => {
    if (ready && list.current) setCount(showMatches(list.current, typed));
  }, [ready, typed]);
  useEffect(() => {
    // A link to a work shows it, whatever was typed before.
    const jump = () => {
      setTyped('');
      showMatches(list.current!, '');
      document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
    };
    window.addEventListener('hashchange', jump);
    return () => window.removeEventListener('hashchange', jump);
  }, []);
  return (
    <>
      {/* Keeps its place while it cannot be used. */}
      <div className={styles.control} style={{visibility: ready ? 'visible' : 'hidden'}} data-no-print="">
        <label htmlFor="works-with">With the words</label>
        <input
          id="works-with"
          type="text"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          maxLength={200}
          spellCheck={false}
        />{' '}
        <span role="status" style={{whiteSpace: 'nowrap'}}>
          {counted(count)}
        </span>
      </div>
      <div ref={list} suppressHydrationWarning dangerouslySetInnerHTML={{__html: built?.list.html ?? ''}} />
    </>
  );
}
