import { testScoped } from '../../../test/scopes.js';
import { pollutionDistanceByDesign } from './rule.js';

// B050
testScoped(
  pollutionDistanceByDesign,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { surroundings: { pollutionSources: ['air'], pollutionDistanceMet: true } } },
    pass: [
      { name: 'as the text asks' },
      { name: 'pollutionSources: water', with: { '/site/surroundings/pollutionSources': ['water'] } },
      { name: 'pollutionSources: noise', with: { '/site/surroundings/pollutionSources': ['noise'] } },
      { name: 'pollutionSources: radiation', with: { '/site/surroundings/pollutionSources': ['radiation'] } },
      { name: 'pollutionSources: waste', with: { '/site/surroundings/pollutionSources': ['waste'] } },
      { name: 'pollutionSources: other', with: { '/site/surroundings/pollutionSources': ['other'] } },
    ],
    fail: [
      {
        name: 'pollutionDistanceMet: no',
        with: { '/site/surroundings/pollutionDistanceMet': false },
        deciding: ['/site/surroundings/pollutionDistanceMet: false = true'],
      },
    ],
    unknown: [
      {
        name: 'pollutionDistanceMet not told',
        with: { '/site/surroundings/pollutionDistanceMet': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/pollutionDistanceMet missing'],
      },
      {
        name: 'pollutionSources not told',
        with: { '/site/surroundings/pollutionSources': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/site/surroundings/pollutionSources missing'],
      },
    ],
    notApplicable: [
      { name: 'pollutionSources: none', with: { '/site/surroundings/pollutionSources': ['none'] } },
    ],
  },
);
