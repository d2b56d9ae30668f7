import type { ParsedField } from '../parse/fields.js';

/** What a record is handed on for. */
export type Purpose = 'publish' | 'filing' | 'rating' | 'inspection' | 'statistics';

/** What a purpose keeps of a record. */
export interface PurposeRule {
  /** Fields of these kinds of sensitivity are kept. */
  readonly sensitivity: readonly ParsedField['sensitivity'][];
  /** Patterns that are left out all the same, with everything below. */
  readonly withheld: readonly string[];
  /** Free text that is not public is left out, because it may name a person. */
  readonly freeText: boolean;
}

const names = ['/legalRepresentative', '/founder/name', '/staff/*/name', '/children/*/name'];
const numbers = ['/staff/*/idNumber', '/children/*/idNumber', '/staff/*/certificates/*/number'];
const health = ['/staff/*/illnesses', '/staff/*/mentalIllnessHistory', '/staff/*/healthChecks/*/result'];

/**
 * What each purpose keeps.
 *
 * - `publish`: what parents and the public may see.
 * - `filing`: what a health authority needs to file: staff with names, no child, no daily record, no illness.
 * - `rating`: facts about the institution; no person can be told.
 * - `inspection`: everything that an inspector sees on site, without identity numbers, phones and names of children.
 * - `statistics`: facts about the institution without what names it, and no free text.
 */
export const purposes: { readonly [purpose in Purpose]: PurposeRule } = {
  publish: { sensitivity: ['public'], withheld: [], freeText: true },
  filing: {
    sensitivity: ['public', 'institution', 'personal'],
    withheld: ['/days', '/incidents', '/healthCare/infectiousCases', '/security/cctv/access', ...health],
    freeText: true,
  },
  rating: { sensitivity: ['public', 'institution'], withheld: ['/security/cctv/access'], freeText: true },
  inspection: {
    sensitivity: ['public', 'institution', 'personal', 'child'],
    withheld: ['/staff/*/phone', '/children/*/name', ...numbers],
    freeText: true,
  },
  statistics: {
    sensitivity: ['public', 'institution'],
    withheld: [
      '/key',
      '/name',
      '/otherNames',
      '/brand',
      '/creditCode',
      '/phone',
      '/site/address',
      '/site/community',
      '/site/longitude',
      '/site/latitude',
      '/kindergarten/name',
      '/registration/certificateNumber',
      '/filing/receiptNumber',
      '/penalties/*/documentNumber',
      '/disclosures/*/address',
      ...names,
      ...numbers,
    ],
    freeText: false,
  },
};
