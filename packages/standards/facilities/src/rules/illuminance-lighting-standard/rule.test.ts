import { testScoped } from '../../../test/scopes.js';
import { illuminanceLightingStandard } from './rule.js';

// B395
testScoped(
  illuminanceLightingStandard,
  { scope: 'open', adopt: true },
  {
    base: { rooms: [{ kind: 'activity', light: { illuminance: 300 } }] },
    pass: [{ name: 'as the text asks' }, { name: 'at 320', with: { '/rooms/0/light/illuminance': 320 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300'],
        params: { actual: 299.9, limit: 300 },
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
        name: 'illuminance not told',
        with: { '/rooms/0/light/illuminance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/illuminance missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
