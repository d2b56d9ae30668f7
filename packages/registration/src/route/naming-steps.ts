import { both } from '../bodies.js';
import { homeBased, measures25, nanjingPlan, order251, order734 } from '../cite.js';
import { authority, step } from './make.js';
import { registrarsOf } from './registrars.js';
import { titles } from './titles.js';
import type { RouteFacts, StepDraft } from './types.js';

/** The name: what it may or must show; whether it is lawful is for `checkName`. */
export const nameStep = (facts: RouteFacts): readonly StepDraft[] => {
  const { founder, nanjing, plan } = facts;
  const home = founder.kind === 'home-based';
  const [first, ...rest] = registrarsOf(facts);
  const enterprise = first === 'market-regulation';
  const unit = founder.legalForm === 'social-service-body';
  const planned = !home && nanjing === true && plan === 'applies';
  return [
    step({
      id: 'name',
      title: titles.name,
      orderSaid: false,
      actor: 'founder',
      authority: authority(facts, 'not-said', first, ...rest),
      obligation: home ? 'must' : planned ? 'encouraged' : 'may',
      conditions: [
        home
          ? both('名称中标明“托育”', 'the name shows 托育')
          : planned
            ? both(
                '鼓励采用：行政区划+字号+婴幼儿照护或托育+园、中心或公司',
                'encouraged: division, trade name, 婴幼儿照护 or 托育, then 园, 中心 or 公司',
              )
            : both('名称可以标明“托育”', 'the name may show 托育'),
        ...(enterprise
          ? [both('名称由申请人自主申报并承诺真实', 'the applicant declares the name and vouches for it')]
          : []),
      ],
      basis: [
        home
          ? homeBased('on registration; article not read', 'AN041', 'secondary')
          : measures25('art. 5', 'N161'),
        ...(planned ? [nanjingPlan('三(二)2', 'L090')] : []),
        ...(enterprise ? [order734('art. 16', 'L158')] : []),
        ...(unit ? [order251('art. 8', 'L164')] : []),
      ],
    }),
  ];
};

/** The scope: what it must state; whether it does is for `checkScope`. */
export const scopeStep = (facts: RouteFacts): readonly StepDraft[] => {
  const { founder, nanjing, plan } = facts;
  const home = founder.kind === 'home-based';
  const planned = !home && nanjing === true && plan === 'applies';
  const [first, ...rest] = registrarsOf(facts);
  return [
    step({
      id: 'scope',
      title: titles.scope,
      orderSaid: false,
      actor: 'founder',
      authority: authority(facts, 'not-said', first, ...rest),
      conditions: [
        home
          ? both('载明“家庭托育服务”', 'it states 家庭托育服务')
          : planned
            ? both('载明“3岁以下婴幼儿照护服务”或者“托育服务”', 'it states 3岁以下婴幼儿照护服务 or 托育服务')
            : both('明确托育服务内容', 'it makes the childcare service clear'),
      ],
      basis: [
        home
          ? homeBased('on registration; article not read', 'N175', 'secondary')
          : measures25('art. 5', 'N161'),
        ...(planned ? [nanjingPlan('三(二)2', 'L089')] : []),
      ],
    }),
  ];
};
