import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * PROPERTY_SEED=random, or a number, tries the properties on other cases than the suite's; PROPERTY_TIMES=20 on
 * twenty times as many. What fails is printed with its seed, and becomes a case with a name.
 */
const asked = process.env['PROPERTY_SEED'] ?? '20260302';
const propertySeed = asked === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(asked);
const propertyTimes = Number(process.env['PROPERTY_TIMES'] ?? '1');
if (!Number.isInteger(propertySeed) || !(propertyTimes >= 1)) {
  throw new Error('PROPERTY_SEED must be a whole number or "random", PROPERTY_TIMES a number of at least 1');
}
console.log(`Properties: seed ${propertySeed}, ${propertyTimes} times the usual count.`);

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['main/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    reporters: ['default'],
    // A limit against hanging, not a measurement: a busy machine is no failure.
    testTimeout: 30_000 * propertyTimes,
    provide: { propertySeed, propertyTimes },
    setupFiles: ['main/domain/properties.fixture.ts'],
  },
});
