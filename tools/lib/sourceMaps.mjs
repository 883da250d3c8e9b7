// @ts-check
// Reads and writes the numbers of a source map's mappings, which are base 64 VLQ.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment. @param {string} text */
export function numbersOf(text) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const letter of text) {
    const digit = digits.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

/** One segment of these numbers. @param {readonly number[]} numbers */
export function segmentOf(numbers) {
  return numbers
    .map((number) => {
      let rest = number < 0 ? (-number << 1) | 1 : number << 1;
      let text = '';
      do {
        const more = rest >> 5;
        text += digits[(rest & 31) | (more > 0 ? 32 : 0)];
        rest = more;
      } while (rest > 0);
      return text;
    })
    .join('');
}

/**
 * The mappings after parts of the code became longer.
 * @param {string} mappings
 * @param {(line: number, column: number) => number} moved the new column of what stood at a line and column
 */
export function movedMappings(mappings, moved) {
  return mappings
    .split(';')
    .map((segments, line) => {
      let [column, written] = [0, 0];
      return segments
        .split(',')
        .map((segment) => {
          if (segment === '') return segment;
          const [ahead = 0, ...rest] = numbersOf(segment);
          column += ahead;
          const now = moved(line, column);
          const text = segmentOf([now - written, ...rest]);
          written = now;
          return text;
        })
        .join(',');
    })
    .join(';');
}
