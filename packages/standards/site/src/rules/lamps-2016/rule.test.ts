import { testScoped } from '../../../test/scopes.js';
import { lamps2016 } from './rule.js';

// AB022
testScoped(
  lamps2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ usedByChildren: true, light: { flickerFree: true, bareTubes: false } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'flickerFree: no',
        with: { '/rooms/0/light/flickerFree': false },
        deciding: ['/rooms/0/light/flickerFree: false = true'],
      },
      {
        name: 'bareTubes: yes',
        with: { '/rooms/0/light/bareTubes': true },
        deciding: ['/rooms/0/light/bareTubes: true = false'],
      },
    ],
    unknown: [
      {
        name: 'flickerFree not told',
        with: { '/rooms/0/light/flickerFree': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/flickerFree missing'],
      },
      {
        name: 'bareTubes not told',
        with: { '/rooms/0/light/bareTubes': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/bareTubes missing'],
      },
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: no', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
