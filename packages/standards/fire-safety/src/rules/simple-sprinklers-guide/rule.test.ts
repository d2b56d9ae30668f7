import { testDesign } from '../../../test/design-cases.js';
import { simpleSprinklersGuide } from './rule.js';

// N209
testDesign(
  simpleSprinklersGuide,
  { reach: 'civil', anchor: 'asOf', from: '2022-01-31' },
  {
    base: {
      kindergarten: { classCount: 0 },
      classes: [{}, {}, {}],
      fireSafety: { systems: [{ kind: 'simple-sprinkler', installed: true }] },
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'a kindergarten of four',
        with: { '/kind': 'kindergarten-nursery-class', '/kindergarten/classCount': 1 },
      },
      { name: 'full sprinklers', with: { '/fireSafety/systems': [{ kind: 'sprinkler', installed: true }] } },
    ],
    fail: [
      {
        name: 'a complete list without either',
        with: { '/fireSafety/systems': [] },
        deciding: ['/fireSafety/systems: 0 >= 1'],
      },
      {
        name: 'simple ones stated to be absent',
        with: { '/fireSafety/systems/0/installed': false },
        deciding: [
          '/fireSafety/systems: 0 >= 1',
          '/fireSafety/systems/0/installed: false = true',
          '/fireSafety/systems/0/kind: simple-sprinkler = sprinkler',
        ],
      },
      {
        name: 'full ones stated to be absent',
        with: { '/fireSafety/systems': [{ kind: 'sprinkler', installed: false }] },
        deciding: [
          '/fireSafety/systems: 0 >= 1',
          '/fireSafety/systems/0/kind: sprinkler = simple-sprinkler',
          '/fireSafety/systems/0/installed: false = true',
        ],
      },
      {
        name: 'hose reels only',
        with: { '/fireSafety/systems': [{ kind: 'hose-reel', installed: true }] },
        deciding: [
          '/fireSafety/systems: 0 >= 1',
          '/fireSafety/systems/0/kind: hose-reel = simple-sprinkler',
          '/fireSafety/systems/0/kind: hose-reel = sprinkler',
        ],
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
      { name: 'four classes', with: { '/classes': [{}, {}, {}, {}] } },
      {
        name: 'a kindergarten of five',
        with: { '/kind': 'kindergarten-nursery-class', '/kindergarten/classCount': 2 },
      },
    ],
  },
);
