import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {useLayoutEffect} from 'react';

let isOver = !ExecutionEnvironment.canUseDOM;
let turns = Promise.resolve();
let waiting = 0;

/** Whether the browser still takes over the page that the reader opened, as the build finished it. Every other page is made here. */
export const isTakingOver = () => !isOver;

/** Resolves when a part of the page may be taken over: one after the other, and the browser answers the reader in between. */
export function nextTurn(): Promise<void> {
  waiting++;
  return (turns = turns.then(() => new Promise((done) => setTimeout(done))));
}

/** For a part that waited for its turn: says when the last one is done, to whoever waits for `data-interactive`. */
export function useTurn() {
  useLayoutEffect(() => {
    if (--waiting === 0) finish();
  }, []);
}

/** For the root of the site: notes that the page has been taken over, unless parts of it wait for their turn. */
export function useTakeOver() {
  useLayoutEffect(() => {
    if (waiting === 0) finish();
  }, []);
}

function finish() {
  isOver = true;
  document.documentElement.dataset.interactive = '';
}
