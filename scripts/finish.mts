// After `docusaurus build`: writes build/_headers and deploy/headers.conf from the finished pages, and the service worker. With CSP_META=1 the pages carry
// the policy themselves, for hosts that send no headers of the site's own (GitHub Pages).
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {finish} from '../plugins/hosting/finish';
import {releaseOf} from '../plugins/offline/release';
import {workerFile} from '../plugins/offline/worker-file';

const build = process.argv[2] ?? 'build';
const baseUrl = process.env.BASE_URL ?? '/';
const {pages, policy} = finish({
  build,
  deploy: 'deploy',
  baseUrl,
  inPages: process.env.CSP_META === '1',
});
console.log(`Policy of ${pages} pages: ${policy}`);

// Last: it knows each file by its sum. OFFLINE=0 takes the site out of the browsers that keep it.
const {release, bytes} = releaseOf(build, baseUrl);
const worker = process.env.OFFLINE === '0' ? readFileSync('deploy/sw-off.js', 'utf8') : workerFile(release);
writeFileSync(path.join(build, 'sw.js'), worker);
console.log(
  `Offline: ${Object.keys(release.files).length} files, ${Math.round(bytes / 1024)} KB gzipped${release.ahead ? '' : ', too many to fetch ahead: visited pages are kept'}`,
);
