import { testScoped } from '../../../test/scopes.js';
import { sharedBuildingOutdoor } from './rule.js';

// B055
testScoped(
  sharedBuildingOutdoor,
  { scope: 'code', edition: '2019' },
  {
    base: {
      classes: [{}, {}, {}],
      building: { sharedUses: ['residential'] },
      kindergarten: { classCount: 0 },
      outdoor: { own: true, isolated: true },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'an institution, whatever is said of a kindergarten', with: { '/kindergarten/classCount': 1 } },
      { name: 'elderly-care', with: { '/building/sharedUses': ['elderly-care'] } },
      { name: 'education', with: { '/building/sharedUses': ['education'] } },
      { name: 'office', with: { '/building/sharedUses': ['office'] } },
    ],
    fail: [
      { name: 'own: no', with: { '/outdoor/own': false }, deciding: ['/outdoor/own: false = true'] },
      {
        name: 'isolated: no',
        with: { '/outdoor/isolated': false },
        deciding: ['/outdoor/isolated: false = true'],
      },
    ],
    unknown: [
      {
        name: 'own not told',
        with: { '/outdoor/own': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/own missing'],
      },
      {
        name: 'isolated not told',
        with: { '/outdoor/isolated': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/isolated missing'],
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
