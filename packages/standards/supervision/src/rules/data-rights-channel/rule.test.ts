import { everybody, flag, from, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { dataRightsChannel } from './rule.js';

// AN074: there are easy ways to view, copy, correct, complete and delete data
testRule(
  dataRightsChannel,
  merge(
    { base: { privacy: { rightsChannel: true } } },
    everybody('the regulation speaks to everybody who handles data of minors'),
    flag('/privacy/rightsChannel'),
    from('2023-12-31'),
  ),
);
