import { from, merge, reaching, rulingOut } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { scopeThatExceptsChildcare } from './rule.js';

// N161: a scope that rules childcare out in some clause is read by a person
testRule(
  scopeThatExceptsChildcare,
  merge(
    { base: { kind: 'institution', registration: { scopeText: '托育服务；教育咨询（不含托育服务）' } } },
    reaching('employer-run', 'manual'),
    {
      pass: [
        { name: 'stated in another clause', answer: 'pass' },
        ...['community-embedded', 'comprehensive-centre'].map((kind) => ({
          name: `kind ${kind}`,
          with: { '/kind': kind },
          answer: 'pass' as const,
        })),
        ...rulingOut.map((scopeText) => ({
          name: `read and found to state it: ${scopeText}`,
          with: { '/registration/scopeText': scopeText },
          answer: 'pass' as const,
        })),
      ],
      fail: [
        {
          name: 'ruled out and not stated',
          with: { '/registration/scopeText': '教育咨询（不含托育服务）' },
          answer: 'fail',
          deciding: [],
        },
      ],
      manual: [{ name: 'not answered yet' }],
      unknown: [
        {
          name: 'scope not told',
          with: { '/registration/scopeText': undefined },
          possible: ['manual', 'not-applicable'],
          needs: ['/registration/scopeText missing'],
        },
      ],
      notApplicable: [
        { name: 'nothing ruled out', with: { '/registration/scopeText': '托育服务（不含寄宿）' } },
      ],
    },
    from('2019-12-18'),
  ),
);
