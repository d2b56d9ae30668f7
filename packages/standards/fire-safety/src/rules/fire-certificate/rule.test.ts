import { testDesign } from '../../../test/design-cases.js';
import { fireCertificate } from './rule.js';

// B270
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
      {
        name: 'another paper only',
        with: { '/fireSafety/certificates': [{ kind: 'other' }] },
        deciding: [
          '/fireSafety/certificates: 0 >= 1',
          '/fireSafety/certificates/0/kind: other in ["acceptance-opinion","acceptance-filing","check-pass"]',
        ],
      },
    ],
    unknown: [
      {
        name: 'papers not listed',
        with: { '/fireSafety/certificates': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/certificates missing'],
      },
    ],
  },
);
