/**
 * Owns with what and how often a property is tried. The suite has one seed and one count, so that a green run means
 * green and a red one stays red; tools/vitest.config.ts says how to ask for others.
 */
import { configureGlobal, readConfigureGlobal } from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** What random properties are made from: the same in every run of the suite. */
    readonly propertySeed: number;
    /** How many times more often than usual each property is tried. */
    readonly propertyTimes: number;
  }
}

configureGlobal({ ...readConfigureGlobal(), seed: inject('propertySeed') });

/** `count` trials in the suite, more of them where more are asked for, fewer on each change of the mutation tester. */
export function times(count: number): number {
  return Math.ceil(count * inject('propertyTimes'));
}
