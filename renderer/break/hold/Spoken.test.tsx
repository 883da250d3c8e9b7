// @vitest-environment happy-dom
/** Specifies what a guide tells the ear: what is true at that moment, and each thing once. */
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { guideView, scripted, unscript } from '../scripted.fixture';

afterEach(unscript);

const told = () => screen.getByRole('status').textContent;

describe('what is told without looking', () => {
  it('says at the end of each side what comes by its cue: after the last one no other side comes', async () => {
    const { tell } = await scripted(guideView(44.9));
    expect(told()).toBe('right side. Ease back. Other side.');
    await tell(guideView(87));
    expect(told()).toBe('left side. Ease back. Stand tall.');
  });

  it('tells of the other side when it is swapped within the set-up', async () => {
    const { tell } = await scripted(guideView(2));
    expect(told()).toMatch(/^right side\. Set up\./);
    await tell(guideView(3, [['swap-side', 2.5]]));
    expect(told()).toMatch(/^left side\. Set up\./);
  });

  it('tells of a pause, and where one is when it is over', async () => {
    const { tell } = await scripted(guideView(20));
    const hold = told();
    await tell(guideView(21, [['pause', 20.5]]));
    expect(told()).toBe('Paused');
    await tell(
      guideView(23, [
        ['pause', 20.5],
        ['go-on', 22],
      ]),
    );
    expect(told()).toBe(hold);
  });

  it('tells the set-up of a guide that the drill has kept waiting, not that it was paused', async () => {
    const { tell } = await scripted(guideView(1, [['pause', 0.5]]));
    await tell(
      guideView(3, [
        ['pause', 0.5],
        ['go-on', 2],
      ]),
    );
    expect(told()).toBe('right side. Set up. One foot on the step. Fingertips on the desk.');
  });
});
