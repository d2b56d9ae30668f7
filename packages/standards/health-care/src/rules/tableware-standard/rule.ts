import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodStandardBreach } from '../../bases.js';
import { inUse, ownKitchen } from '../../record.js';

export const tablewareStandard = defineRule({
  id: 'health-care/tableware-standard',
  title: {
    pass: { 'zh-CN': '餐具符合卫生标准', en: 'Tableware meets its hygiene standard' },
    fail: { 'zh-CN': '餐具不符合卫生标准', en: 'Tableware does not meet its hygiene standard' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-31654-2021', 'ware', 'secondary', 'B360')],
  phases: inUse,
  when: ownKitchen,
  question: {
    text: { 'zh-CN': '消毒后的餐具是否符合GB 14934？', en: 'Does disinfected tableware meet GB 14934?' },
    evidence: { 'zh-CN': '餐具检测报告', en: 'Test report on tableware' },
  },
  remedy: { 'zh-CN': '改进消毒，重新检测', en: 'Disinfect better, and test again' },
  consequences: foodStandardBreach,
});
