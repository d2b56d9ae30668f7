import { testScoped } from '../../../test/scopes.js';
import { lightLevel2016 } from './rule.js';

// AB023
testScoped(
  lightLevel2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ kind: 'activity', light: { colourRendering: 80, illuminance: 600, glareIndex: 19 } }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'kind: library', with: { '/rooms/0/kind': 'library' } },
      { name: 'kind: art', with: { '/rooms/0/kind': 'art' } },
      { name: 'kind: multi-function', with: { '/rooms/0/kind': 'multi-function' } },
      { name: 'kind: sleep', with: { '/rooms/0/kind': 'sleep' } },
      { name: 'kind: office', with: { '/rooms/0/kind': 'office' } },
      { name: 'kind: meeting', with: { '/rooms/0/kind': 'meeting' } },
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      {
        name: 'activity at its level',
        with: { '/rooms/0/kind': 'activity', '/rooms/0/light/illuminance': 300 },
      },
      {
        name: 'library at its level',
        with: { '/rooms/0/kind': 'library', '/rooms/0/light/illuminance': 300 },
      },
      { name: 'art at its level', with: { '/rooms/0/kind': 'art', '/rooms/0/light/illuminance': 500 } },
      {
        name: 'multi-function at its level',
        with: { '/rooms/0/kind': 'multi-function', '/rooms/0/light/illuminance': 300 },
      },
      { name: 'sleep at its level', with: { '/rooms/0/kind': 'sleep', '/rooms/0/light/illuminance': 100 } },
      { name: 'office at its level', with: { '/rooms/0/kind': 'office', '/rooms/0/light/illuminance': 300 } },
      {
        name: 'meeting at its level',
        with: { '/rooms/0/kind': 'meeting', '/rooms/0/light/illuminance': 300 },
      },
      {
        name: 'kitchen at its level',
        with: { '/rooms/0/kind': 'kitchen', '/rooms/0/light/illuminance': 100 },
      },
      {
        name: 'a kitchen, whatever the glare',
        with: { '/rooms/0/kind': 'kitchen', '/rooms/0/light/glareIndex': 25 },
      },
    ],
    fail: [
      {
        name: 'colourRendering just below 80',
        with: { '/rooms/0/light/colourRendering': 79.9 },
        deciding: ['/rooms/0/light/colourRendering: 79.9 >= 80'],
      },
      {
        name: 'activity just darker',
        with: { '/rooms/0/kind': 'activity', '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300', '/rooms/0/kind: activity'],
      },
      {
        name: 'library just darker',
        with: { '/rooms/0/kind': 'library', '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300', '/rooms/0/kind: library'],
      },
      {
        name: 'art just darker',
        with: { '/rooms/0/kind': 'art', '/rooms/0/light/illuminance': 499.9 },
        deciding: ['/rooms/0/light/illuminance: 499.9 >= 500', '/rooms/0/kind: art'],
      },
      {
        name: 'multi-function just darker',
        with: { '/rooms/0/kind': 'multi-function', '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300', '/rooms/0/kind: multi-function'],
      },
      {
        name: 'sleep just darker',
        with: { '/rooms/0/kind': 'sleep', '/rooms/0/light/illuminance': 99.9 },
        deciding: ['/rooms/0/light/illuminance: 99.9 >= 100', '/rooms/0/kind: sleep'],
      },
      {
        name: 'office just darker',
        with: { '/rooms/0/kind': 'office', '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300', '/rooms/0/kind: office'],
      },
      {
        name: 'meeting just darker',
        with: { '/rooms/0/kind': 'meeting', '/rooms/0/light/illuminance': 299.9 },
        deciding: ['/rooms/0/light/illuminance: 299.9 >= 300', '/rooms/0/kind: meeting'],
      },
      {
        name: 'kitchen just darker',
        with: { '/rooms/0/kind': 'kitchen', '/rooms/0/light/illuminance': 99.9 },
        deciding: ['/rooms/0/light/illuminance: 99.9 >= 100', '/rooms/0/kind: kitchen'],
      },
      {
        name: 'more glare',
        with: { '/rooms/0/light/glareIndex': 19.1 },
        deciding: ['/rooms/0/kind: activity = kitchen', '/rooms/0/light/glareIndex: 19.1 <= 19'],
      },
    ],
    unknown: [
      {
        name: 'colourRendering not told',
        with: { '/rooms/0/light/colourRendering': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/colourRendering missing'],
      },
      {
        name: 'light not measured',
        with: { '/rooms/0/light/illuminance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/light/illuminance missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: other', with: { '/rooms/0/kind': 'other' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
