// @vitest-environment happy-dom
/** Specifies that the words of a sheet become smaller until it is one page, and no smaller than can be read. */
import { cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useOnePage } from './useOnePage';

afterEach(cleanup);

/**
 * The size of the words of a sheet that is `height` high at `11.5px`, and higher with larger words, on a screen that draws it
 * `larger` where the sheet has no say of its own.
 */
function sizeOf(height: number, larger = 1): string | undefined {
  function Sheet() {
    const sheet = useRef<HTMLElement>(null);
    useOnePage(sheet);
    return (
      <article
        ref={(element) => {
          sheet.current = element;
          if (element === null) return;
          const size = () => Number.parseFloat(element.style.getPropertyValue('--words'));
          const drawn = () => Number(element.style.zoom || larger);
          element.getBoundingClientRect = () => ({ height: (drawn() * height * size()) / 11.5 }) as DOMRect;
        }}
      />
    );
  }
  const style = render(<Sheet />).container.querySelector('article')?.style;
  expect(style?.zoom).toBe('');
  return style?.getPropertyValue('--words');
}

it('has its usual words where they fit, else the largest ones that do', () => {
  expect(sizeOf(900)).toBe('11.5px');
  expect(sizeOf(1122)).toBe('11.5px');
  expect(sizeOf(1130)).toBe('11.25px');
  expect(sizeOf(1200)).toBe('10.75px');
});

it('has the same words on a screen that draws it larger: it is one page of paper', () => {
  expect(sizeOf(900, 1.18)).toBe('11.5px');
  expect(sizeOf(1130, 1.18)).toBe('11.25px');
});

it('leaves the page where it was scrolled to, though it is shorter while it is measured', () => {
  const measured = (element: HTMLElement | null): void => {
    const place = element?.parentElement ?? null;
    if (element === null || place === null) return;
    element.getBoundingClientRect = () => {
      if (element.style.zoom === '1') place.scrollTop = 0;
      return { height: 900 } as DOMRect;
    };
  };
  function Page() {
    const sheet = useRef<HTMLElement>(null);
    useOnePage(sheet);
    return (
      <div>
        <article
          ref={(element) => {
            sheet.current = element;
            measured(element);
          }}
        />
      </div>
    );
  }
  const { container, rerender } = render(<Page />);
  const place = container.querySelector('div');
  if (place === null) throw new Error('there is no page');
  place.scrollTop = 100;
  rerender(<Page />);
  expect(place.scrollTop).toBe(100);
});

it('has words that can be read, whatever is told', () => {
  expect(sizeOf(5000)).toBe('9.5px');
});
