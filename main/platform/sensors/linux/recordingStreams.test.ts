/** Says which recording streams mean that a microphone is in use. */
import { expect, test } from 'vitest';
import { inUse, parseMonitors, parseRecordingStreams, recordsMicrophone } from './recordingStreams';

/** Recorded from PulseAudio 16.1 on Debian 12: `parec` on a microphone and on a monitor (shortened by alike lines). */
const two = `Source Output #0
	Driver: protocol-native.c
	Owner Module: 0
	Client: 1
	Source: 0
	Sample Specification: s16le 2ch 44100Hz
	Channel Map: front-left,front-right
	Format: pcm, format.sample_format = "\\"s16le\\""  format.rate = "44100"  format.channels = "2"
	Corked: no
	Mute: no
	Volume: front-left: 65536 / 100% / 0.00 dB,   front-right: 65536 / 100% / 0.00 dB
	        balance 0.00
	Buffer Latency: 0 usec
	Source Latency: 1962203 usec
	Resample method: n/a
	Properties:
		application.name = "parec"
		media.name = "parec"
		native-protocol.peer = "UNIX socket client"
		application.process.id = "17729"
		application.process.binary = "pacat"

Source Output #1
	Driver: protocol-native.c
	Owner Module: 0
	Client: 2
	Source: 1
	Corked: no
	Mute: no
	Resample method: n/a
	Properties:
		application.name = "parec"
		media.name = "parec"
`;

/** Recorded there too: \`module-loopback\`, which belongs to no program. */
const loopback = `Source Output #2
	Driver: module-loopback.c
	Owner Module: 3
	Client: n/a
	Source: 0
	Corked: no
	Mute: no
	Resample method: n/a
	Properties:
		media.role = "abstract"
		media.name = "Loopback to Null Output"
		media.icon_name = "audio-card"
`;

/** Recorded there: \`pactl list short sources\`. */
const sources = `0	microphone	module-null-source.c	s16le 2ch 44100Hz	RUNNING
1	speaker.monitor	module-null-sink.c	s16le 2ch 44100Hz	RUNNING
`;

const stream = (line: string, into: string): string =>
  two.slice(0, two.indexOf('\nSource Output #1')).replace(line, into);
const uses = (out: string): boolean =>
  recordsMicrophone(inUse(parseRecordingStreams(out)), parseMonitors(sources));

test('the list of PulseAudio is read in its parts', () => {
  const [first, second, ...more] = parseRecordingStreams(two);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ source: '0', corked: false, ofProgram: true, resampling: 'n/a' });
  expect(first?.properties).toMatchObject({ 'media.name': 'parec', 'application.process.binary': 'pacat' });
  expect(second?.source).toBe('1');
});

test('a program that records from a microphone is in a call; muted as well', () => {
  expect(uses(two)).toBe(true);
  expect(uses(stream('Mute: no', 'Mute: yes'))).toBe(true);
});

test('nothing, what the speakers play, the server itself and a paused stream are no call', () => {
  expect(uses('')).toBe(false);
  expect(uses(stream('Source: 0', 'Source: 1'))).toBe(false);
  expect(uses(loopback)).toBe(false);
  expect(uses(stream('Corked: no', 'Corked: yes'))).toBe(false);
});

test('level meters and filters, which listen all day, are no call', () => {
  expect(uses(stream('media.name = "parec"', 'media.name = "Peak detect"'))).toBe(false);
  expect(uses(stream('Resample method: n/a', 'Resample method: peaks'))).toBe(false);
  expect(uses(stream('media.name = "parec"', 'stream.capture.sink = "true"'))).toBe(false);
  expect(uses(stream('media.name = "parec"', 'application.id = "com.github.wwmm.easyeffects"'))).toBe(false);
});
