import { testDesign } from '../../../test/design-cases.js';
import { alarmKindergarten2018 } from './rule.js';

// B195
testDesign(
  alarmKindergarten2018,
  { reach: 'kindergarten', anchor: 'designedOn', from: '2018-10-01', to: '2023-05-31', adopt: true },
  {
    base: {
      classes: [{}],
      kindergarten: { classCount: 4 },
      fireSafety: { systems: [{ kind: 'automatic-alarm', installed: true }] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'six classes', with: { '/kindergarten/classCount': 5 } },
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
        name: 'classes of older children not told',
        with: { '/kindergarten/classCount': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/kindergarten/classCount missing'],
      },
      {
        name: 'systems not listed',
        with: { '/fireSafety/systems': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/systems missing'],
      },
    ],
    notApplicable: [{ name: 'a small one of four', with: { '/kindergarten/classCount': 3 } }],
  },
);
