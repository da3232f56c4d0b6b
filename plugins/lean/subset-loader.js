const path = require('node:path');
const subsetFont = require('subset-font');
const letters = require('./letters.json');

const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ascii = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join('');

/** What a font file keeps, by its name. */
const kept = [
  [/AMS/, letters.blackboard],
  [/Bold/, `${ascii}${letters.bold}`],
  [/Main-Italic|Caligraphic/, `${ascii}${letters.letters}`],
  [/Math-Italic/, `${latin}${letters.greek}`],
  // KaTeX composes signs such as ≠ of a private-use glyph.
  [/./, `${ascii}${Object.values(letters).join('')}\ue020`],
];

/** Keeps of a font file only the characters that the site uses; a test of the built site sees that none is missing. */
module.exports = function subset(font) {
  const done = this.async();
  const name = path.basename(this.resourcePath);
  const [, text] = kept.find(([files]) => files.test(name));
  subsetFont(font, text, {targetFormat: 'woff2', noHinting: true}).then((small) => done(null, small), done);
};
module.exports.raw = true;
