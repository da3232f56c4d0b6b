// Adds what the built site has published since to ledger.txt, which only ever grows.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {published} from '../plugins/answers/ledger';

const before = existsSync('ledger.txt') ? readFileSync('ledger.txt', 'utf8').trim().split('\n') : [];
const after = [...new Set([...before, ...published('build')])].sort();
writeFileSync('ledger.txt', `${after.join('\n')}\n`);
console.log(`ledger.txt: ${after.length} paths and places, ${after.length - before.length} of them new`);
