import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';

// The clauses were read in the edition of 2018 only.
export const fireDesign2014 = defineRule({
  id: 'fire-safety/fire-design-2014',
  title: {
    pass: {
      'zh-CN': '按2014年版设计的防火设计符合当时的规范',
      en: 'The fire design under the 2014 edition is as that edition asked',
    },
    fail: {
      'zh-CN': '按2014年版设计的防火设计达不到当时的规范',
      en: 'The fire design under the 2014 edition is not as that edition asked',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2014', 'chapters 5, 6, 8', 'unverified', 'B178')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: civilWorks,
  question: {
    text: {
      'zh-CN': '层数、防火分隔、出口、疏散距离、宽度和消防设施是否符合设计时的2014年版规范？',
      en: 'Are storeys, separation, exits, ways, widths and systems as the edition of 2014 asked?',
    },
    evidence: {
      'zh-CN': '消防设计文件、审查意见和验收文件',
      en: 'Fire design, opinion of the review and papers of acceptance',
    },
  },
  remedy: { 'zh-CN': '按审查、验收文件整改', en: 'Put it right by the papers of the review' },
});
