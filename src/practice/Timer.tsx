import {useEffect, useState} from 'react';
import components from '../components/styles.module.css';
import {clockOf, secondsLeft} from './interview';
import styles from './styles.module.css';

export interface TimerProps {
  of: {minutes: number; from: number};
}

/** Minutes left at which they are said aloud; the clock itself is silent. */
const warnings = [5, 1];

/** The time that is left, each second to see, and a few times to hear. */
export function Timer({of}: TimerProps) {
  const [left, setLeft] = useState(() => secondsLeft(of, new Date()));
  useEffect(() => {
    const tick = setInterval(() => setLeft(secondsLeft(of, new Date())), 1000);
    return () => clearInterval(tick);
  }, [of.minutes, of.from]); // eslint-disable-line react-hooks/exhaustive-deps -- the object is new at each render
  const minutes = warnings.findLast((warning) => left <= warning * 60);
  return (
    <span className={styles.timer}>
      <span role="timer" aria-label="Time left">
        {left > 0 ? clockOf(left) : 'Time is up; finish this answer'}
      </span>
      <span role="status" className={components.hidden}>
        {left === 0 ? 'Time is up; finish this answer' : minutes && `${minutes} min left`}
      </span>
    </span>
  );
}
