import type { Duty } from '@tuoyu/instruments';
import { byRule, dutiesOf, without } from './duties.js';

/** Statutes and the quality campaign. */
export const statutes: readonly Duty[] = [
  ...dutiesOf(
    'minors-protection-law',
    [
      'N064.51',
      'art. 27',
      'No corporal punishment, as incidents on record show',
      { kind: 'other-addressee', addressee: 'person', rules: ['caregiving/no-confirmed-punishment'] },
    ],
    [
      'N065.1',
      'art. 33 ¶3',
      'No primary-school curriculum for pre-schoolers',
      byRule('caregiving/no-primary-curriculum'),
    ],
    [
      'AN057.1',
      'art. 36',
      'A safety system for buses, if they are used',
      byRule('caregiving/bus-safety-system'),
    ],
    ['AN057.2', 'art. 36', 'Safety staff on the bus', byRule('caregiving/bus-attendant')],
    ['AN057.3', 'art. 36', 'Regular checks of the bus', byRule('caregiving/bus-checked')],
    ['AN057.4', 'art. 36', 'Training of the driver', byRule('caregiving/bus-driver-trained')],
    ['AN058.1', 'art. 38', 'No children in commercial activity', byRule('caregiving/no-commercial-activity')],
    [
      'AN058.2',
      'art. 38',
      'No selling of named goods or services to parents',
      byRule('caregiving/no-selling-to-parents'),
    ],
  ),
  ...dutiesOf(
    'family-education-promotion-law',
    ['AN052.1', 'art. 44', 'Give parents guidance on family education', byRule('caregiving/family-guidance')],
    [
      'AN053.1',
      'art. 51',
      'Orders and discipline where guidance is not given or is wrong',
      {
        kind: 'other-addressee',
        addressee: 'other',
        why: 'A power of the competent department; attached to the rule as what a breach can lead to.',
      },
    ],
    [
      'AN054.1',
      'art. 18',
      'Parents learn at key moments, such as entry into care',
      {
        kind: 'other-addressee',
        addressee: 'guardian',
        why: 'No record of an institution shows what parents learn.',
      },
    ],
    [
      'AN054.2',
      'art. 19',
      'Parents cooperate with the free guidance of the institution',
      {
        kind: 'other-addressee',
        addressee: 'guardian',
        why: 'No record of an institution shows how parents cooperate.',
      },
    ],
  ),
  ...dutiesOf(
    'quality-campaign-2025',
    [
      'AN034.50',
      'task 2',
      'Health bodies are encouraged to sign service contracts with institutions',
      { kind: 'other-addressee', addressee: 'other', rules: ['caregiving/medical-partner'] },
    ],
    [
      'AN037.1',
      'supply',
      'Numbers of institutions and places at the end of 2022',
      without('definition', 'Statistics, not a rule.'),
    ],
  ),
];
