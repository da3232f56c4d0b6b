import Link from '@docusaurus/Link';
import styles from './home.module.css';

/** Why a reader may rely on an answer, each point with where to check it. */
export function Trust() {
  return (
    <dl className={styles.points}>
      <div>
        <dt>Numbers are computed</dt>
        <dd>
          A number that follows from a formula is calculated when the page is built, by the same function as
          the worked example beside it. Text and example cannot disagree.
        </dd>
      </div>
      <div>
        <dt>Formulas are tested</dt>
        <dd>
          Every function behind an example has tests: known values, a law that it must obey, inputs that it
          must refuse.
        </dd>
      </div>
      <div>
        <dt>Mistakes are corrected in the open</dt>
        <dd>
          The <Link to="/reference/sources">lists</Link> that these questions come from contain mistakes. Each
          one stands on its answer as a <Link to="/reference/corrections">wrong answer you will hear</Link>,
          with its source and the reason why it fails.
        </dd>
      </div>
      <div>
        <dt>Claims have references</dt>
        <dd>
          A sentence that rests on a paper cites the primary source, down to the section or the equation.
        </dd>
      </div>
    </dl>
  );
}
