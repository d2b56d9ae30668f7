import { elements, flag, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { accessLogged } from './rule.js';

// AN076: the access of staff to data of children was logged
testRule(
  accessLogged,
  merge(
    { base: { privacy: { access: { entries: [{ date: '2026-02-01', logged: true }] } } } },
    {
      pass: [
        { name: 'on the first day of the text', with: { '/privacy/access/entries/0/date': '2024-01-01' } },
      ],
      unknown: [
        {
          name: 'day not told',
          with: { '/privacy/access/entries/0/date': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/privacy/access/entries/0/date missing'],
        },
      ],
      notApplicable: [
        { name: 'on the day before the text', with: { '/privacy/access/entries/0/date': '2023-12-31' } },
      ],
    },
    flag('/privacy/access/entries/0/logged'),
    elements('/privacy/access/entries'),
    from('2023-12-31'),
  ),
);
