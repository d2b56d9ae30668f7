import type { Texts } from '@tuoyu/core';

/** Short form of a text in both languages. */
/* @__NO_SIDE_EFFECTS__ */
export const both = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });

/** Public bodies that take part in founding an institution, with their names. */
export const bodies = {
  'staffing-office': both('机构编制部门', 'staffing office of public institutions'),
  'civil-affairs': both('民政部门', 'civil affairs'),
  'market-regulation': both('市场监督管理部门', 'market regulation'),
  'approval-bureau': both('行政审批局', 'administrative approval bureau'),
  health: both('卫生健康部门', 'health department'),
  police: both('公安部门', 'police'),
  education: both('教育部门', 'education'),
  'human-resources': both('人力资源社会保障部门', 'human resources'),
  construction: both('城乡建设部门', 'construction'),
  housing: both('住房保障部门', 'housing'),
  fire: both('消防救援机构', 'fire rescue'),
  'supervising-body': both('业务主管单位', 'supervising body'),
  'neighbouring-owners': both('有利害关系的业主', 'owners with an interest'),
  institution: both('托育机构', 'the institution'),
} as const satisfies { readonly [body: string]: Texts };

/** Code of a body. */
export type Body = keyof typeof bodies;

/** How high an authority stands, as far as the text says. */
export type AuthorityLevel = 'county' | 'county-or-above' | 'district' | 'district-or-above' | 'not-said';
