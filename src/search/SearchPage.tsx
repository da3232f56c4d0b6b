import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import {useState} from 'react';
import {NothingFound, statusOf} from './Hints';
import {Marked} from './Marked';
import type {Result} from './records';
import styles from './styles.module.css';
import {useSearch} from './useSearch';

const most = 30;
/** The second file of the index is mostly there by then; a reader on a slow network reads the first answer meanwhile. In ms. */
const patience = 1000;

/** `/search?q=`: a search that can be linked, and the page to which a browser's search field leads. */
export default function SearchPage() {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const history = useHistory();
  const {pathname, search} = useLocation();
  const isBrowser = useIsBrowser();
  const linked = isBrowser ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [typed, setTyped] = useState<string>();
  const text = typed ?? linked;
  const answer = useSearch(text, most, patience);
  const isEmpty = text.trim() === '';

  const write = (value: string) => {
    setTyped(value);
    const query = value.trim() === '' ? '' : `?${new URLSearchParams({q: value})}`;
    history.replace(`${pathname}${query}`);
  };
  return (
    <Layout
      title="Search"
      description="Search all answers by a question, a name, an abbreviation or a formula"
    >
      <main className={styles.page}>
        <h1>Search the answers</h1>
        <form
          role="search"
          action={`${baseUrl}search`}
          className={styles.pageForm}
          onSubmit={(event) => event.preventDefault()}
        >
          <label htmlFor="search-page-query">A question, a name, an abbreviation or a formula</label>
          <input
            id="search-page-query"
            name="q"
            type="search"
            className={styles.pageInput}
            value={text}
            onChange={(event) => write(event.target.value)}
            autoComplete="off"
            maxLength={300}
          />
        </form>
        <noscript>
          <p>
            Searching takes JavaScript. Without it, the <a href={baseUrl}>list of topics</a> leads to every
            answer.
          </p>
        </noscript>
        <p role="status" className={styles.pageStatus}>
          {statusOf(answer, isEmpty)}
        </p>
        {isEmpty && (
          <p>
            Or look through <Link to="/">all topics</Link>.
          </p>
        )}
        {!isEmpty && !answer.waiting && answer.final && answer.results.length === 0 && (
          <NothingFound query={text} failed={answer.failed} />
        )}
        <ol className={styles.results}>
          {answer.results.map((result) => (
            <li key={result.path}>
              <Found result={result} />
            </li>
          ))}
        </ol>
      </main>
    </Layout>
  );
}

function Found({result}: {result: Result}) {
  return (
    <>
      <p className={styles.foundTopic}>{result.topic}</p>
      <h2 className={styles.foundTitle}>
        <Link to={`/${result.path}`}>
          <Marked pieces={result.title} />
        </Link>
      </h2>
      <p>
        <Marked pieces={result.text} />
      </p>
      {result.sections.length > 0 && (
        <ul className={styles.foundSections}>
          {result.sections.map(({path, heading, text}) => (
            <li key={path}>
              <Link to={`/${path}`}>
                <Marked pieces={heading} />
              </Link>
              : <Marked pieces={text} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
