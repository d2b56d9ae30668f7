import { testScoped } from '../../../test/scopes.js';
import { flickerFree } from './rule.js';

// AB022
testScoped(
  flickerFree,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ usedByChildren: true, light: { flickerFree: true } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/light/flickerFree': false },
        deciding: ['/rooms/0/light/flickerFree: false = true'],
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
        name: 'flickerFree not told',
        with: { '/rooms/0/light/flickerFree': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/flickerFree missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
