import { testScoped } from '../../../test/scopes.js';
import { panelHeight } from './rule.js';

// B136
testScoped(
  panelHeight,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ usedByChildren: true, technics: { panel: true, panelHeight: 1.8 } }] },
    pass: [{ name: 'as the text asks' }, { name: 'at 2', with: { '/rooms/0/technics/panelHeight': 2 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/technics/panelHeight': 1.7 },
        deciding: ['/rooms/0/technics/panelHeight: 1.7 >= 1.8'],
        params: { actual: 1.7, limit: 1.8 },
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
        name: 'panel not told',
        with: { '/rooms/0/technics/panel': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/technics/panel missing'],
      },
      {
        name: 'panelHeight not told',
        with: { '/rooms/0/technics/panelHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/panelHeight missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'panel: false', with: { '/rooms/0/technics/panel': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
