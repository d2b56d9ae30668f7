import { testScoped } from '../../../test/scopes.js';
import { staffToiletApart } from './rule.js';

// B115
testScoped(
  staffToiletApart,
  { scope: 'code', edition: '2019' },
  {
    base: { livingUnits: [{ staffToiletSeparate: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'staffToiletSeparate: no',
        with: { '/livingUnits/0/staffToiletSeparate': false },
        deciding: ['/livingUnits/0/staffToiletSeparate: false = true'],
      },
    ],
    unknown: [
      {
        name: 'staffToiletSeparate not told',
        with: { '/livingUnits/0/staffToiletSeparate': undefined },
        possible: ['pass', 'fail'],
        needs: ['/livingUnits/0/staffToiletSeparate missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/livingUnits': [] }, subject: '/livingUnits' }],
  },
);
