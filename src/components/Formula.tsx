import katexNow from '#katex-now';
import type Katex from 'katex';
import {useEffect, useRef, useState} from 'react';
import {katexOptions} from './katex-options';
import styles from './styles.module.css';

interface Props {
  /** TeX; may hold numbers of an example's state. */
  tex: string;
  /** Set on a line of its own. */
  display?: boolean;
}

let loaded: typeof Katex | undefined = katexNow;
let loading: Promise<void> | undefined;

/** KaTeX comes (70 KB) with the first formula that changes, or that is new to the page, and not before. */
const load = () =>
  (loading ??= import('katex').then(
    (module) => void (loaded = module.default),
    // Offline, or an older release's file that is gone: the next change tries again.
    () => void (loading = undefined),
  ));

/** A formula with numbers in it: finished HTML from the build, set anew in the browser when `tex` changes. */
export function Formula({tex, display = false}: Props) {
  const [katex, setKatex] = useState(() => loaded);
  const [initial] = useState(tex);
  // Without KaTeX a changed formula shows its source: the formula set before has numbers that no longer hold.
  const [isSource, setSource] = useState(false);
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const isFromServer = tex === initial && element.current?.hasChildNodes();
    if (katex || isFromServer) return undefined;
    let isCurrent = true;
    void load().then(() => {
      if (!isCurrent) return;
      setKatex(() => loaded);
      setSource(!loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [katex, tex, initial]);
  // Without KaTeX the browser's first render is empty and React keeps the HTML of the build: it never compares inner HTML.
  // In the build a formula that KaTeX refuses is an error; a reader's numbers must never take the page down.
  const html =
    katex?.renderToString(tex, {...katexOptions, displayMode: display, throwOnError: Boolean(katexNow)}) ??
    (isSource ? `<code>${tex.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>` : '');
  return (
    <span
      ref={element}
      className={display ? styles.displayFormula : undefined}
      data-formula=""
      // What stands here until KaTeX has come has the numbers of before.
      aria-busy={(!katex && !isSource && tex !== initial) || undefined}
      // Without JavaScript it can be scrolled by keyboard; theme/Root takes it out of the tab order where it fits.
      {...(display && {tabIndex: 0, role: 'group', 'aria-label': 'Formula'})}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
