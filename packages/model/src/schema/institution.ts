import { child } from './children.js';
import { classGroup } from './classes.js';
import { code, codes, date, group, list, one, text, texts, yesNo } from './field.js';
import { institutionKinds, legalForms, serviceModes } from './organisation.js';
import { site } from './site.js';
import { staffMember } from './staff.js';

/** The record of one institution as zod reads it: strict, every field optional, null meaning missing. */
export const institutionSchema = group('Institution', 'The record of one childcare institution.', {
  key: text('记录标识', 'Record key', 'Identifies the record for its sender.', { sensitivity: 'public' }),
  name: text('机构名称', 'Name', 'Registered name.', { sensitivity: 'public' }),
  otherNames: texts('其他名称', 'Other names', 'Names used beside the registered one.', {
    sensitivity: 'public',
  }),
  legalForm: code('组织形式', 'Legal form', legalForms, 'Legal form of the registered body.', {
    sensitivity: 'public',
  }),
  kind: code('机构类型', 'Kind', institutionKinds, 'Kind of institution.', { sensitivity: 'public' }),
  forProfit: yesNo('营利性', 'For profit', 'Whether it is registered as for-profit.', {
    sensitivity: 'public',
  }),
  creditCode: text('统一社会信用代码', 'Unified social credit code', 'Eighteen characters. GB 32100.', {
    sensitivity: 'public',
  }),
  serviceModes: codes('服务形式', 'Service modes', serviceModes, 'Modes offered.', { sensitivity: 'public' }),
  openedOn: date('开办日期', 'Opened on', 'First day of service.', { sensitivity: 'public' }),
  site: one('场地', 'Site', site, 'Where the institution is.'),
  classes: list('班级', 'Classes', classGroup, 'All classes.', { labelField: '/name' }),
  children: list('婴幼儿', 'Children', child, 'All children on the roll.', { sensitivity: 'child' }),
  staff: list('工作人员', 'Staff', staffMember, 'All staff, once each.', { labelField: '/role' }),
});
