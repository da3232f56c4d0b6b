import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useCombobox} from 'downshift';
import {type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState} from 'react';
import {EmptyList, NothingFound, statusOf} from './Hints';
import {Lens} from './Lens';
import {type Option, optionsOf} from './options';
import {forgetAll, recentSearches, remember} from './recent';
import {Row} from './Row';
import styles from './styles.module.css';
import {useSearch} from './useSearch';

interface Props {
  /** What was typed before this code was there. */
  initialText: string;
  onText: (text: string) => void;
  close: () => void;
}

const most = 6;
const {InputBlur, InputChange, InputClick, InputKeyDownEnter} = useCombobox.stateChangeTypes;

/** The box with its list: a combobox whose options are links to answers and their sections. */
export default function SearchBox({initialText, onText, close}: Props) {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const [text, setText] = useState(initialText);
  const [recent, setRecent] = useState(recentSearches);
  const [wanted, setWanted] = useState<string>();
  const answer = useSearch(text, most);
  const isEmpty = text.trim() === '';
  const page = `search?${new URLSearchParams({q: text.trim()})}`;
  const found = useMemo(() => optionsOf(answer.results), [answer.results]);
  const options: Option[] = isEmpty ? recent.map((query) => ({kind: 'recent', query})) : found;

  const write = (value: string) => {
    setText(value);
    setWanted(undefined);
    onText(value);
  };
  const leave = () => {
    remember(text);
    onText('');
    close();
  };
  const forget = () => {
    forgetAll();
    setRecent([]);
  };
  const open = (path: string) => {
    leave();
    history.push(withBaseUrl(`/${path}`));
  };

  /** A plain click stays in the page; any other opens a window as links do. No `Link`: it would fetch every page in the list. */
  const follow = (event: MouseEvent, path: string) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(path);
  };

  const {getInputProps, getItemProps, getMenuProps} = useCombobox<Option>({
    items: options,
    isOpen: options.length > 0,
    inputValue: text,
    selectedItem: null,
    itemToString: () => text,
    defaultHighlightedIndex: isEmpty ? -1 : 0,
    initialHighlightedIndex: isEmpty ? -1 : 0,
    stateReducer: (state, {type, changes}) => {
      // Neither a click into the box nor leaving it chooses or forgets anything.
      if (type === InputBlur || type === InputClick) return state;
      return type === InputChange
        ? {...changes, highlightedIndex: changes.inputValue?.trim() ? 0 : -1}
        : changes;
    },
    onStateChange: ({type, selectedItem}) => {
      if (!selectedItem) return;
      if (selectedItem.kind === 'recent') write(selectedItem.query);
      else if (type === InputKeyDownEnter) open(selectedItem.path);
    },
  });

  // Not `autoFocus`: the browser heeds that only while the dialog opens, and this code may come later. Before the next key.
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => bar.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    // Enter was pressed before the answer was there.
    const first = answer.results[0];
    if (wanted !== undefined && wanted === answer.query && !answer.waiting && first) open(first.path);
  });

  const status = statusOf(answer, isEmpty);
  return (
    <div className={styles.box}>
      <div ref={bar} className={styles.bar}>
        <Lens />
        <input
          {...getInputProps({
            className: styles.input,
            'aria-label': 'Search the answers',
            placeholder: 'Search the answers',
            maxLength: 300,
            enterKeyHint: 'go',
            // Not in onInputValueChange, which comes a render late and loses keys.
            onChange: (event) => write(event.currentTarget.value),
            onKeyDown: (event) => {
              // Escape closes the dialog; Enter waits for the answer to what stands in the box.
              const early = event.key === 'Enter' && answer.waiting;
              if (early) setWanted(text.trim());
              if (early || event.key === 'Escape')
                Object.assign(event.nativeEvent, {preventDownshiftDefault: true});
            },
          })}
        />
        <button type="button" className={styles.close} onClick={close}>
          Close
        </button>
      </div>
      <div
        className={styles.list}
        data-answered={answer.query}
        {...getMenuProps({'aria-label': isEmpty ? 'Recent searches' : 'Answers'})}
      >
        {options.map((option, index) =>
          option.kind === 'recent' ? (
            <div key={option.query} className={styles.option} {...getItemProps({item: option, index})}>
              {option.query}
            </div>
          ) : (
            <a
              key={option.path}
              href={withBaseUrl(`/${option.path}`)}
              className={option.kind === 'page' ? styles.option : styles.section}
              {...getItemProps({item: option, index, onClick: (event) => follow(event, option.path)})}
              tabIndex={-1}
            >
              <Row option={option} />
            </a>
          ),
        )}
      </div>
      {isEmpty && <EmptyList hasRecent={recent.length > 0} forget={forget} />}
      {!isEmpty && !answer.waiting && answer.final && answer.results.length === 0 && (
        <NothingFound query={text} failed={answer.failed} onLeave={leave} />
      )}
      <div className={styles.foot}>
        <span role="status">{status}</span>
        {!isEmpty && answer.results.length > 0 && (
          <a href={withBaseUrl(`/${page}`)} onClick={(event) => follow(event, page)}>
            All results on a page
          </a>
        )}
      </div>
    </div>
  );
}
