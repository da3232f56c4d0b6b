// Change: written anew: says what may have happened and offers the search, filled with the words of the address.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useRef} from 'react';
import type {Props} from '@theme/NotFound/Content';
import {SearchForm} from '@site/src/components/SearchForm';
import styles from './styles.module.css';

export default function NotFoundContent({className = ''}: Props) {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const field = useRef<HTMLInputElement>(null);
  // One file serves every missing page, so its words can only be read in the browser.
  useEffect(() => {
    if (field.current && !field.current.value) field.current.value = wordsOf(pathname);
  }, [pathname]);
  return (
    <main className={`${styles.page} ${className}`}>
      <PageMetadata
        title="Page not found"
        description="There is no answer at this address: search for it, or find it among the topics."
      />
      <p className={styles.code}>404</p>
      <h1>No answer at this address</h1>
      <p>
        The page may have moved, or the link may have lost a letter. Search for it, or find it among the{' '}
        <Link to="/#topics">topics</Link>.
      </p>
      <SearchForm label="Search the answers" input={field} />
      <p className={styles.report}>
        If a link on this site led here,{' '}
        <a href={`${String(siteConfig.customFields?.repository)}/issues`}>tell us which one</a>.
      </p>
    </main>
  );
}

/** The words of an address's last part: `/a/same-padding.html` gives "same padding". */
const wordsOf = (pathname: string) =>
  (pathname.split('/').filter(Boolean).at(-1) ?? '')
    .replace(/\.html?$/, '')
    .replace(/^404$/, '')
    .replace(/[-_+]|%20/g, ' ');
