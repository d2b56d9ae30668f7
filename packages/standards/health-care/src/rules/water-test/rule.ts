import { and, asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, fromFiling, notHomeBased } from '../../record.js';

// neither the parameters nor an interval were read: a dated report that conforms

export const waterTest = defineRule({
  id: 'health-care/water-test',
  title: {
    pass: { 'zh-CN': '饮用水经检测合格', en: 'The drinking water was tested and conforms' },
    fail: { 'zh-CN': '没有饮用水检测合格的记录', en: 'There is no test of the drinking water that conforms' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-5749-2022', 'drinking water', 'unverified', 'B364')],
  phases: fromFiling,
  when: notHomeBased,
  require: f.some(f.list('/waterTests'), (test) => and(test('/conforms'), le(test('/sampledOn'), asOf()))),
  remedy: { 'zh-CN': '检测饮用水', en: 'Have the water tested' },
});
