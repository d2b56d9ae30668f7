import { testDesign } from '../../../test/design-cases.js';
import { alarmNursery } from './rule.js';

// B168
testDesign(
  alarmNursery,
  { reach: 'nursery', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { fireSafety: { systems: [{ kind: 'automatic-alarm', installed: true }] } },
    pass: [
      { name: 'as the text asks' },
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
        name: 'systems not listed',
        with: { '/fireSafety/systems': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/systems missing'],
      },
    ],
  },
);
