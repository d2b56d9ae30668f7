import { testDesign } from '../../../test/design-cases.js';
import { sprinklersGuide } from './rule.js';

// N209
testDesign(
  sprinklersGuide,
  { reach: 'civil', anchor: 'asOf', from: '2022-01-31' },
  {
    base: {
      kindergarten: { classCount: 0 },
      classes: [{}, {}, {}, {}, {}],
      fireSafety: { systems: [{ kind: 'sprinkler', installed: true }] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'four classes', with: { '/classes': [{}, {}, {}, {}] } },
      {
        name: 'a kindergarten of five',
        with: {
          '/kind': 'kindergarten-nursery-class',
          '/classes': [{}, {}, {}, {}],
          '/kindergarten/classCount': 1,
        },
      },
      { name: 'an institution, whatever is said of a kindergarten', with: { '/kindergarten/classCount': 9 } },
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
        name: 'classes not listed',
        with: { '/classes': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/classes missing'],
      },
      {
        name: 'systems not listed',
        with: { '/fireSafety/systems': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/systems missing'],
      },
    ],
    notApplicable: [
      { name: 'three classes', with: { '/classes': [{}, {}, {}] } },
      {
        name: 'a kindergarten of four',
        with: { '/kind': 'kindergarten-nursery-class', '/classes': [{}], '/kindergarten/classCount': 3 },
      },
    ],
  },
);
