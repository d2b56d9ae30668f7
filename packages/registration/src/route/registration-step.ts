import type { Texts } from '@tuoyu/core';
import { both } from '../bodies.js';
import { homeBased, marketRegulation, measures25, nanjingPlan, order251, preschoolLaw } from '../cite.js';
import { unitPapers } from '../papers.js';
import { namesCounty } from '../place.js';
import { ask, authority, open, papersUnknown, step } from './make.js';
import { registrarsOf, routingOf } from './registrars.js';
import { titles } from './titles.js';
import type { OpenQuestion, RouteFacts, StepDraft, StepId } from './types.js';

const title = titles.registration;
const art4 = measures25('art. 4', 'N160');

const notDetermined = (facts: RouteFacts): StepDraft | undefined => {
  const routing = routingOf(facts.founder);
  const asked = { ask: registrarsOf(facts), orderSaid: true };
  const home = facts.founder.kind === 'home-based';
  if (routing.kind === 'missing') {
    const facts: { readonly [N in 'legalForm' | 'forProfit']: Texts } = {
      legalForm: both('组织形式是什么', 'what the legal form is'),
      forProfit: both('是否营利', 'whether it is for profit'),
    };
    const wanted = routing.needs.map((need) => facts[need]);
    return open('registration', title, {
      ...asked,
      reason: 'missing-fact',
      question: both(
        `${wanted.map((one) => one['zh-CN']).join('，')}：登记机关由此确定`,
        `${wanted.map((one) => one.en).join(' and ')}: the registrar hangs on it`,
      ),
      needs: routing.needs,
      basis: [home ? homeBased('on registration; article not read', 'N175', 'secondary') : art4],
    });
  }
  if (routing.kind === 'contradiction')
    return open('registration', title, {
      ...asked,
      reason: 'contradiction',
      question: both(
        '事业单位和社会服务机构按非营利途径登记，与“营利”不符：改组织形式还是改营利性',
        'a public institution or social service body does not fit “for profit”: which of the two is right',
      ),
      needs: ['legalForm', 'forProfit'],
      basis:
        facts.founder.legalForm === 'social-service-body' ? [art4, order251('arts. 2, 4', 'L165')] : [art4],
    });
  if (routing.kind !== 'no-row') return undefined;
  if (facts.founder.kind === 'kindergarten-nursery-class')
    return open('registration', title, {
      ...asked,
      ask: ['education', ...registrarsOf(facts)],
      reason: 'no-row',
      question: both(
        '已登记的幼儿园开设托班，是否须另行登记或者变更登记',
        'whether a registered kindergarten that opens nursery classes registers again or changes its registration',
      ),
      basis: [preschoolLaw('art. 84', 'N073')],
    });
  return open('registration', title, {
    ...asked,
    reason: 'no-row',
    question: home
      ? both('非营利的家庭托育点在哪里登记', 'where a home-based point that is not for profit registers')
      : both(
          '这种组织形式而不营利的机构在哪里登记',
          'where an institution of this form that is not for profit registers',
        ),
    basis: [],
  });
};

/** The registration, by form and profit. */
export const registrationStep = (facts: RouteFacts, before: readonly StepId[]): StepDraft => {
  const undecided = notDetermined(facts);
  if (undecided !== undefined) return undecided;
  const { founder, nanjing, plan, place } = facts;
  const { kind } = routingOf(founder);
  const home = founder.kind === 'home-based';
  const planned = nanjing === true && plan === 'applies' && kind !== 'staffing' && !home;
  const own = planned && kind === 'civil';
  const state = ['government', 'public-institution', 'state-enterprise'].includes(founder.founderKind ?? '');
  const [first, ...rest] = registrarsOf(facts);
  const questions: readonly OpenQuestion[] = [
    ...(kind === 'civil' ? [] : [papersUnknown(first)]),
    ...(kind === 'civil' && state
      ? [
          ask(
            '举办者属于国有：是否使用非国有资产举办',
            'the founder is of the state: whether other than state assets are used',
            'civil-affairs',
          ),
        ]
      : []),
    ...(own && !(place !== undefined && namesCounty(place))
      ? [ask('在哪个区登记', 'in which district', 'civil-affairs')]
      : []),
  ];
  return step({
    id: 'registration',
    title,
    actor: 'founder',
    authority: authority(
      facts,
      own ? 'district' : planned ? 'district-or-above' : home ? 'not-said' : 'county-or-above',
      first,
      ...rest,
    ),
    after: before,
    conditions:
      kind === 'civil'
        ? [
            both(
              '利用非国有资产举办，不以营利为目的',
              'founded with other than state assets, and not for profit',
            ),
            ...(own
              ? [
                  both(
                    '与同意的卫生健康部门在同一个区',
                    'in the district of the health department that consented',
                  ),
                ]
              : []),
          ]
        : [],
    papers: kind === 'civil' ? unitPapers : [],
    time: kind === 'civil' ? 'within-60-days' : null,
    questions,
    basis: [
      home ? homeBased('on registration; article not read', 'N175', 'secondary') : art4,
      ...(planned ? [nanjingPlan('三(二)2', own ? 'L083' : 'L084')] : []),
      ...(kind === 'civil' ? [order251('art. 9', 'L167'), order251('art. 11', 'L168')] : []),
      ...(kind === 'market' ? [marketRegulation('art. 19', 'L199')] : []),
    ],
  });
};
