import type { Basis } from '../declare/basis.js';
import type { Force, Verification } from '../declare/instrument.js';
import type { Profile } from '../declare/pack.js';
import type { Phase, Rule } from '../declare/rule.js';
import { refuse } from '../error.js';
import type { Engine } from '../evaluate/engine.js';
import type { Expr } from '../expression/expression.js';
import type { Adoption } from '../report/report.js';
import { dayAt, FIRST_DAY, formatDay, LAST_DAY } from '../value/day.js';
import { around, contains, type DaySpan, forceOf, instrumentOf } from './periods.js';
import type { Plan, PlannedRule } from './plan.js';
import { type ReadProfile, type ReadRule, readProfile } from './read-profile.js';
import {
  type Anchor,
  anchorOf,
  inSpan,
  layersOf,
  type Settings,
  seatedIn,
  settle,
  versionsUsed,
} from './settle.js';
import { topicsOf } from './topics.js';
import { saysSomething } from './vacuity.js';

/** The day, place and decisions for which a profile is made ready. */
export interface CompileOptions {
  /** ISO day; nothing in the engine reads a clock. */
  readonly asOf: string;
  /** GB/T 2260 code that stands in for the record's seat. */
  readonly place?: string;
  /** Only rules of this phase, and those without a phase. At registration the founder's duties bind. */
  readonly phase?: Phase;
  readonly choices?: { readonly [id: string]: string };
  readonly adoptions?: readonly Adoption[];
  /** How records are judged: `fast` for many records; interpreted without one. The reports are the same. */
  readonly engine?: Engine;
}

/**
 * Makes a profile ready for a day. Throws a {@link TuoyuError} only for a broken profile or a wrong option: an unknown
 * figure, choice or instrument, overlapping periods, a draft as a basis, a lower layer that loosens, an unknown format.
 * Whether expressions fit the field table is checked where the profile is declared, by `defineProfile`.
 */
export const compile = (profile: Profile, options: CompileOptions): Plan => {
  const read = readProfile(profile);
  const { adoptions = [], place, phase } = options;
  const asOf = dayAt(options.asOf, 'asOf');
  const taken = takenChoices(read, options.choices ?? {});
  for (const adoption of adoptions) checkAdoption(read, adoption);
  const settings: Settings = {
    asOf,
    place,
    seat: profile.seat,
    taken,
    layersOf: layersOf(read, adoptions),
  };
  const rules = read.rules.flatMap((rule) => planned(rule, settings, read, profile, options) ?? []);
  const packs = profile.layers.flatMap((layer) => layer.packs);
  return {
    profile,
    asOf: options.asOf,
    place: place ?? null,
    phase: phase ?? null,
    choices: taken,
    adoptions,
    engine: options.engine,
    packs: packs.map(({ name, version }) => ({ name, version })),
    rules,
    measures: packs
      .flatMap(({ measures }) => measures)
      .map((measure) => ({ ...measure, settled: settle(measure.value, settings, undefined) })),
    ruleSummaries: Object.fromEntries(rules.map(({ rule, summary }) => [rule.id, summary])),
    topics: topicsOf(rules, read, settings),
    context: {
      fields: profile.fields,
      asOf,
      choices: Object.fromEntries(
        [...read.choices].map(([id, choice]) => {
          const option = taken[id];
          return [id, option === undefined ? Object.keys(choice.options) : [option]];
        }),
      ),
      functions: profile.functions ?? {},
    },
  };
};

const takenChoices = ({ choices }: ReadProfile, given: { readonly [id: string]: string }) => {
  for (const [id, option] of Object.entries(given)) {
    const { options } = choices.get(id) ?? refuse('unknown-choice', { choice: id });
    if (!Object.hasOwn(options, option))
      refuse('unknown-option', { choice: id, option, options: Object.keys(options) });
  }
  const taken: { [id: string]: string } = {};
  for (const [id, choice] of choices) {
    const option = Object.hasOwn(given, id) ? given[id] : choice.default?.option;
    if (option !== undefined) taken[id] = option;
  }
  return taken;
};

const checkAdoption = ({ figures, rules }: ReadProfile, { figure, rule, value, by, on }: Adoption): void => {
  const at = `adoption of ${figure ?? rule ?? '?'}`;
  if ((figure === undefined) === (rule === undefined))
    refuse('incomplete', { at, missing: 'figure or rule' });
  if (figure !== undefined && !figures.has(figure)) refuse('unknown-figure', { figure });
  if (rule !== undefined && !rules.some((r) => r.rule.id === rule)) refuse('unknown-rule', { rule });
  if (figure !== undefined && value === undefined) refuse('incomplete', { at, missing: 'value' });
  if (by.trim() === '') refuse('incomplete', { at, missing: 'by' });
  dayAt(on, at);
};

/** The first five forces, which bind by themselves. */
const BINDING = /^(law|regulation|ministerial-order|mandatory-standard|normative-document)$/;

const RANKS: readonly Verification[] = ['primary', 'secondary', 'unverified'];
const weakest = (tags: readonly Verification[]): Verification =>
  RANKS[Math.max(...tags.map((tag) => RANKS.indexOf(tag)))] as Verification;

const forceOn = (periods: ReturnType<typeof forceOf>, asOf: number): Force => {
  // An anchored rule may stand in a text that later lost its force; it is judged by what it had last.
  const past = periods.filter((p) => p.from <= asOf);
  const current = periods.find((p) => contains(p, asOf)) ?? past[past.length - 1] ?? periods[0];
  return (current as (typeof periods)[number]).force;
};

const binds = (
  { bindingChoices }: Profile,
  force: Force,
  { obligation, addressee }: Rule,
  phase: Phase | undefined,
  taken: { readonly [id: string]: string },
): boolean => {
  const bound = addressee === 'institution' || (addressee === 'founder' && phase === 'registration');
  const choice = bindingChoices?.[force as 'recommended-standard' | 'industry-code'];
  return (
    obligation === 'must' &&
    bound &&
    (BINDING.test(force) || (choice !== undefined && taken[choice] === 'yes'))
  );
};

const isoPeriod = (spans: readonly DaySpan[]) => {
  const { from, to } = around(spans);
  return {
    ...(from > FIRST_DAY ? { from: formatDay(from) } : {}),
    ...(to < LAST_DAY ? { to: formatDay(to) } : {}),
  };
};

const isValue = (e: Expr | undefined, value: boolean): boolean => e?.op === 'value' && e.value === value;

/** All of several statements; undefined where none says anything. */
const all = (parts: readonly (Expr | undefined)[]): Expr | undefined => {
  const needed = parts.filter((e): e is Expr => e !== undefined && !isValue(e, true));
  return needed.length <= 1 ? needed[0] : { op: 'and', args: needed };
};

const planned = (
  readRule: ReadRule,
  settings: Settings,
  { register }: ReadProfile,
  profile: Profile,
  { phase, adoptions = [] }: CompileOptions,
): PlannedRule | undefined => {
  const { rule, pack, division, figures, inForce, disabledBy } = readRule;
  const { asOf, taken } = settings;
  if (phase !== undefined && rule.phases?.includes(phase) === false) return undefined;
  const anchorField = anchorOf(rule);
  const spans = anchorField === undefined ? inForce.filter((s) => contains(s, asOf)) : inForce;
  if (spans.length === 0) return undefined;
  const seated = seatedIn(division, settings);
  const disabled = disabledBy
    .filter(({ disable }) =>
      forceOf(register, disable.basis as Basis, rule.id).some((p) => contains(p, asOf)),
    )
    .map(({ division: of }) => seatedIn(of, settings));
  if (isValue(seated, false) || disabled.some((e) => isValue(e, true))) return undefined;
  const anchor: Anchor = anchorField && { field: anchorField, spans };
  const settled = (e: Expr): Expr => settle(e, settings, anchor);
  const require = rule.require && settled(rule.require);
  const spanTests = anchorField === undefined ? [] : spans.map((span) => inSpan(anchorField, span));
  const used = figures.flatMap((id) => versionsUsed(id, settings, anchor));
  const [{ instrument, verified }] = rule.basis;
  const force = forceOn(forceOf(register, rule.basis[0], rule.id), asOf);
  const { validityChoice } = instrumentOf(register, instrument, rule.id);
  return {
    rule,
    pack,
    when: all([
      seated,
      ...disabled.map((of): Expr => ({ op: 'not', of })),
      spanTests.length > 1 ? { op: 'or', args: spanTests } : spanTests[0],
      rule.when && settled(rule.when),
      require && saysSomething(require, asOf),
    ]),
    require,
    params: Object.fromEntries(Object.entries(rule.params ?? {}).map(([k, e]) => [k, settled(e)])),
    summary: {
      obligation: rule.obligation,
      force,
      addressee: rule.addressee,
      verified: weakest([verified, ...used.map((v) => v.verified)]),
      binding: binds(profile, force, rule, phase, taken),
      ...(rule.topic === undefined ? {} : { topic: rule.topic }),
      ...(rule.phases === undefined ? {} : { phases: rule.phases }),
      effective: isoPeriod(inForce),
      basis: rule.basis.map(cite),
      ...(rule.consequences === undefined ? {} : { consequences: rule.consequences.map(cite) }),
      ...(validityChoice === undefined
        ? {}
        : { validity: { choice: validityChoice, taken: taken[validityChoice] ?? null } }),
    },
    awaitsText:
      (verified === 'unverified' && !adoptions.some((a) => a.rule === rule.id)) ||
      used.some((v) => v.verified === 'unverified' && !v.adopted),
  };
};

const cite = ({ instrument, clause, verified }: Basis) => ({ instrument, clause, verified });
