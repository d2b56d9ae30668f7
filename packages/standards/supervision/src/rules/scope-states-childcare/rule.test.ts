import { from, merge, registeredKinds, rulingOut } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { scopeStatesChildcare } from './rule.js';

// N161: the registered scope states childcare
testRule(
  scopeStatesChildcare,
  merge(
    { base: { kind: 'institution', registration: { scopeText: '托育服务' } } },
    registeredKinds,
    {
      pass: [
        { name: 'with the words 1', with: { '/registration/scopeText': '健康咨询；托育服务（不含寄宿）' } },
        { name: 'with the words 2', with: { '/registration/scopeText': '提供3岁以下婴幼儿照护服务' } },
      ],
      fail: [
        {
          name: 'without the words',
          with: { '/registration/scopeText': '教育咨询服务' },
          deciding: [
            '/registration/scopeText: 教育咨询服务 matches *托育*',
            '/registration/scopeText: 教育咨询服务 matches *婴幼儿照护*',
          ],
        },
      ],
      unknown: [
        {
          name: 'scope not told',
          with: { '/registration/scopeText': undefined },
          possible: ['pass', 'fail', 'not-applicable'],
          needs: ['/registration/scopeText missing'],
        },
      ],
      notApplicable: rulingOut.map((scopeText) => ({
        name: `left to a reader: ${scopeText}`,
        with: { '/registration/scopeText': scopeText },
      })),
    },
    from('2019-12-18'),
  ),
);
