import { isWithin } from '@tuoyu/reference';
import { advice, finding, open } from '../check/facts.js';
import type { NameFinding } from '../check/types.js';
import { assessment, homeBased, measures25, nanjingPlan } from '../cite.js';
import { fold } from '../fold/fold.js';
import { sourceSpan } from '../fold/span.js';
import { seatOf } from '../seat.js';
import { type FoundPhrase, findPhrases, type Hit } from './find.js';

/** What is known of the body whose scope is checked. */
export interface ScopeOptions {
  /** A home-based point states 家庭托育服务. */
  readonly homeBased?: boolean | undefined;
  /**
   * Six-digit code of the seat: the two phrases are those of Nanjing; elsewhere the content must be clear. Without it
   * other words on care of the very young stay open.
   */
  readonly seat?: string | undefined;
}

/** The verdict on a scope. */
export interface ScopeCheck {
  readonly input: string;
  /** Whether the scope states what it must; null where the registrar or an unclear wording decides. */
  readonly stated: boolean | null;
  /** Every phrase about childcare, in order. */
  readonly phrases: readonly FoundPhrase[];
  readonly findings: readonly NameFinding[];
}

const NANJING = '320100';
const MOST_NEAR_MISSES = 8;

const holds = ({ found }: Hit): boolean => found.negated === false && !found.restricted;

const notes = (hits: readonly Hit[]): readonly NameFinding[] =>
  hits.flatMap(({ phrase, found }) => {
    const { text, span } = found;
    if (phrase.role === 'near-miss') {
      if (found.negated === true || phrase.why === undefined) return [];
      const [zh, en] = phrase.why;
      return [finding('near-miss', advice, [], `“${text}”：${zh}`, `${text}: ${en}`, span)];
    }
    if (found.negated === true)
      return [finding('negated', advice, [], `“${text}”被排除在外`, `${text} is ruled out`, span)];
    if (found.negated === null)
      return [
        finding(
          'negation-unclear',
          open('registrar'),
          [],
          `前面的否定是否及于“${text}”不清楚`,
          `whether the negation before it reaches ${text} is unclear`,
          span,
        ),
      ];
    if (found.restricted)
      return [
        finding(
          'branches-only',
          open('registrar'),
          [],
          `“${text}”限分支机构经营，本机构不能开展`,
          `${text} is kept to branches; the body itself may not do it`,
          span,
        ),
      ];
    return [];
  });

/**
 * Whether a scope of activity or business scope states childcare: 托育服务 or 3岁以下婴幼儿照护服务, and for a home-based
 * point 家庭托育服务. Negations, restrictions to branches and near misses are explained.
 *
 * @example
 * checkScope('托育服务（不含餐饮）').stated; // => true
 * checkScope('教育咨询（不含托育服务）').stated; // => false
 */
export const checkScope = (text: string, options: ScopeOptions = {}): ScopeCheck => {
  const folded = fold(text);
  const hits = findPhrases(folded);
  const seat = seatOf(options.seat);
  const home = options.homeBased === true;
  const inNanjing = seat !== undefined && isWithin(seat, NANJING);
  const wanted = home ? '家庭托育服务' : '托育服务或者3岁以下婴幼儿照护服务';
  const role = home ? 'home-based' : 'required';
  const own = hits.filter(({ phrase }) => phrase.role === role);
  const stated = own.some(holds);
  const kept = stated ? [] : notes(hits);
  const nearMisses = kept.filter(({ code }) => code === 'near-miss').slice(0, MOST_NEAR_MISSES);
  const other = kept.filter(({ code }) => code !== 'near-miss');
  const doubtful =
    own.some(({ found }) => found.negated === null || (found.negated === false && found.restricted)) ||
    (!home && hits.some((hit) => hit.phrase.role === 'home-based' && holds(hit))) ||
    (!home && !inNanjing && hits.some((hit) => hit.phrase.care && holds(hit)));
  const basis = home
    ? [homeBased('on registration; article not read', 'secondary')]
    : [...(inNanjing ? [nanjingPlan('三(二)2')] : []), measures25('art. 5'), assessment('4.1', 'secondary')];
  const verdict = stated
    ? []
    : [
        finding(
          'childcare-not-stated',
          doubtful ? open('registrar') : { level: 'breach' },
          basis,
          `业务（经营）范围应当载明${wanted}`,
          `the scope states ${wanted.replace('或者', ' or ')}`,
          sourceSpan(folded, 0, text.length),
        ),
      ];
  return {
    input: text,
    stated: stated ? true : doubtful ? null : false,
    phrases: hits.map(({ found }) => found),
    findings: [...verdict, ...other, ...nearMisses],
  };
};
