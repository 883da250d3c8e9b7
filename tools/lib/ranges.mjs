// @ts-check
// Measurements of several rounds in one line: the median with the least and the most.

/** The middle of the numbers; the mean of the two middle ones. @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

/** "12.3 (11.9-13.0)"; of one round, the number alone. @param {readonly number[]} values @param {number} digits */
export function inWords(values, digits) {
  const middle = median(values).toFixed(digits);
  if (values.length < 2) return middle;
  return `${middle} (${Math.min(...values).toFixed(digits)}-${Math.max(...values).toFixed(digits)})`;
}
