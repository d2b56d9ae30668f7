import { testScoped } from '../../../test/scopes.js';
import { noBunkBeds } from './rule.js';

// B097, N242
testScoped(
  noBunkBeds,
  { scope: 'nursery', edition: '2019' },
  {
    base: { livingUnits: [{ classKind: 'infant', bunkBeds: false }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'classKind: younger-toddler', with: { '/livingUnits/0/classKind': 'younger-toddler' } },
    ],
    fail: [
      {
        name: 'bunkBeds: yes',
        with: { '/livingUnits/0/bunkBeds': true },
        deciding: ['/livingUnits/0/bunkBeds: true = false'],
      },
    ],
    unknown: [
      {
        name: 'bunkBeds not told',
        with: { '/livingUnits/0/bunkBeds': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/bunkBeds missing'],
      },
      {
        name: 'classKind not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
    ],
    notApplicable: [
      { name: 'classKind: older-toddler', with: { '/livingUnits/0/classKind': 'older-toddler' } },
      { name: 'classKind: mixed', with: { '/livingUnits/0/classKind': 'mixed' } },
      { name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' },
    ],
  },
);
