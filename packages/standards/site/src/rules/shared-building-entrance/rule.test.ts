import { testScoped } from '../../../test/scopes.js';
import { sharedBuildingEntrance } from './rule.js';

// B055
testScoped(
  sharedBuildingEntrance,
  { scope: 'code', edition: '2019' },
  {
    base: {
      classes: [{}, {}, {}],
      building: { sharedUses: ['residential'] },
      kindergarten: { classCount: 0 },
      site: { entrance: { assemblyArea: true, fallingObjectsProtected: true } },
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
        name: 'assemblyArea: no',
        with: { '/site/entrance/assemblyArea': false },
        deciding: ['/site/entrance/assemblyArea: false = true'],
      },
      {
        name: 'fallingObjectsProtected: no',
        with: { '/site/entrance/fallingObjectsProtected': false },
        deciding: ['/site/entrance/fallingObjectsProtected: false = true'],
      },
    ],
    unknown: [
      {
        name: 'assemblyArea not told',
        with: { '/site/entrance/assemblyArea': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/assemblyArea missing'],
      },
      {
        name: 'fallingObjectsProtected not told',
        with: { '/site/entrance/fallingObjectsProtected': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/fallingObjectsProtected missing'],
      },
      {
        name: 'no list of classes',
        with: { '/classes': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/classes missing'],
      },
      {
        name: 'other uses not told',
        with: { '/building/sharedUses': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/sharedUses missing'],
      },
    ],
    notApplicable: [
      { name: 'four classes', with: { '/classes': [{}, {}, {}, {}] } },
      {
        name: 'three classes beside one of a kindergarten',
        with: { '/kind': 'kindergarten-nursery-class', '/kindergarten/classCount': 1 },
      },
      { name: 'no shared use', with: { '/building/sharedUses': ['none'] } },
    ],
  },
);
