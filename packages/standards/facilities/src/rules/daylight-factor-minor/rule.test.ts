import { testScoped } from '../../../test/scopes.js';
import { daylightFactorMinor } from './rule.js';

// B122
testScoped(
  daylightFactorMinor,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'child-toilet', light: { daylightFactor: 1 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: washroom', with: { '/rooms/0/kind': 'washroom' } },
      { name: 'at 2', with: { '/rooms/0/light/daylightFactor': 2 } },
    ],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/light/daylightFactor': 0.9 },
        deciding: ['/rooms/0/light/daylightFactor: 0.9 >= 1'],
        params: { actual: 0.9, limit: 1 },
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'daylightFactor not told',
        with: { '/rooms/0/light/daylightFactor': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/daylightFactor missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
