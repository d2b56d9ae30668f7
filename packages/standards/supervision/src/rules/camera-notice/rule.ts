import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

export const cameraNotice = defineRule({
  id: 'supervision/camera-notice',
  title: {
    pass: { 'zh-CN': '摄像设备设置了显著提示标识', en: 'A visible notice tells of the cameras' },
    fail: { 'zh-CN': '摄像设备没有显著提示标识', en: 'No visible notice tells of the cameras' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('personal-information-protection-law', 'art. 26', 'primary', 'N078')],
  phases: inUse,
  when: f('/security/cctv/installed'),
  require: f('/security/cctv/noticePosted'),
  remedy: { 'zh-CN': '设置显著提示标识', en: 'Put up a visible notice' },
});
