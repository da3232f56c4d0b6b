/** Rules of the page of the reading paths. In the page and not in the site's style sheet, which every answer would carry. */
export const css = `
.paths { margin: 0 auto; max-width: 76rem; padding: 2.2rem 1.25rem 0; width: 100% }
.paths h1 { font-size: clamp(2rem, 1.4rem + 2.6vw, 3.1rem); letter-spacing: -.015em; line-height: 1.1; margin: 0 0 .8rem }
.paths-intro { font: 400 1.15rem/1.45 var(--serif); margin-bottom: 1rem; max-width: 44rem; text-wrap: pretty }
.paths-toc { display: flex; flex-wrap: wrap; gap: .2rem 1.8rem; list-style: none; margin: 0 0 2.5rem; padding: 0 }
.paths-toc a { display: inline-block; padding: .3rem 0 }
.path { border-top: 2px solid var(--ink); display: grid; gap: .5rem 3rem; padding: 1.2rem 0 3rem }
.path h2 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 .5rem; scroll-margin-top: calc(var(--ifm-navbar-height) + 1.5rem) }
.path-head p { color: var(--ink-2); font-size: .95rem; margin-bottom: .7rem; max-width: 36rem; text-wrap: pretty }
.path-head .path-sum { color: var(--ink); font-weight: 600 }
.path .path-go { background: var(--ink); color: var(--paper); display: inline-block; font-weight: 600; padding: .55rem 1.1rem; text-decoration: none }
.path .path-go:hover { background: var(--accent) }
.path ol { counter-reset: step; list-style: none; margin: 0; min-width: 0; padding: 0 }
.path ol li { counter-increment: step; padding: 0 0 1.15rem 3.2rem; position: relative }
.path ol li::before { background: var(--paper); border: 1.5px solid var(--ink); border-radius: 50%; content: counter(step); font: 600 .82rem/1.75rem var(--sans); height: 1.9rem; left: 0; position: absolute; text-align: center; top: 0; width: 1.9rem; z-index: 1 }
.path ol li:not(:last-child)::after { background: var(--rule-strong); bottom: 0; content: ''; left: .92rem; position: absolute; top: .2rem; width: 1px }
.path h3 { font-size: 1.22rem; line-height: 1.35; margin: 0 }
.path h3 a { text-decoration-thickness: 1px; text-underline-offset: .2em }
.path ol p { margin: .1rem 0 0; max-width: 40rem; text-wrap: pretty }
.path ol .path-meta { align-items: center; color: var(--ink-2); display: flex; flex-wrap: wrap; font-size: .88rem; gap: 0 1.1rem }
@media (min-width: 900px) { .path { grid-template-columns: 17rem 1fr } .path-head > div { position: sticky; top: calc(var(--ifm-navbar-height) + 1.5rem) } }
@media print {
  .path { break-before: page; display: block } .path:first-of-type { break-before: auto }
  .path ol li { break-inside: avoid } .path-head > div { position: static }
}`;
