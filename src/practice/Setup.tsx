import topics from '@generated/answers/default/topics.json';
import {useState} from 'react';
import chrome from '../components/chrome.module.css';
import {counted} from '../home/counted';
import {Backup} from './Backup';
import {Boxes, Select} from './Choices';
import {type Choice, chosen, type Deck, levels, topicOf} from './deck';
import {countOf, type Reviews} from './review';
import {durations, lengths, planned, seeds, type Session} from './session';
import styles from './styles.module.css';

/** What practice is, in two sentences. */
export function Intro() {
  return (
    <>
      <h1>Practice</h1>
      <p>
        One question at a time. Say your answer, then compare it with the short one and grade yourself. A
        question comes back when you are about to forget it.
      </p>
    </>
  );
}

interface Props {
  deck: Deck;
  choice: Choice;
  reviews: Reviews;
  start: (session: Session) => void;
}

/** Chooses what to be asked. */
export function Setup({deck, choice: initial, reviews, start}: Props) {
  const known = new Set(deck.cards.map(({id}) => topicOf(id)));
  const [choice, setChoice] = useState<Choice>({
    ...initial,
    topics: initial.topics.filter((topic) => known.has(topic)),
  });
  const [length, setLength] = useState<number>(10);
  const [minutes, setMinutes] = useState<number>(20);
  const now = new Date();
  const count = (only: Choice) =>
    countOf(
      chosen(deck.cards, only).map(({id}) => id),
      reviews,
      now,
    );
  const {all} = count(choice);
  const begin = (interview?: Session['interview']) => {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0]! % seeds;
    start(
      interview
        ? {...choice, seed, length: 10, cards: [], grades: [], interview}
        : planned(deck.cards, choice, {seed, length}, reviews, new Date()),
    );
  };
  return (
    <>
      <Intro />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <Boxes
          legend="Topics"
          options={topics.map(({topic, title}) => ({
            value: topic,
            label: title,
            ...count({...choice, topics: [topic]}),
          }))}
          ticked={choice.topics}
          tick={(topics) => setChoice({...choice, topics})}
        />
        <Boxes
          legend="Levels"
          options={levels.map((level) => ({
            value: level,
            label: level,
            ...count({...choice, levels: [level]}),
          }))}
          ticked={choice.levels}
          tick={(levels) => setChoice({...choice, levels})}
        />
        <p role="status">{stateOf(count(choice))}</p>
        <div className={styles.starts}>
          <Select label="Questions" options={lengths} value={length} set={setLength} />
          <span className={chrome.searchRow}>
            <button type="submit" disabled={all === 0}>
              Start practice
            </button>
          </span>
        </div>
        <fieldset className={styles.boxes}>
          <legend>Mock interview</legend>
          <p>
            Against the clock, with an interviewer’s follow-up questions: up to three, until you miss one.
          </p>
          <div className={styles.starts}>
            <Select label="Minutes" options={durations} value={minutes} set={setMinutes} />
            <span className={chrome.searchRow}>
              <button
                type="button"
                disabled={all === 0}
                onClick={() => begin({minutes, from: Math.floor(new Date().getTime() / 1000)})}
              >
                Start a mock interview
              </button>
            </span>
          </div>
        </fieldset>
      </form>
      <Backup deck={deck} reviews={reviews} />
    </>
  );
}

/** How a choice stands, in words. */
function stateOf({all, practiced, due}: ReturnType<typeof countOf>): string {
  if (all === 0) return 'No question is of this topic and this level.';
  if (practiced === 0) return `${counted(all, 'question')}, none practiced yet.`;
  return `${counted(all, 'question')}: ${practiced} practiced, ${due} due now.`;
}
