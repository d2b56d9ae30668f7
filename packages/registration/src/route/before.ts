import { both } from '../bodies.js';
import { civilCode, homeBased, nanjingPlan, order251 } from '../cite.js';
import { namesCounty } from '../place.js';
import { ask, authority, noAuthority, open, papersUnknown, step } from './make.js';
import { titles } from './titles.js';
import type { RouteFacts, StepDraft } from './types.js';

const homePoint = ({ founder }: RouteFacts): boolean => founder.kind === 'home-based';

/** Owners of the building agree to a home-based point. */
export const ownersConsent = (facts: RouteFacts): readonly StepDraft[] => {
  if (!homePoint(facts)) return [];
  return [
    step({
      id: 'owners-consent',
      title: titles['owners-consent'],
      orderSaid: false,
      actor: 'founder',
      authority: authority(facts, 'not-said', 'neighbouring-owners'),
      conditions: [
        both(
          '遵守将住宅用于经营的法律和管理规约',
          'law and estate rules on using a dwelling for business are kept',
        ),
      ],
      questions: [
        ask(
          '同意是限于同栋（同院）业主，还是及于全部有利害关系的业主',
          'whether the owners of the same building or courtyard are meant, or all with an interest',
          'health',
          'housing',
        ),
      ],
      basis: [
        homeBased('on dwellings; article not read', 'N176', 'secondary'),
        civilCode('art. 279', 'AN045'),
      ],
    }),
  ];
};

/** A kindergarten of Nanjing opens nursery classes only after the older children have places. */
export const areaDemand = (facts: RouteFacts): readonly StepDraft[] => {
  const { founder, nanjing, plan } = facts;
  if (founder.kind !== 'kindergarten-nursery-class' || nanjing !== true || plan !== 'applies') return [];
  return [
    step({
      id: 'area-demand',
      title: titles['area-demand'],
      actor: 'founder',
      authority: noAuthority,
      obligation: 'encouraged',
      questions: [
        ask('由谁、以什么方式认定需求已满足', 'who finds that the demand is met, and how', 'education'),
      ],
      basis: [nanjingPlan('三(一)3', 'L071')],
    }),
  ];
};

const consentBasis = nanjingPlan('三(二)2', 'L083');
const consentTitle = titles['health-consent'];

const openConsent = (made: Omit<Parameters<typeof open>[2], 'ask' | 'basis' | 'orderSaid'>): StepDraft =>
  open('health-consent', consentTitle, { ...made, ask: ['health'], basis: [consentBasis], orderSaid: true });

/** What keeps the consent open; undefined when it is asked for. */
const consentOpen = ({ founder, nanjing, plan }: RouteFacts): StepDraft | undefined => {
  const form = founder.legalForm ?? undefined;
  if (nanjing === undefined)
    return openConsent({
      reason: 'missing-fact',
      question: both('住所在哪个县（市、区）', 'in which county or district the seat is'),
      needs: ['place'],
    });
  if (founder.kind === 'home-based' || form === 'public-institution')
    return openConsent({
      reason: 'no-row',
      question: both(
        '方案只写到民政登记的非营利机构：事业单位、家庭托育点是否也须先经区卫生健康部门审核同意',
        'the plan speaks of non-profits that civil affairs registers: whether a public institution or a home-based point needs the consent too',
      ),
    });
  if (founder.forProfit === true)
    return openConsent({
      reason: 'contradiction',
      question: both(
        '社会服务机构不以营利为目的：是否营利',
        'a social service body is not for profit: whether this one is',
      ),
      needs: ['legalForm', 'forProfit'],
    });
  if (founder.forProfit !== false && form !== 'social-service-body')
    return openConsent({
      reason: 'missing-fact',
      question: both(
        '是否营利：非营利的须先经区卫生健康部门审核同意',
        'whether it is for profit: a non-profit needs the consent of the district health department first',
      ),
      needs: ['forProfit'],
    });
  if (plan !== 'undecided') return undefined;
  return openConsent({
    reason: 'no-choice',
    question: both(
      '南京实施方案的目标期到2025年，其后是否仍须先经区卫生健康部门审核同意',
      'the plan of Nanjing ran to 2025: whether the district health department must still consent first',
    ),
    needs: ['planInForce'],
  });
};

/** In Nanjing the district health department agrees before a non-profit registers. */
export const healthConsent = (facts: RouteFacts): readonly StepDraft[] => {
  const { founder, nanjing, plan, place } = facts;
  const forProfit = founder.forProfit === true && founder.legalForm !== 'social-service-body';
  if (plan === 'not' || nanjing === false || forProfit) return [];
  const undecided = consentOpen(facts);
  if (undecided !== undefined) return [undecided];
  return [
    step({
      id: 'health-consent',
      title: consentTitle,
      actor: 'founder',
      authority: authority(facts, 'district', 'health'),
      questions: [
        papersUnknown('health'),
        ...(place !== undefined && namesCounty(place)
          ? []
          : [ask('向哪个区的卫生健康部门申请', 'which district it is', 'health')]),
      ],
      basis: [consentBasis],
    }),
  ];
};

/** A private non-enterprise unit has a supervising body, which agrees first. */
export const supervisorConsent = (facts: RouteFacts): readonly StepDraft[] => {
  const { founder, nanjing, plan } = facts;
  if (founder.legalForm !== 'social-service-body' || homePoint(facts)) return [];
  const same = nanjing !== false && plan !== 'not' && founder.forProfit !== true;
  return [
    step({
      id: 'supervisor-consent',
      title: titles['supervisor-consent'],
      actor: 'founder',
      authority: authority(facts, 'not-said', 'supervising-body'),
      questions: [
        ask(
          '托育机构的业务主管单位是哪个部门',
          'which body supervises a childcare institution',
          'civil-affairs',
        ),
        ...(same
          ? [
              ask(
                '区卫生健康部门的审核同意是否就是业务主管单位的同意',
                'whether the consent of the district health department is that of the supervising body',
                'civil-affairs',
                'health',
              ),
            ]
          : []),
      ],
      basis: [order251('arts. 3, 8', 'L166')],
    }),
  ];
};
