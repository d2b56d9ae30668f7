import { testDesign } from '../../../test/design-cases.js';
import { detectorsGuide } from './rule.js';

// N209
testDesign(
  detectorsGuide,
  { reach: 'civil', anchor: 'asOf', from: '2022-01-31' },
  {
    base: {
      kindergarten: { classCount: 0 },
      classes: [{}, {}, {}],
      fireSafety: { systems: [{ kind: 'networked-detectors', installed: true }] },
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'a kindergarten of four',
        with: { '/kind': 'kindergarten-nursery-class', '/kindergarten/classCount': 1 },
      },
      { name: 'an alarm', with: { '/fireSafety/systems': [{ kind: 'automatic-alarm', installed: true }] } },
    ],
    fail: [
      {
        name: 'a complete list without either',
        with: { '/fireSafety/systems': [] },
        deciding: ['/fireSafety/systems: 0 >= 1'],
      },
      {
        name: 'detectors stated to be absent',
        with: { '/fireSafety/systems/0/installed': false },
        deciding: [
          '/fireSafety/systems: 0 >= 1',
          '/fireSafety/systems/0/installed: false = true',
          '/fireSafety/systems/0/kind: networked-detectors = automatic-alarm',
        ],
      },
      {
        name: 'an alarm stated to be absent',
        with: { '/fireSafety/systems': [{ kind: 'automatic-alarm', installed: false }] },
        deciding: [
          '/fireSafety/systems: 0 >= 1',
          '/fireSafety/systems/0/kind: automatic-alarm = networked-detectors',
          '/fireSafety/systems/0/installed: false = true',
        ],
      },
      {
        name: 'stand-alone detectors only',
        with: { '/fireSafety/systems': [{ kind: 'standalone-detectors', installed: true }] },
        deciding: [
          '/fireSafety/systems: 0 >= 1',
          '/fireSafety/systems/0/kind: standalone-detectors = networked-detectors',
          '/fireSafety/systems/0/kind: standalone-detectors = automatic-alarm',
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
