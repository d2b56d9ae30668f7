import { testRule } from '../../../test/test-rule.js';
import { homeBasedRatio } from './rule.js';

// N178: at most three children per carer
testRule(homeBasedRatio, {
  base: { kind: 'home-based', homeBased: { children: 3, carers: 1 } },
  pass: [
    { name: 'three with one carer', asOf: '2023-11-16' },
    { name: 'five with two carers', with: { '/homeBased': { children: 5, carers: 2 } } },
    { name: 'no children and no carer', with: { '/homeBased': { children: 0, carers: 0 } } },
  ],
  fail: [
    {
      name: 'four with one carer',
      with: { '/homeBased/children': 4 },
      deciding: ['/homeBased/children: 4 <= 3', '/homeBased/carers: 1'],
      params: { carers: 1, children: 4, most: 3 },
    },
    {
      name: 'seven with two carers',
      with: { '/homeBased': { children: 7, carers: 2 } },
      deciding: ['/homeBased/children: 7 <= 6', '/homeBased/carers: 2'],
      params: { carers: 2, children: 7, most: 3 },
    },
  ],
  unknown: [
    {
      name: 'carers not counted',
      with: { '/homeBased/carers': undefined },
      possible: ['pass', 'fail'],
      needs: ['/homeBased/carers missing'],
    },
    {
      name: 'kind not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'an institution', with: { '/kind': 'institution' } }],
  notInForce: [{ name: 'the last day before the measures were known', asOf: '2023-11-15' }],
});
