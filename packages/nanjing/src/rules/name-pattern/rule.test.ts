import { fromPlan, merge, notTold, underPlan } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { namePattern } from './rule.js';

// L090: division, trade name, 婴幼儿照护 or 托育, then 园, 中心 or 公司
testRule(
  namePattern,
  merge(
    {
      base: {
        kind: 'institution',
        name: '南京市玄武区小树苗托育园',
        registration: { registeredOn: '2022-03-01' },
      },
    },
    underPlan(),
    {
      pass: [
        { name: 'with 婴幼儿照护 and 中心', with: { '/name': '南京市玄武区小树苗婴幼儿照护中心' } },
        { name: 'with 公司', with: { '/name': '南京小树苗托育有限公司' } },
      ],
      fail: [
        {
          name: 'another industry word',
          with: { '/name': '南京小树苗早教中心' },
          deciding: ['/name: 南京小树苗早教中心'],
        },
        {
          name: 'with 服务 between',
          with: { '/name': '南京小树苗托育服务有限公司' },
          deciding: ['/name: 南京小树苗托育服务有限公司'],
        },
      ],
      unknown: [notTold('/name')],
    },
    fromPlan,
  ),
);
