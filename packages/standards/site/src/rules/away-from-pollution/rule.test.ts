import { testScoped } from '../../../test/scopes.js';
import { awayFromPollution } from './rule.js';

// N102
testScoped(
  awayFromPollution,
  { scope: 'set-up' },
  {
    base: { site: { surroundings: { pollutionSources: ['none'], pollutionDistanceMet: false } } },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'near, the distance kept',
        with: { '/site/surroundings': { pollutionSources: ['noise'], pollutionDistanceMet: true } },
      },
    ],
    fail: [
      {
        name: 'air',
        with: { '/site/surroundings/pollutionSources': ['air'] },
        deciding: [
          '/site/surroundings/pollutionSources: ["air"] not-has-any ["air","water","noise","radiation","waste","other"]',
          '/site/surroundings/pollutionDistanceMet: false = true',
        ],
      },
      {
        name: 'water',
        with: { '/site/surroundings/pollutionSources': ['water'] },
        deciding: [
          '/site/surroundings/pollutionSources: ["water"] not-has-any ["air","water","noise","radiation","waste","other"]',
          '/site/surroundings/pollutionDistanceMet: false = true',
        ],
      },
      {
        name: 'noise',
        with: { '/site/surroundings/pollutionSources': ['noise'] },
        deciding: [
          '/site/surroundings/pollutionSources: ["noise"] not-has-any ["air","water","noise","radiation","waste","other"]',
          '/site/surroundings/pollutionDistanceMet: false = true',
        ],
      },
      {
        name: 'radiation',
        with: { '/site/surroundings/pollutionSources': ['radiation'] },
        deciding: [
          '/site/surroundings/pollutionSources: ["radiation"] not-has-any ["air","water","noise","radiation","waste","other"]',
          '/site/surroundings/pollutionDistanceMet: false = true',
        ],
      },
      {
        name: 'waste',
        with: { '/site/surroundings/pollutionSources': ['waste'] },
        deciding: [
          '/site/surroundings/pollutionSources: ["waste"] not-has-any ["air","water","noise","radiation","waste","other"]',
          '/site/surroundings/pollutionDistanceMet: false = true',
        ],
      },
      {
        name: 'other',
        with: { '/site/surroundings/pollutionSources': ['other'] },
        deciding: [
          '/site/surroundings/pollutionSources: ["other"] not-has-any ["air","water","noise","radiation","waste","other"]',
          '/site/surroundings/pollutionDistanceMet: false = true',
        ],
      },
    ],
    unknown: [
      {
        name: 'not told what is near',
        with: { '/site/surroundings/pollutionSources': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/pollutionSources missing'],
      },
    ],
  },
);
