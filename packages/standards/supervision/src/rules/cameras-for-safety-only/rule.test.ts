import { asked, merge, onlyIf } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { camerasForSafetyOnly } from './rule.js';

// N078: footage serves public safety only, as seen
testRule(
  camerasForSafetyOnly,
  merge(
    { base: { security: { cctv: { installed: true } } } },
    onlyIf('/security/cctv/installed', false, 'manual'),
    asked,
  ),
);
