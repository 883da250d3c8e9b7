// @vitest-environment happy-dom
/** Specifies that a pose which is known already renders nothing, and another one does. */
import { act, cleanup, render } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { Entered } from '../../figure';
import { useEntered } from './useEntered';

afterEach(cleanup);

it('renders once with a figure that tells its first pose as it comes, and again for another', () => {
  const rendered: Entered[] = [];
  let tell: (entered: Entered) => void = () => undefined;
  const Figure = ({ onEntered }: { readonly onEntered: (entered: Entered) => void }) => {
    useLayoutEffect(() => onEntered({ pose: 0, back: false }), [onEntered]);
    return null;
  };
  const Words = () => {
    const [entered, told] = useEntered();
    rendered.push(entered);
    tell = told;
    return <Figure onEntered={told} />;
  };
  render(<Words />);
  expect(rendered).toEqual([{ pose: 0, back: false }]);
  for (const other of [
    { pose: 1, back: false },
    { pose: 1, back: true },
  ]) {
    act(() => tell(other));
    expect(rendered.at(-1)).toEqual(other);
  }
});
