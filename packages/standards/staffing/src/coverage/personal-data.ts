import type { Duty } from '@tuoyu/instruments';
import { byQuestion, dutiesOf, without } from './duties.js';

const penalty = (why: string) => ({ kind: 'other-addressee', addressee: 'other', why }) as const;

/** Data of staff. */
export const personalData: readonly Duty[] = [
  ...dutiesOf(
    'personal-information-protection-law',
    [
      'L272.1',
      'art. 5, 6, 19',
      'Handle data of staff lawfully, as far and as long as needed',
      byQuestion('staffing/staff-data-needed'),
    ],
    ['L273.1', 'art. 13', 'Have a legal basis for data of staff', byQuestion('staffing/staff-data-needed')],
    [
      'L274.1',
      'art. 23, 25',
      'Separate consent for giving data away or publishing them',
      byQuestion('staffing/staff-data-shared'),
    ],
    [
      'L275.1',
      'art. 24',
      'A person may refuse a decision made by automation alone',
      byQuestion('staffing/staff-data-rights'),
    ],
    [
      'L276.1',
      'art. 28-31',
      'Sensitive data of staff: special purpose, strict need, separate consent',
      byQuestion('staffing/staff-data-sensitive'),
    ],
    [
      'L276.2',
      'art. 31',
      'Data of children under fourteen: consent of guardians and rules of their own',
      without('definition', 'The same duty as N077, which stands in the domain of supervision.'),
    ],
    [
      'L277.1',
      'art. 44-50',
      'Staff can see, copy, correct and delete; refusals have reasons',
      byQuestion('staffing/staff-data-rights'),
    ],
    ['L278.1', 'art. 55-56', 'Assess the impact beforehand', byQuestion('staffing/staff-data-assessment')],
    ['L279.1', 'art. 66', 'Fines', penalty('A power of authorities.')],
    [
      'L280.1',
      'art. 37',
      'Bodies with public functions follow the rules for state organs',
      without('definition', 'Says whom other articles reach.'),
    ],
  ),
];
