import {sourceQuestions} from '../../plugins/answers/source-questions';

export const kinds = ['wrong', 'misleading', 'garbled', 'outdated'] as const;
/** In the place of a source: the mistakes that no source makes. */
export const usual = 'usual';
export const sources = [...Object.keys(sourceQuestions), usual];

/** What a reader wants to see of the corrections; an empty string lets everything through. */
export interface Filter {
  topic: string;
  source: string;
  kind: string;
  /** Words that must all occur. */
  q: string;
}

export const everything: Filter = {topic: '', source: '', kind: '', q: ''};
/** Letters of a search that are read. */
export const longest = 100;

/** One correction, as far as filters look at it. `text` is in small letters. */
export interface Entry {
  topic: string;
  sources: string[];
  kind: string;
  text: string;
}

/** The filter in an address. What is unknown, or written by no page of ours, lets everything through. */
export function readFilter(search: string, topics: readonly string[]): Filter {
  const params = new URLSearchParams(search);
  const oneOf = (name: string, values: readonly string[]) => {
    const value = params.get(name) ?? '';
    return values.includes(value) ? value : '';
  };
  return {
    topic: oneOf('topic', topics),
    source: oneOf('source', sources),
    kind: oneOf('kind', kinds),
    q: (params.get('q') ?? '').slice(0, longest),
  };
}

/** The query of an address that opens a filter: only what differs from showing everything. */
export function writeFilter(filter: Filter): string {
  const set = Object.entries(filter).filter(([, value]) => value.trim() !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
}

/** Whether a correction is wanted. */
export function matches(entry: Entry, {topic, source, kind, q}: Filter): boolean {
  const fromSource = source === usual ? entry.sources.length === 0 : entry.sources.includes(source);
  return (
    (topic === '' || entry.topic === topic) &&
    (source === '' || fromSource) &&
    (kind === '' || entry.kind === kind) &&
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => entry.text.includes(word))
  );
}
