import { asked, everybody, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { refusalsInWriting } from './rule.js';

// AN074: refusals are in writing and give reasons, as seen
testRule(
  refusalsInWriting,
  merge(
    { base: {} },
    everybody('the regulation speaks to everybody who handles data of minors'),
    asked,
    from('2023-12-31'),
  ),
);
