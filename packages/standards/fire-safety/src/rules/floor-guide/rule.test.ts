import { testRule } from '../../../test/test-rule.js';
import { floorGuide } from './rule.js';

// B217 and N205: not above storey 3, not in a basement; storey 1 is the ground floor, -1 the first basement
testRule(floorGuide, {
  base: { kind: 'institution', building: { storeyUses: [{ storey: 3 }] } },
  pass: [{ name: 'storey 3' }, { name: 'the ground floor', with: { '/building/storeyUses/0/storey': 1 } }],
  fail: [
    {
      name: 'storey 4',
      with: { '/building/storeyUses/0/storey': 4 },
      deciding: ['/building/storeyUses/0/storey: 4 <= 3'],
      params: { storey: 4, limit: 3 },
    },
    {
      name: 'a basement',
      with: { '/building/storeyUses/0/storey': -1 },
      deciding: ['/building/storeyUses/0/storey: -1 >= 1'],
      params: { storey: -1, limit: 3 },
    },
    {
      name: 'below the ground floor by the least step',
      with: { '/building/storeyUses/0/storey': 0 },
      deciding: ['/building/storeyUses/0/storey: 0 >= 1'],
      params: { storey: 0, limit: 3 },
    },
  ],
  unknown: [
    {
      name: 'storey not told',
      with: { '/building/storeyUses/0/storey': undefined },
      possible: ['pass', 'fail'],
      needs: ['/building/storeyUses/0/storey missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [
    { name: 'a home-based point', with: { '/kind': 'home-based' } },
    { name: 'no storeys', with: { '/building/storeyUses': [] }, subject: '/building/storeyUses' },
  ],
  notInForce: [{ name: 'before the guide', asOf: '2022-01-30' }],
});
