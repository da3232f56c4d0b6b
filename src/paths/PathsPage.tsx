import Link from '@docusaurus/Link';
import paths from '@generated/map/default/paths.json';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import {PageStyle} from '../components/PageStyle';
import type {ReadingPath} from '../../plugins/map';
import {Level} from '../components/Level';
import {css} from './style';

/** 95 as "1 h 35 min", which stays on one line. */
export const duration = (minutes: number) =>
  minutes < 60
    ? `${minutes}\u00a0min`
    : `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 ? `\u00a0${minutes % 60}\u00a0min` : ''}`;

const needed = (steps: number[]) =>
  steps.length === 0 ? '' : `needs step${steps.length > 1 ? 's' : ''} ${steps.join(', ')}`;

/** One path: for whom, how long, and its steps with their reasons. */
export function Path({of: {id, title, intro, minutes, steps}}: {of: ReadingPath}) {
  return (
    <section className="path" aria-labelledby={id}>
      <div className="path-head">
        <div>
          <Heading as="h2" id={id}>
            {title}
          </Heading>
          <p>{intro}</p>
          <p className="path-sum">
            {steps.length} answers, {duration(minutes)}
          </p>
          <a className="path-go" href={`${steps[0]!.permalink}?path=${id}`} data-no-print="">
            Start with step 1
          </a>
        </div>
      </div>
      <ol>
        {steps.map(({title, permalink, level, minutes, why, needs}) => (
          <li key={permalink}>
            <h3>
              <a href={`${permalink}?path=${id}`}>{title}</a>
            </h3>
            <p>{why}</p>
            <p className="path-meta">
              <Level of={level} />
              <span>{minutes} min</span>
              {needs.length > 0 && <span>{needed(needs)}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** `/reference/paths`: orders in which to read the answers for a purpose. */
export default function PathsPage() {
  return (
    <Layout
      title="Reading paths"
      description="Orders in which to read the answers: two hours before an interview, from zero to Transformers, computer vision, and training that does not work."
    >
      <PageStyle css={css} />
      <main className="paths">
        <h1>Reading paths</h1>
        <p className="paths-intro">
          Each step has its reason, and names the earlier steps that it rests on. Times are for a first
          reading at 200 words a minute, with a minute for each worked example; the wrong answers are for a
          second reading. All answers at once are on the <Link to="/reference/map">map of the field</Link>.
        </p>
        <ul className="paths-toc" data-no-print="">
          {paths.map(({id, title, minutes}) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> ({duration(minutes)})
            </li>
          ))}
        </ul>
        {paths.map((path) => (
          <Path key={path.id} of={path} />
        ))}
      </main>
    </Layout>
  );
}
