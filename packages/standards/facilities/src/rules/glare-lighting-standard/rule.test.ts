import { testScoped } from '../../../test/scopes.js';
import { glareLightingStandard } from './rule.js';

// B395
testScoped(
  glareLightingStandard,
  { scope: 'open', adopt: true },
  {
    base: { rooms: [{ kind: 'activity', light: { glareIndex: 19 } }] },
    pass: [{ name: 'as the text asks' }, { name: 'at 17', with: { '/rooms/0/light/glareIndex': 17 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/light/glareIndex': 19.1 },
        deciding: ['/rooms/0/light/glareIndex: 19.1 <= 19'],
        params: { actual: 19.1, limit: 19 },
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
        name: 'glareIndex not told',
        with: { '/rooms/0/light/glareIndex': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/glareIndex missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
