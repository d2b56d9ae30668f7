import { testScoped } from '../../../test/scopes.js';
import { outdoorArea } from './rule.js';

// B057, B058
testScoped(
  outdoorArea,
  { scope: 'nursery', edition: '2019', choices: { childrenForArea: 'places' } },
  {
    base: { places: 10, outdoor: { area: 30 }, site: { denseUrban: false, hardship: false } },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'two each in a dense conversion with difficulty',
        with: {
          '/project/kind': 'conversion',
          '/site/denseUrban': true,
          '/site/hardship': true,
          '/outdoor/area': 20,
        },
      },
      {
        name: 'two each in such an extension',
        with: {
          '/project/kind': 'extension',
          '/site/denseUrban': true,
          '/site/hardship': true,
          '/outdoor/area': 20,
        },
      },
      {
        name: 'by the children enrolled',
        choices: { childrenForArea: 'enrolled' },
        with: { '/places': 12, '/enrolled': 10 },
      },
    ],
    fail: [
      {
        name: 'just below three each',
        with: { '/outdoor/area': 29.9 },
        deciding: [
          '/outdoor/area: 29.9 >= 30',
          '/places: 10',
          '/project/kind: new',
          '/site/denseUrban: false',
          '/site/hardship: false',
        ],
        params: { area: 29.9, children: 10, each: 3 },
      },
      {
        name: 'just below two each',
        with: {
          '/project/kind': 'conversion',
          '/site/denseUrban': true,
          '/site/hardship': true,
          '/outdoor/area': 19.9,
        },
        deciding: [
          '/outdoor/area: 19.9 >= 20',
          '/places: 10',
          '/project/kind: conversion',
          '/site/denseUrban: true',
          '/site/hardship: true',
        ],
        params: { area: 19.9, children: 10, each: 2 },
      },
      {
        name: 'dense and difficult, but new',
        with: { '/site/denseUrban': true, '/site/hardship': true, '/outdoor/area': 20 },
        deciding: [
          '/outdoor/area: 20 >= 30',
          '/places: 10',
          '/project/kind: new',
          '/site/denseUrban: true',
          '/site/hardship: true',
        ],
        params: { area: 20, children: 10, each: 3 },
      },
      {
        name: 'a conversion, not dense',
        with: { '/project/kind': 'conversion', '/site/hardship': true, '/outdoor/area': 20 },
        deciding: [
          '/outdoor/area: 20 >= 30',
          '/places: 10',
          '/project/kind: conversion',
          '/site/denseUrban: false',
          '/site/hardship: true',
        ],
        params: { area: 20, children: 10, each: 3 },
      },
      {
        name: 'a conversion, without difficulty',
        with: { '/project/kind': 'conversion', '/site/denseUrban': true, '/outdoor/area': 20 },
        deciding: [
          '/outdoor/area: 20 >= 30',
          '/places: 10',
          '/project/kind: conversion',
          '/site/denseUrban: true',
          '/site/hardship: false',
        ],
        params: { area: 20, children: 10, each: 3 },
      },
    ],
    unknown: [
      {
        name: 'area not told',
        with: { '/outdoor/area': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/area missing'],
      },
    ],
  },
);
