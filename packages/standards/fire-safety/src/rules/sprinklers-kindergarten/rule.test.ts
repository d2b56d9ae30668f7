import { testDesign } from '../../../test/design-cases.js';
import { sprinklersKindergarten } from './rule.js';

// B165
testDesign(
  sprinklersKindergarten,
  { reach: 'kindergarten', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: {
      classes: [{}],
      kindergarten: { classCount: 4 },
      fireSafety: { systems: [{ kind: 'sprinkler', installed: true }] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'six classes', with: { '/kindergarten/classCount': 5 } },
      {
        name: 'beside another',
        with: {
          '/fireSafety/systems': [
            { kind: 'hose-reel', installed: true },
            { kind: 'sprinkler', installed: true },
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
        deciding: ['/fireSafety/systems: 0 >= 1', '/fireSafety/systems/0/kind: hose-reel = sprinkler'],
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
