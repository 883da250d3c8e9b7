/**
 * Owns the way from an older settings file to today's: numbered pure steps, each from one version to the next.
 * A file without a number was written by hand and is read as today's.
 */
export type RawSettings = Readonly<Record<string, unknown>>;
export type Migration = (raw: RawSettings) => RawSettings;

/** The first step leads from version 1 to 2, and so on. A step must bear keys that are missing or not valid. */
const migrations: readonly Migration[] = [];

export const versionKey = 'version';

export interface Migrated {
  readonly raw: RawSettings;
  /** Whether anything was changed, so that the file has to be written. */
  readonly changed: boolean;
  /** The step that failed and why; what the steps before it did is kept. */
  readonly failure: string | null;
}

/** The version that `steps` lead to. */
export function newestVersion(steps: readonly Migration[] = migrations): number {
  return steps.length + 1;
}

/** Brings a file's values to today's version. A file of a newer app is left as it is, its number too. */
export function migrate(raw: RawSettings, steps: readonly Migration[] = migrations): Migrated {
  const newest = newestVersion(steps);
  const stated = raw[versionKey];
  let version = typeof stated === 'number' && Number.isInteger(stated) && stated >= 1 ? stated : newest;
  let values: RawSettings = raw;
  const from = version;
  while (version < newest) {
    const step = steps[version - 1];
    if (step === undefined) break;
    try {
      values = { ...step(values), [versionKey]: version + 1 };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { raw: values, changed: version !== from, failure: `version ${version}: ${reason}` };
    }
    version += 1;
  }
  return { raw: values, changed: version !== from, failure: null };
}
