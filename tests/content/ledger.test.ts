import {expect, it} from 'vitest';
import {ledgerProblems} from '../../plugins/answers/ledger';

const standing = ['/', '/a/new', '/a/new#explanation', '/a/stride', '/a/stride#example-x'];

it('is content with what stands, also by a redirect', () => {
  expect(
    ledgerProblems(['/', '/a/stride#example-x', '/a/old', '/a/old#explanation'], standing, [
      {from: '/a/old', to: '/a/new'},
    ]),
  ).toEqual([]);
});

it.each([
  ['/a/old', /ledger.txt:2 \/a\/old was published and is gone; .*redirects.ts/],
  ['/a/stride#wrong-x', /ledger.txt:2 .*give the place its id "wrong-x" back/],
])('refuses the loss of %s', (entry, message) => {
  expect(ledgerProblems(['/', entry], standing, [])).toEqual([expect.stringMatching(message)]);
});
