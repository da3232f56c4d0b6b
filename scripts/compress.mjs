// Puts a .gz beside every text of build/ that gzip makes smaller, for nginx with gzip_static. Other hosts compress by themselves.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

const texts = /\.(html|js|css|json|svg|xml|txt|md|csv|webmanifest)$/;
const folder = process.argv[2] ?? 'build';
let [before, after, files] = [0, 0, 0];
for (const name of readdirSync(folder, {recursive: true}).filter((file) => texts.test(file))) {
  const plain = readFileSync(path.join(folder, name));
  const gzip = gzipSync(plain, {level: 9});
  if (gzip.length >= plain.length) continue;
  writeFileSync(path.join(folder, `${name}.gz`), gzip);
  before += plain.length;
  after += gzip.length;
  files++;
}
console.log(`${files} files packed: ${(before / 1e6).toFixed(1)} MB → ${(after / 1e6).toFixed(1)} MB`);
