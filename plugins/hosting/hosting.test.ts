import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {afterEach, describe, expect, it} from 'vitest';
import {headersFor, readHeaders} from '../../scripts/serve.mjs';
import {finish} from './finish';
import {cache, headerRules, toHeadersFile, toNginx} from './headers';
import {contentSecurityPolicy, inlineHashes, withMeta, withoutMeta} from './policy';

// echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

describe('inlineHashes', () => {
  it('names an inline script by the hash that browsers compute', () => {
    expect(inlineHashes(['<script>alert(1)</script>'])).toEqual({scripts: [alertHash], styles: []});
  });
  it('leaves out files, data and empty elements, and counts the same text once', () => {
    const page = `<script src=/a.js defer></script><script type=application/ld+json>{"a":1}</script><style></style>
      <script type="application/json">1</script><script data-a="x>y">alert(1)</script><script type=module>alert(1)</script>`;
    expect(inlineHashes([page, page])).toEqual({scripts: [alertHash], styles: []});
  });
  it('finds style elements and scripts of other types that browsers obey', () => {
    const {scripts, styles} = inlineHashes([
      '<style media=print>a{}</style><script type=speculationrules>{}</script>',
    ]);
    expect([scripts.length, styles.length]).toEqual([1, 1]);
  });
});

describe('the policy', () => {
  it('has no way for foreign or inline script, whatever stands in the pages', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const policy = contentSecurityPolicy(inlineHashes(texts.map((text) => `<script>${text}</script>`)));
        const scripts = /script-src ([^;]*)/.exec(policy)![1]!;
        expect(scripts).toMatch(/^'self'( 'sha256-[A-Za-z0-9+/]{43}=')*$/);
        expect(policy).toMatch(/^default-src 'none';/);
        expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe');
        expect(policy).not.toMatch(/["\n]/);
      }),
    );
  });
  it('stands in a page once, before all else, and comes out again', () => {
    const page = '<!doctype html><html><head><meta charset=UTF-8><script>alert(1)</script></head></html>';
    const policy = contentSecurityPolicy(inlineHashes([page]), {inMeta: true});
    const once = withMeta(page, policy);
    expect(once).toContain(
      `<head><meta http-equiv="Content-Security-Policy" content="${policy}"><meta charset`,
    );
    expect(policy).not.toContain('frame-ancestors');
    expect(withMeta(once, policy)).toBe(once);
    expect(withoutMeta(once)).toBe(page);
  });
});

describe('the header files', () => {
  const rules = (baseUrl: string) => readHeaders(toHeadersFile(headerRules("default-src 'none'", baseUrl)));
  it.each(['/', '/x/', '/a.b/c/'])('set each header once for every kind of path, under %s', (baseUrl) => {
    const of = (file: string) => headersFor(rules(baseUrl), baseUrl + file);
    for (const file of ['', 'search', 'topic/answer', 'search-index/pages.json', 'sitemap.xml', 'sw.js'])
      expect(of(file)['cache-control'], file).toBe(cache.other);
    for (const file of ['assets/js/main.0123abcd.js', 'assets/fonts/a-0123.woff2', 'assets/js/a/b.0123.js'])
      expect(of(file)['cache-control'], file).toBe(cache.hashed);
    for (const file of ['topic/answer.md', 'a.md'])
      expect(of(file)['content-type'], file).toBe('text/markdown; charset=utf-8');
    expect(of('llms.txt')['content-type']).toBe('text/plain; charset=utf-8');
    expect(of('topic/answer.md')['cache-control']).toBe(cache.other);
    expect(of('topic/answer')['content-type']).toBeUndefined();
    for (const file of ['', 'assets/js/main.0123abcd.js', 'a/b/c/d'])
      expect(of(file)['content-security-policy'], file).toBe("default-src 'none'");
  });
  it('give nginx the same values', () => {
    const conf = toNginx("default-src 'none'", '/x/');
    for (const [name, value] of Object.entries(headerRules("default-src 'none'", '/x/')[0]!.headers))
      expect(conf).toContain(`add_header ${name} "${value}" always;`);
    expect(conf).toContain('^/x/assets/');
  });
});

describe('finish', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'finish-'));
  afterEach(() => rmSync(folder, {recursive: true, force: true}));
  it('writes both files outside and inside, and says when there is no site', () => {
    const step = {build: folder, deploy: path.join(folder, 'deploy'), baseUrl: '/', inPages: false};
    expect(() => finish(step)).toThrow(/build the site first/);
    writeFileSync(path.join(folder, 'index.html'), '<html><head></head><script>alert(1)</script></html>');
    expect(finish(step).pages).toBe(1);
    expect(readFileSync(path.join(folder, '_headers'), 'utf8')).toContain(alertHash);
    expect(readFileSync(path.join(folder, 'deploy/headers.conf'), 'utf8')).toContain(alertHash);
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).not.toContain('http-equiv');
    writeFileSync(path.join(folder, 'a.css'), '@font-face{src:url(/assets/fonts/a.woff2)}');
    expect(() => finish({...step, baseUrl: '/x/'})).toThrow(/another BASE_URL/);
    const many = Array.from({length: 40}, (_, i) => `<script>${i}</script>`).join('');
    writeFileSync(path.join(folder, 'many.html'), many);
    expect(() => finish(step)).toThrow(/41 inline scripts/);
    rmSync(path.join(folder, 'many.html'));
    finish({...step, inPages: true});
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toContain(alertHash);
  });
});
