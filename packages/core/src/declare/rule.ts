import type { Expr } from '../expression/expression.js';
import type { Basis } from './basis.js';
import type { Period } from './instrument.js';
import type { Texts } from './texts.js';

/** Whose duty a rule states. */
export type Addressee =
  | 'institution'
  | 'founder'
  | 'person'
  | 'guardian'
  | 'registrar'
  | 'health-authority'
  | 'district'
  | 'city'
  | 'assessor'
  | 'other';

/** How strong the duty is worded. */
export type Obligation = 'must' | 'should' | 'may' | 'encouraged' | 'gradual' | 'target' | 'intent';

/** When in the life of an institution a rule is judged. */
export type Phase = 'design' | 'registration' | 'filing' | 'operation' | 'assessment';

/** A question that a person answers after seeing evidence. */
export interface Question {
  readonly text: Texts;
  /** What the person should see before answering. */
  readonly evidence: Texts;
}

/** A duty stated by a text, as data. */
export interface Rule {
  /** `domain/name`, stable for ever. */
  readonly id: string;
  /** What is said when the rule is met, and when it is not; `{name}` stands for a parameter. */
  readonly title: { readonly pass: Texts; readonly fail: Texts };
  readonly addressee: Addressee;
  readonly obligation: Obligation;
  /** The governing clause first; further ones only support it. */
  readonly basis: readonly [Basis, ...Basis[]];
  /** Id of a topic that groups duties which differ between texts. */
  readonly topic?: string;
  readonly phases?: readonly Phase[];
  /** Narrower than the force of the governing instrument. */
  readonly effective?: Period;
  /** `asOf`, or the pointer of the record's day that decides which version applies, such as a date of construction. */
  readonly timeAnchor?: string;
  /** Pointer of the list of which every element is judged; the whole record without it. */
  readonly subjects?: string;
  /** Whether the rule applies; always without it. */
  readonly when?: Expr;
  /** What is required. */
  readonly require?: Expr;
  /** What a person must judge, beside or in place of `require`. */
  readonly question?: Question;
  /** What to do about a failure. */
  readonly remedy: Texts;
  /** Values for the placeholders of the texts. */
  readonly params?: { readonly [name: string]: Expr };
  /** What a breach can lead to, as information. */
  readonly consequences?: readonly Basis[];
  /** Id of the rule whose place this one takes. */
  readonly replaces?: string;
}

/** A named value of a record that reports carry, for ratings to read. */
export interface Measure {
  readonly id: string;
  readonly title: Texts;
  readonly unit: string;
  readonly value: Expr;
}

/** Contradicting or overlapping duties of several texts on one matter. */
export interface Topic {
  readonly id: string;
  readonly title: Texts;
}
