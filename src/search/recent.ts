const key = 'recent-searches';
const most = 5;
const longest = 80;

/** The reader's last queries, newest first. What stands in the store may be anything; a closed store is an empty one. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(stored)) return [];
    const texts = stored.filter(
      (item): item is string => typeof item === 'string' && item.trim() !== '' && item.length <= longest,
    );
    return [...new Set(texts)].slice(0, most);
  } catch {
    return [];
  }
}

/** Puts a query in front of the others. */
export function remember(query: string): void {
  const text = query.trim();
  if (text && text.length <= longest)
    store([text, ...recentSearches().filter((other) => other !== text)].slice(0, most));
}

export const forgetAll = () => store([]);

function store(list: string[]) {
  try {
    localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // Storage is closed or full: searching works without a memory.
  }
}
