import type { Texts } from '@tuoyu/core';
import { both } from '../bodies.js';
import type { StepId } from './types.js';

/** Titles of the steps. */
export const titles: { readonly [S in StepId]: Texts } = {
  'owners-consent': both('取得有利害关系的业主一致同意', 'Consent of all owners with an interest'),
  'area-demand': both('先满足片区3至6岁入园需求', 'Demand of the area for ages 3 to 6 is met first'),
  'health-consent': both('卫生健康部门审核同意', 'Consent of the health department'),
  'supervisor-consent': both('业务主管单位审查同意', 'Consent of the supervising body'),
  name: both('确定名称', 'Choice of the name'),
  scope: both('确定业务（经营）范围', 'Choice of the scope'),
  registration: both('登记', 'Registration'),
  'data-push': both('登记机关推送登记信息', 'The registrar sends the data on'),
  'hygiene-evaluation': both('卫生评价', 'Hygiene evaluation'),
  'fire-certificate': both('取得消防安全合格证明', 'Fire-safety pass certificate'),
  'food-licence': both('取得食品经营许可', 'Food business licence'),
  'founding-check': both('举办核验', 'Founding check'),
  filing: both('向卫生健康部门备案', 'Filing with the health department'),
  receipt: both('备案回执和基本条件告知书', 'Receipt and notice of basic conditions'),
  'site-verification': both('现场核实', 'Verification on site'),
  publication: both('向社会公开', 'Publication'),
  'local-rules': both('当地的其他规定', 'Other rules of the place'),
};
