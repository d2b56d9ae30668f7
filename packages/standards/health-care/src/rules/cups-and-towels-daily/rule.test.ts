import { testScoped } from '../../../test/scopes.js';
import { cupsAndTowelsDaily } from './rule.js';

// B304
testScoped(
  cupsAndTowelsDaily,
  { reach: 'institutions', text: 'work', adopt: true },
  {
    base: { days: { entries: [{ cupsAndTowelsDisinfected: true }, { cupsAndTowelsDisinfected: true }] } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: cupsAndTowelsDisinfected False',
        with: { '/days/entries/1/cupsAndTowelsDisinfected': false },
        deciding: ['/days/entries/1/cupsAndTowelsDisinfected: false = true'],
      },
    ],
    unknown: [
      {
        name: 'cupsAndTowelsDisinfected not told',
        with: { '/days/entries/1/cupsAndTowelsDisinfected': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/1/cupsAndTowelsDisinfected missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/days/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/days/entries missing'],
      },
    ],
    notApplicable: [{ name: 'an empty log', with: { '/days/entries': [] } }],
  },
);
