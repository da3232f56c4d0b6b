import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import topics from '@generated/answers/default/topics.json';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {SearchForm} from '../components/SearchForm';
import {Still} from '../components/Still';
import {ConvShape} from '../examples/conv-shape';
import {Contents} from '../home/Contents';
import {counted} from '../home/counted';
import {Equations} from '../home/Equations';
import {Trust} from '../home/Trust';
import styles from '../home/home.module.css';

const answers = topics.flatMap((topic) => topic.answers).length;

/** What people type: a name, an abbreviation, a formula. */
const queries = ['vanishing gradient', 'batch norm', 'LSTM forget gate', '(n+2p-k)/s+1'];

interface PartProps {
  id: string;
  title: string;
  note: ReactNode;
  /** Sets the heading above instead of in the margin, to leave the whole width. */
  wide?: boolean;
  /** Holds an example; all else never changes. */
  live?: boolean;
  children: ReactNode;
}

/** A part of the page: its heading in the margin, its text beside it. */
function Part({id, title, note, wide, live, children}: PartProps) {
  const part = (
    <section className={clsx(styles.part, wide && styles.wide)} aria-labelledby={id}>
      <div className={styles.margin}>
        <Heading as="h2" id={id}>
          {title}
        </Heading>
        <p>{note}</p>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
  return live ? part : <Still as="section">{part}</Still>;
}

export default function Home() {
  const {siteConfig} = useDocusaurusContext();
  const repository = String(siteConfig.customFields?.repository);
  return (
    <Layout description="Deep-learning interview questions, each with an answer to say aloud, the formula, computed numbers and the wrong answers to expect.">
      <main className={styles.home}>
        <header className={styles.masthead}>
          <h1>{siteConfig.title}</h1>
          <div>
            <p className={styles.claim}>
              {counted(answers, 'interview question')} in {counted(topics.length, 'topic')}, each with an
              answer short enough to say aloud, then the formula, the numbers, and the wrong answers you will
              hear.
            </p>
            <SearchForm label="Search questions, formulas and abbreviations" />
            <p className={styles.queries} data-no-print="">
              Try{' '}
              {queries.map((query) => (
                <Link key={query} to={`/search?q=${encodeURIComponent(query)}`} data-noBrokenLinkCheck>
                  {query}
                </Link>
              ))}
            </p>
          </div>
          <Equations />
        </header>

        <Part
          id="topics"
          wide
          title="Topics"
          note={
            <>
              In reading order. A topic’s page is a study sheet: every question with its short answer, made to
              be printed. Short of time? Take a <Link to="/reference/paths">reading path</Link>. How one
              question leads to the next is on the <Link to="/reference/map">map</Link>.
            </>
          }
        >
          <Contents />
        </Part>

        <Part
          id="change-a-number"
          live
          title="Change a number"
          note="A worked example recomputes its formulas with your numbers. Set the stride to 2 and predict the output side before you look."
        >
          <ConvShape />
        </Part>

        <Part
          id="trust"
          title="Why trust it"
          note="The answers merge public question lists. None was taken over unchecked."
        >
          <Trust />
        </Part>

        <Part
          id="use"
          title="How to use it"
          note="Nothing to install, no account. Without JavaScript all of it stays readable."
        >
          <dl className={styles.points}>
            <div>
              <dt>Read</dt>
              <dd>
                Say your own answer first. Then open the page and score it against “A strong answer has”.
              </dd>
            </div>
            <div>
              <dt>Practice</dt>
              <dd>
                <Link to="/practice">One question at a time</Link>: say your answer, compare, grade yourself.
                It comes back when it is due. Or face a mock interview.
              </dd>
            </div>
            <div>
              <dt>Search</dt>
              <dd>Type what you remember: an abbreviation, a symbol, half a formula.</dd>
            </div>
            <div>
              <dt>Link</dt>
              <dd>
                Every section, wrong answer and example has its own address. An example’s address keeps the
                numbers that you set.
              </dd>
            </div>
            <div>
              <dt>Reuse</dt>
              <dd>
                Text and figures are under CC BY 4.0, code under MIT. Teach with it, copy from it,{' '}
                <a href={repository}>correct it</a>.
              </dd>
            </div>
          </dl>
        </Part>
      </main>
    </Layout>
  );
}
