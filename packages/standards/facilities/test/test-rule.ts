import { ruleTester, testProfile } from '@tuoyu/core/testing';
import { instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, it } from 'vitest';
import { facilities } from '../src/pack.js';

/** Tests a rule of the pack against the national texts; see the rules' folders for the cases. */
export const testRule = ruleTester({
  profile: testProfile({
    fields: institutionFields,
    instruments,
    figures: facilities.figures,
    choices: facilities.choices,
    topics: facilities.topics,
    seat: '/site/divisionCode',
  }),
  asOf: '2026-11-23',
  mutationScore: 1,
  describe,
  it,
});
