/** Owns which country's customs the system goes by for times and dates. */
import type { Country } from '../../domain/region';

export interface RegionSystem {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** BCP 47, of the regional settings: Windows and macOS keep them apart from the language. */
  readonly systemLocale: string;
}

export function countryOf({ platform, env, systemLocale }: RegionSystem): Country {
  // On Linux the first of these that is set counts for times (POSIX); it need not be one that is installed.
  const posix = env['LC_ALL'] || env['LC_TIME'] || env['LANG'] || '';
  const found =
    platform === 'linux' ? /^[a-z]{2,3}_([A-Z]{2})\b/.exec(posix) : /-([A-Z]{2})\b/.exec(systemLocale);
  return found?.[1] ?? null;
}
