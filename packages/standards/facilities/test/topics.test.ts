import { compile, defineProfile, evaluate } from '@tuoyu/core';
import { instruments } from '@tuoyu/instruments';
import { institutionFields } from '@tuoyu/model';
import { describe, expect, it } from 'vitest';
import { facilities } from '../src/index.js';

const profile = defineProfile({
  id: 'facilities',
  title: { 'zh-CN': '设施设备', en: 'Facilities' },
  fields: institutionFields,
  instruments,
  layers: [{ division: '000000', packs: [facilities] }],
  seat: '/site/divisionCode',
});
const plan = compile(profile, {
  asOf: '2026-11-23',
  choices: { videoRegulationReach: 'education-body', indoorPollutionClass: 'class-1' },
});
const outcomes = (record: unknown, ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    evaluate(plan, record)
      .findings.filter(({ rule }) => ids.includes(rule))
      .map(({ rule, outcome }) => [rule, outcome]),
  );

describe('texts that differ', () => {
  it('judge footage of sixty days each by its own term, under one topic', () => {
    const ids = [
      'facilities/video-kept-by-norms',
      'facilities/assessed-video-kept',
      'facilities/video-kept-by-regulation',
    ];
    const record = { kind: 'institution', security: { cctv: { installed: true, retentionDays: 60 } } };
    expect(outcomes(record, ids)).toEqual({
      'facilities/assessed-video-kept': 'fail',
      'facilities/video-kept-by-norms': 'fail',
      'facilities/video-kept-by-regulation': 'pass',
    });
    const topics = facilities.rules.filter(({ id }) => ids.includes(id)).map(({ topic }) => topic);
    expect(new Set(topics)).toEqual(new Set(['cctv-retention']));
  });

  it('judge formaldehyde at acceptance and in use by different limits', () => {
    const ids = ['facilities/air-2022-formaldehyde', 'facilities/acceptance-class-1-formaldehyde'];
    const tested = (standard: string) => ({
      kind: 'institution',
      airTests: [{ standard, roomId: 'a', sampledOn: '2025-03-04', formaldehyde: 0.075 }],
    });
    expect(outcomes(tested('gb-t-18883'), ids)).toEqual({
      'facilities/acceptance-class-1-formaldehyde': 'not-applicable',
      'facilities/air-2022-formaldehyde': 'pass',
    });
    expect(outcomes(tested('gb-50325'), ids)).toEqual({
      'facilities/acceptance-class-1-formaldehyde': 'fail',
      'facilities/air-2022-formaldehyde': 'not-applicable',
    });
  });

  it('ask for cameras in living areas and for none in private rooms', () => {
    const ids = ['facilities/cameras-cover-living', 'facilities/no-camera-in-private-rooms'];
    const cctv = { installed: true, coversAllLiving: true, filmedRooms: ['activity', 'sleep'] };
    expect(outcomes({ kind: 'institution', security: { cctv } }, ids)).toEqual({
      'facilities/cameras-cover-living': 'pass',
      'facilities/no-camera-in-private-rooms': 'pass',
    });
  });
});

describe('an unverified text', () => {
  it('fails nobody until it is adopted', () => {
    const record = {
      kind: 'kindergarten-nursery-class',
      site: { entrance: { fenceHeight: 1 } },
      security: { oneKeyAlarmLinked: false, cctv: { keyAreaRetentionDays: 1, retentionDays: 1 } },
    };
    expect(
      outcomes(record, [
        'facilities/perimeter-wall-height',
        'facilities/alarm-linked',
        'facilities/key-area-video-kept',
        'facilities/other-video-kept',
      ]),
    ).toEqual({
      'facilities/alarm-linked': 'manual',
      'facilities/key-area-video-kept': 'manual',
      'facilities/other-video-kept': 'manual',
      'facilities/perimeter-wall-height': 'manual',
    });
  });
});
