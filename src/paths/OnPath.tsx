import ErrorBoundary from '@docusaurus/ErrorBoundary';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {lazy, Suspense} from 'react';

const PathBar = lazy(() => import('./PathBar'));

/** On an answer opened with `?path=<id>`: the bar that leads along that reading path, fetched only then. */
export function OnPath({permalink}: {permalink: string}) {
  const {search} = useLocation();
  const id = useIsBrowser() ? new URLSearchParams(search).get('path') : null;
  return id === null ? null : (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <PathBar id={id} permalink={permalink} />
      </Suspense>
    </ErrorBoundary>
  );
}
