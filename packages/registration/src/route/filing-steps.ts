import { both } from '../bodies.js';
import { homeBased, hygieneNotice, measures25, nanjingPlan, populationLaw, preschoolLaw } from '../cite.js';
import { filledIn, foodLicence, homeBasedPapers, type Paper, scans } from '../papers.js';
import { ask, authority, open, step } from './make.js';
import { registrarsOf } from './registrars.js';
import { titles } from './titles.js';
import type { Founder, RouteFacts, StepDraft } from './types.js';

/** Papers of a filing as far as they are certain. */
const filingPapers = ({ kind, meals }: Founder): readonly Paper[] => {
  if (kind === 'home-based') return homeBasedPapers;
  return [...filledIn, ...scans, ...(meals === 'own' ? [foodLicence] : [])];
};

/** The registrar sends the data to the health authority, in Nanjing to the police too. */
export const pushStep = (facts: RouteFacts): readonly StepDraft[] => {
  const { founder, nanjing, plan } = facts;
  const home = founder.kind === 'home-based';
  const police = nanjing === true && plan === 'applies';
  const [first, ...rest] = registrarsOf(facts);
  const undecided = plan === 'undecided' && nanjing === true;
  return [
    step({
      id: 'data-push',
      title: titles['data-push'],
      actor: 'registrar',
      authority: authority(facts, 'not-said', first, ...rest),
      after: ['registration'],
      conditions: [
        police
          ? both('推送至卫生健康部门和公安部门', 'to the health department and to the police')
          : both('推送至同级卫生健康部门', 'to the health department of the same level'),
      ],
      time: 'promptly',
      questions: undecided
        ? [ask('是否仍同时推送公安部门', 'whether the police still get them too', 'health', 'police')]
        : [],
      basis: [
        home
          ? homeBased('on registration; article not read', 'AN040', 'secondary')
          : measures25('art. 6', 'N162'),
        ...(police ? [nanjingPlan('三(二)2', 'L086')] : []),
      ],
    }),
  ];
};

/** The filing with the health authority of the county. */
export const filingStep = (facts: RouteFacts): readonly StepDraft[] => {
  const { founder, nanjing, plan, place } = facts;
  const home = founder.kind === 'home-based';
  const planned = nanjing === true && plan === 'applies';
  const nursery = founder.kind === 'kindergarten-nursery-class';
  return [
    step({
      id: 'filing',
      title: titles.filing,
      actor: 'founder',
      authority: authority(facts, 'county', 'health'),
      after: ['registration'],
      conditions: [
        both('在线提交，上传材料扫描件', 'online, with scans of the papers'),
        ...(planned
          ? [both('各区设线下一个窗口、线上一个端口', 'the district runs one counter and one online service')]
          : []),
      ],
      papers: filingPapers(founder),
      time: 'promptly',
      questions: [
        ...(place === undefined || place.endsWith('00')
          ? [ask('在哪个县（市、区）备案', 'in which county or district', 'health')]
          : []),
        ...(nursery
          ? [
              ask(
                '由幼儿园还是托班备案',
                'whether the kindergarten or the nursery class files',
                'health',
                'education',
              ),
            ]
          : []),
        ...(home
          ? [ask('是否还须其他材料', 'whether other papers are asked for', 'health')]
          : [ask('法律法规规定的其他材料有哪些', 'which other papers the law asks for', 'health')]),
      ],
      basis: [
        populationLaw('art. 28 ¶3', 'N058'),
        ...(home
          ? [homeBased('on filing; article not read', 'N177', 'secondary')]
          : [measures25('art. 7', 'N163'), measures25('art. 8', 'N164')]),
        ...(planned ? [nanjingPlan('三(二)2', 'L085'), nanjingPlan('三(二)2', 'L088')] : []),
        ...(nursery ? [preschoolLaw('art. 84', 'N073')] : []),
      ],
    }),
  ];
};

/** What the authority does with a file. */
export const answerSteps = (facts: RouteFacts): readonly StepDraft[] => {
  const made = { actor: 'health-authority', authority: authority(facts, 'county', 'health') } as const;
  if (facts.founder.kind === 'home-based')
    return [
      open('receipt', titles.receipt, {
        reason: 'no-row',
        question: both('家庭托育点备案后多久给予回执', 'how soon a home-based point gets a receipt'),
        ask: ['health'],
        orderSaid: true,
      }),
      step({
        ...made,
        id: 'publication',
        title: titles.publication,
        after: ['filing'],
        basis: [homeBased('on filing; article not read', 'N177', 'secondary')],
      }),
    ];
  return [
    step({
      ...made,
      id: 'receipt',
      title: titles.receipt,
      after: ['filing'],
      time: 'within-5-working-days',
      basis: [measures25('art. 9 ¶1', 'N165')],
    }),
    step({
      ...made,
      id: 'site-verification',
      title: titles['site-verification'],
      after: ['receipt'],
      conditions: [
        both(
          '不符合的，自收到备案材料起15个工作日内告知、说明理由并向社会公开',
          'a file that fails: told with reasons and to the public within 15 working days of receipt of the file',
        ),
      ],
      time: 'within-15-working-days',
      basis: [
        measures25('art. 9 ¶2', 'N166'),
        hygieneNotice('procedure', 'N212', 'secondary'),
        hygieneNotice('procedure', 'AN029', 'secondary'),
      ],
    }),
    step({
      ...made,
      id: 'publication',
      title: titles.publication,
      orderSaid: false,
      basis: [measures25('arts. 11-12', 'N168', 'secondary')],
    }),
  ];
};

/** That a place may have rules that no row carries, or the plan of Nanjing may have ended. */
export const localRules = ({ nanjing, plan }: RouteFacts): readonly StepDraft[] => {
  const title = titles['local-rules'];
  if (nanjing === true && plan === 'undecided')
    return [
      open('local-rules', title, {
        reason: 'no-choice',
        question: both(
          '南京实施方案2025年后是否仍适用：范围用语、同区登记、推送公安、窗口',
          'whether the plan of Nanjing still applies after 2025: words of the scope, same district, police, counter',
        ),
        ask: ['health'],
        needs: ['planInForce'],
        basis: [nanjingPlan('三(二)2', 'L085')],
      }),
    ];
  if (nanjing === true && plan === 'applies') return [];
  return [
    open('local-rules', title, {
      reason: 'no-row',
      question: both(
        '当地是否另有细则，例如登记前的审核',
        'whether the place has details of its own, such as a consent before registration',
      ),
      ask: ['health', 'approval-bureau'],
      needs: nanjing === undefined ? ['place'] : [],
      basis: [measures25('arts. 13-14', 'N169', 'secondary')],
    }),
  ];
};
