// @vitest-environment happy-dom
/** Proves that the moving close-up is right before it is seen. */
import { cleanup, render } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveLens } from './LiveLens';

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('begins another picture with its first frame, and not with the last one of the picture before', () => {
  const seen: string[] = [];
  const page = (): string => document.querySelector('svg')?.innerHTML ?? '';
  function Page({ pose }: { readonly pose: number }) {
    useLayoutEffect(() => void seen.push(page()));
    return (
      <svg aria-hidden="true">
        <LiveLens
          movement="standing-step"
          pose={pose}
          side="right"
          theme="light"
          radius={64}
          zoom={1}
          tilts={3}
          startMs={0}
          playing
          reducedMotion={false}
        />
      </svg>
    );
  }
  const { rerender } = render(<Page pose={0} />);
  vi.advanceTimersByTime(700);
  rerender(<Page pose={1} />);
  expect(seen).toHaveLength(2);
  expect(seen[1]).toBe(page());
});
