import { testDesign } from '../../../test/design-cases.js';
import { smokeProofStair } from './rule.js';

// B160
testDesign(
  smokeProofStair,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { building: { highRise: true, height: 32.1 }, stairs: [{ enclosure: 'smoke-proof' }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'open',
        with: { '/stairs/0/enclosure': 'open' },
        deciding: ['/stairs/0/enclosure: open = smoke-proof'],
      },
      {
        name: 'enclosed',
        with: { '/stairs/0/enclosure': 'enclosed' },
        deciding: ['/stairs/0/enclosure: enclosed = smoke-proof'],
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
        name: 'height not told',
        with: { '/building/height': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/height missing'],
      },
      {
        name: 'form not told',
        with: { '/stairs/0/enclosure': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/stairs/0/enclosure missing'],
      },
    ],
    notApplicable: [
      { name: 'highRise: false', with: { '/building/highRise': false } },
      { name: 'not above the height', with: { '/building/height': 32 } },
      { name: 'an outdoor stair', with: { '/stairs/0/enclosure': 'outdoor' } },
      { name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' },
    ],
  },
);
