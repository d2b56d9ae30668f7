import { testDesign } from '../../../test/design-cases.js';
import { indoorHydrantsHighRise } from './rule.js';

// B164
testDesign(
  indoorHydrantsHighRise,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: {
      building: { highRise: true },
      fireSafety: { systems: [{ kind: 'indoor-hydrant', installed: true }] },
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'beside another',
        with: {
          '/fireSafety/systems': [
            { kind: 'hose-reel', installed: true },
            { kind: 'indoor-hydrant', installed: true },
          ],
        },
      },
    ],
    fail: [
      {
        name: 'stated that there is none',
        with: { '/fireSafety/systems/0/installed': false },
        deciding: ['/fireSafety/systems: 0 >= 1', '/fireSafety/systems/0/installed: false = true'],
      },
      {
        name: 'a complete list without it',
        with: { '/fireSafety/systems': [] },
        deciding: ['/fireSafety/systems: 0 >= 1'],
      },
      {
        name: 'only another',
        with: { '/fireSafety/systems': [{ kind: 'hose-reel', installed: true }] },
        deciding: ['/fireSafety/systems: 0 >= 1', '/fireSafety/systems/0/kind: hose-reel = indoor-hydrant'],
      },
    ],
    unknown: [
      {
        name: 'highRise not told',
        with: { '/building/highRise': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/highRise missing'],
      },
      {
        name: 'systems not listed',
        with: { '/fireSafety/systems': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/systems missing'],
      },
    ],
    notApplicable: [{ name: 'highRise: false', with: { '/building/highRise': false } }],
  },
);
