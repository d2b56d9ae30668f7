import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, notHomeBased } from '../../record.js';

export const footageNotEdited = defineRule({
  id: 'facilities/footage-not-edited',
  title: {
    pass: {
      'zh-CN': '监控录像没有无故停止、剪辑或删除',
      en: 'Footage is not stopped, edited or deleted without a reason',
    },
    fail: {
      'zh-CN': '监控录像被无故停止、剪辑或删除',
      en: 'Footage was stopped, edited or deleted without a reason',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 32', 'secondary', 'N148')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: eq(f('/security/cctv/editedOrDeleted'), false),
  remedy: { 'zh-CN': '停止剪辑、删除，保留原始录像', en: 'Stop it and keep the original footage' },
  consequences: normsBreach,
});
