import { adopted, allCodes, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { dailyRoutine } from './rule.js';

// N134: eight parts of the day
testRule(
  dailyRoutine,
  adopted(
    merge(
      institution('2019-10-07'),
      allCodes('/caregiving/routineItems', [
        'feeding',
        'drinking',
        'milk',
        'toilet',
        'washing',
        'sleep',
        'dressing',
        'play',
      ]),
      {
        base: {
          kind: 'institution',
          caregiving: {
            routineItems: ['feeding', 'drinking', 'milk', 'toilet', 'washing', 'sleep', 'dressing', 'play'],
          },
        },
      },
    ),
  ),
);
