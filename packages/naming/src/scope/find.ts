import type { Folded } from '../fold/fold.js';
import { type Span, sourceText, spanOf } from '../fold/span.js';
import { settingOf } from './clauses.js';
import { type ScopePhrase, scopePhrases } from './phrases.js';

/** A phrase about childcare in a scope. */
export interface FoundPhrase {
  /** As written. */
  readonly text: string;
  /** One of the two phrases, the phrase of home-based points, or something near them. */
  readonly role: ScopePhrase['role'];
  /** Whether the scope rules it out; null where that is unclear. */
  readonly negated: boolean | null;
  /** Whether it is kept to branches. */
  readonly restricted: boolean;
  readonly span: Span;
}

/** A phrase with what its kind says. */
export interface Hit {
  readonly phrase: ScopePhrase;
  readonly found: FoundPhrase;
}

/** All phrases about childcare in a folded scope, in order of place. */
export const findPhrases = (folded: Folded): readonly Hit[] => {
  const taken = new Uint8Array(folded.text.length);
  const hits: (Hit & { at: number })[] = [];
  for (const phrase of scopePhrases)
    for (const match of folded.text.matchAll(phrase.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1]) continue;
      taken.fill(1, start, end);
      hits.push({
        at: start,
        phrase,
        found: {
          text: sourceText(folded, start, end),
          role: phrase.role,
          ...settingOf(folded.text, start, end),
          span: spanOf(folded, start, end),
        },
      });
    }
  return hits.sort((a, b) => a.at - b.at);
};
