import {Engine} from './engine';
import {type Answer, files, type PageRecord, type Question, type Rest} from './records';

let engine: Promise<Engine> | undefined;
let rest: Promise<void> | undefined;
let latest: Question | undefined;

addEventListener('message', ({data}: MessageEvent<Question>) => {
  latest = data;
  void answer(data);
});

/** Answers from the pages; the rest is fetched behind the first answer and then makes all of them better. */
async function answer(question: Question) {
  try {
    engine ??= read(question.base + files.pages).then((pages) => new Engine(pages as PageRecord[]));
    const ready = await engine;
    if (latest !== question) return;
    say({
      query: question.query,
      results: ready.search(question.query, question.most),
      final: ready.isComplete,
    });
    if (ready.isComplete) return;
    rest ??= read(question.base + files.sections).then((read) => ready.addRest(read as Rest));
    await rest.catch((error: unknown) => {
      rest = undefined;
      // One of the files came from the network, the other from what is kept: both are read anew with the next query.
      if (error instanceof RangeError) engine = undefined;
    });
    if (latest === question)
      say({query: question.query, results: ready.search(question.query, question.most), final: true});
  } catch {
    engine = undefined;
    say({query: question.query, results: [], final: true, failed: true});
  }
}

async function read(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

const say = (message: Answer) => postMessage(message);
