import Link from '@docusaurus/Link';
import field from '@generated/map/default/map.json';
import Layout from '@theme/Layout';
import {PageStyle} from '../components/PageStyle';
import {AnswerList} from './AnswerList';
import {FieldMap} from './FieldMap';
import {css} from './style';

const links = field.answers.flatMap(({next}) => next).length;

/** `/reference/map`: all answers on one page and how one leads to the next, as a drawing and in words. */
export default function MapPage() {
  return (
    <Layout
      title="Map of the field"
      description="All answers on one map, with a line wherever an interviewer may go on from one question to the next."
    >
      <PageStyle css={css} />
      <main className="map-page">
        <h1>Map of the field</h1>
        <p className="map-intro">
          {field.answers.length} answers, and the {links} ways in which an interviewer goes on from one to the
          next.{' '}
          <span className="map-wide">
            The <a href="#list">list below</a> says the same in words.
          </span>{' '}
          To be led through it, take a <Link to="/reference/paths">reading path</Link>.
        </p>
        <FieldMap field={field} />
        <section className="map-list" aria-labelledby="list">
          <h2 id="list">Every answer with its follow-ups</h2>
          <AnswerList field={field} />
        </section>
      </main>
    </Layout>
  );
}
