import { building } from './building.js';
import { caregiving } from './caregiving.js';
import { children } from './children.js';
import { corridors, exits, guardRails, stairs } from './circulation.js';
import { classes } from './classes.js';
import { contracts } from './contracts.js';
import { days } from './days.js';
import { disclosures } from './disclosures.js';
import { airTests, waterTests } from './environment-tests.js';
import { equipment, injuryPrevention } from './equipment.js';
import { fees } from './fees.js';
import { code, codes, count, date, group, one, text, texts, yesNo } from './field.js';
import { filing, foundingChecks } from './filing.js';
import { fireSafety } from './fire-safety.js';
import { governance } from './governance.js';
import { healthCare } from './health-care.js';
import { homeBased } from './home-based.js';
import { hygieneEvaluation } from './hygiene-evaluation.js';
import { incidents } from './incidents.js';
import { inspections, penalties } from './inspections.js';
import { insurance } from './insurance.js';
import { livingUnits } from './living-units.js';
import { meals } from './meals.js';
import {
  ageRange,
  founder,
  institutionKinds,
  kindergarten,
  legalForms,
  serviceModes,
  serviceScope,
} from './organisation.js';
import { outdoor } from './outdoor.js';
import { parents } from './parents.js';
import { drills, plans, trainings, writtenRules } from './plans.js';
import { privacy } from './privacy.js';
import { project } from './project.js';
import { ratings, selfAssessments } from './ratings.js';
import { recognitions, support } from './recognition.js';
import { registration } from './registration.js';
import { rooms } from './rooms.js';
import { security } from './security.js';
import { site } from './site.js';
import { staff } from './staff.js';
import { transport } from './transport.js';

const open = { sensitivity: 'public' } as const;

/** The record of one institution as zod reads it: strict, every field optional, null meaning missing. */
export const institutionSchema = group('Institution', 'The record of one childcare institution.', {
  // identity
  key: text('记录标识', 'Record key', 'Identifies the record for its sender.', open),
  name: text('机构名称', 'Name', 'Registered name.', open),
  otherNames: texts('其他名称', 'Other names', 'Names used beside the registered one.', open),
  brand: text('品牌名称', 'Brand', 'Name in trade.', open),
  legalForm: code(
    '组织形式',
    'Legal form',
    legalForms,
    'Of the registered body. Filing measures art. 4.',
    open,
  ),
  kind: code('机构类型', 'Kind', institutionKinds, 'Kind of provider. Population Law art. 28.', open),
  forProfit: yesNo(
    '营利性',
    'For profit',
    'Whether it is registered as for-profit. Filing measures art. 4.',
    open,
  ),
  creditCode: text('统一社会信用代码', 'Credit code', 'Unified social credit code. GB 32100.', open),
  legalRepresentative: text(
    '法定代表人（负责人）',
    'Legal representative',
    'Name of the person; no rule reads it.',
    {
      sensitivity: 'personal',
    },
  ),
  phone: text('联系电话', 'Phone', 'Office number.'),
  founder: one('举办者', 'Founder', founder, 'Who founded it.'),
  kindergarten: one('所属幼儿园', 'Kindergarten', kindergarten, 'Of a nursery class.'),
  // service
  serviceModes: codes('服务形式', 'Service modes', serviceModes, 'Modes offered. Setup art. 3.', open),
  boarding: yesNo('寄宿（夜间照护）', 'Boarding', 'Children stay overnight. MPS Order 61 art. 13.', open),
  boardingBeds: count('寄宿床位数', 'Boarding beds', 'item', 'GB 50140 annex D.'),
  ageRange: one('招收月龄', 'Ages taken', ageRange, 'Ages that it takes.', open),
  places: count('托位数', 'Places', 'place', 'Places offered in all.', open),
  enrolled: count('在册婴幼儿数', 'Children enrolled', 'person', 'On the roll in all.'),
  present: count(
    '实到婴幼儿数',
    'Children present',
    'person',
    'Present in all on the day that the record describes.',
  ),
  underSixMonths: count('不足6个月婴儿数', 'Children under 6 months', 'person', 'On the roll.'),
  service: one('服务内容', 'Service', serviceScope, 'Services and programme.'),
  openedOn: date('开办日期', 'Opened on', 'First day of service.', open),
  closed: yesNo('已停办', 'Closed', 'Whether service has ended.', open),
  closedOn: date('停办日期', 'Closed on', 'Last day of service, once it is closed.', open),
  // standing
  foundingChecks,
  registration: one('登记', 'Registration', registration, 'Registration as a legal body.'),
  filing: one('备案', 'Filing', filing, 'Filing with the health authority.'),
  hygieneEvaluation: one('卫生评价', 'Hygiene evaluation', hygieneEvaluation, 'Own and official.'),
  // premises and facilities
  site: one('场地', 'Site', site, 'Where the institution is.'),
  outdoor: one('室外活动场地', 'Outdoor area', outdoor, 'The outdoor area.'),
  project: one('建设项目', 'Building works', project, 'Works and their approval.'),
  building: one('建筑', 'Building', building, 'The building.'),
  exits,
  stairs,
  corridors,
  guardRails,
  rooms,
  livingUnits,
  equipment: one('设备', 'Equipment', equipment, 'Things that children use, and their upkeep.'),
  injuryPrevention: one('伤害预防', 'Injury prevention', injuryPrevention, 'What prevents injuries.'),
  airTests,
  waterTests,
  // children and people
  classes,
  children,
  staff,
  // care, health and food
  days,
  caregiving: one('照护', 'Caregiving', caregiving, 'Care in everyday life.'),
  healthCare: one('卫生保健', 'Health care', healthCare, 'Health care in the institution.'),
  meals: one('膳食', 'Meals', meals, 'Meals and drinking water.'),
  // safety
  fireSafety: one('消防安全', 'Fire safety', fireSafety, 'Fire safety.'),
  security: one('安全保卫', 'Security', security, 'Security.'),
  transport: one('车辆', 'Transport', transport, 'Transport of children.'),
  plans,
  writtenRules,
  drills,
  trainings,
  incidents,
  insurance,
  // management and supervision
  governance: one('内部管理', 'Management', governance, 'Management of the institution.'),
  parents: one('家长工作', 'Parents', parents, 'Work with parents.'),
  disclosures,
  contracts: one('服务协议', 'Contracts', contracts, 'Agreements with guardians.'),
  fees: one('收费', 'Fees', fees, 'Fees and prepayment.'),
  privacy: one('个人信息保护', 'Privacy', privacy, 'Protection of personal data.'),
  inspections,
  penalties,
  ratings,
  selfAssessments,
  recognitions,
  support: one('扶持', 'Support', support, 'Public support.'),
  homeBased: one('家庭托育点', 'Home-based point', homeBased, 'What only home-based points need.'),
});
