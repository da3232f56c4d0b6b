import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useRef} from 'react';
import {fetchPart} from './entries';

/** The files that can be taken away, each with size and checksum. The build fills the list in when it has made them (plugins/takeaway). */
export function Downloads() {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current!;
    // A reader who comes by a link inside the site has not got the HTML of the build.
    if (element.hasChildNodes()) return undefined;
    let isCurrent = true;
    fetchPart(window.location.pathname, '[data-downloads]').then(
      (html) => isCurrent && (element.innerHTML = html),
      () => isCurrent && element.append('The list did not load. Load the page again to see it.'),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return <div ref={list} data-downloads="" suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />;
}

/** The book, which a release carries and the site does not: it takes a browser to print. */
export function Book() {
  const {repository} = useDocusaurusContext().siteConfig.customFields as {repository: string};
  const file = 'deep-learning-answered.pdf';
  return (
    <>
      <p>The whole as one PDF with contents, for A4 and for reading on a tablet. Printed for each release.</p>
      <p>
        <a href={`${repository}/releases/latest/download/${file}`}>{file}</a>, on the page of the latest
        release
      </p>
    </>
  );
}
