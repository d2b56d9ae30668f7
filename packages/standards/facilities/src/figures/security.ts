import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Days that footage is kept in the norms. */
export const videoDaysNormsLimit = defineFigure({
  id: 'facilities/video-days-norms',
  title: { 'zh-CN': '监控录像保存天数（管理规范）', en: 'Days that footage is kept in the norms' },
  unit: 'day',
  sense: 'floor',
  versions: [{ value: 90, basis: cite('management-norms-2019', 'art. 32', 'secondary', 'N148') }],
});

/** Days that footage is kept at a home-based point. */
export const videoDaysHomeLimit = defineFigure({
  id: 'facilities/video-days-home',
  title: { 'zh-CN': '监控录像保存天数（家庭托育点）', en: 'Days that footage is kept at a home-based point' },
  unit: 'day',
  sense: 'floor',
  versions: [{ value: 90, basis: cite('home-based-measures-2023', 'cameras', 'secondary', 'N184') }],
});

/** Days that footage is kept in the assessment standard. */
export const videoDaysAssessmentLimit = defineFigure({
  id: 'facilities/video-days-assessment',
  title: {
    'zh-CN': '监控录像保存天数（评估标准）',
    en: 'Days that footage is kept in the assessment standard',
  },
  unit: 'day',
  sense: 'floor',
  versions: [{ value: 90, basis: cite('ws-t-821-2023', '9.4.3', 'secondary', 'N289') }],
});

/** Hours a day that the guard room is staffed. */
export const guardRoomHoursLimit = defineFigure({
  id: 'facilities/guard-room-hours',
  title: { 'zh-CN': '门卫室每日值守小时数', en: 'Hours a day that the guard room is staffed' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 24, basis: cite('gb-t-29315-2022', 'requirements', 'secondary', 'B346') }],
});

/** Rounds a day. */
export const patrolsADayLimit = defineFigure({
  id: 'facilities/patrols-a-day',
  title: { 'zh-CN': '每日巡逻次数', en: 'Rounds a day' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 5, basis: cite('gb-t-29315-2022', 'requirements', 'secondary', 'B347') }],
});

/** Height of the perimeter wall. */
export const perimeterWallHeightLimit = defineFigure({
  id: 'facilities/perimeter-wall-height',
  title: { 'zh-CN': '围墙高度', en: 'Height of the perimeter wall' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-t-29315-2022', 'requirements', 'unverified', 'B348') }],
});

/** Days that footage of key areas is kept. */
export const keyAreaVideoDaysLimit = defineFigure({
  id: 'facilities/key-area-video-days',
  title: { 'zh-CN': '重点部位录像保存天数', en: 'Days that footage of key areas is kept' },
  unit: 'day',
  sense: 'floor',
  versions: [{ value: 90, basis: cite('gb-t-29315-2022', 'requirements', 'unverified', 'B349') }],
});

/** Days that other footage is kept. */
export const otherVideoDaysLimit = defineFigure({
  id: 'facilities/other-video-days',
  title: { 'zh-CN': '其他部位录像保存天数', en: 'Days that other footage is kept' },
  unit: 'day',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('gb-t-29315-2022', 'requirements', 'unverified', 'B349') }],
});

/** Days that footage is kept in the regulation. */
export const videoDaysRegulationLimit = defineFigure({
  id: 'facilities/video-days-regulation',
  title: { 'zh-CN': '视频图像保存天数（条例）', en: 'Days that footage is kept in the regulation' },
  unit: 'day',
  sense: 'floor',
  versions: [{ value: 30, basis: cite('video-systems-regulation-2025', 'art. 17', 'primary', 'AN069') }],
});

/** Days to file a video system. */
export const videoFilingDaysLimit = defineFigure({
  id: 'facilities/video-filing-days',
  title: { 'zh-CN': '视频系统备案期限', en: 'Days to file a video system' },
  unit: 'day',
  sense: 'ceiling',
  versions: [{ value: 30, basis: cite('video-systems-regulation-2025', 'art. 14', 'primary', 'AN067') }],
});

/** Days to file a system that ran when the regulation took effect. */
export const videoFilingDaysExistingLimit = defineFigure({
  id: 'facilities/video-filing-days-existing',
  title: {
    'zh-CN': '条例施行前已启用系统的备案期限',
    en: 'Days to file a system that ran when the regulation took effect',
  },
  unit: 'day',
  sense: 'ceiling',
  versions: [{ value: 90, basis: cite('video-systems-regulation-2025', 'art. 29', 'primary', 'AN067') }],
});

/** The figures of this file. */
export const securityFigures = [
  guardRoomHoursLimit,
  keyAreaVideoDaysLimit,
  otherVideoDaysLimit,
  patrolsADayLimit,
  perimeterWallHeightLimit,
  videoDaysAssessmentLimit,
  videoDaysHomeLimit,
  videoDaysNormsLimit,
  videoDaysRegulationLimit,
  videoFilingDaysExistingLimit,
  videoFilingDaysLimit,
];
