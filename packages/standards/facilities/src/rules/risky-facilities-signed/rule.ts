import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

export const riskyFacilitiesSigned = defineRule({
  id: 'facilities/risky-facilities-signed',
  title: {
    pass: {
      'zh-CN': '有风险的设施定期维护并标明适龄范围和警示',
      en: 'Risky play facilities are maintained, with warning signs and age ranges',
    },
    fail: {
      'zh-CN': '有风险的设施缺少维护、警示或适龄范围',
      en: 'Risky play facilities lack upkeep, warning signs or age ranges',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 56', 'primary', 'AN060')],
  phases: ['filing', 'operation', 'assessment'],
  question: {
    text: {
      'zh-CN': '可能存在安全风险的设施是否定期维护，并在显著位置设警示标志、标明适龄范围和注意事项？',
      en: 'Are facilities with a risk maintained, with warning signs and age ranges in plain view?',
    },
    evidence: { 'zh-CN': '维护记录、现场标志', en: 'Records of upkeep, the signs on site' },
  },
  remedy: {
    'zh-CN': '维护设施，设置警示标志，标明适龄范围',
    en: 'Maintain them and put up signs with the ages',
  },
});
