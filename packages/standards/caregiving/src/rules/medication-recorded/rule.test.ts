import { adopted, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { medicationRecorded } from './rule.js';

// B329: medication by rule and record; care, unsure
testRule(
  medicationRecorded,
  adopted(
    merge(institution('2021-01-11'), {
      base: {
        kind: 'institution',
        healthCare: { medications: { entries: [{ guardianEntrusted: true, recorded: true }] } },
      },
      pass: [{ name: 'both' }],
      fail: [
        {
          name: 'one without order',
          with: { '/healthCare/medications/entries/1': { guardianEntrusted: false, recorded: true } },
          deciding: ['/healthCare/medications/entries/1/guardianEntrusted: false = true'],
        },
        {
          name: 'one without record',
          with: { '/healthCare/medications/entries/1': { guardianEntrusted: true, recorded: false } },
          deciding: ['/healthCare/medications/entries/1/recorded: false = true'],
        },
      ],
      unknown: [
        {
          name: 'record not told',
          with: { '/healthCare/medications/entries/0/recorded': undefined },
          possible: ['pass', 'fail'],
          needs: ['/healthCare/medications/entries/0/recorded missing'],
        },
      ],
      notApplicable: [{ name: 'no medication', with: { '/healthCare/medications/entries': [] } }],
    }),
  ),
);
