import {useHistory, useLocation} from '@docusaurus/router';
import {useMemo} from 'react';
import components from '../components/styles.module.css';
import {isClockWrong} from './review';
import {readSession, type Session, writeSession} from './session';
import {Intro, Setup} from './Setup';
import {Sitting} from './Sitting';
import {Trouble} from './Trouble';
import {useDeck} from './useDeck';
import {useProgress} from './useProgress';

/** What the address asks for: a session, or the choice of one. */
export function Practice() {
  const {pathname, search} = useLocation();
  const history = useHistory();
  const {deck, failed, retry} = useDeck();
  const kept = useProgress();
  const {choice, session} = useMemo(() => readSession(search), [search]);
  const write = (next: Session, how: 'push' | 'replace') =>
    history[how]({pathname, search: `?${writeSession(next)}`});

  if (!deck)
    return (
      <>
        <Intro />
        <p role="status">
          {failed ? 'The questions did not come: is the network there?' : 'Fetching the questions …'}
        </p>
        {failed && (
          <button type="button" className={components.quietButton} onClick={retry}>
            Try again
          </button>
        )}
      </>
    );
  const trouble = kept.trouble ?? (isClockWrong(new Date(), deck.made) ? 'clock' : undefined);
  return (
    <>
      {trouble && <Trouble of={trouble} reviews={kept.reviews} />}
      {session ? (
        <Sitting
          key={`${session.seed} ${session.cards.join()}`}
          deck={deck}
          session={session}
          reviews={kept.reviews}
          write={write}
        />
      ) : (
        <Setup
          key={search}
          deck={deck}
          choice={choice}
          reviews={kept.reviews}
          start={(next) => write(next, 'push')}
        />
      )}
    </>
  );
}
