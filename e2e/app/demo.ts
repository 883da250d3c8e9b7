/** Owns the demonstration: a working day in about a minute, told in words, with the real windows and tray. */
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { app } from 'electron';
import { minutes, type Span, seconds, span } from '../../main/domain/time';
import type { UnderTest } from './underTest';

/** Plays the day, then quits with code 0; with 1 where something did not come as told. */
export async function playDemo({ machine, psoasPause }: UnderTest, folder: string): Promise<void> {
  const { clock } = machine;
  const say = (words: string): void => {
    const at = new Date(clock.now());
    const two = (number: number): string => String(number).padStart(2, '0');
    console.log(`${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}  ${words}`);
  };
  /** Lets the day go by in `steps`, each followed by a moment to look. */
  const live = async (length: Span, steps: number, look = 100): Promise<void> => {
    for (let step = 0; step < steps; step += 1) {
      await machine.advance(span(length / steps));
      await pause(look);
    }
  };
  const doing = (): string => psoasPause.state().activity.doing;
  /** The day goes on until the app does what is expected; in vain it is an error. */
  const until = async (wanted: string, most: Span, step: Span = seconds(5)): Promise<void> => {
    for (let waited = 0; doing() !== wanted; waited += step) {
      if (waited > most) throw new Error(`expected "${wanted}" by now, but it is "${doing()}"`);
      await machine.advance(step);
    }
  };

  try {
    say('A person sits down to work. The ring in the tray begins to fill.');
    await live(minutes(29), 29, 120);
    await until('prompted', minutes(3));
    say(
      'Thirty minutes of sitting, and a pause in the typing: the prompt comes, as notification and window.',
    );
    await pause(4000);
    psoasPause.act({ do: 'later', minutes: null });
    say('"Later": the window goes. Sitting time is not reset.');
    await live(minutes(4), 8, 120);
    await until('prompted', minutes(3));
    say('Five minutes later it asks again.');
    await pause(2500);
    psoasPause.act({ do: 'stretch' });
    say('"Start": the guide leads through the stretch, one side after the other.');
    await guide(live, doing);
    say('Both sides are held. The break is taken, the sit is over.');
    await pause(2500);
    machine.set({ person: 'away' });
    await live(minutes(3), 6);
    say('The person walks for three minutes.');
    machine.set({ person: 'reading' });
    await until('sitting', minutes(1));
    say('Back at the desk: a new sit begins.');
    await live(minutes(10), 10, 60);
    machine.set({ call: true, displayAwake: true });
    say('A call begins. A meeting is sitting, not a break.');
    await live(minutes(25), 25, 60);
    say('The prompt is due, and waits: nothing comes in a call.');
    machine.set({ call: false, displayAwake: false });
    await until('prompted', minutes(3), seconds(1));
    say('The call is over, and after a moment the prompt comes.');
    await pause(2500);
    machine.set({ person: 'away' });
    await live(minutes(4), 8);
    say('No click: the person stands up and walks, and that is the break.');
    machine.event('locked');
    await live(minutes(45), 15, 60);
    say('Lunch, with the screen locked.');
    machine.event('unlocked');
    machine.set({ person: 'reading' });
    await until('sitting', minutes(1));
    await live(minutes(12), 12, 60);
    say('Back after lunch. The day so far is in the Today window.');
    psoasPause.act({ do: 'open', window: 'today' });
    await pause(4000);
    say('The end of the demonstration.');
    psoasPause.act({ do: 'quit' });
  } catch (error) {
    console.error('The demonstration stopped:', error);
    app.exit(1);
  } finally {
    app.once('quit', () => rmSync(folder, { recursive: true, force: true }));
  }
}

/** The guide at four times its pace, until it has ended. */
async function guide(
  live: (length: Span, steps: number, look: number) => Promise<void>,
  doing: () => string,
): Promise<void> {
  for (let step = 0; doing() === 'break'; step += 1) {
    if (step > 600) throw new Error('the guide does not come to its end');
    await live(seconds(1), 1, 250);
  }
}
