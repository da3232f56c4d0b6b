import topics from '@generated/answers/default/topics.json';
import {useState} from 'react';
import {type Asked, asked, secondsLeft} from './interview';
import {type Deck, topicOf} from './deck';
import {keepOne} from './keeper';
import {Question} from './Question';
import {isClockWrong, type Reviews} from './review';
import {type Grade, graded} from './schedule';
import {queueOf, type Session} from './session';
import {Summary} from './Summary';

interface Props {
  deck: Deck;
  session: Session;
  reviews: Reviews;
  /** Puts the session into the address. */
  write: (session: Session, how: 'push' | 'replace') => void;
}

/** A session from its first question to what came of it. Where it stands is in the address alone. */
export function Sitting({deck, session, reviews, write}: Props) {
  const {interview, grades} = session;
  const [opened] = useState(() => Math.floor(new Date().getTime() / 1000));
  // A link to an interview has no beginning: it begins when it is opened, and the first grade writes that down.
  const running = interview && {...interview, from: interview.from ?? opened};
  const isOver = () => running !== undefined && secondsLeft(running, new Date()) === 0;
  const [over, setOver] = useState(isOver);

  const list: Asked[] = interview
    ? asked(deck.cards, session)
    : queueOf(deck.cards, session).map((id) => ({id}));
  const at = list[grades.length];
  const card = at && deck.cards.find(({id}) => id === at.id);
  if (!card || over) return <Summary deck={deck} session={session} list={list} reviews={reviews} />;

  const go = (grade: Grade | 0) => {
    const now = new Date();
    if (grade > 0)
      keepOne(card.id, graded(reviews.get(card.id), grade as Grade, now), isClockWrong(now, deck.made));
    setOver(isOver());
    write({...session, grades: [...grades, grade], ...(running && {interview: running})}, 'replace');
  };
  return (
    <Question
      key={`${grades.length} ${card.id}`}
      card={card}
      topic={topics.find(({topic}) => topic === topicOf(card.id))?.title}
      said={at.said}
      after={deck.cards.find(({id}) => id === at.after)?.title}
      place={interview ? `Question ${grades.length + 1}` : `Question ${grades.length + 1} of ${list.length}`}
      share={interview ? undefined : grades.length / list.length}
      interview={running}
      review={reviews.get(card.id)}
      go={go}
      end={() => setOver(true)}
    />
  );
}
