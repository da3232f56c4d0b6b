import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext';
import {Fragment, lazy, type ReactNode, Suspense, useState} from 'react';
import {isTakingOver, nextTurn, useTurn} from './takeover';

/**
 * A part of a page that the browser takes over after the rest, in a step of its own: until then it stands there as the build made it.
 * In one step with all else it would keep the reader's first tap or key waiting.
 */
export function Later({children}: {children: ReactNode}) {
  const [Part] = useState(() => (isTakingOver() ? lazy(inTurn) : Fragment));
  return (
    <Suspense fallback={null}>
      <Part>{children}</Part>
    </Suspense>
  );
}

const inTurn = () => nextTurn().then(() => ({default: Taken}));

function Taken({children}: {children: ReactNode}) {
  useTurn();
  // By now the rest of the page knows that it runs in a browser. This part begins as the build made it, and learns it next.
  return <BrowserContextProvider>{children}</BrowserContextProvider>;
}
