import { testDesign } from '../../../test/design-cases.js';
import { noB3Decoration } from './rule.js';

// B211
testDesign(
  noB3Decoration,
  { reach: 'civil', anchor: 'fittedOutOn', from: '2018-04-01' },
  {
    base: { fireSafety: { decorationClassB3: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'decorationClassB3: true',
        with: { '/fireSafety/decorationClassB3': true },
        deciding: ['/fireSafety/decorationClassB3: true = false'],
      },
    ],
    unknown: [
      {
        name: 'decorationClassB3 not told',
        with: { '/fireSafety/decorationClassB3': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/decorationClassB3 missing'],
      },
    ],
  },
);
