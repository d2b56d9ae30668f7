import { both } from '../bodies.js';
import { begunOn, dayOf } from '../cite.js';
import { inNanjing, placeOf, planState } from '../place.js';
import { areaDemand, healthConsent, ownersConsent, supervisorConsent } from './before.js';
import { answerSteps, filingStep, localRules, pushStep } from './filing-steps.js';
import { open } from './make.js';
import { nameStep, scopeStep } from './naming-steps.js';
import { fireStep, foodStep, foundingCheckStep, hygieneStep } from './papers-steps.js';
import { registrationStep } from './registration-step.js';
import type { Founder, Route, RouteFacts, RouteOptions, StepDraft } from './types.js';

/** A step whose texts had not begun stays open; of the others those texts go. */
const inItsTime = (draft: StepDraft, on: string): StepDraft => {
  // without a day nothing can be said to be in force
  const basis = on === '' ? [] : begunOn(draft.basis, on);
  if (draft.status === 'not-determined') return { ...draft, basis };
  if (basis.length > 0) {
    const papers = draft.papers.filter((paper) => begunOn(paper.basis, on).length > 0);
    return { ...draft, basis, papers };
  }
  return open(draft.id, draft.title, {
    reason: 'no-text',
    question: both('当日没有已读到的规定', 'no text that was read was in force on that day'),
    ask: draft.authority.bodies.length > 0 ? draft.authority.bodies : ['health'],
    needs: ['asOf'],
    orderSaid: draft.orderSaid,
  });
};

/**
 * The steps from a founder to a filed institution, in order, by legal form, profit, kind and place. A step that no
 * dossier row carries is `not-determined` with the question and the bodies to ask; a missing fact is asked for and never
 * assumed. `order` counts from 1; `orderSaid` tells whether a text gives a step its place. An `asOf` that is no day
 * leaves every step open.
 *
 * @example
 * route({ legalForm: 'social-service-body', forProfit: false, place: '320106' }, { planInForce: true }).steps[0]?.id; // => 'health-consent'
 */
export const route = (founder: Founder, options: RouteOptions = {}): Route => {
  const given = dayOf(options.asOf);
  const on = given ?? '';
  const place = placeOf(founder.place);
  const nanjing = inNanjing(place);
  const facts: RouteFacts = { founder, on, place, nanjing, plan: planState(on, options.planInForce) };
  const first = [
    ...ownersConsent(facts),
    ...areaDemand(facts),
    ...healthConsent(facts),
    ...supervisorConsent(facts),
  ];
  const consents = first.flatMap(({ id }) =>
    id === 'health-consent' || id === 'supervisor-consent' ? [id] : [],
  );
  const drafts: readonly StepDraft[] = [
    ...first,
    ...nameStep(facts),
    ...scopeStep(facts),
    registrationStep(facts, consents),
    ...pushStep(facts),
    ...hygieneStep(facts),
    ...fireStep(facts),
    ...foodStep(facts),
    ...foundingCheckStep(facts),
    ...filingStep(facts),
    ...answerSteps(facts),
    ...localRules(facts),
  ];
  const steps = drafts.map((draft, at) => ({ ...inItsTime(draft, on), order: at + 1 }));
  return { founder, asOf: given ?? options.asOf ?? '', place: place ?? null, steps };
};
