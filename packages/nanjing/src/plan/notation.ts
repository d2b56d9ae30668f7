import type { Addressee, Obligation, Texts } from '@tuoyu/core';
import type { PlanFigureId } from '../figures/figures.js';
import type { BodyId } from '../responsibilities/bodies.js';
import { type TaskId, tasks } from '../responsibilities/tasks.js';
import { rowOf } from './row.js';
import type { Part, Statement, StatementAnswer, StatementKind } from './types.js';

/** A text in both languages. */
export const t = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });

/** Whom a statement reaches, with whose duty that is. */
const reach = {
  city: ['city', '全市', 'The city'],
  cityAndDistricts: ['city', '市、区', 'City and districts'],
  districts: ['district', '各区', 'Districts'],
  communities: ['district', '社区', 'Communities'],
  providers: ['district', '各区、街镇、社区', 'Districts, streets and towns, communities'],
  centres: ['district', '街镇、社区早期发展中心', 'Early-development centres'],
  sector: ['other', '行业', 'The sector'],
  institutions: ['institution', '照护机构', 'Institutions'],
  socialCapital: ['founder', '社会力量', 'Private founders'],
  founders: ['founder', '用人单位和社会组织', 'Employers and social organisations'],
  kindergartens: ['founder', '幼儿园', 'Kindergartens'],
  healthSystem: ['health-authority', '医疗卫生系统', 'The health system'],
  nonProfit: ['founder', '非营利性机构', 'Non-profit institutions'],
  forProfit: ['founder', '营利性机构', 'For-profit institutions'],
  registering: ['founder', '登记中的机构', 'All at registration'],
  filed: ['institution', '已登记的机构', 'All after registration'],
  registrars: ['registrar', '登记机关', 'Registrars'],
  applicants: ['district', '申办机构', 'Applicants'],
  creditSubjects: ['city', '机构及其工作人员', 'Institutions and their workers'],
  delegated: ['health-authority', '评估方', 'Assessors'],
  checkers: ['district', '各区查验部门', 'Checking departments of districts'],
  assessors: ['assessor', '评估方', 'Assessors'],
  stars: ['health-authority', '对照护机构', 'Towards institutions'],
  landUsers: ['city', '设施和非营利性机构用地', 'Land of facilities and non-profit institutions'],
  publicPlaces: ['city', '公共场所', 'Public places'],
  employers: ['other', '用人单位', 'Employers'],
  communityProviders: ['city', '社区服务机构', 'Providers in communities'],
  qualifying: ['city', '符合条件的机构', 'Qualifying institutions'],
  finance: ['other', '银行、保险机构', 'Banks and insurers'],
  schools: ['other', '高等院校和职业院校', 'Colleges and vocational schools'],
  workers: ['city', '从业人员', 'Towards workers'],
  bodies: ['city', '责任单位', 'Responsible bodies'],
} as const satisfies { readonly [key: string]: readonly [Addressee, string, string] };

interface Rest {
  readonly parts?: readonly Part[];
  readonly figures?: readonly PlanFigureId[];
  readonly task?: TaskId;
  readonly damage?: Texts;
}

const strengths = {
  M: 'must',
  T: 'target',
  G: 'gradual',
  E: 'encouraged',
  P: 'may',
  I: 'intent',
} as const satisfies { readonly [letter: string]: Obligation };

/** A statement; the letter is the strength as the dossier gives it. */
export const statement = (
  number: number,
  locator: string,
  kind: StatementKind,
  letter: keyof typeof strengths,
  whom: keyof typeof reach,
  summary: Texts,
  answer: StatementAnswer,
  { parts = [], figures = [], task, damage }: Rest = {},
): Statement => {
  const [addressee, zh, en] = reach[whom];
  return {
    number,
    row: rowOf(number),
    locator,
    kind,
    obligation: strengths[letter],
    addressee,
    appliesTo: t(zh, en),
    summary,
    parts,
    figures,
    task: task ?? null,
    bodies: bodiesOf(task),
    damage: damage ?? null,
    answer,
  };
};

const bodiesOf = (task: TaskId | undefined): readonly BodyId[] =>
  tasks.find(({ id }) => id === task)?.bodies ?? [];

/** Things that a statement lists by name: `id, zh, en`. */
export const listed = (...items: readonly (readonly [string, string, string])[]): readonly Part[] =>
  items.map(([id, zh, en]) => ({ id, title: t(zh, en) }));

/** Things that a statement names as examples, ending with "and the like": `id, zh, en`. */
export const examples = (...items: readonly (readonly [string, string, string])[]): readonly Part[] =>
  listed(...items).map((part) => ({ ...part, example: true }));

interface Encoding {
  readonly rules?: readonly string[];
  readonly targets?: readonly string[];
  readonly exports?: readonly `@tuoyu/${string}#${string}`[];
}

/** What encodes a statement. */
export const by = ({ rules = [], targets = [], exports = [] }: Encoding): StatementAnswer => ({
  kind: 'encoded',
  rules,
  targets,
  exports,
});

/** Bodies that carry a task, which can be asked for in both directions. */
export const byBodies: StatementAnswer = by({
  exports: ['@tuoyu/nanjing#bodiesFor', '@tuoyu/nanjing#tasksOf'],
});

/** Why nothing can encode a statement. */
export const not = (zh: string, en: string): StatementAnswer => ({ kind: 'not-encoded', why: t(zh, en) });

/** Something that an authority did or did not do, told by its own yearly record. */
export const byRecord: StatementAnswer = by({ exports: ['@tuoyu/nanjing#checkAuthority'] });
