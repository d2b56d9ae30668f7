import type { Texts } from '@tuoyu/core';
import type { CreditBasis } from '../../cite.js';
import type { CreditRecord } from '../../records/types.js';
import { both } from '../../texts.js';
import type { Three } from '../../three.js';
import type { CreditFigureId } from '../figures.js';
import type { Channel, CreditChoices, DaySpan, FigureAdoption } from '../types.js';

/** What the regimes look at. */
export interface RegimeContext {
  readonly choices: CreditChoices;
  readonly adoptions: readonly FigureAdoption[];
}

/** What a regime says of a record, before it is known when it governs. */
export interface Draft {
  readonly channel: Channel;
  readonly title: Texts;
  readonly shown: Three;
  readonly shownFrom: DaySpan;
  readonly shownUntil: DaySpan;
  readonly repairFrom: DaySpan;
  readonly noRepair?: boolean;
  readonly unread?: boolean;
  readonly figures: readonly CreditFigureId[];
  readonly basis: readonly CreditBasis[];
  readonly questions: readonly Texts[];
}

/** No day is known. */
export const notKnown: DaySpan = { min: null, max: null };
/** One day, for certain. */
export const on = (day: string): DaySpan => ({ min: day, max: day });

/** What no source, or nothing in the record, answers. */
export const ask = {
  severity: both(
    '失信程度由行业主管部门认定：轻微、一般还是严重',
    'the grade that the sector department gave: minor, general or serious',
  ),
  shown: both(
    '轻微失信信息原则上不公示：是否公示',
    'minor data are as a rule not shown: whether this one is',
  ),
  righted: both(
    '最长公示期满后失信行为未纠正的，由行业主管部门的规定决定',
    'a wrong not put right when the longest period is over: the rule of the sector decides',
  ),
  trialText: both('试行办法的公示期没有查到', 'the periods of the trial rule are in no source'),
  lowFine: both('罚款是否属于省级规定的较低数额', 'whether the fine is low by the line of the province'),
  procedure: both('是否适用普通程序', 'whether the ordinary procedure was used'),
  earlyTime: both(
    '提前停止公示的时限由总局另行规定，没有查到',
    'the time after which an early stop may be asked is in no source',
  ),
  offList: both('移出名单的期限没有查到原文', 'the time on the list was not read in its text'),
  removal: both('移出名录、名单的条件没有查到', 'the terms of removal are in no source'),
  whichList: both('因何列入名单，决定适用哪一规定', 'why it was listed decides which rule applies'),
  weak: both('仅见于一份不可靠的转载', 'known from one unreliable copy only'),
} as const;

/** How a regime reads a record. */
export type Reads = (record: CreditRecord, context: RegimeContext) => Draft;
