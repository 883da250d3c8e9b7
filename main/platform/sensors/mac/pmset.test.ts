/** Says what macOS's assertions mean. All texts are recordings that people have published. */
import { expect, test } from 'vitest';
import { parseAssertions } from './pmset';

/** Published 2025-11 by a user who ran `caffeinate -t`: the display is on, but nothing keeps it so. */
const quiet = `2025-11-02 13:20:57 -0600
Assertion status system-wide:
   BackgroundTask                 0
   ApplePushServiceTask           0
   UserIsActive                   1
   PreventUserIdleDisplaySleep    0
   PreventSystemSleep             0
   ExternalMedia                  0
   PreventUserIdleSystemSleep     1
   NetworkClientActive            0
Listed by owning process:
   pid 98217(caffeinate): [0x00045477000194b3] 00:00:03 PreventUserIdleSystemSleep named: "caffeinate command-line tool"
        Details: caffeinate asserting for 1600 secs
   pid 80(powerd): [0x00044f2f00019216] 00:22:34 PreventUserIdleSystemSleep named: "Powerd - Prevent sleep while display is on"
`;

/** Published 2026-09: a call in Slack. */
const call = `Assertion status system-wide:
   PreventUserIdleDisplaySleep    1
Listed by owning process:
   pid 647(Slack): [0x00002836000595fd] 00:00:48 NoDisplaySleepAssertion named: "Video Wake Lock"
   pid 426(coreaudiod): [0x000026c500018c2f] 00:06:57 PreventUserIdleSystemSleep named: "com.apple.audio.BuiltInMicrophoneDevice.context.preventuseridlesleep"
	Created for PID: 1379.
	Resources: audio-in BuiltInMicrophoneDevice
   pid 426(coreaudiod): [0x000026ae00018d0d] 00:07:19 PreventUserIdleSystemSleep named: "com.apple.audio.BuiltInSpeakerDevice.context.preventuseridlesleep"
	Created for PID: 1379.
	Resources: audio-out BuiltInSpeakerDevice
`;

const value = (out: string) => {
  const outcome = parseAssertions(out);
  return outcome.state === 'working' ? outcome.value : outcome.state;
};

test('a machine that merely has its display on is neither kept awake nor in a call', () => {
  expect(value(quiet)).toEqual({ displayAwake: false, call: false });
});

test('a call shows by the microphone and keeps the display awake', () => {
  expect(value(call)).toEqual({ displayAwake: true, call: true });
});

test('music is no call', () => {
  expect(value(call.replace('audio-in BuiltInMicrophoneDevice', 'audio-out BuiltInSpeakerDevice'))).toEqual({
    displayAwake: true,
    call: false,
  });
});

test('a camera shows by the service that films', () => {
  const camera = `${quiet}   pid 301(cameracaptured): [0x1] 00:00:10 PreventUserIdleSystemSleep named: "cameracaptured-idleSleepPreventionForBWFigCaptureDevice"\n`;
  expect(value(camera)).toEqual({ displayAwake: false, call: true });
});

test('anything else leaves us unsure', () => {
  expect(value('pmset: command failed')).toBe('unsure');
});
