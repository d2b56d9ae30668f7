import { asked, everybody, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { serviceDespiteRefusal } from './rule.js';

// AN073: refusing or withdrawing consent does not cost the basic service, as seen
testRule(
  serviceDespiteRefusal,
  merge(
    { base: {} },
    everybody('the regulation speaks to everybody who handles data of minors'),
    asked,
    from('2023-12-31'),
  ),
);
