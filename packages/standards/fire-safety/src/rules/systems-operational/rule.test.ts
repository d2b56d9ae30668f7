import { testDesign } from '../../../test/design-cases.js';
import { systemsOperational } from './rule.js';

// B216
testDesign(
  systemsOperational,
  { reach: 'civil', anchor: 'asOf', from: '2023-03-01', adopt: true },
  {
    base: { fireSafety: { systems: [{ installed: true, working: true }] } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'working: false',
        with: { '/fireSafety/systems/0/working': false },
        deciding: ['/fireSafety/systems/0/working: false = true'],
      },
    ],
    unknown: [
      {
        name: 'installed not told',
        with: { '/fireSafety/systems/0/installed': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/fireSafety/systems/0/installed missing'],
      },
      {
        name: 'working not told',
        with: { '/fireSafety/systems/0/working': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/systems/0/working missing'],
      },
    ],
    notApplicable: [
      { name: 'installed: false', with: { '/fireSafety/systems/0/installed': false } },
      { name: 'an empty list', with: { '/fireSafety/systems': [] }, subject: '/fireSafety/systems' },
    ],
  },
);
