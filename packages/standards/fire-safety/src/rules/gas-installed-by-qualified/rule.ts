import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const gasInstalledByQualified = defineRule({
  id: 'fire-safety/gas-installed-by-qualified',
  title: {
    pass: {
      'zh-CN': '燃气管道和用具由有资质人员安装',
      en: 'Gas pipes and appliances were fitted by qualified persons',
    },
    fail: {
      'zh-CN': '燃气管道和用具非有资质人员安装',
      en: 'Gas pipes and appliances were not fitted by qualified persons',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 3', 'secondary', 'B225')],
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, f('/fireSafety/gas/used')),
  require: f('/fireSafety/gas/qualifiedInstaller'),
  remedy: { 'zh-CN': '由有资质人员重新检查安装', en: 'Have qualified persons check and refit them' },
});
