/**
 * Owns chance in the advice: shares that are known from so many cases, and draws from them. The draws come from a seed,
 * so that the same weeks give the same advice.
 */

/** Cases that were seen, and how many of them were taken; neither need be whole. */
export interface Cases {
  readonly all: number;
  readonly taken: number;
}

/** A number from 0 (included) to 1 (not included), each as likely as the other. */
export type Random = () => number;

/** Numbers from a seed, the same each time (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Beyond this a share is as good as none or all, and its odds are still numbers. */
const least = 1e-4;
const within = (share: number): number => Math.min(1 - least, Math.max(least, share));

export function meanOf({ all, taken }: Cases): number {
  return within(taken / all);
}

/** A share that these cases could come from: a draw from the beta distribution of `taken` and the others. */
export function drawOf({ all, taken }: Cases, random: Random): number {
  const [some, others] = [gamma(taken, random), gamma(all - taken, random)];
  return within(some + others > 0 ? some / (some + others) : taken / all);
}

/** A draw from the gamma distribution of this shape, its scale 1 (Marsaglia and Tsang, 2000). */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A draw from the standard normal distribution (Box and Muller). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
