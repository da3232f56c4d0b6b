import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import reference from '@generated/answers/default/reference.json';
import topics from '@generated/answers/default/topics.json';
import Layout from '@theme/Layout';
import {useEffect, useState} from 'react';
import styles from '../theme/NotFound/Content/styles.module.css';
import {keptPaths, pageAsked} from './kept';

/** `/offline`: what the service worker shows in place of a page that it does not keep, `?page=`, and what can be read without a network. */
export default function OfflinePage() {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const {search} = useLocation();
  const asked = useIsBrowser() ? pageAsked(search, location.origin, baseUrl) : undefined;
  const [kept, setKept] = useState<ReadonlySet<string>>();
  useEffect(() => void keptPaths(baseUrl).then(setKept), [baseUrl]);
  useEffect(() => {
    if (asked === undefined) return;
    const open = () => location.replace(asked);
    window.addEventListener('online', open);
    return () => window.removeEventListener('online', open);
  }, [asked]);

  const isKept = ({permalink}: {permalink: string}) => {
    const path = permalink.startsWith(baseUrl) ? permalink : baseUrl + permalink.slice(1);
    return kept?.has(path.replace(/(?<=.)\/$/, '')) ?? false;
  };
  const groups = [
    ...topics.map(({title, permalink, answers}) => ({
      title,
      pages: [{title: `${title}: all answers`, permalink}, ...answers],
    })),
    {title: 'Reference', pages: reference.map(({title, permalink}) => ({title, permalink}))},
  ]
    .map(({title, pages}) => ({title, pages: pages.filter(isKept)}))
    .filter(({pages}) => pages.length > 0);
  return (
    <Layout title="Offline" description="The pages that can be read without a network">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      {/* What is kept is known late: the footer waits below the screen. */}
      <main className={styles.page} style={{minHeight: '100vh'}}>
        <p className={styles.code}>Offline</p>
        <h1>{asked === undefined ? 'What can be read without a network' : 'This page is not kept here'}</h1>
        {asked === undefined ? (
          <p>
            While a page is open, the browser fetches the rest of the site in the background: answers,
            examples, search and practice then work without a network. If you asked your browser to save data,
            it keeps the pages you visit.
          </p>
        ) : (
          <p>
            The site cannot be reached, and <a href={asked}>{asked}</a> is not among the pages that this
            browser keeps. It opens by itself when the connection is back.
          </p>
        )}
        {kept !== undefined && groups.length === 0 && <p>Nothing is kept in this browser yet.</p>}
        {groups.map(({title, pages}) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {pages.map((page) => (
                <li key={page.permalink}>
                  <Link to={page.permalink}>{page.title}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </Layout>
  );
}
