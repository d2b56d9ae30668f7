import type { PlannedRule } from '../compile/plan.js';
import { outcomeOf, possibleOutcomes } from '../evaluate/outcome.js';
import { type Judged, messageFor, remedyOf } from '../evaluate/reference.js';
import type { Finding, Message } from '../report/report.js';
import type { Truth } from '../value/truth.js';
import { type Weight, weightOf } from './tally.js';

/** All findings of a rule for which applicability and requirement are alike. */
export interface Template extends Judged {
  /** The finding must also say why. */
  readonly cold: boolean;
  readonly message: Message;
  readonly remedy: Message;
  /** The finding for the whole record; shared by all reports of a plan. */
  readonly whole: Finding;
  readonly weight: Weight;
  /** Findings about the whole record that lack something, by what of the rule's parts is known. */
  readonly kept: Map<number, Finding>;
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** A value that nobody can change, with all its parts. */
export const frozen = <T extends object>(value: T): T => {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) frozen(part);
  return Object.freeze(value);
};

/** What a rule says for given truths of its applicability and requirement. */
export const newTemplate = (
  { rule, awaitsText, summary }: PlannedRule,
  applies: Truth,
  met: Truth,
  mayBeEmpty: boolean,
): Template => {
  const awaitsAnswer = rule.question !== undefined;
  const possible = possibleOutcomes(applies, met, awaitsText || awaitsAnswer, mayBeEmpty);
  const outcome = outcomeOf(possible);
  const ifAdopted =
    awaitsText && !awaitsAnswer && applies !== 2
      ? possibleOutcomes(applies, met, false, mayBeEmpty)
      : undefined;
  const cold =
    outcome === 'unknown' || outcome === 'fail' || (ifAdopted?.length === 1 && ifAdopted[0] === 'fail');
  const parts = frozen({
    outcome,
    possible,
    ifAdopted,
    message: messageFor(rule.id, outcome, awaitsText, {}, NONE),
    remedy: remedyOf(rule.id, {}),
  });
  const whole = frozen(plainFinding(rule.id, { pointer: '' }, parts));
  return { ...parts, applies, met, cold, whole, weight: weightOf(summary, whole), kept: new Map() };
};

/** The finding for a subject that needs no reasons. */
export const plainFinding = (
  rule: string,
  subject: Finding['subject'],
  {
    outcome,
    possible,
    message,
    remedy,
    ifAdopted,
  }: Pick<Template, 'outcome' | 'possible' | 'message' | 'remedy' | 'ifAdopted'>,
): Finding =>
  ifAdopted === undefined
    ? { rule, subject, outcome, possible, message, deciding: NONE, needs: NONE, remedy }
    : { rule, subject, outcome, possible, message, deciding: NONE, needs: NONE, remedy, ifAdopted };

const lacking: Message[] = [];

/** That some things are missing; shared by all findings that lack as many. */
const lackingOf = (missing: number): Message => {
  if (missing >= 100) return { id: 'core/unknown', params: { missing } };
  const known = lacking[missing] ?? frozen({ id: 'core/unknown', params: { missing } });
  lacking[missing] = known;
  return known;
};

/** The finding for a subject of which something is not known. */
export const unknownFinding = (
  rule: string,
  subject: Finding['subject'],
  { possible, remedy, ifAdopted }: Template,
  needs: Finding['needs'],
): Finding => {
  const message = lackingOf(needs.length);
  return ifAdopted === undefined
    ? { rule, subject, outcome: 'unknown', possible, message, deciding: NONE, needs, remedy }
    : { rule, subject, outcome: 'unknown', possible, message, deciding: NONE, needs, remedy, ifAdopted };
};
