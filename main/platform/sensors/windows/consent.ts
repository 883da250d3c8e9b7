/**
 * Owns how Windows (10 from 1903 on) tells that a microphone or camera is in use: its own record of which program
 * used which since when. Parsed from recorded output; has not been run on Windows.
 */
import type { Machine } from '../machine';
import { type Outcome, type Source, works } from '../source';
import { toolSource } from '../tool';

const store = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';

/** Sources for `call`. */
export function consentSources(machine: Machine): readonly Source<boolean>[] {
  return (['microphone', 'webcam'] as const).map((device) => consentSource(machine, device));
}

function consentSource({ env, run, clock, log }: Machine, device: 'microphone' | 'webcam'): Source<boolean> {
  return toolSource(
    {
      by: `ConsentStore ${device}`,
      command: `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\reg.exe`,
      args: ['query', `${store}\\${device}`, '/s'],
      parse: (out): Outcome<boolean> => works(parseConsent(out)),
    },
    run,
    clock,
    log,
  );
}

/**
 * Whether a program in `reg query .../ConsentStore/<device> /s` is using the device: it has started and not
 * stopped. A program that was never started has neither, or a stop of 0 alone.
 */
export function parseConsent(out: string): boolean {
  return out
    .split(/^(?=HKEY_)/m)
    .some((block) => number(block, 'LastUsedTimeStart') > 0n && number(block, 'LastUsedTimeStop') === 0n);
}

/** A 64-bit value of one key; -1 where the key has none. */
function number(block: string, name: string): bigint {
  const found = new RegExp(`^\\s+${name}\\s+REG_QWORD\\s+(0x[0-9a-f]+)\\s*$`, 'im').exec(block)?.[1];
  return found === undefined ? -1n : BigInt(found);
}
