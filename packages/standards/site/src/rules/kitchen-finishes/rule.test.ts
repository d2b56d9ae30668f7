import { testScoped } from '../../../test/scopes.js';
import { kitchenFinishes } from './rule.js';

// B119
testScoped(
  kitchenFinishes,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'kitchen', finishes: { cleanable: true, antiSlipFloor: true } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'cleanable: no',
        with: { '/rooms/0/finishes/cleanable': false },
        deciding: ['/rooms/0/finishes/cleanable: false = true'],
      },
      {
        name: 'antiSlipFloor: no',
        with: { '/rooms/0/finishes/antiSlipFloor': false },
        deciding: ['/rooms/0/finishes/antiSlipFloor: false = true'],
      },
    ],
    unknown: [
      {
        name: 'cleanable not told',
        with: { '/rooms/0/finishes/cleanable': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/finishes/cleanable missing'],
      },
      {
        name: 'antiSlipFloor not told',
        with: { '/rooms/0/finishes/antiSlipFloor': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/finishes/antiSlipFloor missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: laundry', with: { '/rooms/0/kind': 'laundry' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/finishes/cleanable': false },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/finishes/cleanable: false = true'],
      },
    ],
  },
);
