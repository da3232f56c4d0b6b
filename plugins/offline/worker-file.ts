import {readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type {Release} from './release';

/** `worker.ts` without its types. */
function compile(): string {
  const source = readFileSync(path.join(__dirname, 'worker.ts'), 'utf8');
  const {outputText} = ts.transpileModule(source, {
    compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true},
  });
  return outputText.replace(/^export \{\};\n/m, '');
}

let code: string | undefined;

/** The text of `sw.js` for one release: the same for the same release, so that browsers see a new one by its bytes. */
export function workerFile(release: Release): string {
  code ??= compile();
  return `(() => {\nconst release = ${JSON.stringify(release)};\n${code}})();\n`;
}
