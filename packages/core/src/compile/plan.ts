import type { Pack, Profile } from '../declare/pack.js';
import type { Measure, Phase, Rule } from '../declare/rule.js';
import type { Engine } from '../evaluate/engine.js';
import type { Expr } from '../expression/expression.js';
import type { Context } from '../interpret/context.js';
import type { Adoption, PackStamp, RuleSummary, TopicSummary } from '../report/report.js';

/** A rule made ready for a day: figures have their values, layers their conditions. */
export interface PlannedRule {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly summary: RuleSummary;
  /** Whether the rule applies; undefined for always. */
  readonly when: Expr | undefined;
  readonly require: Expr | undefined;
  /** Values for the placeholders of the texts. */
  readonly params: { readonly [name: string]: Expr };
  /** Waits for a person to adopt a text or figure that nobody has read. */
  readonly awaitsText: boolean;
}

/** What `compile` gives: a profile made ready for a day, a place and the choices taken. */
export interface Plan {
  readonly profile: Profile;
  readonly asOf: string;
  readonly place: string | null;
  readonly phase: Phase | null;
  readonly choices: { readonly [id: string]: string };
  readonly adoptions: readonly Adoption[];
  /** How records are judged; interpreted without one. */
  readonly engine: Engine | undefined;
  readonly packs: readonly PackStamp[];
  /** Ordered by id. */
  readonly rules: readonly PlannedRule[];
  readonly measures: readonly (Measure & { readonly settled: Expr })[];
  readonly ruleSummaries: { readonly [id: string]: RuleSummary };
  readonly topics: { readonly [id: string]: TopicSummary };
  /** Everything the interpreter needs but the record's own unknowns. */
  readonly context: Omit<Context, 'unknowns'>;
}
