// After `docusaurus build`: writes build/_headers and deploy/headers.conf from the finished pages. With CSP_META=1 the pages carry
// the policy themselves, for hosts that send no headers of the site's own (GitHub Pages).
import {finish} from '../plugins/hosting/finish';

const {pages, policy} = finish({
  build: process.argv[2] ?? 'build',
  deploy: 'deploy',
  baseUrl: process.env.BASE_URL ?? '/',
  inPages: process.env.CSP_META === '1',
});
console.log(`Policy of ${pages} pages: ${policy}`);
