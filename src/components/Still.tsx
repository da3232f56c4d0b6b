import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {type ElementType, type ReactNode, useLayoutEffect, useRef, useState} from 'react';

let isTakenOver = !ExecutionEnvironment.canUseDOM;

/** For the root of the site: notes that the page which the reader opened has been taken over; every other page is made here. */
export function useTakeOver() {
  useLayoutEffect(() => {
    isTakenOver = true;
  }, []);
}

interface Props {
  /** The one element that the children make. */
  as: ElementType;
  /** A function of an answer's text: what it computes is not computed where the part is kept. */
  children: ReactNode | (() => ReactNode);
}

/**
 * What never changes on a page. On the page that the reader opened it stands there, finished by the build, and is left as it is; on a
 * page that the reader goes on to, it is made here. Links in it are followed by `useInnerLinks`.
 */
export function Still({as: Tag, children}: Props) {
  const [isKept, setKept] = useState(() => !isTakenOver);
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The page was not built with this: the development server, or a host that sends another page's file.
    if (isKept && !element.current?.hasChildNodes()) setKept(false);
  }, [isKept]);
  // Of kept HTML neither React nor Preact compares anything.
  if (isKept) return <Tag ref={element} suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />;
  return typeof children === 'function' ? children() : children;
}

/** `Still` on a screen too narrow for sidebars: they are hidden there, and removed as soon as the page has been taken over. */
export function StillIfNarrow(props: Props & {children: ReactNode}) {
  const [isNarrow] = useState(() => ExecutionEnvironment.canUseDOM && window.innerWidth <= 996);
  return isNarrow ? <Still {...props} /> : props.children;
}
