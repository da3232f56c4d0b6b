const subsetFont = require('subset-font');
const letters = require('./letters.json');

const ascii = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join('');
// KaTeX composes signs such as ≠ of a private-use glyph.
const text = `${ascii}${Object.values(letters).join('')}\ue020`;

/** Keeps of a font file only the characters that the site uses; a test of the built site sees that none is missing. */
module.exports = function subset(font) {
  const done = this.async();
  const name = this.resourcePath;
  const kept = name.includes('KaTeX_AMS')
    ? letters.blackboard
    : /Bold/.test(name)
      ? `${ascii}${letters.bold}`
      : /Main-Italic|Caligraphic/.test(name)
        ? `${ascii}${letters.letters}`
        : text;
  subsetFont(font, kept, {targetFormat: 'woff2', noHinting: true}).then((small) => done(null, small), done);
};
module.exports.raw = true;
