import { adopted, elements, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { agreementSigned } from './rule.js';

// N128: a service agreement; no day before which it is signed is stated
testRule(
  agreementSigned,
  adopted(
    merge(institution('2019-10-07'), elements('/children'), {
      base: { kind: 'institution', children: [{ contractSignedOn: '2019-09-01' }] },
      pass: [
        { name: 'signed' },
        { name: 'signed today', with: { '/children/0/contractSignedOn': '2026-11-23' } },
      ],
      fail: [
        {
          name: 'to be signed tomorrow',
          with: { '/children/0/contractSignedOn': '2026-11-24' },
          deciding: ['/children/0/contractSignedOn: *** <= 2026-11-23'],
        },
      ],
      unknown: [
        {
          name: 'day not told',
          with: { '/children/0/contractSignedOn': undefined },
          possible: ['pass', 'fail'],
          needs: ['/children/0/contractSignedOn missing'],
        },
      ],
    }),
  ),
);
