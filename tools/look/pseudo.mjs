// @ts-check
// Two languages that are none and never ship: English with every letter accented and a third longer, to be seen wherever a
// text comes from elsewhere or has no room; and the same English from the right, to be seen where a side is taken for granted.

export const pseudoLanguages = /** @type {const} */ ({ 'en-XA': 'ltr', 'en-XB': 'rtl' });

/** @typedef {keyof typeof pseudoLanguages} Pseudo */

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒǵĥíĵķĺḿñóƥɋŕšťúṽŵẋýžÁƁÇĐÉƑǴĤÍĴĶĹḾÑÓƤɊŔŠŤÚṼŴẊÝŽ';
const letters = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));

/** Each word as it is written from the right: an override of the direction, closed at its end. @param {string} text */
const mirrored = (text) => text.replaceAll(/\p{L}[\p{L}’'-]*/gu, (word) => `\u202e${word}\u202c`);

/** Accents, and the vowels twice: long texts of many languages are about a third longer than English. @param {string} text */
const stretched = (text) =>
  text.replaceAll(/[A-Za-z]/g, (letter) => {
    const written = letters.get(letter) ?? letter;
    return /[aeiou]/i.test(letter) ? `${written}${written.toLowerCase()}` : written;
  });

/** A text of English in one of them; the values that it is given stay whole. @param {string} text @param {Pseudo} language */
export function pseudo(text, language) {
  const parts = text.split(/(\{\{\w+\}\})/);
  const change = language === 'en-XA' ? stretched : mirrored;
  const changed = parts.map((part, index) => (index % 2 === 1 ? part : change(part))).join('');
  // What is cut lacks a bracket.
  return language === 'en-XA' ? `[${changed}]` : changed;
}

/**
 * All texts of English in one of them.
 * @template Node
 * @param {Node} node
 * @param {Pseudo} language
 * @returns {Node}
 */
export function pseudoTexts(node, language) {
  const changed =
    typeof node === 'string'
      ? pseudo(node, language)
      : Object.fromEntries(
          Object.entries(Object(node)).map(([key, inner]) => [key, pseudoTexts(inner, language)]),
        );
  // The same keys with other words.
  return /** @type {Node} */ (changed);
}
