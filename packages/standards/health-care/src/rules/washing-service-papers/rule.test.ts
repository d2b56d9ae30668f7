import { testScoped } from '../../../test/scopes.js';
import { washingServicePapers } from './rule.js';

// AB063
testScoped(
  washingServicePapers,
  { reach: 'institutions', meals: 'any', list: '/meals/suppliers' },
  {
    base: { meals: { suppliers: [{ kind: 'tableware', licenceCopyKept: true, conformityPaperKept: true }] } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'licenceCopyKept False',
        with: { '/meals/suppliers/0/licenceCopyKept': false },
        deciding: ['/meals/suppliers/0/licenceCopyKept: false = true'],
      },
      {
        name: 'conformityPaperKept False',
        with: { '/meals/suppliers/0/conformityPaperKept': false },
        deciding: ['/meals/suppliers/0/conformityPaperKept: false = true'],
      },
    ],
    unknown: [
      {
        name: 'licenceCopyKept not told',
        with: { '/meals/suppliers/0/licenceCopyKept': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/suppliers/0/licenceCopyKept missing'],
      },
      {
        name: 'conformityPaperKept not told',
        with: { '/meals/suppliers/0/conformityPaperKept': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/suppliers/0/conformityPaperKept missing'],
      },
      {
        name: 'what it supplies not told',
        with: { '/meals/suppliers/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/meals/suppliers/0/kind missing'],
      },
    ],
    notApplicable: [{ name: 'another supplier', with: { '/meals/suppliers/0/kind': 'ingredients' } }],
  },
);
