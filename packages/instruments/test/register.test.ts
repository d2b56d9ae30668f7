import { describe, expect, it } from 'vitest';
import {
  forceOn,
  inForceOn,
  instrument,
  instrumentIds,
  instruments,
  registerDate,
  statusOn,
} from '../src/index.js';

describe('the register', () => {
  it('has one record for each id', () => {
    expect(instruments.map((text) => text.id).sort()).toEqual([...instrumentIds].sort());
  });

  it('has the standing of each text on the day of the register', () => {
    for (const text of instruments)
      expect([text.id, statusOn(text, registerDate)]).toEqual([text.id, text.status]);
  });
});

describe('force on a day', () => {
  it('changes from one edition of JGJ 39 to the next', () => {
    expect(forceOn(instrument('jgj-39-2016'), '2019-09-30')).toBe('industry-code');
    expect(forceOn(instrument('jgj-39-2016'), '2019-10-01')).toBeUndefined();
    expect(forceOn(instrument('jgj-39-2019'), '2019-10-01')).toBe('industry-code');
    expect(forceOn(instrument('jgj-39-2019'), '2019-10-01', '4.1.9')).toBe('mandatory-standard');
    expect(forceOn(instrument('jgj-39-2019'), '2019-10-01', '4.1.8')).toBe('industry-code');
  });

  it('leaves the plan of Nanjing to a choice after its horizon', () => {
    expect(inForceOn(instrument('nanjing-plan-2020'), '2025-12-31')).toBe(true);
    expect(inForceOn(instrument('nanjing-plan-2020'), '2026-01-01')).toBeUndefined();
  });
});
