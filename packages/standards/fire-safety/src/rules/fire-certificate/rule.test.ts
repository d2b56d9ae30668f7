import { testDesign } from '../../../test/design-cases.js';
import { fireCertificate } from './rule.js';

// B270, AB042, AB048: three kinds are accepted in a place that was read; the fire paper stays open to others
testDesign(
  fireCertificate,
  { reach: 'civil', anchor: 'asOf', from: '2020-01-06' },
  {
    base: { fireSafety: { certificates: [{ kind: 'acceptance-opinion' }] } },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'a filing beside another paper',
        with: { '/fireSafety/certificates': [{ kind: 'other' }, { kind: 'acceptance-filing' }] },
      },
      { name: 'a check pass', with: { '/fireSafety/certificates': [{ kind: 'check-pass' }] } },
    ],
    fail: [
      {
        name: 'a complete list without one',
        with: { '/fireSafety/certificates': [] },
        deciding: ['/fireSafety/certificates: 0 >= 1'],
      },
    ],
    notApplicable: [
      { name: 'another paper only', with: { '/fireSafety/certificates': [{ kind: 'other' }] } },
    ],
    unknown: [
      {
        name: 'kind of the paper not told',
        with: { '/fireSafety/certificates': [{ number: '1' }] },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/fireSafety/certificates/0/kind missing'],
      },
      {
        name: 'papers not listed',
        with: { '/fireSafety/certificates': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/fireSafety/certificates missing'],
      },
    ],
  },
);
