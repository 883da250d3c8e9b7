/** Owns what a program under test is given of the test's own environment. */

/** The test's own environment without what is not set. */
export function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
