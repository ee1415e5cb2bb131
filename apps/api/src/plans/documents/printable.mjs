// Which signs a document may hold when some have no glyph in any of our fonts.

/** Stands for a sign that cannot be printed; every font has it or a reader can say it. */
const BOX = '▯';

const LETTERS = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}';
// Spaces, figures and the signs of ordinary writing. JSON needs the ASCII part whole.
const USUAL =
  '\\n\\u0020-\\u007e\\u00a0-\\u00ff\\u2010-\\u2014\\u2018-\\u201e\\u2022\\u2026\\u20ac\\u25af';
const OTHERS =
  '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u200d\\ufe0f\\p{Script=Arabic}\\p{Script=Hebrew}';

const anythingBut = (signs) => new RegExp(`[^${USUAL}${LETTERS}${signs}]`, 'gu');
const plain = (text) => text.replace(/([0-9#*])\ufe0f?\u20e3/g, '$1');

/**
 * From everything to what surely can be printed; each takes and gives the JSON of a paper.
 * @type {((paper: string) => string)[]}
 */
export const PRINTABLE = [
  plain,
  (paper) => plain(paper).replace(anythingBut(OTHERS), BOX),
  (paper) => plain(paper).replace(anythingBut(''), BOX),
];
