import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
/** Makes each process of a build say at its end what memory it took at most, and how much of the processors' time. */
const probe = `data:text/javascript,process.on("exit",()=>{
  const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
  console.error("TOOK", maxRSS, userCPUTime + systemCPUTime);
})`;

/** Runs a program of node_modules in a folder; what it said. Throws with the end of that when it fails. */
function run(folder, ...command) {
  const child = spawn(process.execPath, ['--import', probe, ...command], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  return new Promise((resolve, reject) => {
    child.on('exit', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${command.join(' ')}: ${said.slice(-3000)}`)),
    );
  });
}

/**
 * Builds the site in a folder as `npm run build` does: seconds, seconds of processors (which other work on the machine hardly changes),
 * and the peak memory of its largest process in GB.
 */
export async function build(folder) {
  const start = performance.now();
  const said = [
    await run(folder, path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build'),
    await run(folder, path.join(root, 'node_modules/jiti/lib/jiti-cli.mjs'), 'scripts/finish.mts'),
  ].join('');
  const took = [...said.matchAll(/TOOK (\d+) (\d+)/g)];
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: took.reduce((sum, [, , microseconds]) => sum + Number(microseconds), 0) / 1e6,
    gigabytes: Math.max(...took.map(([, kilobytes]) => Number(kilobytes))) / 2 ** 20,
  };
}

/** Removes all that a build leaves for the next. */
export function forget(folder) {
  for (const cache of ['.docusaurus', 'node_modules/.cache', 'build'])
    fs.rmSync(path.join(folder, cache), {recursive: true, force: true});
}

/** The hash of every file of a built site, by name. */
export function fingerprint(folder) {
  const out = path.join(folder, 'build');
  const files = fs
    .readdirSync(out, {recursive: true})
    .filter((file) => fs.statSync(path.join(out, file)).isFile());
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(fs.readFileSync(path.join(out, file)))
        .digest('hex'),
    ]),
  );
}
