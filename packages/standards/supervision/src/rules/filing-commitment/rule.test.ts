import { from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { filingCommitment } from './rule.js';

// N164, N122: the filing has the commitment
testRule(
  filingCommitment,
  merge(
    {
      base: {
        kind: 'institution',
        filing: { documents: [{ kind: 'commitment' }], commitmentSignedOn: '2027-01-01' },
      },
    },
    reaching('home-based'),
    {
      pass: [
        { name: 'among the papers' },
        {
          name: 'by its day alone',
          with: { '/filing/documents': [], '/filing/commitmentSignedOn': '2026-11-23' },
        },
      ],
      fail: [
        {
          name: 'neither',
          with: { '/filing/documents': [], '/filing/commitmentSignedOn': '2026-11-24' },
          deciding: ['/filing/documents: 0 >= 1', '/filing/commitmentSignedOn: 2026-11-24 <= 2026-11-23'],
        },
        {
          name: 'another paper',
          with: { '/filing/documents/0/kind': 'other' },
          deciding: [
            '/filing/documents: 0 >= 1',
            '/filing/documents/0/kind: other = commitment',
            '/filing/commitmentSignedOn: 2027-01-01 <= 2026-11-23',
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
          with: { '/filing/documents': [], '/filing/commitmentSignedOn': undefined },
          possible: ['pass', 'fail'],
          needs: ['/filing/commitmentSignedOn missing'],
        },
      ],
    },
    from('2019-12-18'),
  ),
);
