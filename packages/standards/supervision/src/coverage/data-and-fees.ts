import type { Duty } from '@tuoyu/instruments';
import { byQuestion, byRule, dutiesOf, without } from './duties.js';

export const dataAndFees: readonly Duty[] = [
  ...dutiesOf(
    'personal-information-protection-law',
    [
      'N077.1',
      'art. 31',
      'A rule of its own for data of children',
      byRule('supervision/data-processing-rule'),
    ],
    [
      'N077.2',
      'art. 31',
      'Consent of the guardians',
      byRule('supervision/guardian-consent', 'supervision/guardian-consent-of-child'),
    ],
    [
      'N077.3',
      'art. 28',
      'Data of children under fourteen are sensitive',
      without('definition', 'It says what the duties reach.'),
    ],
    ['N078.1', 'art. 26', 'A visible notice of cameras', byRule('supervision/camera-notice')],
    [
      'N078.2',
      'art. 26',
      'Cameras only for public safety',
      byQuestion('supervision/cameras-for-safety-only'),
    ],
  ),
  ...dutiesOf(
    'minors-online-regulation-2024',
    [
      'AN073.1',
      'art. 32',
      'No forced consent to data that are not needed',
      byRule('supervision/consent-not-forced'),
    ],
    [
      'AN073.2',
      'art. 32',
      'Refusing does not cost the basic service',
      byQuestion('supervision/service-despite-refusal'),
    ],
    ['AN074.1', 'art. 34', 'Easy ways to use rights', byRule('supervision/data-rights-channel')],
    [
      'AN074.2',
      'art. 34',
      'Refusals in writing, with reasons',
      byQuestion('supervision/refusals-in-writing'),
    ],
    ['AN075.1', 'art. 35', 'A plan for incidents', byRule('supervision/data-incident-plan')],
    ['AN075.2', 'art. 35', 'Remedy', byRule('supervision/data-incident-remedied')],
    [
      'AN075.3',
      'art. 35',
      'Report to the cyberspace authority',
      byRule('supervision/data-incident-reported'),
    ],
    ['AN075.4', 'art. 35', 'Tell children and guardians', byRule('supervision/data-incident-told')],
    ['AN076.1', 'art. 36', 'Least privilege', byRule('supervision/least-privilege')],
    ['AN076.2', 'art. 36', 'Access of staff is approved', byRule('supervision/access-approved')],
    ['AN076.3', 'art. 36', 'Access of staff is logged', byRule('supervision/access-logged')],
    ['AN077.1', 'art. 37', 'An audit every year', byRule('supervision/audited-every-year')],
    ['AN077.2', 'art. 37', 'Report the audit', byRule('supervision/audit-reported')],
  ),
  ...dutiesOf(
    'network-data-regulation-2025',
    ['AN078.1', 'art. 21', 'Consent of a parent or guardian', byRule('supervision/guardian-consent')],
    ['AN078.2', 'art. 22', 'A rule of its own', byRule('supervision/data-processing-rule')],
  ),
  ...dutiesOf(
    'prepaid-fees-interpretation-2025',
    ['AN079.1', 'art. 3', 'Who may sue', without('definition', 'A rule of procedure.')],
    [
      'AN080.1',
      'art. 9',
      'No term that excludes refunds or cancelling',
      byRule('supervision/refund-not-excluded'),
    ],
    ['AN080.2', 'art. 9', 'No one-sided change', byRule('supervision/no-one-sided-change')],
    ['AN080.3', 'art. 9', 'No exclusion of liability', byRule('supervision/liability-not-excluded')],
    ['AN080.4', 'art. 9', 'No burdensome dispute terms', byRule('supervision/disputes-not-burdened')],
    [
      'AN080.5',
      'art. 8',
      'Unclear terms are read for the consumer',
      without('definition', 'A rule of construction.'),
    ],
    [
      'AN081.1',
      'art. 13',
      'When the consumer may end the contract',
      without('definition', 'A right of the consumer, not a duty that a record shows.'),
    ],
    ['AN082.1', 'art. 14', 'Refund without reason within seven days', byRule('supervision/cooling-off-days')],
    [
      'AN083.1',
      'art. 15-19',
      'Refund the prepayment less the value received, with interest',
      byRule('supervision/refund-pro-rata'),
    ],
    ['AN084.1', 'art. 22', 'Unlimited plans: refund by the time left', byRule('supervision/refund-pro-rata')],
    [
      'AN085.1',
      'art. 23',
      'Punitive damages for evading refunds',
      without('definition', 'A consequence, shown with the rules on refunds.'),
    ],
    ['AN086.1', 'art. 25', 'Keep contract and records of use', byRule('supervision/usage-records-kept')],
  ),
];
