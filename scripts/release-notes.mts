// Prints the notes of a release: counts of the built site, and what changed since the tag before.
import {execFileSync, spawnSync} from 'node:child_process';
import {releaseNotes, siteFacts} from '../plugins/answers/facts';

const before = spawnSync('git', ['describe', '--tags', '--abbrev=0', 'HEAD^'], {encoding: 'utf8'});
const changes =
  before.status === 0
    ? execFileSync('git', ['log', '--no-merges', '--format=%s', `${before.stdout.trim()}..HEAD`], {
        encoding: 'utf8',
      })
    : '';
console.log(releaseNotes(siteFacts('build'), changes.split('\n').filter(Boolean)));
