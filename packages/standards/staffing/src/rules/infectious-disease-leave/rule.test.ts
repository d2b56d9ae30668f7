import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { infectiousDiseaseLeave } from './rule.js';

// N144: leaves the post at once; the record has the first day away
const ill = (detectedOn: string, leftPostOn: string | undefined, infectious = true) => ({
  '/staff/0/illnesses': [{ detectedOn, leftPostOn, infectious }],
});

testRule(
  infectiousDiseaseLeave,
  merge(forStaff(), {
    base: {
      kind: 'institution',
      staff: [
        {
          role: 'care',
          illnesses: [{ infectious: true, detectedOn: '2019-10-01', leftPostOn: '2019-10-01' }],
        },
      ],
    },
    pass: [
      { name: 'away on the same day', asOf: '2019-10-08' },
      { name: 'away from the next day', with: ill('2026-05-05', '2026-05-06') },
      {
        name: 'a cold that is not infectious beside one',
        with: {
          '/staff/0/illnesses/1': { infectious: false, detectedOn: '2026-05-05', leftPostOn: '2026-05-09' },
        },
      },
    ],
    fail: [
      {
        name: 'away from the day after the next',
        with: ill('2026-05-05', '2026-05-07'),
        deciding: ['/staff/0/illnesses/0/leftPostOn: *** <= ***', '/staff/0/illnesses/0/detectedOn: ***'],
      },
    ],
    unknown: [
      {
        name: 'first day away not told',
        with: ill('2026-05-05', undefined),
        possible: ['pass', 'fail'],
        needs: ['/staff/0/illnesses/0/leftPostOn missing'],
      },
    ],
    notApplicable: [
      { name: 'never ill', with: { '/staff/0/illnesses': [] } },
      { name: 'not infectious', with: ill('2026-05-05', '2026-05-09', false) },
    ],
    notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
  }),
);
