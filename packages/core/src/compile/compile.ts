import type { Force, Verification } from '../declare/instrument.js';
import type { Pack, Profile } from '../declare/pack.js';
import type { Phase } from '../declare/rule.js';
import { TuoyuError } from '../error.js';
import type { Engine } from '../evaluate/engine.js';
import type { Expr } from '../expression/expression.js';
import type { Adoption, RuleSummary } from '../report/report.js';
import { FIRST_DAY, formatDay, LAST_DAY, parseDay } from '../value/day.js';
import { type CheckedProfile, type CheckedRule, checkProfile } from './check-profile.js';
import { adopted, type LayeredFigure } from './figures.js';
import { contains, type DaySpan } from './periods.js';
import type { Plan, PlannedRule } from './plan.js';
import { type Anchor, anchorOf, inSpan, type Settings, seatedIn, settle, versionsUsed } from './settle.js';
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
 * field, figure, choice, topic or instrument, operands of different kinds, overlapping periods, a draft as a basis, a
 * lower layer that loosens, an unknown format.
 */
export const compile = (profile: Profile, options: CompileOptions): Plan => {
  const checked = checkProfile(profile);
  const asOf = parseDay(options.asOf);
  if (asOf === undefined) throw new TuoyuError('bad-date', { found: options.asOf, at: 'asOf' });
  const taken = takenChoices(checked, options.choices ?? {});
  const adoptions = options.adoptions ?? [];
  for (const adoption of adoptions) checkAdoption(checked, adoption);
  const settings = settingsOf(profile, checked, asOf, options.place, taken, adoptions);
  const rules = checked.rules.flatMap(
    (rule) => planned(rule, settings, checked, profile, options, adoptions) ?? [],
  );
  return {
    profile,
    asOf: options.asOf,
    place: options.place ?? null,
    phase: options.phase ?? null,
    choices: taken,
    adoptions,
    engine: options.engine,
    packs: profile.layers.flatMap((layer) => layer.packs).map(({ name, version }) => ({ name, version })),
    rules,
    measures: profile.layers
      .flatMap((layer) => layer.packs)
      .flatMap((pack: Pack) => pack.measures)
      .map((measure) => ({ ...measure, settled: settle(measure.value, settings, undefined) })),
    ruleSummaries: Object.fromEntries(rules.map(({ rule, summary }) => [rule.id, summary])),
    topics: topicsOf(rules, checked, settings),
    context: {
      fields: profile.fields,
      asOf,
      choices: Object.fromEntries(
        [...checked.choices].map(([id, choice]) => [
          id,
          taken[id] === undefined ? Object.keys(choice.options) : [taken[id]],
        ]),
      ),
      functions: profile.functions ?? {},
    },
  };
};

const takenChoices = (checked: CheckedProfile, given: { readonly [id: string]: string }) => {
  const taken: { [id: string]: string } = {};
  for (const [id, option] of Object.entries(given)) {
    const choice = checked.choices.get(id);
    if (choice === undefined) throw new TuoyuError('unknown-choice', { choice: id });
    if (!Object.hasOwn(choice.options, option)) {
      throw new TuoyuError('unknown-option', { choice: id, option, options: Object.keys(choice.options) });
    }
  }
  for (const [id, choice] of checked.choices) {
    const option = Object.hasOwn(given, id) ? given[id] : choice.default?.option;
    if (option !== undefined) taken[id] = option;
  }
  return taken;
};

const checkAdoption = (checked: CheckedProfile, { figure, rule, value, by, on }: Adoption): void => {
  const at = `adoption of ${figure ?? rule ?? '?'}`;
  if ((figure === undefined) === (rule === undefined))
    throw new TuoyuError('incomplete', { at, missing: 'figure or rule' });
  if (figure !== undefined && !checked.figures.has(figure))
    throw new TuoyuError('unknown-figure', { figure });
  if (rule !== undefined && !checked.rules.some((r) => r.rule.id === rule))
    throw new TuoyuError('unknown-rule', { rule });
  if (figure !== undefined && value === undefined)
    throw new TuoyuError('incomplete', { at, missing: 'value' });
  if (by.trim() === '') throw new TuoyuError('incomplete', { at, missing: 'by' });
  if (parseDay(on) === undefined) throw new TuoyuError('bad-date', { found: on, at });
};

const settingsOf = (
  profile: Profile,
  checked: CheckedProfile,
  asOf: number,
  place: string | undefined,
  taken: { readonly [id: string]: string },
  adoptions: readonly Adoption[],
): Settings => ({
  asOf,
  place,
  seat: profile.seat,
  figures: checked.figures,
  choices: checked.choices,
  taken,
  versionsOf: (id, layer) => {
    const { layers } = checked.figures.get(id) as LayeredFigure;
    return adopted(
      layers[layer]?.versions ?? [],
      adoptions.find((a) => a.figure === id),
    );
  },
});

const FORCES_THAT_BIND: ReadonlySet<Force> = new Set([
  'law',
  'regulation',
  'ministerial-order',
  'mandatory-standard',
  'normative-document',
]);

const RANK: { readonly [V in Verification]: number } = { primary: 0, secondary: 1, unverified: 2 };
const weakest = (tags: readonly Verification[]): Verification =>
  tags.reduce((a, b) => (RANK[a] >= RANK[b] ? a : b));

const forceOf = (checked: CheckedProfile, { rule }: CheckedRule, asOf: number): Force => {
  const periods = checked.register.inForce(rule.basis[0], rule.id);
  const current = periods.find((p) => contains(p, asOf));
  // An anchored rule may stand in a text that later lost its force; it is judged by what it had last.
  const past = periods.filter((p) => p.from <= asOf);
  return (current ?? past[past.length - 1] ?? (periods[0] as (typeof periods)[number])).force;
};

const binds = (
  profile: Profile,
  force: Force,
  { rule }: CheckedRule,
  options: CompileOptions,
  taken: { readonly [id: string]: string },
): boolean => {
  if (rule.obligation !== 'must') return false;
  const bound =
    rule.addressee === 'institution' || (rule.addressee === 'founder' && options.phase === 'registration');
  if (!bound) return false;
  if (FORCES_THAT_BIND.has(force)) return true;
  const choice = profile.bindingChoices?.[force as 'recommended-standard' | 'industry-code'];
  return choice !== undefined && taken[choice] === 'yes';
};

const isoPeriod = (spans: readonly DaySpan[]) => {
  const from = Math.min(...spans.map((s) => s.from));
  const to = Math.max(...spans.map((s) => s.to));
  return {
    ...(from > FIRST_DAY ? { from: formatDay(from) } : {}),
    ...(to < LAST_DAY ? { to: formatDay(to) } : {}),
  };
};

const all = (parts: readonly (Expr | undefined)[]): Expr | undefined => {
  const needed = parts.filter((e): e is Expr => e !== undefined && !(e.op === 'value' && e.value === true));
  return needed.length <= 1 ? needed[0] : { op: 'and', args: needed };
};

const planned = (
  checkedRule: CheckedRule,
  settings: Settings,
  checked: CheckedProfile,
  profile: Profile,
  options: CompileOptions,
  adoptions: readonly Adoption[],
): PlannedRule | undefined => {
  const { rule, pack, division, references, inForce, disabledBy } = checkedRule;
  const { asOf } = settings;
  if (options.phase !== undefined && rule.phases !== undefined && !rule.phases.includes(options.phase))
    return undefined;
  const anchorField = anchorOf(rule);
  const spans = anchorField === undefined ? inForce.filter((s) => contains(s, asOf)) : inForce;
  if (spans.length === 0) return undefined;
  const seated = seatedIn(division, settings);
  if (seated.op === 'value' && seated.value === false) return undefined;
  const disabled = disabledBy
    .filter(({ disable }) =>
      checked.register.inForce(disable.basis as never, rule.id).some((p) => contains(p, asOf)),
    )
    .map(({ division: of }) => seatedIn(of, settings));
  if (disabled.some((e) => e.op === 'value' && e.value === true)) return undefined;
  const anchor: Anchor = anchorField && { field: anchorField, spans };
  const require = rule.require && settle(rule.require, settings, anchor);
  const spanTests = anchorField === undefined ? [] : spans.map((span) => inSpan(anchorField, span));
  const when = all([
    seated,
    ...disabled.map((of): Expr => ({ op: 'not', of })),
    spanTests.length > 1 ? { op: 'or', args: spanTests } : spanTests[0],
    rule.when && settle(rule.when, settings, anchor),
    require && saysSomething(require, asOf),
  ]);
  const governing = adoptions.some((a) => a.rule === rule.id) ? 'secondary' : rule.basis[0].verified;
  const used = [...references.figures].flatMap((id) => versionsUsed(id, settings, anchor));
  return {
    rule,
    pack,
    when,
    require,
    params: Object.fromEntries(
      Object.entries(rule.params ?? {}).map(([k, e]) => [k, settle(e, settings, anchor)]),
    ),
    summary: summaryOf(checkedRule, checked, profile, options, settings, spans),
    awaitsText: weakest([governing, ...used.map((v) => v.verified)]) === 'unverified',
    reads: references.fields,
  };
};

const summaryOf = (
  checkedRule: CheckedRule,
  checked: CheckedProfile,
  profile: Profile,
  options: CompileOptions,
  settings: Settings,
  spans: readonly DaySpan[],
): RuleSummary => {
  const { rule, references } = checkedRule;
  const force = forceOf(checked, checkedRule, settings.asOf);
  const unadopted: Settings = {
    ...settings,
    versionsOf: (id, layer) => checked.figures.get(id)?.layers[layer]?.versions ?? [],
  };
  const anchorField = anchorOf(rule);
  const anchor: Anchor = anchorField && { field: anchorField, spans };
  const tags = [...references.figures]
    .flatMap((id) => versionsUsed(id, unadopted, anchor))
    .map((v) => v.verified);
  const cite = ({ instrument, clause, verified }: (typeof rule.basis)[0]) => ({
    instrument,
    clause,
    verified,
  });
  const validityChoice = checked.register.get(rule.basis[0].instrument, rule.id).validityChoice;
  return {
    obligation: rule.obligation,
    force,
    addressee: rule.addressee,
    verified: weakest([rule.basis[0].verified, ...tags]),
    binding: binds(profile, force, checkedRule, options, settings.taken),
    ...(rule.topic === undefined ? {} : { topic: rule.topic }),
    ...(rule.phases === undefined ? {} : { phases: rule.phases }),
    effective: isoPeriod(checkedRule.inForce),
    basis: rule.basis.map(cite),
    ...(rule.consequences === undefined ? {} : { consequences: rule.consequences.map(cite) }),
    ...(validityChoice === undefined
      ? {}
      : { validity: { choice: validityChoice, taken: settings.taken[validityChoice] ?? null } }),
  };
};
