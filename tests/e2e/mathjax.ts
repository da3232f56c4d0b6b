import {load} from 'cheerio';
import {liteAdaptor} from 'mathjax-full/js/adaptors/liteAdaptor.js';
import {STATE} from 'mathjax-full/js/core/MathItem.js';
import {SerializedMmlVisitor} from 'mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js';
import {RegisterHTMLHandler} from 'mathjax-full/js/handlers/html.js';
import {TeX} from 'mathjax-full/js/input/tex.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js';
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js';
import {mathjax} from 'mathjax-full/js/mathjax.js';

RegisterHTMLHandler(liteAdaptor());
// MathJax 3 with the packages of Anki's own (ts/mathjax/index.ts), less those that hide an unknown command or load more by themselves.
const document = mathjax.document('', {
  InputJax: new TeX({packages: ['base', 'ams', 'mathtools', 'newcommand']}),
});
const visitor = new SerializedMmlVisitor();

/** Formulas, as they stand in HTML, that MathJax refuses: each with what it says. */
export function errorsIn(formulas: readonly string[]): string[] {
  return formulas.flatMap((html) => {
    const tex = load(html, null, false).text();
    const mathml = visitor.visitTree(document.convert(tex, {end: STATE.CONVERT}));
    const error = /<merror[^>]*data-mjx-error="([^"]*)"/.exec(mathml);
    return error ? [`${tex}: ${error[1]}`] : [];
  });
}
