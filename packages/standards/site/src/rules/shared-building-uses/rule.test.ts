import { testScoped } from '../../../test/scopes.js';
import { sharedBuildingUses } from './rule.js';

// B055
testScoped(
  sharedBuildingUses,
  { scope: 'code', edition: '2019' },
  {
    base: {
      classes: [{}, {}, {}],
      kindergarten: { classCount: 0 },
      building: { sharedUses: ['residential'] },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'an institution, whatever is said of a kindergarten', with: { '/kindergarten/classCount': 1 } },
      { name: 'elderly-care', with: { '/building/sharedUses': ['elderly-care'] } },
      { name: 'education', with: { '/building/sharedUses': ['education'] } },
      { name: 'office', with: { '/building/sharedUses': ['office'] } },
    ],
    fail: [
      {
        name: 'sharedUses: commercial',
        with: { '/building/sharedUses': ['commercial'] },
        deciding: ['/building/sharedUses: ["commercial"] not-has-any ["commercial","medical","other"]'],
      },
      {
        name: 'sharedUses: medical',
        with: { '/building/sharedUses': ['medical'] },
        deciding: ['/building/sharedUses: ["medical"] not-has-any ["commercial","medical","other"]'],
      },
      {
        name: 'sharedUses: other',
        with: { '/building/sharedUses': ['other'] },
        deciding: ['/building/sharedUses: ["other"] not-has-any ["commercial","medical","other"]'],
      },
    ],
    unknown: [
      {
        name: 'no list of classes',
        with: { '/classes': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/classes missing'],
      },
    ],
    notApplicable: [
      { name: 'four classes', with: { '/classes': [{}, {}, {}, {}] } },
      {
        name: 'three classes beside one of a kindergarten',
        with: { '/kind': 'kindergarten-nursery-class', '/kindergarten/classCount': 1 },
      },
      { name: 'no other use', with: { '/building/sharedUses': ['none'] } },
    ],
  },
);
