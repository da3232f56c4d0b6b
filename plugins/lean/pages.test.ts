import {expect, test} from 'vitest';
import {arrange} from './pages';

const page = (body: string) =>
  `<!doctype html><html><head><link rel=stylesheet href=/a.css /><script src=/run.js defer></script><script src="/main.js" defer></script></head><body><svg></svg><script>theme()</script><div id=__docusaurus>${body}</div></body></html>`;

/** Holds that the parts stand in the page once each, in this order. */
function expectOrder(html: string, parts: string[]) {
  expect(parts.map((part) => html.split(part).length - 1)).toEqual(parts.map(() => 1));
  const places = parts.map((part) => html.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

test('theme, style sheet, fonts, first lines, scripts, the rest', () => {
  const html = arrange(page('<h1>t</h1><p>opening</p><p>rest</p>'), ['/f.woff2'], ['/page.js']);
  const scripts = 'data-scripts="/run.js /main.js /page.js"';
  expectOrder(html, ['theme()', '/a.css', '/f.woff2', '<body>', 'opening', scripts, 'rest', '</html>']);
  expect(html).not.toContain('defer');
});

test('an answer rests behind its short answer', () => {
  const html = arrange(
    page('<h1>t</h1><p>level</p><section data-lead><p>short</p></section><p>rest</p>'),
    [],
    [],
  );
  expectOrder(html, ['level', 'short', '</section>', 'data-scripts', 'rest']);
});

test.each(['', '<p>no title</p>', '<h1>only a title</h1>'])('without first lines at the end: %s', (body) => {
  expectOrder(arrange(page(body), [], []), ['__docusaurus', 'data-scripts', '</body>']);
});

test('no script where none would run', () => {
  const html = arrange(page('<h1>t</h1><noscript><p>say so</p></noscript><p>rest</p>'), [], []);
  expectOrder(html, ['</h1>', 'data-scripts', '<noscript><p>say so']);
});

test('a script within the content stays where it is', () => {
  const body = '<script>inner()</script>';
  expect(arrange(page(body), [], [])).toContain(`<div id=__docusaurus>${body}</div>`);
});

test('a page that is built otherwise is left alone', () => {
  const redirect =
    '<!doctype html><html><head><meta http-equiv=refresh content="0; url=/x"></head><script>go()</script></html>';
  expect(arrange(redirect, ['/f.woff2'], ['/page.js'])).toBe(redirect);
});

test('a dollar sign in a page is a dollar sign', () => {
  expect(arrange(page("$& $' $1"), [], [])).toContain("$& $' $1");
});
