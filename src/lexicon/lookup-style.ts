/** Rules of symbols and of their dialog, which come with their code: no page carries them before they are asked for. */
export const css = `
[data-note] b{font-family:var(--serif);font-size:1.08rem;font-weight:400;margin-right:.25rem}
.lookup{list-style:none;margin:0;padding:0}
.lookup li{align-items:baseline;display:grid;gap:.2rem .8rem;grid-template-columns:minmax(2.2rem,max-content) 1fr;margin:0;padding:.15rem 0}
.lookup .katex{font-size:1.08em}
.lookup-shape{white-space:nowrap}
.lookup-dialog{background:var(--paper);border:1px solid var(--rule-strong);border-top:4px solid var(--accent);color:var(--ink);max-height:80vh;max-width:min(34rem,100vw - 1rem);overflow:auto;padding:1.1rem 1.3rem 1.3rem;width:100%}
.lookup-dialog::backdrop{background:rgb(0 0 0/45%)}
.lookup-dialog h2{font-size:1.5rem;margin:0 0 .6rem}
.lookup-dialog li{border-top:1px solid var(--rule);grid-template-columns:4rem 1fr;padding:.4rem 0}
.lookup-dialog ul{margin-bottom:.9rem}
.lookup-dialog button{background:none;border:1px solid var(--rule-strong);color:inherit;cursor:pointer;float:right;font:500 .85rem/1.2 var(--sans);min-height:2rem;padding:.25rem .6rem}`;
