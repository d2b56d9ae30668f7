import { fromPlan, merge, underPlan } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { pushedToHealthAndPolice } from './rule.js';

const pushes = '/registration/pushes';

// L086: to health and to the police, without a number of days
testRule(
  pushedToHealthAndPolice,
  merge(
    {
      base: {
        kind: 'institution',
        registration: {
          registeredOn: '2022-03-01',
          pushes: [{ recipient: 'health' }, { recipient: 'police' }],
        },
      },
    },
    underPlan(),
    {
      fail: [
        {
          name: 'health only',
          with: { [pushes]: [{ recipient: 'health' }] },
          deciding: [`${pushes}: 0 >= 1`, `${pushes}/0/recipient: health = police`],
        },
        {
          name: 'police only',
          with: { [pushes]: [{ recipient: 'police' }] },
          deciding: [`${pushes}: 0 >= 1`, `${pushes}/0/recipient: police = health`],
        },
        {
          name: 'a complete list that is empty',
          with: { [pushes]: [] },
          deciding: [`${pushes}: 0 >= 1`],
        },
      ],
      unknown: [
        {
          name: 'pushes not told',
          with: { [pushes]: undefined },
          possible: ['pass', 'fail'],
          needs: [`${pushes} missing`],
        },
      ],
    },
    fromPlan,
  ),
);
