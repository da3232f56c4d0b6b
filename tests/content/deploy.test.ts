import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(path.join(folder, name), 'utf8'),
}));

describe.each(workflows)('$name', ({text}) => {
  it('names every action by its commit, since a tag can be moved, and says its version', () => {
    const used = text.match(/uses:.*/g)!;
    expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
  it('keeps the right to write out of jobs that run the code of the repository', () => {
    const jobs = text
      .slice(text.indexOf('\njobs:'))
      .split(/\n {2}(?=\w+:\n)/)
      .slice(1);
    expect(jobs).toHaveLength(text.match(/runs-on:/g)!.length);
    const writing = jobs.filter((job) => /^ {6}[\w-]+: write$/m.test(job));
    expect(writing.filter((job) => /checkout|npm |npx |node /.test(job))).toEqual([]);
  });
  it('may read by default, ends by itself, and runs once at a time', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    expect(text).toMatch(/^concurrency:/m);
    const jobs = text.match(/runs-on:/g)!.length;
    expect(text.match(/timeout-minutes:/g)).toHaveLength(jobs);
  });
  it('puts no text from outside into a shell, and uses no secret', () => {
    const shell = [...text.matchAll(/^( *)(?:- )?run: *(?:\|\n((?:\1 {2,}.*\n)+)|(.*)\n)/gm)];
    expect(shell.length + Number(!text.includes('run:'))).toBeGreaterThan(0);
    expect(shell.map(([, , block, line]) => block ?? line).filter((code) => code?.includes('${{'))).toEqual(
      [],
    );
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
  });
});

it('a release carries the book under the name that it is made with', () => {
  const {text} = workflows.find(({name}) => name === 'release.yml')!;
  const made = /process\.argv\[2\] \?\? '([^']+)'/.exec(readFileSync('scripts/book.mts', 'utf8'))![1]!;
  expect(text).toContain('run: npm run book');
  expect(text.split('gh release create')[1]).toContain(made);
});

it('no source names the root of the site: a site under another path would lose it', () => {
  const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(tsx?|css)$/.test(file) && !/\.test\./.test(file))
    .map((file) => path.join('src', file));
  const wrong = sources.filter((file) =>
    /\b(href|src|action)="\/|fetch\(['"`]\/|url\(['"]?\/(?!\/)|import\(['"`]\//.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(wrong, 'use Link or useBaseUrl').toEqual([]);
});
