import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import topics from '@generated/answers/default/topics.json';
import {useState} from 'react';
import {everything, type Filter, kinds, longest, readFilter, sources, usual, writeFilter} from './filter';
import {useList} from './useList';
import styles from '../components/styles.module.css';

const topicNames = topics.map(({topic}) => topic);
const options = {
  source: sources.map((value) => ({value, label: value === usual ? 'no list: usual mistakes' : value})),
  kind: kinds.map((value) => ({value, label: value})),
  topic: topics.map(({topic, title}) => ({value: topic, label: title})),
};

/** Every correction of the site, to filter by source, kind, topic and words; the filter stands in the address. */
export function Corrections() {
  const {pathname, search} = useLocation();
  const history = useHistory();
  const isBrowser = useIsBrowser();
  const linked = isBrowser ? readFilter(search, topicNames) : everything;
  // The address follows a moment later, too late for a quick hand on the keys.
  const [typed, setTyped] = useState<string>();
  const filter = {...linked, q: typed ?? linked.q};
  const {list, status} = useList(filter);
  const change = (part: Partial<Filter>) => {
    if (part.q !== undefined) setTyped(part.q);
    history.replace(`${pathname}${writeFilter({...filter, ...part})}`);
  };
  return (
    <>
      <form
        role="search"
        aria-label="Corrections"
        onSubmit={(event) => event.preventDefault()}
        data-no-print=""
      >
        <fieldset disabled={!isBrowser} className={styles.controls} style={{border: 0, margin: 0}}>
          {(['source', 'kind', 'topic'] as const).map((name) => (
            <div key={name} className={styles.control}>
              <label htmlFor={`filter-${name}`}>By {name}</label>
              <select
                id={`filter-${name}`}
                value={filter[name]}
                onChange={(event) => change({[name]: event.target.value})}
              >
                <option value="">all</option>
                {options[name].map(({value, label}) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
          ))}
          <div className={styles.control}>
            <label htmlFor="filter-q">With the words</label>
            <input
              id="filter-q"
              type="text"
              style={{width: '100%'}}
              value={filter.q}
              onChange={(event) => change({q: event.target.value})}
              autoComplete="off"
              maxLength={longest}
            />
          </div>
        </fieldset>
      </form>
      <noscript>
        <p>The filter takes JavaScript. Without it the whole list stands below.</p>
      </noscript>
      <p style={{margin: '0.7rem 0 0', minHeight: '2rem'}}>
        <span role="status">{status}</span>{' '}
        {writeFilter(filter) !== '' && (
          <button type="button" className={styles.quietButton} onClick={() => change(everything)}>
            Show all
          </button>
        )}
      </p>
      {/* The build puts the list here (plugins/answers/fill-corrections); no script carries it, and React leaves it alone. */}
      <div ref={list} data-corrections="" suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />
    </>
  );
}
