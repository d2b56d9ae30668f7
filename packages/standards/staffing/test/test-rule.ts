import { ruleTester, testProfile } from '@tuoyu/core/testing';
import { instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, it } from 'vitest';
import { staffing } from '../src/pack.js';

/** Tests a rule of the pack against the national texts; see the rules' folders for the cases. */
export const testRule = ruleTester({
  profile: testProfile({
    fields: institutionFields,
    instruments,
    figures: staffing.figures,
    choices: staffing.choices,
    topics: staffing.topics,
    seat: '/site/divisionCode',
  }),
  asOf: '2026-11-23',
  mutationScore: 1,
  describe,
  it,
});
