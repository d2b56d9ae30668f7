import { defineRule, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, registeredItself } from '../../record.js';

// a kindergarten or an employer is registered as what it is

export const registered = defineRule({
  id: 'supervision/registered',
  title: {
    pass: { 'zh-CN': '依法办理了登记', en: 'The institution is registered' },
    fail: { 'zh-CN': '没有办理登记', en: 'The institution is not registered' },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 3', 'primary', 'N159')],
  phases: inUse,
  when: registeredItself,
  require: ne(f('/legalForm'), 'none'),
  remedy: {
    'zh-CN': '向机构编制、民政或者市场监管部门办理登记',
    en: 'Register with the staffing office, civil affairs or market regulation',
  },
});
