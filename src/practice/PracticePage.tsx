import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import topics from '@generated/answers/default/topics.json';
import Layout from '@theme/Layout';
import {Practice} from './Practice';
import {Intro} from './Setup';
import styles from './styles.module.css';

/** `/practice`: one question at a time, graded by the reader, repeated in growing intervals; and a mock interview. */
export default function PracticePage() {
  const isBrowser = useIsBrowser();
  return (
    <Layout
      title="Practice"
      description="Practice deep-learning interview questions: think, compare with the short answer, grade yourself, and see each question again when it is due."
    >
      <main className={styles.page}>
        {isBrowser ? <Practice /> : <Intro />}
        <noscript>
          <p>
            Practicing takes JavaScript. Without it, a topic’s study sheet has every question with its short
            answer; cover the answers and say your own.
          </p>
          <ul>
            {topics.map(({title, permalink, answers}) => (
              <li key={permalink}>
                <Link to={permalink}>{title}</Link> ({answers.length})
              </li>
            ))}
          </ul>
        </noscript>
      </main>
    </Layout>
  );
}
