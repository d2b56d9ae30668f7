import { both } from '../bodies.js';
import { changzhouNotice, fireReview, healthCare, hygieneNotice, measures25, nanjingPlan } from '../cite.js';
import { inChangzhou } from '../place.js';
import { ask, authority, noAuthority, open, step } from './make.js';
import { titles } from './titles.js';
import type { RouteFacts, StepDraft } from './types.js';

const isHome = ({ founder }: RouteFacts): boolean => founder.kind === 'home-based';

/** The hygiene evaluation that the filing asks for. */
export const hygieneStep = (facts: RouteFacts): readonly StepDraft[] => {
  if (isHome(facts)) return [];
  return [
    step({
      id: 'hygiene-evaluation',
      title: titles['hygiene-evaluation'],
      actor: 'founder',
      authority: authority(facts, 'county', 'health'),
      conditions: [
        both(
          '备案前对照四个方面十四项自评，全部符合',
          'evaluated by itself before the filing, four areas with fourteen items, all of them met',
        ),
      ],
      questions: [
        ask(
          '自评之外，收托前是否还须妇幼保健机构出具卫生评价报告',
          'whether a report of the maternal and child health body is needed too before children are admitted',
          'health',
        ),
      ],
      basis: [
        measures25('art. 8(4)', 'N164'),
        hygieneNotice('basic standards', 'N211', 'secondary'),
        hygieneNotice('procedure', 'N212', 'secondary'),
        healthCare('art. 8', 'B278'),
      ],
    }),
  ];
};

/** The fire paper; which one counts, only one city of Jiangsu has said. */
export const fireStep = (facts: RouteFacts): readonly StepDraft[] => {
  if (isHome(facts)) return [];
  const title = titles['fire-certificate'];
  if (!inChangzhou(facts.place))
    return [
      open('fire-certificate', title, {
        reason: 'no-row',
        question: both(
          '备案要求消防安全检查合格证明：由哪个部门出具，消防验收意见、验收备案凭证是否可以代替',
          'the filing asks for a fire-safety pass certificate: who issues it, and whether a fire acceptance or its filing certificate will do',
        ),
        ask: ['health', 'fire', 'housing'],
        basis: [measures25('art. 8(5)', 'N164'), fireReview('art. 14(5)', 'B267')],
      }),
    ];
  return [
    step({
      id: 'fire-certificate',
      title,
      orderSaid: false,
      actor: 'founder',
      authority: noAuthority,
      conditions: [
        both(
          '消防验收意见、验收备案凭证、消防安全检查合格证三者有其一',
          'any one of three: fire acceptance opinion, acceptance-filing certificate, fire-check pass certificate',
        ),
      ],
      questions: [ask('由哪个部门出具', 'which body issues it', 'health', 'fire', 'housing')],
      basis: [measures25('art. 8(5)', 'N164'), changzhouNotice('on filing', 'AB048', 'secondary')],
    }),
  ];
};

/** The food licence, where meals are served. */
export const foodStep = (facts: RouteFacts): readonly StepDraft[] => {
  const { meals } = facts.founder;
  if (isHome(facts) || meals === 'none') return [];
  const title = titles['food-licence'];
  const basis = [measures25('art. 8', 'N164')];
  if (meals !== 'own')
    return [
      open('food-licence', title, {
        reason: meals === 'outside' ? 'no-row' : 'missing-fact',
        question:
          meals === 'outside'
            ? both(
                '由外单位送餐时，是否还须食品经营许可证',
                'whether meals that are brought in need the licence too',
              )
            : both('是否供餐，自制还是外送', 'whether meals are served, and cooked here or brought in'),
        ask: ['health', 'market-regulation'],
        needs: meals === 'outside' ? [] : ['meals'],
        basis,
      }),
    ];
  return [
    step({
      id: 'food-licence',
      title,
      orderSaid: false,
      actor: 'founder',
      authority: noAuthority,
      questions: [
        ask(
          '由哪个部门、凭哪些材料许可',
          'which body licenses it, and with which papers',
          'market-regulation',
        ),
      ],
      basis,
    }),
  ];
};

/** The founding check of Nanjing. */
export const foundingCheckStep = (facts: RouteFacts): readonly StepDraft[] => {
  const { nanjing, plan } = facts;
  if (nanjing !== true || plan === 'not' || isHome(facts)) return [];
  const basis = [nanjingPlan('三(二)2', 'L091'), nanjingPlan('三(二)2', 'L092')];
  const title = titles['founding-check'];
  if (plan === 'undecided')
    return [
      open('founding-check', title, {
        reason: 'no-choice',
        question: both(
          '南京实施方案的目标期到2025年，其后是否仍作举办核验',
          'the plan of Nanjing ran to 2025: whether the founding check goes on',
        ),
        ask: ['health'],
        needs: ['planInForce'],
        basis,
      }),
    ];
  return [
    step({
      id: 'founding-check',
      title,
      orderSaid: false,
      actor: 'district',
      authority: authority(
        facts,
        'district',
        'approval-bureau',
        'education',
        'civil-affairs',
        'human-resources',
        'construction',
        'housing',
        'health',
        'market-regulation',
      ),
      conditions: [
        both(
          '核验场地、设施、人员、安全、卫生五项',
          'premises, facilities, staffing, safety and hygiene are checked',
        ),
      ],
      questions: [
        ask(
          '哪个部门核验哪一项，在登记之前还是之后',
          'which body checks which item, and whether before or after the registration',
          'approval-bureau',
          'health',
        ),
      ],
      basis,
    }),
  ];
};
