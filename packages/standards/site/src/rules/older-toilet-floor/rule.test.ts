import { testScoped } from '../../../test/scopes.js';
import { olderToiletFloor } from './rule.js';

// B089, B109
testScoped(
  olderToiletFloor,
  { scope: 'code', edition: '2019' },
  {
    base: {
      livingUnits: [
        { id: 'u', classKind: 'older-toddler' },
        { id: 'v', classKind: 'infant' },
      ],
      rooms: [
        {
          livingUnitId: 'u',
          kind: 'child-toilet',
          finishes: { floorSteps: false, antiSlipFloor: true, cleanable: true },
        },
      ],
    },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'floorSteps: yes',
        with: { '/rooms/0/finishes/floorSteps': true },
        deciding: ['/rooms/0/finishes/floorSteps: true = false'],
      },
      {
        name: 'antiSlipFloor: no',
        with: { '/rooms/0/finishes/antiSlipFloor': false },
        deciding: ['/rooms/0/finishes/antiSlipFloor: false = true'],
      },
      {
        name: 'cleanable: no',
        with: { '/rooms/0/finishes/cleanable': false },
        deciding: ['/rooms/0/finishes/cleanable: false = true'],
      },
    ],
    unknown: [
      {
        name: 'floorSteps not told',
        with: { '/rooms/0/finishes/floorSteps': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/finishes/floorSteps missing'],
      },
      {
        name: 'antiSlipFloor not told',
        with: { '/rooms/0/finishes/antiSlipFloor': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/finishes/antiSlipFloor missing'],
      },
      {
        name: 'cleanable not told',
        with: { '/rooms/0/finishes/cleanable': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/finishes/cleanable missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'kind of the unit not told',
        with: { '/livingUnits/0/classKind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/livingUnits/0/classKind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
      { name: 'a room of an infant unit', with: { '/rooms/0/livingUnitId': 'v' } },
    ],
  },
);
