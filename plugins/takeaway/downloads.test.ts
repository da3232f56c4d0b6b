import {createHash} from 'node:crypto';
import {expect, it} from 'vitest';
import {checksums, listHtml} from './downloads';

it('checksums are those of the files, and a file that was not made is not offered', () => {
  const sum = createHash('sha256').update('é').digest('hex');
  expect(
    checksums(
      new Map<string, string | Uint8Array>([
        ['b.md', 'é'],
        ['a.md', new Uint8Array(0)],
      ]),
    ),
  ).toMatch(new RegExp(`^[0-9a-f]{64}  a\\.md\n${sum}  b\\.md\n$`));
  expect(() => listHtml(new Map(), '/')).toThrow('did not make it');
});
