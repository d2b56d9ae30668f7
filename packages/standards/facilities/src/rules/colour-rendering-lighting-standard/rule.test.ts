import { testScoped } from '../../../test/scopes.js';
import { colourRenderingLightingStandard } from './rule.js';

// B395
testScoped(
  colourRenderingLightingStandard,
  { scope: 'open', adopt: true },
  {
    base: { rooms: [{ kind: 'activity', light: { colourRendering: 80 } }] },
    pass: [{ name: 'as the text asks' }, { name: 'at 90', with: { '/rooms/0/light/colourRendering': 90 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/rooms/0/light/colourRendering': 79.9 },
        deciding: ['/rooms/0/light/colourRendering: 79.9 >= 80'],
        params: { actual: 79.9, limit: 80 },
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
        name: 'colourRendering not told',
        with: { '/rooms/0/light/colourRendering': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/colourRendering missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: storage', with: { '/rooms/0/kind': 'storage' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
