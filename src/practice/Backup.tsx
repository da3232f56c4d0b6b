import {useState} from 'react';
import components from '../components/styles.module.css';
import {counted} from '../home/counted';
import type {Deck} from './deck';
import {current, forgetAll, keep, showMarks, showsMarks} from './keeper';
import {isClockWrong, type Reviews} from './review';
import {save} from './save';
import {type Fault, longest, readFile, writeProgress} from './store';
import styles from './styles.module.css';

const refusals: Record<Fault, string> = {
  damaged: 'This file is damaged',
  foreign: 'This file does not hold progress of this site',
  newer: 'This file is from a newer version of this site; reload the page and try again',
  ahead: 'This file holds reviews from the future: the clock here or there is wrong',
};

/** Progress as a file, out and in; marks on topic pages; and forgetting all. */
export function Backup({deck, reviews}: {deck: Deck; reviews: Reviews}) {
  const [said, setSaid] = useState('');
  const [marks, setMarks] = useState(showsMarks);
  const load = async (file: File | undefined) => {
    if (!file) return;
    const now = new Date();
    // A file that cannot be read at all (a folder, a card pulled out) is a damaged one.
    const text = file.size > longest ? '' : await file.text().catch(() => '{');
    const read = text === '' ? {fault: 'foreign' as const} : readFile(text, now);
    if ('fault' in read) return setSaid(`${refusals[read.fault]}. Nothing was changed.`);
    keep(read.reviews, isClockWrong(now, deck.made));
    const isKept = current().trouble === undefined;
    setSaid(
      `Loaded ${counted(read.reviews.size, 'question')}; of each, the later review counts.${isKept ? '' : ' They are not kept: see above.'}`,
    );
  };
  return (
    <details className={styles.backup}>
      <summary>Your progress</summary>
      <p>
        Progress stays in this browser; nothing is sent. A file carries it to another, where both are merged.
      </p>
      <p>
        <button
          type="button"
          className={components.quietButton}
          disabled={reviews.size === 0}
          onClick={() => save(writeProgress(reviews), 'practice.json')}
        >
          Save as a file
        </button>{' '}
        <label className={components.quietButton}>
          Load a file
          <input
            type="file"
            accept=".json,application/json"
            className={components.hidden}
            onChange={(event) => {
              const field = event.target;
              void load(field.files?.[0]).then(() => (field.value = ''));
            }}
          />
        </label>
      </p>
      <p role="status">{said}</p>
      <label>
        <input
          type="checkbox"
          checked={marks}
          onChange={(event) => {
            showMarks(event.target.checked);
            setMarks(showsMarks());
          }}
        />{' '}
        Show progress on topic pages
      </label>
      {reviews.size > 0 && (
        <details>
          <summary>Forget all progress</summary>
          <button type="button" className={components.quietButton} onClick={forgetAll}>
            Forget {counted(reviews.size, 'question')} for good
          </button>
        </details>
      )}
    </details>
  );
}
