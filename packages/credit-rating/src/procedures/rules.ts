import {
  type CreditBasis,
  marketRepair,
  order36,
  order45,
  order60,
  penaltyLaw,
  publicity,
  repairPlan,
} from '../cite.js';
import { figureValue } from '../periods/figures.js';
import { both } from '../texts.js';
import type { CreditAddressee, CreditEventName, CreditLimit, ProcedureRule } from './types.js';

const working = (count: number): CreditLimit => ({ kind: 'working-days', count });
const open: CreditLimit = { kind: 'open' };

const rule = (
  event: CreditEventName,
  id: string,
  addressee: CreditAddressee,
  limit: CreditLimit,
  [zh, en]: readonly [string, string],
  ...basis: readonly CreditBasis[]
): ProcedureRule => ({ id, event, title: both(zh, en), addressee, limit, basis });

/** Periods of publication, repair and objection that bind; where no number was read the limit is open. */
export const procedureRules: readonly ProcedureRule[] = [
  rule(
    'penalty-decided',
    'procedure/shown',
    'deciding-body',
    working(figureValue('order-45/publish-within')),
    ['市场监管处罚信息公示', 'a penalty of the market regulator is shown'],
    order45('art. 9', 'L236'),
  ),
  rule(
    'penalty-decided',
    'procedure/sent-across-provinces',
    'deciding-body',
    working(figureValue('order-45/send-within')),
    ['跨省的，推送至登记地', 'sent to the province of registration, where that is another'],
    order45('art. 10', 'L236'),
  ),
  rule(
    'penalty-received-across-provinces',
    'procedure/shown-across-provinces',
    'registrar',
    working(figureValue('order-45/publish-received-within')),
    ['收到跨省处罚信息后公示', 'shown after it came from another province'],
    order45('art. 10', 'L236'),
  ),
  rule(
    'penalty-changed',
    'procedure/market-penalty-withdrawn',
    'deciding-body',
    working(figureValue('order-45/withdraw-within')),
    [
      '市场监管处罚被变更、撤销的，撤回公示',
      'a changed or revoked penalty of the market regulator is withdrawn',
    ],
    order45('art. 11', 'L237'),
  ),
  rule(
    'penalty-changed',
    'procedure/penalty-withdrawn',
    'deciding-body',
    // days of this law up to seven are working days, article 85
    working(3),
    ['公开的处罚被变更、撤销的，撤回并说明理由', 'a changed or revoked penalty is withdrawn, with reasons'],
    penaltyLaw('art. 48', 'L244'),
    penaltyLaw('art. 85', 'L244'),
  ),
  rule(
    'registrar-data-made',
    'procedure/registrar-data-shown',
    'registrar',
    working(20),
    ['登记机关产生的企业信息公示', 'what the registrar makes of an enterprise is shown'],
    publicity('art. 6', 'L245'),
  ),
  rule(
    'enterprise-data-made',
    'procedure/enterprise-data-shown',
    'subject',
    working(20),
    ['企业公示许可和受到处罚的信息', 'the enterprise shows its licences and penalties'],
    publicity('art. 10', 'L245'),
  ),
  rule(
    'year-ended',
    'procedure/yearly-report',
    'subject',
    { kind: 'day-of-next-year', month: 6, day: 30 },
    ['企业报送并公示年度报告', 'the enterprise hands in and shows its yearly report'],
    publicity('art. 8', 'L245'),
  ),
  rule(
    'social-organisation-data-made',
    'procedure/social-organisation-data-entered',
    'registrar',
    working(5),
    ['社会组织信用信息录入', 'data of a social organisation are entered'],
    order60('not known', 'nanjing 4.5'),
  ),
  rule(
    'repair-applied',
    'procedure/repair-acceptance',
    'credit-china',
    open,
    ['信用修复申请受理', 'an application for repair is accepted'],
    order36('art. 5 ff.', 'AB078', 'unverified'),
  ),
  rule(
    'repair-accepted',
    'procedure/repair-decision',
    'sector-department',
    open,
    ['信用修复决定；期限自受理起算', 'repair is decided; the clock starts at acceptance'],
    order36('art. 5 ff.', 'AB078', 'unverified'),
    repairPlan('handling', 'AB084'),
  ),
  rule(
    'repair-accepted',
    'procedure/market-repair-decision',
    'sector-department',
    working(figureValue('samr-repair/decide-within')),
    [
      '市场监管信用修复决定（仅见于一份不可靠的转载）',
      'repair of the market regulator is decided (one unreliable copy)',
    ],
    marketRepair('not known', 'L240'),
  ),
  rule(
    'repair-decided',
    'procedure/market-repair-sent',
    'sector-department',
    working(figureValue('samr-repair/send-within')),
    [
      '修复结果推送登记地（仅见于一份不可靠的转载）',
      'a repair is sent to the home registrar (one unreliable copy)',
    ],
    marketRepair('not known', 'L240'),
  ),
  rule(
    'objection-raised',
    'procedure/objection-answer',
    'sector-department',
    open,
    [
      '异议可以向“信用中国”网站或者行业主管部门提出，答复期限没有查到',
      'an objection goes to Credit China or to the sector department; the days for an answer are in no source',
    ],
    repairPlan('objection', 'AB083'),
  ),
];
