import { testDesign } from '../../../test/design-cases.js';
import { acceptanceFiled } from './rule.js';

// B268
testDesign(
  acceptanceFiled,
  { reach: 'civil', anchor: 'acceptedOn', from: '2020-06-01', answer: true },
  {
    base: { project: { kind: 'new' }, building: { childArea: 1000 } },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: extension', with: { '/project/kind': 'extension' } },
      { name: 'kind: conversion', with: { '/project/kind': 'conversion' } },
    ],
    unknown: [
      {
        name: 'kind of works not told',
        with: { '/project/kind': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/project/kind missing'],
      },
      {
        name: 'area not told',
        with: { '/building/childArea': undefined },
        possible: ['manual', 'not-applicable'],
        needs: ['/building/childArea missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: decoration', with: { '/project/kind': 'decoration' } },
      { name: 'a larger area', with: { '/building/childArea': 1000.1 } },
    ],
  },
);
