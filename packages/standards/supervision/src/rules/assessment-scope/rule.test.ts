import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { assessmentScope } from './rule.js';

// N260: the scope names 托育服务 or 3岁以下婴幼儿照护服务
testRule(
  assessmentScope,
  merge(
    { base: { kind: 'institution', registration: { scopeText: '托育服务' } } },
    reaching('home-based'),
    {
      pass: [
        { name: 'with the words 1', with: { '/registration/scopeText': '提供托育服务（全日托）' } },
        {
          name: 'with the words 2',
          with: { '/registration/scopeText': '提供3岁以下婴幼儿照护服务（全日托）' },
        },
      ],
      fail: [
        {
          name: 'without the words',
          with: { '/registration/scopeText': '婴幼儿照料' },
          deciding: [
            '/registration/scopeText: 婴幼儿照料 matches *托育服务*',
            '/registration/scopeText: 婴幼儿照料 matches *3岁以下婴幼儿照护服务*',
          ],
        },
      ],
      unknown: [notTold('/registration/scopeText')],
    },
    from('2024-03-31'),
  ),
);
