import Heading from '@theme/Heading';
import {Fragment} from 'react';
import {PageStyle} from '../components/PageStyle';
import type {Glossary as Data} from './data';
import {termId} from './term-id';

/** Rules of this page alone, so that no other page carries them. */
const css = `
.markdown h3{font-size:1.15rem;font-weight:700;margin:1.1rem 0 .1rem}
.markdown h3+p{margin:0}
.glossary-letters{display:flex;flex-wrap:wrap;gap:.2rem}
.glossary-letters a{display:inline-grid;min-height:2rem;min-width:2rem;place-items:center}
.glossary-also{color:var(--ink-2)}`;

/**
 * Every term under its letter: other names, one sentence, and the answer that explains it. No `Link` of Docusaurus, which would fetch
 * the answer of every term that comes into view.
 */
export function Glossary({of: {entries, answers}}: {of: Data}) {
  const letters = [...new Set(entries.map(({term}) => letterOf(term)))];
  return (
    <>
      <PageStyle css={css} />
      <nav className="glossary-letters" aria-label="Letters">
        {letters.map((letter) => (
          <a key={letter} href={`#letter-${letter.toLowerCase()}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map((letter) => (
        <Fragment key={letter}>
          <Heading as="h2" id={`letter-${letter.toLowerCase()}`}>
            {letter}
          </Heading>
          {entries
            .filter(({term}) => letterOf(term) === letter)
            .map(({term, aliases = [], definition, home}) => (
              <Fragment key={term}>
                <Heading as="h3" id={termId(term)}>
                  {term}
                </Heading>
                <p>
                  {aliases.length > 0 && <span className="glossary-also">Also {aliases.join(', ')}. </span>}
                  {definition} <a href={answers[home]!.permalink}>{answers[home]!.label}</a>
                </p>
              </Fragment>
            ))}
        </Fragment>
      ))}
    </>
  );
}

const letterOf = (term: string) => term.charAt(0).toUpperCase();
