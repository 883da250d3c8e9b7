/** Specifies the shape of the dome against the measures of the drawn target. */
import { describe, expect, it } from 'vitest';
import { discPath, floorEnd, halfDegrees, halfPath, headTurn, stage, sweepDegrees } from './domeGeometry';

describe('the dome', () => {
  it('sweeps 251.6 degrees from one end of the floor to the other', () => {
    expect(sweepDegrees).toBeCloseTo(251.66, 1);
    expect(floorEnd('left')).toEqual({ x: expect.closeTo(63.03, 2), y: expect.closeTo(268, 6) });
    expect(floorEnd('right').x).toBeCloseTo(2 * stage.centreX - floorEnd('left').x, 6);
  });

  it('leaves 1.6 % of the sweep open at the top while the halves are apart', () => {
    expect((sweepDegrees - 2 * halfDegrees) / sweepDegrees).toBeCloseTo(0.016, 6);
    expect(halfPath('left')).toBe('M63.03 268A164 164 0 0 1 190.24 8.1');
    expect(halfPath('right')).toBe('M328.97 268A164 164 0 0 0 201.76 8.1');
  });

  it('has halves that meet at the top when closed', () => {
    expect(halfPath('left', true)).toBe('M63.03 268A164 164 0 0 1 196 8');
    expect(halfPath('right', true)).toBe('M328.97 268A164 164 0 0 0 196 8');
  });

  it('stands a disc on the floor within the ring', () => {
    expect(discPath()).toBe('M80.74 268A150 150 0 1 1 311.26 268Z');
  });

  it('turns the head of each half from its own end towards the top, and no further', () => {
    expect(headTurn('left', 0)).toBeCloseTo(0);
    expect(headTurn('left', 1)).toBeCloseTo(halfDegrees);
    expect(headTurn('right', 0.5)).toBeCloseTo(-halfDegrees / 2);
    expect(headTurn('right', 2)).toBeCloseTo(-halfDegrees);
    expect(Math.abs(headTurn('left', -1))).toBe(0);
  });
});
