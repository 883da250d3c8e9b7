// @vitest-environment happy-dom
/** Specifies the shared controls: what they are to a screen reader, and what the keyboard does. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhyLine } from '../evidence/WhyLine';
import { SegmentedSwitch } from './Segmented';
import { Select } from './Select';
import { StepperSlider } from './StepperSlider';
import { Switch } from './Switch';
import { TickBox } from './TickBox';
import { show } from './windows.fixture';

afterEach(cleanup);

const segments = [
  { value: 'left', label: 'Left' },
  { value: 'middle', label: 'Middle' },
  { value: 'right', label: 'Right' },
] as const;

function Sides({ heard }: { readonly heard: (value: string) => void }) {
  const [value, setValue] = useState<'left' | 'middle' | 'right'>('left');
  return (
    <SegmentedSwitch
      label="Side"
      segments={segments}
      value={value}
      onChange={(next) => {
        setValue(next);
        heard(next);
      }}
    />
  );
}

describe('the segmented switch', () => {
  const radio = (name: string) => screen.getByRole('radio', { name });

  it('is a radio group with one tab stop', async () => {
    await show(<Sides heard={vi.fn()} />);
    expect(screen.getByRole('radiogroup', { name: 'Side' })).toBeTruthy();
    expect(screen.getAllByRole('radio').map((one) => one.getAttribute('tabindex'))).toEqual([
      '0',
      '-1',
      '-1',
    ]);
    expect(radio('Left').getAttribute('aria-checked')).toBe('true');
  });

  it('chooses by the arrows, round the ends, and takes the focus along', async () => {
    const heard = vi.fn();
    await show(<Sides heard={heard} />);
    radio('Left').focus();
    fireEvent.keyDown(radio('Left'), { key: 'ArrowRight' });
    fireEvent.keyDown(radio('Middle'), { key: 'ArrowDown' });
    fireEvent.keyDown(radio('Right'), { key: 'ArrowRight' });
    fireEvent.keyDown(radio('Left'), { key: 'ArrowLeft' });
    expect(heard.mock.calls.flat()).toEqual(['middle', 'right', 'left', 'right']);
    expect(document.activeElement).toBe(radio('Right'));
  });

  it('says nothing when the chosen one is pressed again', async () => {
    const heard = vi.fn();
    await show(<Sides heard={heard} />);
    fireEvent.click(radio('Left'));
    expect(heard).not.toHaveBeenCalled();
  });
});

const range = { least: 15, most: 90, step: 5, preset: 30 };

function Limit({ heard }: { readonly heard: (value: number) => void }) {
  const [value, setValue] = useState(30);
  return (
    <StepperSlider
      title="Sitting limit"
      line="After this much sitting."
      value={value}
      range={range}
      unit="minutes"
      marks={[45, 60, 75]}
      onChange={(next) => {
        setValue(next);
        heard(next);
      }}
    />
  );
}

describe('the stepper with its slider', () => {
  const field = () => screen.getByRole('spinbutton', { name: 'Sitting limit' });
  const type = (typed: string) => {
    fireEvent.change(field(), { target: { value: typed } });
    fireEvent.blur(field());
  };

  it('tells its value with the unit, and its ends', async () => {
    await show(<Limit heard={vi.fn()} />);
    expect(field().getAttribute('aria-valuetext')).toBe('30\u00a0min');
    expect(field().getAttribute('aria-valuemin')).toBe('15');
    expect(field().getAttribute('aria-valuemax')).toBe('90');
    expect(screen.getByRole('slider', { name: 'Sitting limit' }).getAttribute('aria-valuetext')).toBe(
      '30\u00a0min',
    );
    expect(screen.getByText('30 default')).toBeTruthy();
  });

  it.each([
    ['en', '30\u00a0min', '100%'],
    ['de', '30\u00a0min', '100\u00a0%'],
    ['tr', '30\u00a0dk', '%100'],
    ['ja', '30分', '100%'],
  ] as const)('in %s has the unit about the number as on its scale', async (language, time, share) => {
    const shown = (): string =>
      [...document.querySelectorAll('.stepper-value > *')]
        .map((part) => (part instanceof HTMLInputElement ? part.value : part.textContent))
        .join('');
    const { unmount } = await show(<Limit heard={vi.fn()} />, { language });
    expect(shown()).toBe(time);
    unmount();
    const volume = { least: 0, preset: 50, most: 100, step: 5 };
    await show(
      <StepperSlider title="Volume" line="" value={100} range={volume} unit="percent" onChange={vi.fn()} />,
      { language },
    );
    expect(shown()).toBe(share);
    expect(document.querySelector('[data-end="end"]')?.textContent).toBe(share);
  });

  it('is one stop of the Tab key for the stepper and one for the slider', async () => {
    const { container } = await show(<Limit heard={vi.fn()} />);
    const stops = [...container.querySelectorAll<HTMLElement>('button, input')].filter(
      (one) => one.tabIndex >= 0,
    );
    expect(stops.map((one) => one.getAttribute('role') ?? one.getAttribute('type'))).toEqual([
      'spinbutton',
      'range',
    ]);
  });

  it('steps by its buttons and by the arrows', async () => {
    const heard = vi.fn();
    await show(<Limit heard={heard} />);
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.click(screen.getByRole('button', { name: 'Less' }));
    expect(heard.mock.calls.flat()).toEqual([35, 40, 35, 30]);
  });

  it('takes a typed number', async () => {
    const heard = vi.fn();
    await show(<Limit heard={heard} />);
    type('45 min');
    expect(heard.mock.calls).toEqual([[45]]);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it.each(['', '  '])('says of an empty field (“%s”) what belongs there', async (typed) => {
    const heard = vi.fn();
    await show(<Limit heard={heard} />);
    type(typed);
    expect(heard).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('Type a number from 15 to 90\u00a0min.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  it.each(['5', '200', '33', 'soon'])('refuses %s in words and keeps it to be mended', async (typed) => {
    const heard = vi.fn();
    await show(<Limit heard={heard} />);
    type(typed);
    expect(heard).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe(
      `“${typed}” does not fit. Choose from 15 to 90\u00a0min, in steps of 5\u00a0min.`,
    );
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')).toBe(screen.getByRole('status').id);
    type('45');
    expect(heard.mock.calls).toEqual([[45]]);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('gives up what was typed on Escape', async () => {
    const heard = vi.fn();
    await show(<Limit heard={heard} />);
    fireEvent.change(field(), { target: { value: '99' } });
    fireEvent.keyDown(field(), { key: 'Escape' });
    fireEvent.blur(field());
    expect(heard).not.toHaveBeenCalled();
    expect(field()).toHaveProperty('value', '30');
  });

  it('reads and writes Arabic digits', async () => {
    const heard = vi.fn();
    await show(<Limit heard={heard} />, { language: 'ar', direction: 'rtl' });
    expect(field()).toHaveProperty('value', '٣٠');
    type('٤٥');
    expect(heard.mock.calls).toEqual([[45]]);
  });
});

describe('the switch and the tick box', () => {
  it('tell whether they are on, and turn', async () => {
    const heard = vi.fn();
    await show(
      <>
        <Switch label="Chime" on={false} onChange={heard} />
        <TickBox ticked onChange={heard}>
          Fever
        </TickBox>
      </>,
    );
    expect(screen.getByRole('switch', { name: 'Chime' }).getAttribute('aria-checked')).toBe('false');
    fireEvent.click(screen.getByRole('switch'));
    expect(screen.getByRole('checkbox', { name: 'Fever' })).toHaveProperty('checked', true);
    fireEvent.click(screen.getByRole('checkbox'));
    expect(heard.mock.calls).toEqual([[true], [false]]);
  });
});

describe('the select', () => {
  const options = [
    { value: 'standard', label: 'Standard' },
    { value: 'gentle', label: 'Gentle start' },
    { value: 'deep', label: 'Deep focus' },
  ] as const;

  it('opens by an arrow on what is chosen, moves by arrows and letters, chooses by Enter', async () => {
    const heard = vi.fn();
    await show(<Select prefix="Preset" name="Preset" options={options} value="standard" onChange={heard} />);
    const button = screen.getByRole('button', { name: /Preset.*Standard/ });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.keyDown(button, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Standard');
    const list = screen.getByRole('listbox', { name: 'Preset' });
    fireEvent.keyDown(list, { key: 'End' });
    expect(document.activeElement?.textContent).toBe('Deep focus');
    fireEvent.keyDown(list, { key: 'g' });
    fireEvent.keyDown(list, { key: 'Enter' });
    expect(heard.mock.calls).toEqual([['gentle']]);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('closes on Escape and changes nothing', async () => {
    const heard = vi.fn();
    await show(<Select name="Preset" options={options} value={null} none="Your own" onChange={heard} />);
    fireEvent.click(screen.getByRole('button', { name: 'Your own' }));
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the why-line', () => {
  it('opens the citation of a source and gives the focus back', async () => {
    await show(
      <WhyLine question="Why 30?" sources={[{ id: 'S26', name: 'Evans' }]}>
        No study shows one right number.
      </WhyLine>,
    );
    const link = screen.getByRole('button', { name: 'Source: Evans' });
    link.focus();
    fireEvent.click(link);
    const dialog = screen.getByRole('dialog', { name: 'Source: Evans' });
    expect(dialog.textContent).toContain('Am J Prev Med 2012;43:293');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(link);
  });
});
