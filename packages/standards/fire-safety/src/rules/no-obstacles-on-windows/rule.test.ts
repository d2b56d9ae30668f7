import { testDesign } from '../../../test/design-cases.js';
import { noObstaclesOnWindows } from './rule.js';

// AB037
testDesign(
  noObstaclesOnWindows,
  { reach: 'nursery', anchor: 'asOf' },
  {
    base: { building: { windowGrilles: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'windowGrilles: true',
        with: { '/building/windowGrilles': true },
        deciding: ['/building/windowGrilles: true = false'],
      },
    ],
    unknown: [
      {
        name: 'windowGrilles not told',
        with: { '/building/windowGrilles': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/windowGrilles missing'],
      },
    ],
  },
);
