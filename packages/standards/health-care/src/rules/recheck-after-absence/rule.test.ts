import { testScoped } from '../../../test/scopes.js';
import { recheckAfterAbsence } from './rule.js';

// N129, B285, N226
testScoped(
  recheckAfterAbsence,
  { reach: 'institutions', text: 'norms', list: '/children' },
  {
    base: {
      children: [
        { absences: [{ from: '2019-05-10', ongoing: false, to: '2019-08-09', recheckedOn: '2019-08-10' }] },
      ],
    },
    pass: [
      { name: 'three months to the day, examined on the day of return' },
      {
        name: 'examined on the first day away',
        with: { '/children/0/absences/0/recheckedOn': '2019-05-10' },
      },
    ],
    fail: [
      {
        name: 'examined the day after the return',
        with: { '/children/0/absences/0/recheckedOn': '2019-08-11' },
        deciding: ['/children/0/absences/0/recheckedOn: *** <= ***', '/children/0/absences/0/to: ***'],
      },
      {
        name: 'the last check lies before the absence',
        with: { '/children/0/absences/0/recheckedOn': '2019-05-09' },
        deciding: ['/children/0/absences/0/recheckedOn: *** >= ***', '/children/0/absences/0/from: ***'],
      },
      {
        name: 'the second of two long absences',
        with: {
          '/children/0/absences/1': {
            from: '2020-01-10',
            ongoing: false,
            to: '2020-06-09',
            recheckedOn: '2020-07-01',
          },
        },
        deciding: ['/children/0/absences/1/recheckedOn: *** <= ***', '/children/0/absences/1/to: ***'],
      },
    ],
    unknown: [
      {
        name: 'day of the check not told',
        with: { '/children/0/absences/0/recheckedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/children/0/absences/0/recheckedOn missing'],
      },
      {
        name: 'not told whether the child is back',
        with: { '/children/0/absences/0/ongoing': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/children/0/absences/0/ongoing missing'],
      },
      {
        name: 'last day away not told',
        with: { '/children/0/absences/0/to': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/children/0/absences/0/to missing'],
      },
      {
        name: 'absences not recorded',
        with: { '/children/0/absences': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/children/0/absences missing'],
      },
    ],
    notApplicable: [
      { name: 'a day short of three months', with: { '/children/0/absences/0/to': '2019-08-08' } },
      { name: 'still away', with: { '/children/0/absences/0/ongoing': true } },
      { name: 'never away', with: { '/children/0/absences': [] } },
    ],
  },
);
