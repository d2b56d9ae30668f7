import { testScoped } from '../../../test/scopes.js';
import { flickerFree2016 } from './rule.js';

// AB022
testScoped(
  flickerFree2016,
  { scope: 'code', edition: '2016' },
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
  },
);
