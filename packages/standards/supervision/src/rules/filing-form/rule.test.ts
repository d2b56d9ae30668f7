import { from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filingForm } from './rule.js';

// N164, N122: the filing has the filing form
testRule(
  filingForm,
  merge(
    {
      base: {
        kind: 'institution',
        filing: { documents: [{ kind: 'filing-form' }], formSubmittedOn: '2027-01-01' },
      },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'among the papers' },
        {
          name: 'by its day alone',
          with: { '/filing/documents': [], '/filing/formSubmittedOn': '2026-11-23' },
        },
      ],
      fail: [
        {
          name: 'neither',
          with: { '/filing/documents': [], '/filing/formSubmittedOn': '2026-11-24' },
          deciding: ['/filing/documents: 0 >= 1', '/filing/formSubmittedOn: 2026-11-24 <= 2026-11-23'],
        },
        {
          name: 'another paper',
          with: { '/filing/documents/0/kind': 'other' },
          deciding: [
            '/filing/documents: 0 >= 1',
            '/filing/documents/0/kind: other = filing-form',
            '/filing/formSubmittedOn: 2027-01-01 <= 2026-11-23',
          ],
        },
      ],
      unknown: [
        {
          name: 'papers not told',
          with: { '/filing/documents': undefined },
          possible: ['pass', 'fail'],
          needs: ['/filing/documents missing'],
        },
        {
          name: 'day not told',
          with: { '/filing/documents': [], '/filing/formSubmittedOn': undefined },
          possible: ['pass', 'fail'],
          needs: ['/filing/formSubmittedOn missing'],
        },
      ],
    },
    from('2019-12-18'),
  ),
);
