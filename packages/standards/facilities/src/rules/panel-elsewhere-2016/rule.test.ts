import { testScoped } from '../../../test/scopes.js';
import { panelElsewhere2016 } from './rule.js';

// AB025
testScoped(
  panelElsewhere2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ usedByChildren: true, technics: { panel: false } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/rooms/0/technics/panel': true },
        deciding: ['/rooms/0/technics/panel: true = false'],
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
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/technics/panel missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
