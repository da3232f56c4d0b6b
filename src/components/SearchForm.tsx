import useBaseUrl from '@docusaurus/useBaseUrl';
import {useId, type Ref} from 'react';
import styles from './chrome.module.css';

interface Props {
  label: string;
  input?: Ref<HTMLInputElement>;
}

/** A search field that is a plain form: it opens the search page, with JavaScript or without. */
export function SearchForm({label, input}: Props) {
  const id = useId();
  return (
    <form role="search" action={useBaseUrl('/search')} method="get">
      <label className={styles.searchLabel} htmlFor={id}>
        {label}
      </label>
      <div className={styles.searchRow}>
        <input
          ref={input}
          id={id}
          type="search"
          name="q"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <button type="submit">Search</button>
      </div>
    </form>
  );
}
