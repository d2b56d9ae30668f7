/** Where a phrase of a scope stands. */
export interface Setting {
  /** Null where a comma leaves open how far the negation reaches. */
  readonly negated: boolean | null;
  readonly restricted: boolean;
}

const NEGATION =
  /(?:不含|不包含|不包括|不涉及|不从事|不得从事|不得开展|不得|不开展|不提供|禁止|严禁)([^;。:]*)$/u;
const EXCEPT_BEFORE = /除([^;。:外]*)$/u;
const EXCEPT_AFTER = /^[^;。]{0,30}?外/u;
const EXCEPTED = /^(?:\(除外\)|(?:等[^;。,、()]{0,8})?(?:除外|以外|之外))/u;
const BRANCH_AFTER = /^\([^)]{0,30}(?:分支机构|分公司)[^)]{0,30}\)/u;
const BRANCH_BEFORE = /限(?:于|由)?(?:下属|所属)?(?:分支机构|分公司)[^;。]*$/u;

const REACH = 200;

/** The text before `at` that speaks of the same thing: back to a full break, or to the bracket it stands in. */
const clauseBefore = (text: string, at: number): string => {
  const slice = text.slice(Math.max(0, at - REACH), at);
  const open = slice.lastIndexOf('(');
  const close = slice.lastIndexOf(')');
  const stops = [open, close, slice.lastIndexOf(';'), slice.lastIndexOf('。')];
  return slice.slice(Math.max(...stops) + 1);
};

const negation = (clause: string, after: string): boolean | null => {
  if (EXCEPTED.test(after)) return true;
  if (EXCEPT_BEFORE.test(clause) && EXCEPT_AFTER.test(after)) return true;
  const found = NEGATION.exec(clause);
  if (!found) return false;
  return found[1]!.includes(',') ? null : true;
};

/** Whether the phrase from `start` to `end` of a folded scope is negated or kept to branches. */
export const settingOf = (text: string, start: number, end: number): Setting => {
  const clause = clauseBefore(text, start);
  const after = text.slice(end, end + 70);
  return {
    negated: negation(clause, after),
    restricted: BRANCH_AFTER.test(after) || BRANCH_BEFORE.test(clause),
  };
};
