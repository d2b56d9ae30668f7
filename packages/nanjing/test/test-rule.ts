import { ruleTester, testProfile } from '@tuoyu/core/testing';
import { instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, it } from 'vitest';
import { nanjingPack } from '../src/profile/pack.js';
import { functions } from '../src/rules/functions.js';

/** Tests a rule of the plan; see the rules' folders for the cases. */
export const testRule = ruleTester({
  profile: testProfile({
    fields: institutionFields,
    instruments,
    figures: nanjingPack.figures,
    choices: nanjingPack.choices,
    seat: '/site/divisionCode',
    functions,
  }),
  asOf: '2026-11-23',
  describe,
  it,
});
