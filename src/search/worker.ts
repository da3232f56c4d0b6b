import {Engine} from './engine';
import {type Answer, files, type PageRecord, type Question, type SectionRecord} from './records';

let engine: Promise<Engine> | undefined;
let sections: Promise<void> | undefined;
let latest: Question | undefined;

addEventListener('message', ({data}: MessageEvent<Question>) => {
  latest = data;
  void answer(data);
});

/** Answers from the pages; the sections are fetched behind the first answer and then make all of them better. */
async function answer(question: Question) {
  try {
    engine ??= read<PageRecord[]>(question.base + files.pages).then((pages) => new Engine(pages));
    const ready = await engine;
    if (latest !== question) return;
    say({
      query: question.query,
      results: ready.search(question.query, question.most),
      final: ready.isComplete,
    });
    if (ready.isComplete) return;
    sections ??= read<SectionRecord[]>(question.base + files.sections).then((list) =>
      ready.addSections(list),
    );
    await sections.catch(() => (sections = undefined));
    if (latest === question)
      say({query: question.query, results: ready.search(question.query, question.most), final: true});
  } catch {
    engine = undefined;
    say({query: question.query, results: [], final: true, failed: true});
  }
}

async function read<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const list: unknown = await response.json();
  if (!Array.isArray(list)) throw new Error(`${url} is not a list`);
  return list as T;
}

const say = (message: Answer) => postMessage(message);
