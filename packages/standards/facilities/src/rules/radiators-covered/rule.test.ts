import { testScoped } from '../../../test/scopes.js';
import { radiatorsCovered } from './rule.js';

// B131
testScoped(
  radiatorsCovered,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: {
      rooms: [{ usedByChildren: true, technics: { radiatorCovered: true } }],
      building: { heating: ['district'] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'heating: central', with: { '/building/heating': ['central'] } },
    ],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/technics/radiatorCovered': false },
        deciding: ['/rooms/0/technics/radiatorCovered: false = true'],
      },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'heating not told',
        with: { '/building/heating': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/heating missing'],
      },
      {
        name: 'radiatorCovered not told',
        with: { '/rooms/0/technics/radiatorCovered': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/radiatorCovered missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'heating: radiant-floor', with: { '/building/heating': ['radiant-floor'] } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
