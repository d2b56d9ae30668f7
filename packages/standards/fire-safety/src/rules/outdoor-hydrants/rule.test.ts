import { testDesign } from '../../../test/design-cases.js';
import { outdoorHydrants } from './rule.js';

// B163
testDesign(
  outdoorHydrants,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: {
      building: { footprint: 300.1 },
      fireSafety: { systems: [{ kind: 'outdoor-hydrant', installed: true }] },
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'beside another',
        with: {
          '/fireSafety/systems': [
            { kind: 'hose-reel', installed: true },
            { kind: 'outdoor-hydrant', installed: true },
          ],
        },
      },
    ],
    fail: [
      {
        name: 'stated that there is none',
        with: { '/fireSafety/systems/0/installed': false },
        deciding: ['/fireSafety/systems: 0 >= 1', '/fireSafety/systems/0/installed: false = true'],
        params: { area: 300.1 },
      },
      {
        name: 'a complete list without it',
        with: { '/fireSafety/systems': [] },
        deciding: ['/fireSafety/systems: 0 >= 1'],
        params: { area: 300.1 },
      },
      {
        name: 'only another',
        with: { '/fireSafety/systems': [{ kind: 'hose-reel', installed: true }] },
        deciding: ['/fireSafety/systems: 0 >= 1', '/fireSafety/systems/0/kind: hose-reel = outdoor-hydrant'],
        params: { area: 300.1 },
      },
    ],
    unknown: [
      {
        name: 'systems not listed',
        with: { '/fireSafety/systems': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/systems missing'],
      },
      {
        name: 'footprint not told',
        with: { '/building/footprint': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/footprint missing'],
      },
    ],
    notApplicable: [{ name: 'a smaller footprint', with: { '/building/footprint': 300 } }],
  },
);
