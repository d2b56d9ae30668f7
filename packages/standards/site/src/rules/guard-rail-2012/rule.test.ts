import { testScoped } from '../../../test/scopes.js';
import { guardRail2012 } from './rule.js';

// B312: an evaluation of new sites before they open, from the day of the norms
testScoped(
  guardRail2012,
  { scope: 'open' },
  {
    base: {
      kind: 'kindergarten-nursery-class',
      openedOn: '2012-05-09',
      guardRails: [{ height: 1.2, barGap: 0.1 }],
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'height just below 1.2',
        with: { '/guardRails/0/height': 1.19 },
        deciding: ['/guardRails/0/height: 1.19 >= 1.2'],
      },
      {
        name: 'barGap at 0.11',
        with: { '/guardRails/0/barGap': 0.11 },
        deciding: ['/guardRails/0/barGap: 0.11 < 0.11'],
      },
    ],
    unknown: [
      {
        name: 'day of opening not told',
        with: { '/openedOn': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/openedOn missing'],
      },
      {
        name: 'height not told',
        with: { '/guardRails/0/height': undefined },
        possible: ['pass', 'fail'],
        needs: ['/guardRails/0/height missing'],
      },
      {
        name: 'barGap not told',
        with: { '/guardRails/0/barGap': undefined },
        possible: ['pass', 'fail'],
        needs: ['/guardRails/0/barGap missing'],
      },
      {
        name: 'kind of the institution not told',
        with: { '/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'opened the day before the norms', with: { '/openedOn': '2012-05-08' } },
      { name: 'kind: institution', with: { '/kind': 'institution' } },
      { name: 'an empty list', with: { '/guardRails': [] }, subject: '/guardRails' },
    ],
  },
);
