import {useEffect, useState} from 'react';

/** A word beside a control and the way to say it; it goes after four seconds, before it is out of date. */
export function useBriefly(): [string, (word: string) => void] {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = said ? setTimeout(() => say(''), 4000) : undefined;
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
