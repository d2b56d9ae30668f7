import { testScoped } from '../../../test/scopes.js';
import { standaloneBuilding } from './rule.js';

// B054
testScoped(
  standaloneBuilding,
  { scope: 'code', edition: '2019' },
  {
    base: { classes: [{}, {}, {}, {}], building: { sharedUses: ['none'] }, kindergarten: { classCount: 0 } },
    pass: [
      { name: 'as the text asks' },
      { name: 'with a kindergarten', with: { '/building/sharedUses': ['kindergarten'] } },
    ],
    fail: [
      {
        name: 'residential',
        with: { '/building/sharedUses': ['residential'] },
        deciding: [
          '/building/sharedUses: ["residential"] not-has-any ["residential","elderly-care","education","office","commercial","medical","other"]',
        ],
        params: { classes: 4 },
      },
      {
        name: 'elderly-care',
        with: { '/building/sharedUses': ['elderly-care'] },
        deciding: [
          '/building/sharedUses: ["elderly-care"] not-has-any ["residential","elderly-care","education","office","commercial","medical","other"]',
        ],
        params: { classes: 4 },
      },
      {
        name: 'education',
        with: { '/building/sharedUses': ['education'] },
        deciding: [
          '/building/sharedUses: ["education"] not-has-any ["residential","elderly-care","education","office","commercial","medical","other"]',
        ],
        params: { classes: 4 },
      },
      {
        name: 'office',
        with: { '/building/sharedUses': ['office'] },
        deciding: [
          '/building/sharedUses: ["office"] not-has-any ["residential","elderly-care","education","office","commercial","medical","other"]',
        ],
        params: { classes: 4 },
      },
      {
        name: 'commercial',
        with: { '/building/sharedUses': ['commercial'] },
        deciding: [
          '/building/sharedUses: ["commercial"] not-has-any ["residential","elderly-care","education","office","commercial","medical","other"]',
        ],
        params: { classes: 4 },
      },
      {
        name: 'medical',
        with: { '/building/sharedUses': ['medical'] },
        deciding: [
          '/building/sharedUses: ["medical"] not-has-any ["residential","elderly-care","education","office","commercial","medical","other"]',
        ],
        params: { classes: 4 },
      },
      {
        name: 'other',
        with: { '/building/sharedUses': ['other'] },
        deciding: [
          '/building/sharedUses: ["other"] not-has-any ["residential","elderly-care","education","office","commercial","medical","other"]',
        ],
        params: { classes: 4 },
      },
      {
        name: 'one nursery class beside three of a kindergarten',
        with: {
          '/kind': 'kindergarten-nursery-class',
          '/classes': [{}],
          '/kindergarten/classCount': 3,
          '/building/sharedUses': ['office'],
        },
        deciding: [
          '/building/sharedUses: ["office"] not-has-any ["residential","elderly-care","education","office","commercial","medical","other"]',
        ],
        params: { classes: 4 },
      },
    ],
    unknown: [
      {
        name: 'other uses not told',
        with: { '/building/sharedUses': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/sharedUses missing'],
      },
      {
        name: 'no list of classes',
        with: { '/classes': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/classes missing'],
      },
    ],
    notApplicable: [
      {
        name: 'three classes that belong to no kindergarten',
        with: { '/classes': [{}, {}, {}], '/kindergarten/classCount': 1, '/building/sharedUses': ['office'] },
      },
      {
        name: 'three classes of an institution',
        with: { '/classes': [{}, {}, {}], '/building/sharedUses': ['office'] },
      },
    ],
  },
);
