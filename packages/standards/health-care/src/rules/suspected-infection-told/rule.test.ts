import { testScoped } from '../../../test/scopes.js';
import { suspectedInfectionTold } from './rule.js';

// N226, B285
testScoped(
  suspectedInfectionTold,
  {
    reach: 'institutions',
    text: 'order',
    list: '/healthCare/infectiousCases',
    early: {
      '/healthCare/infectiousCases/0/detectedOn': '2010-10-20',
      '/healthCare/infectiousCases/0/guardianToldOn': '2010-10-20',
    },
  },
  {
    base: { healthCare: { infectiousCases: [{ detectedOn: '2026-11-23', guardianToldOn: '2026-11-23' }] } },
    pass: [{ name: 'on the day it was found' }],
    fail: [
      {
        name: 'a day still to come',
        with: { '/healthCare/infectiousCases/0/guardianToldOn': '2026-11-24' },
        deciding: ['/healthCare/infectiousCases/0/guardianToldOn: 2026-11-24 <= 2026-11-23'],
      },
      {
        name: 'before it was found',
        with: { '/healthCare/infectiousCases/0/guardianToldOn': '2026-11-22' },
        deciding: [
          '/healthCare/infectiousCases/0/guardianToldOn: 2026-11-22 >= 2026-11-23',
          '/healthCare/infectiousCases/0/detectedOn: 2026-11-23',
        ],
      },
    ],
    unknown: [
      {
        name: 'day not told',
        with: { '/healthCare/infectiousCases/0/guardianToldOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/infectiousCases/0/guardianToldOn missing'],
      },
      {
        name: 'day of finding not told',
        with: { '/healthCare/infectiousCases/0/detectedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/infectiousCases/0/detectedOn missing'],
      },
    ],
  },
);
