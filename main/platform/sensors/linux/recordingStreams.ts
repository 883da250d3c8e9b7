/**
 * Owns the reading of PulseAudio's list of recording streams: which of them means that somebody's microphone is
 * in use. PipeWire answers the same question in the same form.
 *
 * The plain text is read and not the JSON: `pactl -f json` needs PulseAudio 16, the text is the same in all.
 */

/** One stream that records, as far as it matters. */
export interface RecordingStream {
  /** The number of the source it records from. */
  readonly source: string;
  readonly corked: boolean;
  /** A program's, not one that the sound server made for itself (a loopback, an echo canceller). */
  readonly ofProgram: boolean;
  readonly resampling: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Programs that listen all day to clean the sound for others: no call by themselves. */
const filters = ['com.github.wwmm.easyeffects', 'com.github.wwmm.pulseeffects'];

/** Reads `pactl list source-outputs` of an English locale. */
export function parseRecordingStreams(out: string): readonly RecordingStream[] {
  const blocks = out.split(/^Source Output #/m).slice(1);
  return blocks.map((block) => {
    const field = (name: string): string =>
      new RegExp(`^\\t${name}: (.*)$`, 'm').exec(block)?.[1]?.trim() ?? '';
    const properties: Record<string, string> = {};
    for (const [, key, value] of block.matchAll(/^\t\t([^\s=]+) = "(.*)"$/gm)) {
      if (key !== undefined && value !== undefined) properties[key] = value;
    }
    return {
      source: field('Source'),
      corked: field('Corked') === 'yes',
      ofProgram: field('Client') !== 'n/a',
      resampling: field('Resample method'),
      properties,
    };
  });
}

/**
 * The streams that record sound for a program: neither level meters ("Peak detect", which volume controls keep
 * open for ever) nor paused ones nor the sound server's own. A muted one counts: one may listen in a call.
 */
export function inUse(streams: readonly RecordingStream[]): readonly RecordingStream[] {
  return streams.filter(
    ({ corked, ofProgram, resampling, properties }) =>
      ofProgram &&
      !corked &&
      resampling !== 'peaks' &&
      properties['media.name'] !== 'Peak detect' &&
      properties['stream.capture.sink'] !== 'true' &&
      properties['stream.monitor'] !== 'true' &&
      !filters.includes(properties['application.id'] ?? ''),
  );
}

/** The numbers of the sources that are monitors (what the speakers play), from `pactl list short sources`. */
export function parseMonitors(out: string): ReadonlySet<string> {
  const rows = out.split('\n').map((row) => row.split('\t'));
  return new Set(
    rows.flatMap(([number, name]) => (number !== undefined && name?.endsWith('.monitor') ? [number] : [])),
  );
}

/** Whether one of the streams records from a source that is no monitor. */
export function recordsMicrophone(
  streams: readonly RecordingStream[],
  monitors: ReadonlySet<string>,
): boolean {
  return streams.some(({ source }) => !monitors.has(source));
}
