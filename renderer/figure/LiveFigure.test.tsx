// @vitest-environment happy-dom
/** Proves that the moving figure patches instead of rendering, stops when it may, and looks as if rendered afresh. */
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Figure, figureBox } from './Figure';
import { LiveFigure, type LiveFigureProps } from './LiveFigure';
import { phaseMs } from './timeline';

/** Time passes only as the test says so. */
function pass(ms: number): void {
  act(() => vi.advanceTimersByTime(ms));
}
const waiting = (): number => vi.getTimerCount();

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const base: LiveFigureProps = {
  movement: 'standing-step',
  side: 'right',
  theme: 'light',
  phase: 'enter',
  playing: true,
};

/** Late in the way into the stretch, so that its end is near. */
const late = 3500;

const show = (props: Partial<LiveFigureProps> = {}) =>
  render(
    <svg>
      <title>figure</title>
      <LiveFigure {...base} {...props} />
    </svg>,
  );

/** What is drawn, without the ids, which differ from figure to figure. */
const drawn = (element: Element): string => element.innerHTML.replace(/_r_\w+?_-|«\w+»-/g, '');

const still = (pose: number, side: 'left' | 'right' = 'right'): string => {
  const { container } = render(
    <svg>
      <title>figure</title>
      <Figure movement="standing-step" side={side} theme="light" pose={pose} />
    </svg>,
  );
  return drawn(container);
};

describe('a moving figure', () => {
  it('ends where a still figure of the last pose stands, and asks for no more frames', () => {
    const { container } = show({ startMs: late });
    expect(waiting()).toBe(1);
    expect(drawn(container)).not.toBe(still(3));
    pass(phaseMs('standing-step', 'enter') - late + 50);
    expect(drawn(container)).toBe(still(3));
    expect(waiting()).toBe(0);
  });

  it('keeps its elements: only attributes change', () => {
    const { container } = show();
    const before = [...container.querySelectorAll('*')];
    const first = drawn(container);
    pass(300);
    expect(drawn(container)).not.toBe(first);
    expect([...container.querySelectorAll('*')]).toEqual(before);
  });

  it('paints 12 times a second', () => {
    const { container } = show();
    const head = container.querySelector('[id$="face"]');
    const painted = new Set<number>();
    const set = Element.prototype.setAttribute;
    vi.spyOn(Element.prototype, 'setAttribute').mockImplementation(function (this: Element, name, value) {
      if (this === head) painted.add(performance.now());
      set.call(this, name, value);
    });
    pass(500);
    expect(painted.size).toBeGreaterThan(3);
    expect(painted.size).toBeLessThanOrEqual(6);
  });

  it('stands still while not playing, and goes on from there', () => {
    const { container, rerender } = show();
    pass(200);
    const again = (playing: boolean) =>
      rerender(
        <svg>
          <title>figure</title>
          <LiveFigure {...base} playing={playing} />
        </svg>,
      );
    again(false);
    expect(waiting()).toBe(0);
    const paused = drawn(container);
    pass(5000);
    again(false);
    expect(drawn(container)).toBe(paused);
    again(true);
    pass(200);
    expect(drawn(container)).not.toBe(paused);
    expect(drawn(container)).not.toBe(still(3));
  });

  it('shows the right frame after a change of side, although the page was patched', () => {
    const { container, rerender } = show({ startMs: late });
    pass(phaseMs('standing-step', 'enter') - late + 50);
    rerender(
      <svg>
        <title>figure</title>
        <LiveFigure {...base} side="left" startMs={late} />
      </svg>,
    );
    expect(drawn(container)).toBe(still(3, 'left'));
  });

  it('shows the start of a new phase at once, although the page still holds the end of the old one', () => {
    const { container, rerender } = show({ startMs: late });
    pass(phaseMs('standing-step', 'enter') - late + 50);
    rerender(
      <svg>
        <title>figure</title>
        <LiveFigure {...base} phase="preview" playing={false} />
      </svg>,
    );
    expect(drawn(container)).toBe(still(0));
  });

  it('starts where it is told, and restarts with another phase', () => {
    expect(drawn(show({ startMs: 60_000 }).container)).toBe(still(3));
    const { container, rerender } = show({ startMs: 60_000 });
    rerender(
      <svg>
        <title>figure</title>
        <LiveFigure {...base} phase="return" startMs={late} />
      </svg>,
    );
    expect(drawn(container)).not.toBe(still(0));
    pass(phaseMs('standing-step', 'return') - late + 50);
    expect(drawn(container)).toBe(still(0));
  });

  it('follows a way of its caller', () => {
    const { container } = show({ along: () => ({ pose: 2, breath: 0, settled: true }) });
    expect(drawn(container)).toBe(still(2));
  });

  it('runs no frame and shows a whole pose for those who want no motion', () => {
    const { container } = show({ reducedMotion: true });
    expect(waiting()).toBe(0);
    expect(drawn(container)).toBe(still(3));
  });

  it('leaves nothing running when it goes', () => {
    const { unmount } = show();
    unmount();
    expect(waiting()).toBe(0);
  });
});

describe('a mirrored figure', () => {
  it('is the same drawing turned about its own axis, placed by the same box', () => {
    const right = still(3);
    const left = still(3, 'left');
    expect(left).toContain('transform="scale(-1 1)"');
    expect(left.replace(' transform="scale(-1 1)"', '')).toBe(right);
    const box = figureBox('standing-step');
    expect(box.transform(196, 268, 'right')).toBe('translate(148 268) scale(0.585)');
    expect(box.transform(196, 268, 'left')).toBe('translate(244 268) scale(0.585)');
  });

  it('never shares an id with another on the page', () => {
    const { container } = render(
      <svg>
        <title>figures</title>
        <Figure movement="seated" side="left" theme="dark" pose={1} />
        <Figure movement="seated" side="right" theme="dark" pose={1} />
      </svg>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
