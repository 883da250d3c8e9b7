// @vitest-environment happy-dom
/** Specifies the drill of the tilt: it comes before the first stretch, the guide waits, and it can be left out. */
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { guideView, promptView, scripted, unscript } from '../scripted.fixture';

afterEach(unscript);

const quiet = 1000;
const tilt = 3600;
const press = (key: string, code = key) => fireEvent.keyDown(document.body, { key, code });
const drill = () => scripted(guideView(1, [], { drillDue: true }));
const number = () => document.querySelector('.stage-number')?.textContent;
const said = () => screen.getAllByRole('status').map((one) => one.textContent);
const done = () => document.querySelectorAll('.drill-part.done').length;

describe('the drill', () => {
  it('lets the guide wait, and counts five tilts on a ring of five parts', async () => {
    const { asked, wait } = await drill();
    expect(asked).toEqual([['guideAction', 'pause']]);
    expect(screen.getByText('Tilt your belt buckle up toward your ribs.')).toBeTruthy();
    expect([number(), done()]).toEqual(['1\u00a0of 5', 0]);
    await wait(2 * tilt);
    expect([number(), done()]).toEqual(['3\u00a0of 5', 2]);
    await wait(3 * tilt);
    expect([number(), done()]).toEqual(['5\u00a0of 5', 5]);
    expect(screen.getByText('Did your low back flatten?')).toBeTruthy();
    await wait(60_000);
    expect(asked).toEqual([['guideAction', 'pause']]);
  });

  it.each([
    ['felt it', '1', 'Digit1', 'felt'],
    ['leaves it out', 'Escape', 'Escape', 'skipped'],
  ])('ends for who %s, is remembered, and the guide goes on', async (_, key, code, how) => {
    const { asked, wait } = await drill();
    await wait(quiet + 5 * tilt);
    press(key, code);
    await wait(0);
    expect(asked.slice(1)).toEqual([
      ['changeProfile', { tiltDrill: how }],
      ['guideAction', 'go-on'],
    ]);
  });

  it('can be left out at any time', async () => {
    const { asked, wait } = await drill();
    await wait(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
    await wait(0);
    expect(asked[1]).toEqual(['changeProfile', { tiltDrill: 'skipped' }]);
  });

  it('pauses, and begins the tilt that was broken off anew', async () => {
    const { wait } = await drill();
    await wait(1.5 * tilt);
    press(' ', 'Space');
    await wait(60_000);
    expect([number(), done()]).toEqual(['2\u00a0of 5', 1]);
    expect(document.querySelector('.stage-words')?.textContent).toContain('Paused');
    // The words of the tilt stay, so that it is said by itself; the same as in a guide.
    expect(said()).toContain('Paused');
    fireEvent.click(screen.getByRole('button', { name: /Go on/ }));
    await wait(0.9 * tilt);
    expect(number()).toBe('2\u00a0of 5');
    await wait(0.1 * tilt);
    expect(number()).toBe('3\u00a0of 5');
    expect(screen.getByRole('button', { name: /Pause/ })).toBeTruthy();
    expect(said()).not.toContain('Paused');
  });

  it('leads the keyboard to the title where the button that had it is gone', async () => {
    const { wait } = await drill();
    const title = screen.getByRole('heading', { level: 1 });
    const from = (name: string | RegExp) => screen.getByRole('button', { name }).focus();
    from(/Pause/);
    await wait(5 * tilt);
    expect(document.activeElement).toBe(title);
    from(/Not sure/);
    fireEvent.click(screen.getByRole('button', { name: /Not sure/ }));
    expect(document.activeElement).toBe(title);
    from('Lie down instead');
    fireEvent.click(screen.getByRole('button', { name: 'Lie down instead' }));
    expect(document.activeElement).toBe(title);
    // A button that stays keeps it.
    from('Skip');
    press('Enter');
    await wait(5 * tilt);
    expect(document.activeElement?.textContent).toBe('Skip');
  });

  it('lets no timer run while its question waits', async () => {
    const { wait } = await drill();
    await wait(quiet + 5 * tilt);
    expect(screen.getByText('Did your low back flatten?')).toBeTruthy();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('helps who is not sure: against a wall, then lying down, each with tilts of its own', async () => {
    const { wait } = await drill();
    await wait(quiet + 5 * tilt);
    fireEvent.click(screen.getByRole('button', { name: /Not sure/ }));
    expect(screen.getByText('Press your low back to the wall.')).toBeTruthy();
    press('Enter');
    await wait(5 * tilt);
    fireEvent.click(screen.getByRole('button', { name: /Not sure/ }));
    expect(screen.getByText('Press your low back to the floor.')).toBeTruthy();
  });

  it('offers lying down at once to who finds the wall hard', async () => {
    const { wait } = await drill();
    await wait(quiet + 5 * tilt);
    press('2', 'Digit2');
    fireEvent.click(screen.getByRole('button', { name: 'Lie down instead' }));
    expect(screen.getByText('Feel it lying down')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lie down instead' })).toBeNull();
  });

  it('does not come with a prompt, nor later in a guide', async () => {
    await scripted(promptView(true, { drillDue: true }));
    expect(screen.queryByText('Five small tilts')).toBeNull();
    unscript();
    await scripted(guideView(20, [], { drillDue: true }));
    expect(screen.queryByText('Five small tilts')).toBeNull();
  });
});
