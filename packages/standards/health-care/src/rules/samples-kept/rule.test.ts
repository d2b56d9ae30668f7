import { testScoped } from '../../../test/scopes.js';
import { samplesKept } from './rule.js';

// AB062
testScoped(
  samplesKept,
  { reach: 'institutions', meals: 'own' },
  {
    base: { meals: { samples: { entries: [{ date: '2026-11-23' }] } } },
    pass: [
      { name: 'a sample of today' },
      { name: 'another still to come', with: { '/meals/samples/entries/1': { date: '2026-11-24' } } },
    ],
    fail: [
      { name: 'none', with: { '/meals/samples/entries': [] }, deciding: ['/meals/samples/entries: 0 >= 1'] },
      {
        name: 'still to come',
        with: { '/meals/samples/entries/0/date': '2026-11-24' },
        deciding: [
          '/meals/samples/entries: 0 >= 1',
          '/meals/samples/entries/0/date: 2026-11-24 <= 2026-11-23',
        ],
      },
    ],
    unknown: [
      {
        name: 'no log',
        with: { '/meals/samples/entries': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/samples/entries missing'],
      },
      {
        name: 'day not told',
        with: { '/meals/samples/entries/0/date': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/samples/entries/0/date missing'],
      },
    ],
  },
);
