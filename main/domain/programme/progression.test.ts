/** Checks each condition for leaving a stage at its edge: go up, stay, simplify. */
import { describe, expect, it } from 'vitest';
import { type Requirement, type Standing, type Verdict, verdictOf, waitingFor } from './progression';

const completion = (share: number, days = 10): Standing['completion'] => ({
  done: share * days * 4,
  planned: days * 4,
  days,
  share,
});

/** All conditions just met. */
const ready: Standing = {
  stage: 2,
  daysInStage: 14,
  daysOff: 3,
  completion: completion(0.7, 5),
  withIgnored: completion(0.7, 5),
  worstDuring: 3,
  baseline: 3,
  recent: 4,
  legSymptoms: false,
  gentle: false,
  simplified: false,
};

describe('a stage', () => {
  it('is left when all is just met', () => {
    expect(waitingFor(ready)).toEqual([]);
    expect(verdictOf(ready)).toBe('go-up');
  });

  it('is left by who never answered about soreness', () => {
    expect(verdictOf({ ...ready, worstDuring: 0, baseline: null, recent: null })).toBe('go-up');
  });

  it.each<[Requirement, Partial<Standing>]>([
    ['weeks', { daysInStage: 13 }],
    ['weeks', { stage: 6, daysInStage: 900 }],
    ['weeks', { stage: 5, daysInStage: 27 }],
    ['more-days', { completion: completion(1, 4) }],
    ['more-days', { completion: { done: 0, planned: 0, days: 0, share: null } }],
    ['more-days', { daysOff: 4 }],
    ['completion', { completion: completion(0.69) }],
    ['pain-during', { worstDuring: 4 }],
    ['soreness', { recent: 4.5 }],
    ['leg-symptoms', { legSymptoms: true }],
    ['gentle', { gentle: true }],
    ['simplified', { simplified: true }],
  ])('waits for %s alone: %o', (requirement, change) => {
    const standing = { ...ready, ...change };
    expect(waitingFor(standing)).toEqual([requirement]);
    expect(verdictOf(standing)).toBe('stay');
  });

  it.each<[Verdict, Partial<Standing>]>([
    ['simplify', { completion: completion(0.39) }],
    ['stay', { completion: completion(0.4) }],
    ['stay', { completion: completion(0.1, 9) }],
    ['stay', { completion: completion(0.1), simplified: true }],
    ['stay', { completion: { done: 0, planned: 0, days: 0, share: null } }],
  ])('gives the verdict %s: %o', (verdict, change) => {
    const withIgnored = change.completion ?? ready.withIgnored;
    expect(verdictOf({ ...ready, withIgnored, ...change })).toBe(verdict);
  });

  it('is not simplified by weeks off in between, but by two weeks with nothing', () => {
    const every = { ...ready, completion: completion(0.9) };
    expect(verdictOf({ ...every, withIgnored: completion(0.3) })).toBe('go-up');
    expect(verdictOf({ ...every, withIgnored: completion(0) })).toBe('simplify');
  });

  it('waits while very sore, whatever the soreness at the start', () => {
    expect(waitingFor({ ...ready, baseline: 8, recent: 6 })).toEqual(['soreness']);
    expect(waitingFor({ ...ready, baseline: 8, recent: 5 })).toEqual([]);
  });
});
