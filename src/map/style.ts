/** Rules of the map alone. In the page and not in the site's style sheet, which every answer would carry. */
export const css = `
.map-page { margin: 0 auto; max-width: 82rem; padding: 2.2rem 1.25rem 0; width: 100% }
.map-page h1 { font-size: clamp(2rem, 1.4rem + 2.6vw, 3.1rem); letter-spacing: -.015em; line-height: 1.1; margin: 0 0 .6rem }
.map-intro { font: 400 1.15rem/1.45 var(--serif); max-width: 44rem; margin: 0 0 .4rem }
.map-fig { display: none; margin: 1.2rem 0 0; position: relative }
.map-fig svg { display: block; height: auto; overflow: visible; width: 100% }
.map-key { border-block: 1px solid var(--rule); color: var(--ink-2); display: flex; flex-wrap: wrap; font-size: .88rem; gap: .2rem 1.6rem; margin: 0 0 1.4rem; padding: .5rem 0; list-style: none }
.map-key li { align-items: center; display: flex; gap: .5rem }
.map-key svg { flex: none; height: 18px; width: auto }
.map-all, .map-out, .map-in { fill: none; pointer-events: none }
.map-all { opacity: .3; stroke: var(--rule-strong); stroke-width: .8; transition: opacity .15s }
[data-active] .map-all { opacity: .1 }
.map-out { stroke: var(--accent); stroke-width: 2 }
.map-in { stroke: var(--ink-2); stroke-dasharray: 5 3; stroke-width: 1.4 }
.map-topic text { fill: var(--ink); font: 400 18px/1 var(--serif) }
.map-topic:hover text { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em }
.map-spine { opacity: .75; stroke: var(--rule-strong); stroke-width: 1.6 }
.map-dot { fill: var(--paper); stroke: var(--ink); stroke-width: 1.6 }
.map-heart { fill: var(--ink) }
.map-node rect, .map-topic rect { fill: transparent; stroke-width: 2.5 }
.map-node text { fill: var(--ink); font: 13px/1 var(--sans); paint-order: stroke; stroke: var(--paper); stroke-linejoin: round; stroke-width: 4 }
.map-node[data-hub] text { font-weight: 650 }
.map-node, .map-topic { text-decoration: none }
[data-active] .map-node:not([data-near]) { --ink: var(--rule-strong) }
[data-active] .map-spine { opacity: .4 }
.map-node[data-near=self] :is(.map-dot, .map-heart), .map-node[data-near=next] :is(.map-dot) { stroke: var(--accent) }
.map-node[data-near=self] .map-heart, .map-node[data-near=next] .map-heart { fill: var(--accent) }
.map-node[data-near=self] text { fill: var(--accent); font-weight: 650 }
.map-node:focus-visible, .map-topic:focus-visible { outline: none }
.map-node:focus-visible rect, .map-topic:focus-visible rect { stroke: var(--accent) }
.map-say { bottom: 0; color: var(--ink-2); font-size: .86rem; line-height: 1.45; min-height: 21%; position: absolute; right: 0; width: 30.5% }
.map-say p { margin: 0 }
.map-say .map-q { border-top: 2px solid var(--ink); color: var(--ink); font: 400 1.15rem/1.25 var(--serif); margin-bottom: .35rem; padding-top: .5rem; text-wrap: balance }
.map-say ol { list-style: none; margin: 0; padding: 0 }
.map-say li { padding-left: 1.2rem; text-indent: -1.2rem }
.map-say li::before { color: var(--accent); content: '→'; display: inline-block; text-indent: 0; width: 1.2rem }
.map-list { margin-top: 3rem; max-width: 60rem }
.map-list h2 { border-top: 2px solid var(--ink); font-size: 1.9rem; margin: 0; padding-top: 1rem }
.map-list details { border-bottom: 1px solid var(--rule) }
.map-list summary { align-items: baseline; cursor: pointer; display: flex; flex-wrap: wrap; gap: 0 .8rem; padding: .6rem 0 .6rem 1.6rem; position: relative }
.map-list summary::before { color: var(--accent); content: '+'; font: 1.3rem/1 var(--sans); left: .2rem; position: absolute; top: .75rem }
.map-list [open] > summary::before { content: '−' }
.map-list summary::-webkit-details-marker { display: none }
.map-list h3 { font-size: 1.35rem; margin: 0 }
.map-list summary span { color: var(--ink-2); font-size: .88rem }
.map-list ol, .map-list ul { list-style: none; margin: 0; padding: 0 }
.map-list ol { padding: 0 0 1rem 1.6rem }
.map-list ol > li { border-top: 1px solid var(--rule); padding: .7rem 0 }
.map-list ol > li > a { color: var(--ink); font: 400 1.15rem/1.3 var(--serif); margin-right: .8rem }
.map-list ul { color: var(--ink-2); font-size: .92rem; line-height: 1.45; margin-top: .35rem }
.map-list ul li { padding: .2rem 0 .2rem 1.2rem; text-indent: -1.2rem }
.map-list ul li::before { color: var(--accent); content: '→ ' }
.map-wide { display: none }
@media (min-width: 1000px) {
  .map-fig { display: block }
  .map-wide { display: inline }
  .map-narrow { display: none }
}
@media print {
  .map-list summary::before { content: none }
  .map-list li { break-inside: avoid }
  .map-say { display: none }
}`;
