import { testDesign } from '../../../test/design-cases.js';
import { accessControl } from './rule.js';

// B155
testDesign(
  accessControl,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { exits: [{ accessControlled: true, releasesInFire: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'releasesInFire: false',
        with: { '/exits/0/releasesInFire': false },
        deciding: ['/exits/0/releasesInFire: false = true'],
      },
    ],
    unknown: [
      {
        name: 'accessControlled not told',
        with: { '/exits/0/accessControlled': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/exits/0/accessControlled missing'],
      },
      {
        name: 'releasesInFire not told',
        with: { '/exits/0/releasesInFire': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits/0/releasesInFire missing'],
      },
    ],
    notApplicable: [
      { name: 'accessControlled: false', with: { '/exits/0/accessControlled': false } },
      { name: 'an empty list', with: { '/exits': [] }, subject: '/exits' },
    ],
  },
);
