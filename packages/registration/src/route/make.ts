import type { Texts } from '@tuoyu/core';
import type { AuthorityLevel, Body } from '../bodies.js';
import { bodies, both } from '../bodies.js';
import { placeName } from '../place.js';
import type { Authority, DeterminedStep, OpenQuestion, OpenStep, RouteFacts, StepId } from './types.js';

type Made = Omit<DeterminedStep, 'order' | 'status'>;
type Defaults = 'conditions' | 'papers' | 'time' | 'questions' | 'after' | 'obligation' | 'orderSaid';

/** A step with the usual parts filled in: must, no papers, no time said, nothing open. */
export const step = (
  made: Omit<Made, Defaults> & Partial<Pick<Made, Defaults>>,
): Omit<DeterminedStep, 'order'> => ({
  status: 'determined',
  orderSaid: true,
  obligation: 'must',
  after: [],
  conditions: [],
  papers: [],
  time: null,
  questions: [],
  ...made,
});

/** A step that stays open. */
export const open = (
  id: StepId,
  title: Texts,
  made: Pick<OpenStep, 'reason' | 'question' | 'ask'> &
    Partial<Pick<OpenStep, 'needs' | 'basis' | 'orderSaid'>>,
): Omit<OpenStep, 'order'> => ({
  status: 'not-determined',
  id,
  title,
  orderSaid: false,
  needs: [],
  basis: [],
  ...made,
});

/** Where no row says which body it is; a question of the step asks. */
export const noAuthority: Authority = { bodies: [], level: 'not-said', place: null };

/** An authority of the founder's place. */
export const authority = (
  facts: RouteFacts,
  level: AuthorityLevel,
  ...asked: readonly [Body, ...Body[]]
): Authority => {
  const { place, on } = facts;
  const local = level === 'county' || level === 'district';
  const code = local && place !== undefined && !place.endsWith('00') ? place : undefined;
  return {
    bodies: asked,
    level,
    place: code === undefined ? null : { code, name: placeName(code, on) },
  };
};

/** A question with whom to ask. */
export const ask = (zh: string, en: string, ...asked: readonly [Body, ...Body[]]): OpenQuestion => ({
  text: both(zh, en),
  ask: asked,
});

/** That no row lists the papers of a step. */
export const papersUnknown = (...asked: readonly [Body, ...Body[]]): OpenQuestion =>
  ask(
    `办理本步骤需要哪些材料，请问${asked.map((body) => bodies[body]['zh-CN']).join('、')}`,
    `which papers this step needs; ask ${asked.map((body) => bodies[body].en).join(', ')}`,
    ...asked,
  );
