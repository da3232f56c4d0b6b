import type {Answer, Question} from './records';

let worker: Worker | undefined;
const listeners = new Set<(answer: Answer) => void>();

/** Starts the worker, which many readers never need. Idempotent. */
function start(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.addEventListener('message', ({data}: MessageEvent<Answer>) =>
    listeners.forEach((listener) => listener(data)),
  );
  worker.addEventListener('error', () => {
    worker = undefined;
    listeners.forEach((listener) => listener({query: '', results: [], final: true, failed: true}));
  });
  return worker;
}

/** Asks; the answer comes once or twice to all who listen. */
export function ask(question: Question): void {
  start().postMessage(question);
}

/** Hears all answers until the returned function is called. */
export function listen(listener: (answer: Answer) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
