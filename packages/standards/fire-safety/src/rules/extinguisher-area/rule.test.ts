import { testDesign } from '../../../test/design-cases.js';
import { extinguisherArea } from './rule.js';

// B213
testDesign(
  extinguisherArea,
  { reach: 'nursery', anchor: 'designedOn', from: '2005-10-01', adopt: true },
  {
    base: {
      boarding: true,
      boardingBeds: 50,
      fireSafety: { extinguishers: [{ count: 2, ratingA: 3, servedArea: 300 }] },
    },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'medium risk',
        with: {
          '/boardingBeds': 49,
          '/fireSafety/extinguishers/0': { count: 2, ratingA: 2, servedArea: 300 },
        },
      },
    ],
    fail: [
      {
        name: 'serious risk',
        with: { '/fireSafety/extinguishers/0/servedArea': 300.1 },
        deciding: [
          '/fireSafety/extinguishers/0/servedArea: 300.1 <= 300',
          '/fireSafety/extinguishers/0/count: 2',
          '/fireSafety/extinguishers/0/ratingA: 3',
          '/boardingBeds: 50',
        ],
        params: { value: 300.1 },
      },
      {
        name: 'medium risk, too large',
        with: {
          '/boardingBeds': 49,
          '/fireSafety/extinguishers/0': { count: 2, ratingA: 2, servedArea: 300.1 },
        },
        deciding: [
          '/fireSafety/extinguishers/0/servedArea: 300.1 <= 300',
          '/fireSafety/extinguishers/0/count: 2',
          '/fireSafety/extinguishers/0/ratingA: 2',
          '/boardingBeds: 49',
        ],
        params: { value: 300.1 },
      },
    ],
    unknown: [
      {
        name: 'boarding not told',
        with: { '/boarding': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/boarding missing'],
      },
      {
        name: 'area not told',
        with: { '/fireSafety/extinguishers/0/servedArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/extinguishers/0/servedArea missing'],
      },
    ],
    notApplicable: [
      { name: 'boarding: false', with: { '/boarding': false } },
      {
        name: 'an empty list',
        with: { '/fireSafety/extinguishers': [] },
        subject: '/fireSafety/extinguishers',
      },
    ],
  },
);
