import { testDesign } from '../../../test/design-cases.js';
import { alarmChildrensPlace } from './rule.js';

// B168
testDesign(
  alarmChildrensPlace,
  { reach: 'other-place', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: {
      building: { area: 1000, storeyUses: [{ area: 500.1 }, { area: 10 }] },
      fireSafety: { systems: [{ kind: 'automatic-alarm', installed: true }] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'large in all', with: { '/building/area': 1000.1, '/building/storeyUses': [{ area: 500 }] } },
      {
        name: 'beside another',
        with: {
          '/fireSafety/systems': [
            { kind: 'hose-reel', installed: true },
            { kind: 'automatic-alarm', installed: true },
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
        deciding: ['/fireSafety/systems: 0 >= 1', '/fireSafety/systems/0/kind: hose-reel = automatic-alarm'],
      },
    ],
    unknown: [
      {
        name: 'storeys not listed',
        with: { '/building/storeyUses': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/storeyUses missing'],
      },
      {
        name: 'systems not listed',
        with: { '/fireSafety/systems': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/systems missing'],
      },
    ],
    notApplicable: [{ name: 'smaller', with: { '/building/storeyUses': [{ area: 500 }, { area: 500 }] } }],
  },
);
