import { testScoped } from '../../../test/scopes.js';
import { sharedBuildingAccepted } from './rule.js';

// B055
testScoped(
  sharedBuildingAccepted,
  { scope: 'code', edition: '2019' },
  {
    base: {
      classes: [{}, {}, {}],
      building: { sharedUses: ['residential'] },
      kindergarten: { classCount: 0 },
      project: { existingBuildingAccepted: true },
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'an institution, whatever is said of a kindergarten', with: { '/kindergarten/classCount': 1 } },
      { name: 'elderly-care', with: { '/building/sharedUses': ['elderly-care'] } },
      { name: 'education', with: { '/building/sharedUses': ['education'] } },
      { name: 'office', with: { '/building/sharedUses': ['office'] } },
      { name: 'a new building', with: { '/project/existingBuildingAccepted': false } },
    ],
    fail: [
      {
        name: 'a conversion, not accepted',
        with: { '/project/kind': 'conversion', '/project/existingBuildingAccepted': false },
        deciding: ['/project/kind: conversion = new', '/project/existingBuildingAccepted: false = true'],
      },
      {
        name: 'an extension, not accepted',
        with: { '/project/kind': 'extension', '/project/existingBuildingAccepted': false },
        deciding: ['/project/kind: extension = new', '/project/existingBuildingAccepted: false = true'],
      },
    ],
    unknown: [
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
      {
        name: 'acceptance of a conversion not told',
        with: { '/project/kind': 'conversion', '/project/existingBuildingAccepted': undefined },
        possible: ['pass', 'fail'],
        needs: ['/project/existingBuildingAccepted missing'],
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
