import { adopted, anEntry, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { plannedMenu } from './rule.js';

// N135: a planned menu; how long a menu lasts is judged by the rule on weekly menus
testRule(
  plannedMenu,
  adopted(
    merge(meals('2019-10-07'), anEntry('/meals/menus/entries'), {
      base: { kind: 'institution', meals: { mode: 'own', menus: { entries: [{ date: '2019-10-01' }] } } },
    }),
  ),
);
