/**
 * Reads `docs/asked.txt`: by an answer's address on the site, how readers ask for it. Throws where a wording belongs to no answer, an
 * address is not among `answers`, an answer has no wordings or two have the same one.
 */
export function readAsked(text: string, answers: readonly string[]): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  const seen = new Set<string>();
  const faults: string[] = [];
  let current: string[] | undefined;
  text.split('\n').forEach((line, at) => {
    const wording = line.trim();
    const fault = (message: string) => faults.push(`docs/asked.txt:${at + 1} ${message}`);
    if (wording === '' || line.startsWith('#')) return;
    if (/^\S/.test(line)) {
      if (!answers.includes(wording)) fault(`no answer has the address ${wording}`);
      if (asked.has(wording)) fault(`${wording} stands twice`);
      asked.set(wording, (current = []));
    } else if (!current) fault('names no answer before its first wording');
    else if (seen.has(wording.toLowerCase())) fault(`"${wording}" stands twice`);
    else current.push(wording);
    if (/^\s/.test(line)) seen.add(wording.toLowerCase());
  });
  for (const answer of answers)
    if (!asked.get(answer)?.length) faults.push(`docs/asked.txt has no wordings for ${answer}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return asked;
}
