import { testScoped } from '../../../test/scopes.js';
import { nutritionSurvey } from './rule.js';

// B296
testScoped(
  nutritionSurvey,
  {
    reach: 'institutions',
    meals: 'any',
    text: 'work',
    adopt: true,
    early: { '/meals/nutritionSurveyedOn': '2012-05-09' },
  },
  {
    base: { meals: { nutritionSurveyedOn: '2026-11-23' } },
    pass: [{ name: 'surveyed today' }],
    fail: [
      {
        name: 'a survey still to come',
        with: { '/meals/nutritionSurveyedOn': '2026-11-24' },
        deciding: ['/meals/nutritionSurveyedOn: 2026-11-24 <= 2026-11-23'],
      },
    ],
    unknown: [
      {
        name: 'no day',
        with: { '/meals/nutritionSurveyedOn': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/nutritionSurveyedOn missing'],
      },
    ],
  },
);
