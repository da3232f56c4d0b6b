import ErrorBoundary from '@docusaurus/ErrorBoundary';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {lazy, Suspense, useCallback, useLayoutEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import {Lens} from './Lens';
import styles from './styles.module.css';

const loadBox = () => import('./SearchBox');
const SearchBox = lazy(loadBox);

/** Whether a key press is meant for a field and not for the page. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * The button in the navbar and the dialog it opens. Only these ride on every page: what searches is fetched at the first sign of
 * interest, and a plain form stands in for it until then, so that no key is lost.
 */
export function SearchButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const close = useCallback(() => setOpen(false), []);
  const open = useCallback(() => {
    // Before the next key, which would be lost to a box that is not there yet.
    flushSync(() => setOpen(true));
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  // Not after the paint: between two layouts (home, answers) the navbar is made anew, and a key must find either the old or the new.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const shortcut =
        event.key.toLowerCase() === 'k' &&
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey;
      const slash =
        event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
      if (event.defaultPrevented || (!shortcut && !slash)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  useLayoutEffect(() => {
    if (!isOpen) return dialog.current?.close();
    // What lies behind stays where it is.
    document.documentElement.toggleAttribute('data-searching', true);
    return () => document.documentElement.removeAttribute('data-searching');
  }, [isOpen]);

  const plain = <PlainForm text={text} onText={setText} />;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label="Search"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onPointerEnter={() => void loadBox().catch(() => {})}
        onFocus={() => void loadBox().catch(() => {})}
        onClick={open}
      >
        <Lens />
        <span className={styles.buttonText}>Search</span>
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label="Search"
        // The event comes late: by then the reader may have opened the box again.
        onClose={(event) => event.currentTarget.open || close()}
        onClick={(event) => event.target === event.currentTarget && close()}
      >
        {isOpen && (
          <ErrorBoundary fallback={() => plain}>
            <Suspense fallback={plain}>
              <SearchBox initialText={text} onText={setText} close={close} />
            </Suspense>
          </ErrorBoundary>
        )}
      </dialog>
    </>
  );
}

/** The box while its code is on its way, or cannot be had: Enter leads to the search page. */
function PlainForm({text, onText}: {text: string; onText: (text: string) => void}) {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (
    <form action={`${baseUrl}search`} className={styles.bar} role="search">
      <Lens />
      <input
        name="q"
        className={styles.input}
        aria-label="Search the answers"
        placeholder="Search the answers"
        value={text}
        onChange={(event) => onText(event.target.value)}
        autoComplete="off"
        maxLength={300}
      />
    </form>
  );
}
