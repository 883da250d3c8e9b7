import { expect, test } from 'vitest';
import { type Migration, migrate, newestVersion } from './migrations';

const minutesForSeconds: Migration = (raw) => ({ ...raw, limit: Number(raw['limit']) / 60 });
const renameLimit: Migration = ({ limit, ...rest }) => ({ ...rest, sittingLimit: limit });
const steps = [minutesForSeconds, renameLimit];

test('the steps run in their order from the version of the file', () => {
  expect(migrate({ version: 1, limit: 1800, other: 1 }, steps)).toEqual({
    raw: { version: 3, sittingLimit: 30, other: 1 },
    changed: true,
    failure: null,
  });
  expect(migrate({ version: 2, limit: 30 }, steps).raw).toEqual({ version: 3, sittingLimit: 30 });
});

test.each([
  ['of today', { version: 3, limit: 30 }],
  ['of a newer app', { version: 7, limit: 30 }],
  ['without a number', { limit: 30 }],
  ['with a number that is none', { version: 'two', limit: 30 }],
])('a file %s is left as it is', (_name, raw) => {
  expect(migrate(raw, steps)).toEqual({ raw, changed: false, failure: null });
});

test('a step that fails is named; the steps before it are kept and none follows', () => {
  const fails: Migration = () => {
    throw new Error('no limit');
  };
  expect(migrate({ version: 1, limit: 1800 }, [minutesForSeconds, fails, renameLimit])).toEqual({
    raw: { version: 2, limit: 30 },
    changed: true,
    failure: 'version 2: no limit',
  });
});

test('the newest version is one more than there are steps', () => {
  expect([newestVersion([]), newestVersion(steps)]).toEqual([1, 3]);
});
