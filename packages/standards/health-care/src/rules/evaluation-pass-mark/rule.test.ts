import { testScoped } from '../../../test/scopes.js';
import { evaluationPassMark } from './rule.js';

// N232
testScoped(
  evaluationPassMark,
  { reach: 'kindergartens' },
  {
    base: { openedOn: '2012-05-09', hygieneEvaluation: { score: 80, mandatoryItemsMet: true } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'hygieneEvaluation/score 79.9',
        with: { '/hygieneEvaluation/score': 79.9 },
        deciding: ['/hygieneEvaluation/score: 79.9 >= 80'],
        params: { limit: 80 },
      },
      {
        name: 'hygieneEvaluation/mandatoryItemsMet False',
        with: { '/hygieneEvaluation/mandatoryItemsMet': false },
        deciding: ['/hygieneEvaluation/mandatoryItemsMet: false = true'],
        params: { limit: 80 },
      },
    ],
    unknown: [
      {
        name: 'hygieneEvaluation/score not told',
        with: { '/hygieneEvaluation/score': undefined },
        possible: ['pass', 'fail'],
        needs: ['/hygieneEvaluation/score missing'],
      },
      {
        name: 'hygieneEvaluation/mandatoryItemsMet not told',
        with: { '/hygieneEvaluation/mandatoryItemsMet': undefined },
        possible: ['pass', 'fail'],
        needs: ['/hygieneEvaluation/mandatoryItemsMet missing'],
      },
      {
        name: 'day of opening not told',
        with: { '/openedOn': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/openedOn missing'],
      },
    ],
    notApplicable: [{ name: 'opened the day before the norms', with: { '/openedOn': '2012-05-08' } }],
  },
);
