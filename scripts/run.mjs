#!/usr/bin/env node
// The project's commands, on nothing but Node and npm: each installs what it needs first.
//   start  build the site and serve it        check  types, lint, spelling, unit and content tests
//   test   everything, the browser included   bench  timings and search quality, for reading, not for passing
//   book   the site as a PDF, from the build that is there or else a new one
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, statSync} from 'node:fs';
import {browser} from './browser.mjs';

const [command = 'test', ...rest] = process.argv.slice(2);
const tool = (name) => `node_modules/.bin/${name}`;

/** Runs a program in this terminal; ends this one if it fails, unless `lenient`. */
function run(program, args, {lenient = false, env = {}} = {}) {
  console.log(`\n> ${program.split('/').at(-1)} ${args.join(' ')}`);
  const {status} = spawnSync(program, args, {
    stdio: 'inherit',
    env: {...process.env, ...env},
    shell: process.platform === 'win32',
  });
  if (status !== 0 && !lenient) process.exit(status ?? 1);
  return status === 0;
}

/** Installs when node_modules is missing or older than the lock file. */
function install() {
  const done = 'node_modules/.package-lock.json';
  if (existsSync(done) && statSync(done).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Runs a program beside others and prints what it says once it has ended; returns whether it passed. */
function runBeside(program, args, env) {
  const child = spawn(program, args, {
    env: {...process.env, ...env},
    shell: process.platform === 'win32',
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      console.log(`\n> ${program.split('/').at(-1)} ${args.join(' ')}`);
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

/** Every step that needs no browser; returns whether all passed. The quick ones run one after the other, beside the tests. */
async function check(report) {
  const quick = [
    ['tsc', ['-p', '.']],
    ['eslint', ['.']],
    ['prettier', ['--check', '--log-level', 'warn', '.']],
    ['cspell', ['lint', '--no-progress', '--quiet']],
  ];
  const tests = runBeside(tool('vitest'), ['run'], report ? {TEST_REPORT: report} : {});
  let isSound = true;
  for (const [name, args] of quick) isSound = (await runBeside(tool(name), args)) && isSound;
  return (await tests) && isSound;
}

function build() {
  run(tool('docusaurus'), ['build']);
  run(tool('jiti'), ['scripts/finish.mts']);
}

async function test() {
  const [unit, e2e] = ['test-results/unit.json', 'test-results/e2e.json'];
  rmSync('test-results', {recursive: true, force: true});
  const isSound = await check(unit);
  // A warm build does not see a changed bibliography or loader.
  for (const cache of ['.docusaurus', 'node_modules/.cache']) rmSync(cache, {recursive: true, force: true});
  build();
  const env = {CHROMIUM: browser(run), PLAYWRIGHT_JSON_OUTPUT_NAME: e2e};
  const isBuiltWell = run(tool('playwright'), ['test', '--reporter=line,json', ...rest], {
    lenient: true,
    env,
  });
  const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(unit, 'utf8'));
  const {expected, unexpected, flaky} = JSON.parse(readFileSync(e2e, 'utf8')).stats;
  console.log(`\n${numPassedTests + expected} passed, ${numFailedTests + unexpected + flaky} failed`);
  process.exit(isSound && isBuiltWell && flaky === 0 ? 0 : 1);
}

install();
if (command === 'start') {
  build();
  run('node', ['scripts/serve.mjs', 'build', process.env.PORT ?? '3000']);
} else if (command === 'check') process.exit((await check()) ? 0 : 1);
else if (command === 'test') await test();
else if (command === 'bench') {
  build();
  const env = {CHROMIUM: browser(run)};
  run('node', ['scripts/bench.mjs', ...rest], {env});
  run('npm', ['run', '--silent', 'bench:search'], {env});
} else if (command === 'book') {
  if (!existsSync('build/_headers')) build();
  run(tool('jiti'), ['scripts/book.mts', ...rest], {env: {CHROMIUM: browser(run)}});
} else {
  console.error(`Unknown command "${command}": start, check, test, bench or book.`);
  process.exit(2);
}
