import type { Fault } from './faulted-engine.js';

const fault = (name: string, file: string, find: string, put: string): Fault => ({ name, file, find, put });

const INTERPRET = 'interpret/interpret.ts';
const INTERVAL = 'value/interval.ts';
const TRUTH = 'value/truth.ts';
const DAY = 'value/day.ts';
const READ = 'interpret/read.ts';
const LISTS = 'interpret/lists.ts';
const OUTCOME = 'evaluate/outcome.ts';
const DECIMAL = 'value/decimal.ts';

/** Every rule of the semantics of expressions, each broken in at least one way. */
export const FAULTS: readonly Fault[] = [
  // Booleans follow Kleene
  fault('and takes unknown for true', TRUTH, '((a & b & 1) | ((a | b) & 2))', '(a === 2 || b === 2 ? 2 : 1)'),
  fault('or takes unknown for false', TRUTH, '(((a | b) & 1) | (a & b & 2))', '(a === 1 || b === 1 ? 1 : 2)'),
  fault(
    'not takes unknown for true',
    TRUTH,
    'a === TRUE ? FALSE : a === FALSE ? TRUE : UNKNOWN',
    'a === TRUE ? FALSE : TRUE',
  ),
  // Comparisons of intervals
  fault(
    'numbers are compared by their lower ends',
    INTERVAL,
    'compareDecimals(a.hi, b.lo), strict',
    'compareDecimals(a.lo ?? a.hi, b.lo), strict',
  ),
  fault('the boundary meets a strict comparison', INTERVAL, 'strict ? sign < 0 : sign <= 0', 'sign <= 0'),
  fault(
    'the boundary misses a comparison that is not strict',
    INTERVAL,
    'strict ? sign < 0 : sign <= 0',
    'sign < 0',
  ),
  fault('overlapping numbers are not equal', INTERVAL, 'return apart ? FALSE : UNKNOWN;', 'return FALSE;'),
  fault(
    'missing equals missing',
    INTERPRET,
    'if (a.options === null || b.options === null) return UNKNOWN;',
    'if (a.options === null || b.options === null) return TRUE;',
  ),
  fault(
    'codes with a common option are equal',
    INTERPRET,
    'if (b.options.has(option)) return UNKNOWN;',
    'if (b.options.has(option)) return TRUE;',
  ),
  fault(
    'days are compared by their first day',
    INTERPRET,
    'strict ? a.hi < b.lo : a.hi <= b.lo',
    'strict ? a.lo < b.lo : a.lo <= b.lo',
  ),
  // Conditions and look-ups
  fault(
    'if takes the first branch while its condition is unknown',
    INTERPRET,
    'if (can === TRUE) return valueIn(context, scopes, expr.then);',
    'if (can !== FALSE) return valueIn(context, scopes, expr.then);',
  ),
  fault(
    'if takes the second branch while its condition is unknown',
    INTERPRET,
    'if (can === FALSE) return valueIn(context, scopes, expr.else);',
    'if (can !== TRUE) return valueIn(context, scopes, expr.else);',
  ),
  fault(
    'a look-up takes the first of several codes',
    INTERPRET,
    'return values.reduce(hullValue);',
    'return values[0] as Value;',
  ),
  fault(
    'a look-up passes over codes without a case',
    INTERPRET,
    'if (value === undefined) return anyValue(all().kind);',
    'if (value === undefined) continue;',
  ),
  fault(
    'a look-up of a free text takes only its cases',
    INTERPRET,
    'if (key.options === null) return',
    'if (key.options === null) return expr.else !== undefined ? valueIn(context, scopes, Object.values(expr.cases)[0] as Expr) :',
  ),
  fault(
    'membership is told from one of several codes',
    TRUTH,
    'for (const one of possibilities) can |= test(one);',
    'for (const one of possibilities) can = test(one);',
  ),
  fault(
    'an unreadable code is not in the set',
    INTERPRET,
    'return set.complete ? FALSE : UNKNOWN;',
    'return FALSE;',
  ),
  // Lists
  fault(
    'count leaves out members that may be',
    INTERPRET,
    'hi: reason === undefined ? decimalOf(members.length) : null',
    'hi: reason === undefined ? decimalOf(sure) : null',
  ),
  fault(
    'count takes members that may be for sure',
    INTERPRET,
    'lo: decimalOf(sure),',
    'lo: decimalOf(members.length),',
  ),
  fault(
    'a partial list has only its elements',
    LISTS,
    'return { pointer, raw, reason: context.unknowns[pointer] };',
    'return { pointer, raw, reason: undefined };',
  ),
  fault(
    'a missing list is empty',
    LISTS,
    'return { pointer, raw: [], reason };',
    'return { pointer, raw: [], reason: undefined };',
  ),
  fault(
    'sum leaves out members that may be',
    INTERPRET,
    'can === TRUE ? value : hullInterval(value, pointInterval(ZERO))',
    'can === TRUE ? value : pointInterval(ZERO)',
  ),
  fault(
    'sum takes members that may be for sure',
    INTERPRET,
    'can === TRUE ? value : hullInterval(value, pointInterval(ZERO))',
    'value',
  ),
  fault(
    'sum over a partial list adds nothing',
    INTERPRET,
    'reason === undefined ? sum : addIntervals(sum, unseenSum(context, scopes, expr))',
    'sum',
  ),
  fault(
    'min and max use only members that are sure',
    INTERPRET,
    'return maybe.reduce((result, value) => hullValue(result, pick(result, value)), base);',
    'return base;',
  ),
  fault(
    'min and max take members that may be for sure',
    INTERPRET,
    'return maybe.reduce((result, value) => hullValue(result, pick(result, value)), base);',
    'return maybe.reduce((result, value) => pick(result, value), base);',
  ),
  fault(
    'min and max over nothing sure forget the value for an empty list',
    INTERPRET,
    'return sure || picked === undefined ? (picked ?? empty) : hullValue(picked, empty);',
    'return picked ?? empty;',
  ),
  fault(
    'the first known element is first in a partial list',
    INTERPRET,
    'if (can === TRUE && !partial) return result;',
    'if (can === TRUE) return result;',
  ),
  fault(
    'an element that may be is the first',
    INTERPRET,
    'if (can === TRUE && !partial) return result;',
    'if (!partial) return result;',
  ),
  fault(
    'every over a partial list is true',
    INTERPRET,
    'let can: Truth = reason === undefined ? (every ? TRUE : FALSE) : UNKNOWN;',
    'let can: Truth = reason === undefined || every ? (every ? TRUE : FALSE) : UNKNOWN;',
  ),
  fault(
    'some over a partial list is false',
    INTERPRET,
    'let can: Truth = reason === undefined ? (every ? TRUE : FALSE) : UNKNOWN;',
    'let can: Truth = reason === undefined || !every ? (every ? TRUE : FALSE) : UNKNOWN;',
  ),
  fault(
    'every takes members that may be for sure',
    INTERPRET,
    'every ? orTruth(that, notTruth(member.can)) :',
    'every ? that :',
  ),
  fault('some takes members that may be for sure', INTERPRET, ': andTruth(that, member.can);', ': that;'),
  fault(
    'a filter over a filter forgets the inner doubt',
    LISTS,
    'can: holds === TRUE ? can : 3',
    'can: holds',
  ),
  // Arithmetic
  fault(
    'the ends of a difference are not crossed',
    INTERVAL,
    'lo: a.hi === null ? null : negateDecimal(a.hi),',
    'lo: a.lo === null ? null : negateDecimal(a.lo),',
  ),
  fault(
    'a product looks at equal ends only',
    INTERVAL,
    'multiplyEnds(al, bh), multiplyEnds(ah, bl),',
    'multiplyEnds(al, bl), multiplyEnds(ah, bh),',
  ),
  fault(
    'a division by zero gives zero',
    INTERVAL,
    'if (containsZero(b)) return undefined;',
    'if (containsZero(b)) return pointInterval(ZERO);',
  ),
  fault(
    'a divisor that may be zero is not',
    INTERPRET,
    'divideIntervals(a, b, decimalOf(expr.quantum), expr.mode) ?? ANY_NUMBER',
    'divideIntervals(a, b.hi !== null && b.hi.units > 0n ? { lo: b.hi, hi: b.hi } : b, decimalOf(expr.quantum), expr.mode) ?? ANY_NUMBER',
  ),
  fault(
    'a half is rounded to the even multiple',
    DECIMAL,
    "if (mode === 'half-even')",
    "if (mode === 'half-even' || mode === 'half-up')",
  ),
  fault(
    'down is towards zero',
    DECIMAL,
    "if (rest === 0n || mode === 'down') return floor;",
    "if (rest === 0n || mode === 'down') return q;",
  ),
  fault(
    'decimals are cut to three places',
    DECIMAL,
    'BigInt(Math.round(x * MILLION))',
    'BigInt(Math.round(x * 5) * 200000)',
  ),
  fault(
    'the least of two takes the larger upper end',
    INTERVAL,
    'b.hi === null ? a.hi : lower(a.hi, b.hi)',
    'b.hi === null ? a.hi : upper(a.hi, b.hi)',
  ),
  fault(
    'the greatest of two takes the lower end of the first',
    INTERVAL,
    'b.lo === null ? a.lo : upper(a.lo, b.lo)',
    'b.lo === null ? a.lo : a.lo',
  ),
  fault(
    'the hull is the first of two',
    INTERVAL,
    'hi: upper(a.hi, b.hi),\n});\n\nexport const addIntervals',
    'hi: a.hi,\n});\n\nexport const addIntervals',
  ),
  // Days
  fault(
    'a month ends one day late in shorter months',
    DAY,
    'Math.min(a.day, daysInMonth(b.year, b.month))',
    'a.day',
  ),
  fault(
    'a month is complete on the day before',
    DAY,
    'b.day >= corresponding ? months',
    'b.day >= corresponding - 1 ? months',
  ),
  fault(
    'years count changes of the calendar year',
    DAY,
    'Math.trunc(monthsBetween(from, to) / 12) + 0',
    'calendarDayOf(to).year - calendarDayOf(from).year',
  ),
  fault(
    'an unknown day is taken for its first',
    INTERPRET,
    'hi: decimalOf(f(from.lo, to.hi))',
    'hi: decimalOf(f(from.hi, to.lo))',
  ),
  fault('a moved day runs over the end of the month', DAY, 'Math.min(day, daysInMonth(y, m))', 'day'),
  // Reading
  fault(
    'a missing value counts as present',
    INTERPRET,
    'isPoint(valueIn(context, scopes, expr.of)) ? TRUE : UNKNOWN',
    'isPoint(valueIn(context, scopes, expr.of)) ? UNKNOWN : TRUE',
  ),
  fault(
    'a missing value is not present, whatever it turns out to be',
    INTERPRET,
    'isPoint(valueIn(context, scopes, expr.of)) ? TRUE : UNKNOWN',
    'isPoint(valueIn(context, scopes, expr.of)) ? TRUE : FALSE',
  ),
  fault(
    'a missing yes or no is no',
    READ,
    "    case 'boolean':\n    case 'date':",
    "    case 'boolean':\n      return booleanValue(2);\n    case 'date':",
  ),
  fault(
    'a missing number is at its lower end',
    READ,
    'hi: entry.max === undefined ? null : decimalOf(entry.max),',
    'hi: entry.min === undefined ? null : decimalOf(entry.min),',
  ),
  fault(
    'a value outside its domain is taken as it is',
    READ,
    "return Object.hasOwn(entry.codes, raw) ? { value: codeValue(raw) } : unreadable(entry, 'out-of-domain');",
    'return { value: codeValue(raw) };',
  ),
  fault(
    'a stated reason is passed over where a value stands',
    READ,
    'if (context.unknowns[pointer] !== undefined || missing) {',
    'if (missing) {',
  ),
  fault('more than six decimals are read', DECIMAL, '(Number.isInteger(x) || hasSixDecimals(x))', 'true'),
  // Named functions, text, logs, choices
  fault(
    'a named function runs on the lower ends',
    INTERPRET,
    'if (!inputs.every(isPoint)) return whole();',
    'if (inputs.some((v) => v.kind === "number" && v.lo === null)) return whole();\n  inputs.forEach((v, i) => { if (v.kind === "number") inputs[i] = numberPoint(v.lo as Decimal); });',
  ),
  fault(
    'text is measured in UTF-16 units',
    'value/text.ts',
    'for (const _ of text) n += 1;',
    'n = text.length;',
  ),
  fault(
    'widths of letters are told apart',
    'value/text.ts',
    "text.normalize('NFKC').toLowerCase()",
    'text.toLowerCase()',
  ),
  fault(
    'nothing happened outside the span of a log',
    'interpret/logged.ts',
    'const most = covered ? possible : null;',
    'const most = possible;',
  ),
  fault(
    'an entry that may count does',
    'interpret/logged.ts',
    'if (matches === TRUE && day.lo',
    'if (day.lo',
  ),
  fault(
    'periods before the beginning of a log are judged',
    'interpret/logged.ts',
    'if (counts === FALSE) continue;',
    '',
  ),
  fault(
    'a choice that nobody took is the first',
    INTERPRET,
    'return codeValue(...options);',
    'return codeValue(options[0] as string);',
  ),
  fault(
    'periods of a choice that nobody took are those of the calendar',
    'interpret/logged.ts',
    'overAll(results, (r) => r.can)',
    'first.can',
  ),
  fault('a place is compared whole', 'interpret/division.ts', "division.replace(/(00)+$/, '')", 'division'),
];

/** Every rule of the semantics of outcomes. */
export const OUTCOME_FAULTS: readonly Fault[] = [
  fault(
    'an unknown applicability is not applicable',
    OUTCOME,
    'if (applies !== FALSE) {',
    'if (applies === TRUE) {',
  ),
  fault(
    'an unknown applicability applies',
    OUTCOME,
    'if (applies !== TRUE || mayBeEmpty)',
    'if (applies === FALSE || mayBeEmpty)',
  ),
  fault(
    'an unknown requirement passes',
    OUTCOME,
    "if (met !== TRUE) possible.push('fail');",
    "if (met === FALSE) possible.push('fail');",
  ),
  fault(
    'an unknown requirement fails',
    OUTCOME,
    "if (met !== FALSE) possible.push('pass');",
    "if (met === TRUE) possible.push('pass');",
  ),
  fault('what awaits a person is judged', OUTCOME, 'if (awaits) possible', 'if (false) possible'),
  fault(
    'a list that may be empty has elements',
    OUTCOME,
    'if (applies !== TRUE || mayBeEmpty)',
    'if (applies !== TRUE)',
  ),
  fault('every over an empty list passes', 'compile/vacuity.ts', "expr.op === 'every' ||", ''),
  fault(
    'a log that has not begun passes',
    'compile/vacuity.ts',
    "(expr.op === 'logged' && expr.since !== undefined)",
    'false',
  ),
  fault(
    'a log begins with the calendar, however periods are counted',
    'compile/vacuity.ts',
    'then: before(true)',
    'then: before(false)',
  ),
  fault(
    'an expired answer settles',
    'evaluate/report-of.ts',
    'until !== undefined && until >= asOf',
    'until !== undefined',
  ),
  fault(
    'an answer in the negative is not heard',
    'evaluate/reference.ts',
    "answer.value === 'pass' ? TRUE : FALSE",
    'TRUE',
  ),
  fault(
    'an unverified text bites',
    'evaluate/reference.ts',
    'possibleOutcomes(applies, met, awaitsText || awaitsAnswer, mayBeEmpty)',
    'possibleOutcomes(applies, met, awaitsAnswer, mayBeEmpty)',
  ),
  fault(
    'elements that nobody has seen have no finding',
    'evaluate/subjects.ts',
    'if (list.reason !== undefined)',
    'if (list.reason !== undefined && list.members.length === 0)',
  ),
];

/** Ways to say that more is possible than is. Only what is exact can tell. */
export const LOOSE_FAULTS: readonly Fault[] = [
  fault(
    'min and max over doubtful members reach all of them',
    INTERPRET,
    'return maybe.reduce((result, value) => hullValue(result, pick(result, value)), base);',
    'return maybe.reduce(hullValue, base);',
  ),
  fault('a filter doubts what it knows not to be', LISTS, 'if (holds === FALSE) continue;', ''),
  fault(
    'codes without a common option may be equal',
    INTERPRET,
    'if (b.options.has(option)) return UNKNOWN;',
    'return UNKNOWN;',
  ),
  fault(
    'or over doubts is in doubt',
    TRUTH,
    '(((a | b) & 1) | (a & b & 2))',
    '(a === 3 || b === 3 ? 3 : ((a | b) & 1) | (a & b & 2))',
  ),
];
