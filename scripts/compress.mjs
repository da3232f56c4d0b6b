// Puts a .gz and a .br beside every text of build/ that they make smaller, for nginx with gzip_static and brotli_static. Other hosts
// compress by themselves.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const texts = /\.(html|js|css|json|svg|xml|txt|md|csv|webmanifest)$/;
const folder = process.argv[2] ?? 'build';
const bytes = {plain: 0, gz: 0, br: 0};
let files = 0;
for (const name of readdirSync(folder, {recursive: true}).filter((file) => texts.test(file))) {
  const file = path.join(folder, name);
  const plain = readFileSync(file);
  const packed = {gz: gzipSync(plain, {level: 9}), br: brotliCompressSync(plain)};
  if (packed.gz.length >= plain.length) continue;
  bytes.plain += plain.length;
  files++;
  for (const [ending, content] of Object.entries(packed)) {
    writeFileSync(`${file}.${ending}`, content);
    bytes[ending] += content.length;
  }
}
const [plain, gz, br] = Object.values(bytes).map((count) => `${(count / 1e6).toFixed(1)} MB`);
console.log(`${files} files packed: ${plain} → ${gz} by gzip, ${br} by Brotli`);
