import { fromPlan, merge, notTold, underPlan } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { scopeWords } from './rule.js';

const scope = '/registration/scopeText';

// L089: one of two phrases
testRule(
  scopeWords,
  merge(
    {
      base: { kind: 'institution', registration: { scopeText: '托育服务', registeredOn: '2022-03-01' } },
    },
    underPlan(),
    {
      pass: [{ name: 'the other phrase', with: { [scope]: '3岁以下婴幼儿照护服务；健康咨询' } }],
      fail: [
        {
          name: 'early education only',
          with: { [scope]: '早教服务' },
          deciding: [`${scope}: 早教服务`],
        },
        {
          name: 'childcare left out by name',
          with: { [scope]: '教育咨询（不含托育服务）' },
          deciding: [`${scope}: 教育咨询（不含托育服务）`],
        },
      ],
      unknown: [
        notTold(scope),
        {
          name: 'the words of home-based care, on which the registrar decides',
          with: { [scope]: '家庭托育服务' },
          possible: ['pass', 'fail'],
          needs: [`${scope} unreadable`],
        },
      ],
    },
    fromPlan,
  ),
);
