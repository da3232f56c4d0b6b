import {type KeyboardEvent, useEffect, useRef, useState} from 'react';
import chrome from '../components/chrome.module.css';
import components from '../components/styles.module.css';
import {Level} from '../components/Level';
import {Answer} from './Answer';
import type {Card} from './deck';
import {readDraft, writeDraft} from './draft';
import {commandOf} from './keys';
import type {Review} from './review';
import type {Grade} from './schedule';
import styles from './styles.module.css';
import {Timer, type TimerProps} from './Timer';

interface Props {
  card: Card;
  /** The title of its topic. */
  topic?: string;
  /** The interviewer's words, and the question that they follow. */
  said?: string;
  after?: string;
  place: string;
  /** How much of the session is done, from 0 to 1. */
  share?: number;
  interview?: TimerProps['of'];
  review?: Review;
  /** Goes on with a grade, or 0 for a skipped question. */
  go: (grade: Grade | 0) => void;
  end: () => void;
}

/** One question: think, reveal, grade. By keyboard alone, while the focus is in it. */
export function Question({card, topic, said, after, place, share, interview, review, go, end}: Props) {
  const [revealedAt, setRevealedAt] = useState<Date>();
  const [draft, setDraft] = useState(() => readDraft(card.id));
  const heading = useRef<HTMLHeadingElement>(null);
  // The reader goes on from here: a screen reader says the question, and keys reach this part of the page.
  useEffect(() => heading.current?.focus(), []);
  const isPast = useRef(false);
  // The next question takes a moment; a second press meanwhile is not meant for it.
  const pass = (grade: Grade | 0) => {
    if (!isPast.current) go(grade);
    isPast.current = true;
  };
  const reveal = () => setRevealedAt(new Date());
  const obey = (event: KeyboardEvent) => {
    const command = commandOf(event, revealedAt !== undefined);
    if (command === undefined) return;
    event.preventDefault();
    if (command === 'reveal') reveal();
    else pass(command === 'skip' ? 0 : command);
  };
  return (
    <section className={styles.question} aria-label="Question" onKeyDown={obey}>
      <p className={styles.place}>
        <span>{place}</span>
        <span>{topic}</span>
        <Level of={card.level} />
        {interview && <Timer of={interview} />}
      </p>
      {share !== undefined && <progress value={share} aria-label="Part of the session that is done" />}
      {after && <p className={styles.after}>You said what you know of “{after}”. The interviewer goes on:</p>}
      <h1 ref={heading} tabIndex={-1}>
        {said ? `“${said}”` : card.title}
      </h1>
      {(!revealedAt || draft !== '') && (
        <label>
          Say your answer, or type it
          <textarea
            rows={3}
            value={draft}
            onChange={(event) => {
              setDraft(event.target.value);
              writeDraft(card.id, event.target.value);
            }}
          />
        </label>
      )}
      {revealedAt ? (
        <Answer card={card} isFollowUp={said !== undefined} review={review} now={revealedAt} go={pass} />
      ) : (
        <p className={styles.starts}>
          <span className={chrome.searchRow}>
            <button type="button" onClick={reveal} aria-keyshortcuts="Space Enter Control+Enter">
              Show the answer
            </button>
          </span>
          <button
            type="button"
            className={components.quietButton}
            onClick={() => pass(0)}
            aria-keyshortcuts="S"
          >
            Skip <kbd>S</kbd>
          </button>
          <button type="button" className={components.quietButton} onClick={end}>
            End
          </button>
        </p>
      )}
      <p className={components.caption}>
        {revealedAt ? (
          <>
            <kbd>1</kbd> to <kbd>4</kbd> grade and go on
          </>
        ) : (
          <>
            <kbd>Space</kbd> or <kbd>Enter</kbd> shows the answer; while you type, <kbd>Ctrl</kbd>{' '}
            <kbd>Enter</kbd> does
          </>
        )}
      </p>
    </section>
  );
}
