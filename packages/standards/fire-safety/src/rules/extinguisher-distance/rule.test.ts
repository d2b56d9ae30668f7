import { testDesign } from '../../../test/design-cases.js';
import { extinguisherDistance } from './rule.js';

// B213
testDesign(
  extinguisherDistance,
  { reach: 'nursery', anchor: 'designedOn', from: '2005-10-01', adopt: true },
  {
    base: { boarding: true, boardingBeds: 50, fireSafety: { extinguishers: [{ travel: 15 }] } },
    pass: [
      { name: 'as the text asks' },
      { name: 'medium risk', with: { '/boardingBeds': 49, '/fireSafety/extinguishers/0/travel': 20 } },
    ],
    fail: [
      {
        name: 'serious risk',
        with: { '/fireSafety/extinguishers/0/travel': 15.1 },
        deciding: ['/fireSafety/extinguishers/0/travel: 15.1 <= 15', '/boardingBeds: 50'],
        params: { value: 15.1, limit: 15 },
      },
      {
        name: 'medium risk, too far',
        with: { '/boardingBeds': 49, '/fireSafety/extinguishers/0/travel': 20.1 },
        deciding: ['/fireSafety/extinguishers/0/travel: 20.1 <= 20', '/boardingBeds: 49'],
        params: { value: 20.1, limit: 20 },
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
        name: 'distance not told',
        with: { '/fireSafety/extinguishers/0/travel': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/extinguishers/0/travel missing'],
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
