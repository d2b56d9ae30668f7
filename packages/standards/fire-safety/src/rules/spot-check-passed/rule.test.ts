import { testDesign } from '../../../test/design-cases.js';
import { spotCheckPassed } from './rule.js';

// B268
testDesign(
  spotCheckPassed,
  { reach: 'civil', anchor: 'acceptedOn', from: '2020-06-01' },
  {
    base: { project: { kind: 'new', spotCheckResult: 'pass' } },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: extension', with: { '/project/kind': 'extension' } },
      { name: 'kind: conversion', with: { '/project/kind': 'conversion' } },
      { name: 'not drawn', with: { '/project/spotCheckResult': 'not-drawn' } },
    ],
    fail: [
      {
        name: 'failed',
        with: { '/project/spotCheckResult': 'fail' },
        deciding: ['/project/spotCheckResult: fail != fail'],
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
        name: 'result not told',
        with: { '/project/spotCheckResult': undefined },
        possible: ['pass', 'fail'],
        needs: ['/project/spotCheckResult missing'],
      },
    ],
    notApplicable: [{ name: 'kind: decoration', with: { '/project/kind': 'decoration' } }],
  },
);
