import { testDesign } from '../../../test/design-cases.js';
import { extinguisherRating } from './rule.js';

// B213
testDesign(
  extinguisherRating,
  { reach: 'nursery', anchor: 'designedOn', from: '2005-10-01', adopt: true },
  {
    base: { boarding: true, boardingBeds: 50, fireSafety: { extinguishers: [{ ratingA: 3 }] } },
    pass: [
      { name: 'as the text asks' },
      { name: 'medium risk', with: { '/boardingBeds': 49, '/fireSafety/extinguishers/0/ratingA': 2 } },
    ],
    fail: [
      {
        name: 'serious risk',
        with: { '/fireSafety/extinguishers/0/ratingA': 2 },
        deciding: ['/fireSafety/extinguishers/0/ratingA: 2 >= 3', '/boardingBeds: 50'],
        params: { value: 2, limit: 3 },
      },
      {
        name: 'medium risk, too weak',
        with: { '/boardingBeds': 49, '/fireSafety/extinguishers/0/ratingA': 1 },
        deciding: ['/fireSafety/extinguishers/0/ratingA: 1 >= 2', '/boardingBeds: 49'],
        params: { value: 1, limit: 2 },
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
        name: 'rating not told',
        with: { '/fireSafety/extinguishers/0/ratingA': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/extinguishers/0/ratingA missing'],
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
