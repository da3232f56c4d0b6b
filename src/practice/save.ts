/** Gives the reader a text as a file. */
export function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = name;
  link.click();
  // The download has begun by then; some browsers need the address until it has.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
