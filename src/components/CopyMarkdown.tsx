import type {MouseEvent} from 'react';
import styles from './styles.module.css';
import {useBriefly} from './useBriefly';

/** Text of a file. Throws when it does not come, or comes as a page. */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html'))
    throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Puts a file's text into the clipboard. Safari wants to be asked at the press, before the text is there. */
async function copyFile(address: string) {
  const text = fetchText(address);
  if (typeof ClipboardItem !== 'undefined')
    await navigator.clipboard.write([
      new ClipboardItem({'text/plain': text.then((plain) => new Blob([plain], {type: 'text/plain'}))}),
    ]);
  else await navigator.clipboard.writeText(await text);
}

/** A link to an answer's Markdown that copies it instead, and says so. Without JavaScript or a clipboard it opens the file. */
export function CopyMarkdown({href}: {href: string}) {
  const [said, say] = useBriefly();
  const copy = (event: MouseEvent) => {
    // To open it in a tab of its own is the reader's right.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    copyFile(href).then(
      () => say('Markdown copied'),
      () => window.location.assign(href),
    );
  };
  return (
    <span data-no-print="">
      <a className={styles.quietButton} href={href} onClick={copy}>
        Copy as Markdown
      </a>
      <span role="status" className={styles.copied}>
        {said}
      </span>
    </span>
  );
}
