import { testScoped } from '../../../test/scopes.js';
import { residualCurrent2016 } from './rule.js';

// AB024
testScoped(
  residualCurrent2016,
  { scope: 'code', edition: '2016', answer: true },
  {
    base: { rooms: [{ usedByChildren: true }] },
    pass: [{ name: 'seen and found in order' }],
    fail: [{ subject: '/rooms/0', name: 'seen and not in order', answer: 'fail', deciding: [] }],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: false', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ subject: '/rooms/0', name: 'not answered yet' }],
  },
);
