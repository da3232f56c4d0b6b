import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {releaseNotes, siteFacts} from './facts';

const build = mkdtempSync(path.join(tmpdir(), 'facts-'));
afterAll(() => rmSync(build, {recursive: true}));

it('counts what answers hold, and nothing of other pages', () => {
  mkdirSync(path.join(build, 'topic'));
  const answer = `<article data-answer><h2 id="wrong-answers"></h2><div id="wrong-a"></div><div id="wrong-b"></div>
    <figure></figure><figure data-example="one"><figure></figure></figure></article>`;
  writeFileSync(path.join(build, 'topic/a.html'), answer);
  writeFileSync(path.join(build, 'topic/b.html'), answer);
  writeFileSync(path.join(build, 'index.html'), '<figure></figure><div id="wrong-c"></div>');
  writeFileSync(path.join(build, '404.html'), answer);
  expect(siteFacts(build)).toEqual({answers: 2, topics: 1, corrections: 4, examples: 1, figures: 2});
});

it('writes notes with the counts, and with changes if there are any', () => {
  const facts = {answers: 95, topics: 14, corrections: 1640, examples: 48, figures: 30};
  expect(releaseNotes(facts, [])).toContain('| 95 | 14 | 1,640 | 48 | 30 |');
  expect(releaseNotes(facts, [])).not.toContain('Changes');
  expect(releaseNotes(facts, ['Answer one more'])).toContain('- Answer one more');
});
