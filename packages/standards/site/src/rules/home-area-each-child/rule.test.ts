import { testScoped } from '../../../test/scopes.js';
import { homeAreaEachChild } from './rule.js';

// N181
testScoped(
  homeAreaEachChild,
  { scope: 'home', adopt: true, choices: { childrenForArea: 'places' } },
  {
    base: { homeBased: { buildingArea: 45 }, places: 5 },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'by the children enrolled',
        choices: { childrenForArea: 'enrolled' },
        with: { '/places': 6, '/enrolled': 5 },
      },
    ],
    fail: [
      {
        name: 'just short',
        with: { '/homeBased/buildingArea': 44.9 },
        deciding: ['/homeBased/buildingArea: 44.9 >= 45', '/places: 5'],
        params: { area: 44.9, children: 5, limit: 9 },
      },
    ],
    unknown: [
      {
        name: 'area not told',
        with: { '/homeBased/buildingArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/homeBased/buildingArea missing'],
      },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/homeBased/buildingArea': 30 },
        ifAdopted: ['fail'],
        deciding: ['/homeBased/buildingArea: 30 >= 45', '/places: 5'],
      },
    ],
  },
);
