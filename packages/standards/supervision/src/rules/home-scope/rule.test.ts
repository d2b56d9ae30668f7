import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { homeScope } from './rule.js';

// AN041, N175: the registered scope states 家庭托育服务
testRule(
  homeScope,
  merge(
    { base: { kind: 'home-based', registration: { scopeText: '家庭托育服务' } } },
    reaching('institution'),
    {
      pass: [
        {
          name: 'with the words 1',
          with: { '/registration/scopeText': '一般项目：家庭托育服务（不含餐饮）' },
        },
      ],
      fail: [
        {
          name: 'without the words',
          with: { '/registration/scopeText': '托育服务' },
          deciding: ['/registration/scopeText: 托育服务 matches *家庭托育服务*'],
        },
      ],
      unknown: [notTold('/registration/scopeText')],
    },
    from('2023-11-13'),
  ),
);
