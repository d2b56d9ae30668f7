import { adopted, elements, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { specialDietNote } from './rule.js';

// N135: special needs only with the written note of the guardian
testRule(
  specialDietNote,
  adopted(
    merge(institution('2019-10-07'), elements('/children'), {
      base: {
        kind: 'institution',
        children: [{ diet: { specialNeed: true, guardianNoteOn: '2019-09-01' } }],
      },
      pass: [
        { name: 'noted' },
        { name: 'noted today', with: { '/children/0/diet/guardianNoteOn': '2026-11-23' } },
      ],
      fail: [
        {
          name: 'to be noted tomorrow',
          with: { '/children/0/diet/guardianNoteOn': '2026-11-24' },
          deciding: ['/children/0/diet/guardianNoteOn: *** <= 2026-11-23'],
        },
      ],
      unknown: [
        {
          name: 'day not told',
          with: { '/children/0/diet/guardianNoteOn': undefined },
          possible: ['pass', 'fail'],
          needs: ['/children/0/diet/guardianNoteOn missing'],
        },
        {
          name: 'special need not told',
          with: { '/children/0/diet/specialNeed': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/children/0/diet/specialNeed missing'],
        },
      ],
      notApplicable: [{ name: 'no special need', with: { '/children/0/diet/specialNeed': false } }],
    }),
  ),
);
