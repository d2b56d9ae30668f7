import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const assessedOneKeyAlarm = defineRule({
  id: 'facilities/assessed-one-key-alarm',
  title: {
    pass: { 'zh-CN': '设有一键报警装置', en: 'There is a one-key alarm' },
    fail: { 'zh-CN': '没有一键报警装置', en: 'There is no one-key alarm' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '9.4.3', 'secondary', 'N289'),
    cite('ws-t-821-2023', '9.4.3', 'secondary', 'B352'),
    cite('ws-t-821-2023', 'premises', 'secondary', 'B319'),
  ],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: eq(f('/security/oneKeyAlarm'), true),
  remedy: { 'zh-CN': '安装一键报警装置', en: 'Install a one-key alarm' },
});
