import { flag, from, incident, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { assaultedChildProtected } from './rule.js';

// AN059: the child was protected after a sexual assault or harassment
testRule(
  assaultedChildProtected,
  merge(
    { base: { incidents: [{ kind: 'sexual-assault', detectedOn: '2026-03-02', childProtected: true }] } },
    incident('fall', '2024-04-26', '2024-04-25'),
    flag('/incidents/0/childProtected'),
    from('2024-04-25', '2024-04-26'),
  ),
);
