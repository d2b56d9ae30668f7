import { testDesign } from '../../../test/design-cases.js';
import { specialProjectAcceptance } from './rule.js';

// B267
testDesign(
  specialProjectAcceptance,
  { reach: 'civil', anchor: 'acceptedOn', from: '2020-06-01' },
  {
    base: {
      project: { designedOn: '2020-06-10', kind: 'new', fireAcceptedOn: '2021-09-10' },
      building: { childArea: 1000.1 },
      openedOn: '2021-10-01',
    },
    pass: [
      { name: 'as the text asks' },
      { name: 'designed on the day of opening', with: { '/project/designedOn': '2021-10-01' } },
      { name: 'kind: extension', with: { '/project/kind': 'extension' } },
      { name: 'kind: conversion', with: { '/project/kind': 'conversion' } },
      { name: 'on the day of opening', with: { '/project/fireAcceptedOn': '2021-10-01' } },
    ],
    fail: [
      {
        name: 'the day after opening',
        with: { '/project/fireAcceptedOn': '2021-10-02' },
        deciding: ['/project/fireAcceptedOn: 2021-10-02 <= 2021-10-01', '/openedOn: 2021-10-01'],
      },
    ],
    unknown: [
      {
        name: 'kind of works not told',
        with: { '/project/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/project/kind missing'],
      },
      {
        name: 'area not told',
        with: { '/building/childArea': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/childArea missing'],
      },
      {
        name: 'acceptance not told',
        with: { '/project/fireAcceptedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/project/fireAcceptedOn missing'],
      },
    ],
    notApplicable: [
      { name: 'open before the design', with: { '/project/designedOn': '2021-10-02' } },
      { name: 'kind: decoration', with: { '/project/kind': 'decoration' } },
      { name: 'kind: in-use', with: { '/project/kind': 'in-use' } },
      { name: 'a smaller area', with: { '/building/childArea': 1000 } },
    ],
  },
);
