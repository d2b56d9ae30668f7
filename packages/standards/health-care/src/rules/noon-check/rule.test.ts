import { testScoped } from '../../../test/scopes.js';
import { noonCheck } from './rule.js';

// N140
testScoped(
  noonCheck,
  { reach: 'institutions', text: 'norms' },
  {
    base: {
      serviceModes: ['full-day', 'half-day'],
      days: { entries: [{ noonCheck: true }, { noonCheck: true }] },
    },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: noonCheck False',
        with: { '/days/entries/1/noonCheck': false },
        deciding: ['/days/entries/1/noonCheck: false = true'],
      },
    ],
    unknown: [
      {
        name: 'noonCheck not told',
        with: { '/days/entries/1/noonCheck': undefined },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/1/noonCheck missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/days/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/days/entries missing'],
      },
      {
        name: 'service modes not told',
        with: { '/serviceModes': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/serviceModes missing'],
      },
    ],
    notApplicable: [
      { name: 'an empty log', with: { '/days/entries': [] } },
      { name: 'half-day care only', with: { '/serviceModes': ['half-day'] } },
    ],
  },
);
