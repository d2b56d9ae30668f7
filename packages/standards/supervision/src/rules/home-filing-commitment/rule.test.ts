import { from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeFilingCommitment } from './rule.js';

// N177: the filing has the commitment of a home-based point
testRule(
  homeFilingCommitment,
  merge(
    {
      base: {
        kind: 'home-based',
        filing: { documents: [{ kind: 'commitment' }], commitmentSignedOn: '2027-01-01' },
      },
    },
    reaching('institution'),
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
    from('2023-11-13'),
  ),
);
