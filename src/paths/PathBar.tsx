import Link from '@docusaurus/Link';
import paths from '@generated/map/default/paths.json';
import {useEffect} from 'react';
import {adopt} from '../components/adopt';

/** Rules of the bar, loaded with it. */
const css = `
.path-bar { background: var(--paper); border-top: 2px solid var(--ink); bottom: 0; display: flex; flex-wrap: wrap; font-size: .9rem; gap: 0 1.3rem; line-height: 1.3; margin-top: 2rem; padding: .25rem 0 .35rem; position: sticky; z-index: 2 }
.path-bar a, .path-bar b { padding: .35rem 0 }
.path-bar > :last-child { font-weight: 600; margin-left: auto }
@media (max-width: 600px) { .path-bar span { display: none } }
html { scroll-padding-bottom: 5.5rem }`;

interface Props {
  /** `path` of the address: not to be trusted. */
  id: string;
  permalink: string;
}

/** Where a reader stands on a reading path, with the steps before and after. Nothing if there is no such path, or the page is not on it. */
export default function PathBar({id, permalink}: Props) {
  const path = paths.find((candidate) => candidate.id === id);
  const at = path?.steps.findIndex((step) => step.permalink === permalink) ?? -1;
  useEffect(() => adopt(css), []);
  if (!path || at < 0) return null;
  const [before, after] = [path.steps[at - 1], path.steps[at + 1]];
  return (
    <nav className="path-bar" aria-label="Reading path" data-no-print="">
      <Link to={`/reference/paths#${id}`}>
        Step {at + 1} of {path.steps.length} <span>on {path.title}</span>
      </Link>
      {before && (
        <Link to={`${before.permalink}?path=${id}`} rel="prev" title={before.title}>
          ← Back
        </Link>
      )}
      {after ? (
        <Link to={`${after.permalink}?path=${id}`} rel="next" title={after.title}>
          Next: {after.label} →
        </Link>
      ) : (
        <b>The last step</b>
      )}
    </nav>
  );
}
