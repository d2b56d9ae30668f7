import { testDesign } from '../../../test/design-cases.js';
import { indoorHydrants } from './rule.js';

// B164
testDesign(
  indoorHydrants,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01', adopt: true },
  {
    base: {
      building: { highRise: false, height: 15.1, volume: 10000 },
      fireSafety: { systems: [{ kind: 'indoor-hydrant', installed: true }] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'large', with: { '/building/height': 15, '/building/volume': 10000.1 } },
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
        name: 'whether a high-rise not told',
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
    notApplicable: [
      { name: 'neither', with: { '/building/height': 15 } },
      { name: 'a high-rise', with: { '/building/highRise': true } },
    ],
  },
);
