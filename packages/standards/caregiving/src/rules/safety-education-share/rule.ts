import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { educationShare } from '../../figures/safety.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const safetyEducationShare = defineRule({
  id: 'caregiving/safety-education-share',
  title: {
    pass: { 'zh-CN': '日常安全教育覆盖全部婴幼儿', en: 'Safety education in daily life reaches every child' },
    fail: {
      'zh-CN': '日常安全教育覆盖 {value}%，低于建议的 {least}%',
      en: 'Safety education reaches {value} % of the children; {least} % are advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '9.6 (number unsure)', 'secondary', 'N291')],
  phases: inUse,
  when: notHomeBased,
  require: ge(f('/caregiving/safetyEducationShare'), figure(educationShare)),
  params: { value: f('/caregiving/safetyEducationShare'), least: figure(educationShare) },
  remedy: { 'zh-CN': '可让安全教育覆盖全部婴幼儿', en: 'Safety education can reach every child' },
});
