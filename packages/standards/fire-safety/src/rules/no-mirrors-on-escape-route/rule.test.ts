import { testDesign } from '../../../test/design-cases.js';
import { noMirrorsOnEscapeRoute } from './rule.js';

// B149
testDesign(
  noMirrorsOnEscapeRoute,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { fireSafety: { mirrorsOnEscapeRoute: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'mirrorsOnEscapeRoute: true',
        with: { '/fireSafety/mirrorsOnEscapeRoute': true },
        deciding: ['/fireSafety/mirrorsOnEscapeRoute: true = false'],
      },
    ],
    unknown: [
      {
        name: 'mirrorsOnEscapeRoute not told',
        with: { '/fireSafety/mirrorsOnEscapeRoute': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/mirrorsOnEscapeRoute missing'],
      },
    ],
  },
);
