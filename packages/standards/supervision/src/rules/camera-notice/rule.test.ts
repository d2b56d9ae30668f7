import { flag, merge, onlyIf } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { cameraNotice } from './rule.js';

// N078: a visible notice tells of the cameras
testRule(
  cameraNotice,
  merge(
    { base: { security: { cctv: { installed: true, noticePosted: true } } } },
    onlyIf('/security/cctv/installed', false),
    flag('/security/cctv/noticePosted'),
  ),
);
