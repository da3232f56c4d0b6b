import type {Grade} from './schedule';

/** What a key asks for. */
export type Command = 'reveal' | 'skip' | Grade;

/** The parts of a keyboard event that matter. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  target: EventTarget | null;
}

/**
 * The command of a key while a question is open or answered. While the reader types, keys are letters (Control + Enter ends typing);
 * Space and Enter on a button, box or link are its own.
 */
export function commandOf(
  {key, ctrlKey, metaKey, altKey, repeat, target}: Key,
  isRevealed: boolean,
): Command | undefined {
  if (repeat || altKey) return undefined;
  const at = (selector: string) => Boolean((target as Element | null)?.closest?.(selector));
  if (ctrlKey || metaKey) return key === 'Enter' && !isRevealed ? 'reveal' : undefined;
  if (at('textarea, select, input:not([type="checkbox"]), [contenteditable]')) return undefined;
  if (isRevealed) return /^[1-4]$/.test(key) ? (Number(key) as Grade) : undefined;
  if (key === 's' || key === 'S') return 'skip';
  const isOwn = at('button, a, summary, input');
  return (key === ' ' || key === 'Enter') && !isOwn ? 'reveal' : undefined;
}
