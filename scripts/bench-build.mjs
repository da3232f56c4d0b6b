// Builds the site three times, without and with what the build before has left, prints time and memory, and compares every file:
// one commit gives one site, byte for byte. Fails when a file of the two cold builds differs; of a warm
// build, which nobody releases, it only tells.
import path from 'node:path';
import {build, fingerprint, forget} from './bench/build.mjs';

const root = path.resolve(import.meta.dirname, '..');
let first;
let isSame = true;
console.log('build\tseconds\tpeak GB\tfiles\tdifferent from the first');
for (const [name, isCold] of [
  ['cold', true],
  ['cold again', true],
  ['warm', false],
]) {
  if (isCold) forget(root);
  const {seconds, gigabytes} = await build(root);
  const files = fingerprint(root);
  first ??= files;
  const names = [...new Set([...first.keys(), ...files.keys()])];
  const different = names.filter((file) => first.get(file) !== files.get(file));
  isSame &&= !isCold || different.length === 0;
  console.log([name, seconds.toFixed(0), gigabytes.toFixed(1), files.size, different.length].join('\t'));
  for (const file of different.slice(0, 10)) console.log(`\t${file}`);
}
process.exitCode = isSame ? 0 : 1;
