import Link from '@docusaurus/Link';
import {useEffect, useRef} from 'react';
import type {Card} from './deck';
import {inDays, type Review} from './review';
import {type Grade, grades, intervals} from './schedule';
import styles from './styles.module.css';

export const gradeWords = ['Skipped', 'Missed', 'With gaps', 'Right', 'Easy'] as const;

interface Props {
  card: Card;
  /** Whether the question was put in other words than the card's. */
  isFollowUp?: boolean;
  review?: Review;
  /** When the answer was shown. */
  now: Date;
  go: (grade: Grade) => void;
}

/** The short answer, what a strong one has, and the four grades with the day each leads to. */
export function Answer({card, isFollowUp, review, now, go}: Props) {
  const answer = useRef<HTMLElement>(null);
  useEffect(() => answer.current?.focus(), []);
  const days = intervals(review, now);
  return (
    <>
      {isFollowUp && <p className={styles.after}>The page that answers this: “{card.title}”</p>}
      <section
        ref={answer}
        tabIndex={-1}
        data-lead=""
        aria-label="Short answer"
        dangerouslySetInnerHTML={{__html: card.lead}}
      />
      <fieldset className={styles.boxes}>
        <legend>A strong answer has</legend>
        {card.points.map((point) => (
          <label key={point}>
            <input type="checkbox" />
            <span dangerouslySetInnerHTML={{__html: point}} />
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.grades}>
        <legend>How was your answer?</legend>
        {grades.map((grade) => (
          <button key={grade} type="button" onClick={() => go(grade)} aria-keyshortcuts={String(grade)}>
            <kbd>{grade}</kbd> {gradeWords[grade]}
            <small>{inDays(days[grade])}</small>
          </button>
        ))}
      </fieldset>
      <p>
        <Link to={`/${card.id}`}>Full answer: {card.title}</Link>
      </p>
    </>
  );
}
