import { testDesign } from '../../../test/design-cases.js';
import { standalonePreferred } from './rule.js';

// B179
testDesign(
  standalonePreferred,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { site: { standalone: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'standalone: false',
        with: { '/site/standalone': false },
        deciding: ['/site/standalone: false = true'],
      },
    ],
    unknown: [
      {
        name: 'standalone not told',
        with: { '/site/standalone': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/standalone missing'],
      },
    ],
  },
);
