import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {useEffect, useRef} from 'react';
import {CopyLink} from '../components/CopyLink';
import {counted} from '../home/counted';
import {gradeWords} from './Answer';
import type {Deck} from './deck';
import type {Asked} from './interview';
import {dueWords, type Reviews} from './review';
import {fromStart, type Session, writeSession} from './session';
import styles from './styles.module.css';

interface Props {
  deck: Deck;
  session: Session;
  list: Asked[];
  reviews: Reviews;
}

/** What came of a session: each question with its grade, its day and its page. */
export function Summary({deck, session, list, reviews}: Props) {
  const {pathname} = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const now = new Date();
  const done = list.slice(0, session.grades.length);
  const again = session.topics.length > 0 ? `?topics=${session.topics.join()}` : '';
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {session.interview ? 'The interview is over' : 'Done'}: {counted(done.length, 'question')}
      </h1>
      <ol className={styles.done}>
        {done.map(({id, said}, i) => {
          const review = reviews.get(id);
          return (
            <li key={id}>
              <Link to={`/${id}`}>
                {said ? `“${said}”` : deck.cards.find((card) => card.id === id)?.title}
              </Link>
              <small>
                {gradeWords[session.grades[i]!]}
                {review && `, ${dueWords(review, now)}`}
              </small>
            </li>
          );
        })}
      </ol>
      <p className={styles.starts}>
        <Link to={`${pathname}${again}`} data-noBrokenLinkCheck>
          Practice more
        </Link>
        <CopyLink href={() => `${window.location.origin}${pathname}?${writeSession(fromStart(session))}`}>
          Copy a link to these questions
        </CopyLink>
      </p>
    </>
  );
}
