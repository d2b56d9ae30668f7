import { testScoped } from '../../../test/scopes.js';
import { outdoorGround } from './rule.js';

// B059
testScoped(
  outdoorGround,
  { scope: 'code', edition: '2019' },
  {
    base: { outdoor: { flat: true, nonSlip: true, barrierFree: true, noSharpProjections: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      { name: 'flat: no', with: { '/outdoor/flat': false }, deciding: ['/outdoor/flat: false = true'] },
      {
        name: 'nonSlip: no',
        with: { '/outdoor/nonSlip': false },
        deciding: ['/outdoor/nonSlip: false = true'],
      },
      {
        name: 'barrierFree: no',
        with: { '/outdoor/barrierFree': false },
        deciding: ['/outdoor/barrierFree: false = true'],
      },
      {
        name: 'noSharpProjections: no',
        with: { '/outdoor/noSharpProjections': false },
        deciding: ['/outdoor/noSharpProjections: false = true'],
      },
    ],
    unknown: [
      {
        name: 'flat not told',
        with: { '/outdoor/flat': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/flat missing'],
      },
      {
        name: 'nonSlip not told',
        with: { '/outdoor/nonSlip': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/nonSlip missing'],
      },
      {
        name: 'barrierFree not told',
        with: { '/outdoor/barrierFree': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/barrierFree missing'],
      },
      {
        name: 'noSharpProjections not told',
        with: { '/outdoor/noSharpProjections': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/noSharpProjections missing'],
      },
    ],
  },
);
