import {useState} from 'react';
import components from '../components/styles.module.css';
import {type Kept, setAside, storedText} from './keeper';
import type {Reviews} from './review';
import {save} from './save';
import {writeProgress} from './store';

const unreadable =
  'The progress kept in this browser cannot be read. It stays as it is, and what you do now is not kept.';
const words: Record<NonNullable<Kept['trouble']>, string> = {
  closed:
    'This browser lets the page keep nothing. Your progress lasts until you close this tab; save it as a file to keep it.',
  full: 'This browser has no room left, so what you do now is not kept. Save it as a file, or make room.',
  clock: 'The clock of this device cannot be right. Until it is, your progress is not kept.',
  newer:
    'The progress kept in this browser was written by a newer version of this page. Reload the page. Until then, what you do is not kept.',
  damaged: unreadable,
  foreign: unreadable,
  ahead: unreadable,
};

/** Says why progress cannot be kept, and what the reader can do so that nothing is lost. */
export function Trouble({of, reviews}: {of: NonNullable<Kept['trouble']>; reviews: Reviews}) {
  const [noRoom, setNoRoom] = useState(false);
  return (
    <div role="alert" className={components.conflict}>
      <p>{words[of]}</p>
      {words[of] === unreadable ? (
        <p>
          <button
            type="button"
            className={components.quietButton}
            onClick={() => save(storedText(), 'practice-unreadable.json')}
          >
            Save the unreadable progress as a file
          </button>{' '}
          <button type="button" className={components.quietButton} onClick={() => setNoRoom(!setAside())}>
            Set it aside and start anew
          </button>
        </p>
      ) : (
        reviews.size > 0 && (
          <button
            type="button"
            className={components.quietButton}
            onClick={() => save(writeProgress(reviews), 'practice.json')}
          >
            Save as a file
          </button>
        )
      )}
      {noRoom && (
        <p>This browser has no room for the copy. Save it as a file first, then clear the site’s data.</p>
      )}
    </div>
  );
}
