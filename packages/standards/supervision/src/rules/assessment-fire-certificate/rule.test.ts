import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { assessmentFireCertificate } from './rule.js';

// N261: the fire-safety pass certificate is of the last year
testRule(
  assessmentFireCertificate,
  merge(
    {
      base: {
        kind: 'institution',
        fireSafety: { certificates: [{ kind: 'check-pass', issuedOn: '2026-03-10' }] },
      },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'this year, however years are counted' },
        { name: 'on the day', with: { '/fireSafety/certificates/0/issuedOn': '2026-11-23' } },
        {
          name: 'a year ago to the day',
          choices: { logCounting: 'rolling' },
          with: { '/fireSafety/certificates/0/issuedOn': '2025-11-23' },
        },
        {
          name: 'on the first day of the last calendar year',
          choices: { logCounting: 'calendar' },
          with: { '/fireSafety/certificates/0/issuedOn': '2025-01-01' },
        },
      ],
      fail: [
        {
          name: 'a year and a day ago',
          choices: { logCounting: 'rolling' },
          with: { '/fireSafety/certificates/0/issuedOn': '2025-11-22' },
          deciding: [
            '/fireSafety/certificates: 0 >= 1',
            '/fireSafety/certificates/0/issuedOn: 2025-11-22 >= 2025-11-23',
          ],
        },
        {
          name: 'on the last day of the calendar year before the last',
          choices: { logCounting: 'calendar' },
          with: { '/fireSafety/certificates/0/issuedOn': '2024-12-31' },
          deciding: ['/fireSafety/certificates: 0 >= 1', '/fireSafety/certificates/0/issuedOn: 124 >= 125'],
        },
        {
          name: 'still to come',
          with: { '/fireSafety/certificates/0/issuedOn': '2026-11-24' },
          deciding: [
            '/fireSafety/certificates: 0 >= 1',
            '/fireSafety/certificates/0/issuedOn: 2026-11-24 <= 2026-11-23',
          ],
        },
        {
          name: 'another paper',
          with: { '/fireSafety/certificates/0/kind': 'acceptance-filing' },
          deciding: [
            '/fireSafety/certificates: 0 >= 1',
            '/fireSafety/certificates/0/kind: acceptance-filing = check-pass',
          ],
        },
        {
          name: 'none',
          with: { '/fireSafety/certificates': [] },
          deciding: ['/fireSafety/certificates: 0 >= 1'],
        },
      ],
      unknown: [
        {
          name: 'early last year, and nothing chosen',
          with: { '/fireSafety/certificates/0/issuedOn': '2025-02-01' },
          possible: ['pass', 'fail'],
          needs: ['choice logCounting'],
        },
        notTold('/fireSafety/certificates'),
      ],
    },
    from('2024-03-31'),
  ),
);
