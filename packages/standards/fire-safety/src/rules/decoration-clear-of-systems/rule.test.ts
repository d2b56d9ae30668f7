import { testDesign } from '../../../test/design-cases.js';
import { decorationClearOfSystems } from './rule.js';

// B149
testDesign(
  decorationClearOfSystems,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { fireSafety: { decorationBlocksSystems: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'decorationBlocksSystems: true',
        with: { '/fireSafety/decorationBlocksSystems': true },
        deciding: ['/fireSafety/decorationBlocksSystems: true = false'],
      },
    ],
    unknown: [
      {
        name: 'decorationBlocksSystems not told',
        with: { '/fireSafety/decorationBlocksSystems': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/decorationBlocksSystems missing'],
      },
    ],
  },
);
