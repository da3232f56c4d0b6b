// Change: written anew: what the site is, where else to go, the licenses and the version; on paper, the page's address.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Still} from '@site/src/components/Still';
import {Roles} from '@site/src/components/Roles';
import styles from './styles.module.css';

const referencePages = {
  paths: 'Reading paths',
  map: 'Map of the field',
  corrections: 'Corrections',
  sources: 'Sources',
  notation: 'Notation',
  glossary: 'Glossary',
  references: 'References',
  downloads: 'Downloads',
};

export default function Footer() {
  const {siteConfig} = useDocusaurusContext();
  const {version} = siteConfig.customFields as {version: string};
  const {pathname} = useLocation();
  return (
    <footer className={styles.footer}>
      <Roles />
      <Still as="div">
        <About />
      </Still>
      {/* The page of a lost address is built without knowing that address. */}
      <p className={styles.paper} suppressHydrationWarning>
        {siteConfig.title}, version {version}, CC BY 4.0 · {siteConfig.url}
        {pathname}
      </p>
    </footer>
  );
}

/** What is the same under every page. */
function About() {
  const {siteConfig} = useDocusaurusContext();
  const {version, repository} = siteConfig.customFields as {version: string; repository: string};
  return (
    <div className={styles.inner}>
      <div className={styles.about}>
        <p className={styles.name}>{siteConfig.title}</p>
        <p>
          A reference for deep-learning interviews. Free, without accounts or cookies, and no page asks
          another server for anything.
        </p>
      </div>
      <nav aria-label="Footer">
        <ul className={styles.links}>
          <li>
            <Link to="/#topics">Topics</Link>
          </li>
          {Object.entries(referencePages).map(([name, label]) => (
            <li key={name}>
              <Link to={`/reference/${name}`}>{label}</Link>
            </li>
          ))}
          <li>
            <a href={repository}>Source code</a>
          </li>
          <li>
            <a href={`${repository}/issues`}>Report a mistake</a>
          </li>
        </ul>
      </nav>
      <p className={styles.legal}>
        Text and figures: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Code:{' '}
        <a href={`${repository}/blob/main/LICENSE`}>MIT</a>. Version {version}.
      </p>
    </div>
  );
}
