import type { Fault } from './faulted-engine.js';

const fault = (name: string, file: string, find: string, put: string): Fault => ({ name, file, find, put });

const INTERPRET = 'interpret/interpret.ts';
const INTERVAL = 'value/interval.ts';
const TRUTH = 'value/truth.ts';
const DAY = 'value/day.ts';
const READ = 'interpret/read.ts';
const VALUE = 'interpret/value.ts';
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
    'holds(a.hi, b.lo) ? TRUE',
    'holds(a.lo, b.lo) ? TRUE',
  ),
  fault('the boundary meets a strict comparison', INTERVAL, '(strict ? 0 : 1)', '1'),
  fault('the boundary misses a comparison that is not strict', INTERVAL, '(strict ? 0 : 1)', '0'),
  fault('overlapping numbers are not equal', INTERVAL, '=== 0 ? TRUE : UNKNOWN', '=== 0 ? TRUE : FALSE'),
  fault(
    'missing equals missing',
    INTERPRET,
    'if (a.options === null || b.options === null) return UNKNOWN;',
    'if (a.options === null || b.options === null) return TRUE;',
  ),
  fault(
    'codes with a common option are equal',
    INTERPRET,
    'a.options.size === 1 && b.options.size === 1 ? TRUE : UNKNOWN',
    'TRUE',
  ),
  fault(
    'days are compared by their first day',
    INTERPRET,
    'compareIntervals(x, as(value(b)',
    'compareIntervals(x.kind === "date" ? { lo: x.lo, hi: x.lo } : x, as(value(b)',
  ),
  // Conditions and look-ups
  fault(
    'if takes the first branch while its condition is unknown',
    INTERPRET,
    'hullValue(value(expr.then), value(expr.else))',
    'value(expr.then)',
  ),
  fault(
    'if takes the second branch while its condition is unknown',
    INTERPRET,
    'hullValue(value(expr.then), value(expr.else))',
    'value(expr.else)',
  ),
  fault(
    'a look-up takes the first of several codes',
    INTERPRET,
    'return known.map(value).reduce(hullValue);',
    'return value(known[0] as Expr);',
  ),
  fault(
    'a look-up passes over codes without a case',
    INTERPRET,
    'if (known.length < taken.length)',
    'if (known.length === 0)',
  ),
  fault(
    'a look-up of a free text takes only its cases',
    INTERPRET,
    '? [...all, other]',
    '? [all[0] as Expr]',
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
    'hi: reason === undefined ? decimalOf(members.length)',
    'hi: reason === undefined ? decimalOf(members.filter(({ can }) => can === TRUE).length)',
  ),
  fault(
    'count takes members that may be for sure',
    INTERPRET,
    'lo: decimalOf(members.filter(({ can }) => can === TRUE).length),',
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
    'can === TRUE ? value : hullInterval(value, none)',
    'can === TRUE ? value : none',
  ),
  fault(
    'sum takes members that may be for sure',
    INTERPRET,
    'can === TRUE ? value : hullInterval(value, none)',
    'value',
  ),
  fault(
    'sum over a partial list adds nothing',
    INTERPRET,
    'if (reason === undefined) return sum;',
    'return sum;',
  ),
  fault(
    'min and max use only members that are sure',
    INTERPRET,
    'return maybe.reduce((result, value) => hullValue(result, pick(result, value)), sure.reduce(pick));',
    'return sure.reduce(pick);',
  ),
  fault(
    'min and max take members that may be for sure',
    INTERPRET,
    'hullValue(result, pick(result, value)), sure',
    'pick(result, value), sure',
  ),
  fault(
    'min and max over nothing sure forget the value for an empty list',
    INTERPRET,
    'values.some(({ can }) => can === TRUE) ? picked : hullValue(picked, empty)',
    'picked',
  ),
  fault('the first known element is first in a partial list', INTERPRET, 'partial ? -1 : values', 'values'),
  fault('an element that may be is the first', INTERPRET, 'values.findIndex(({ can }) => can === TRUE)', '0'),
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
  fault('a filter over a filter forgets the inner doubt', LISTS, 'holds === TRUE ? can : UNKNOWN', 'holds'),
  // Arithmetic
  fault(
    'the ends of a difference are not crossed',
    INTERVAL,
    'lo: opposite(hi), hi: opposite(lo)',
    'lo: opposite(lo), hi: opposite(hi)',
  ),
  fault('a product looks at equal ends only', INTERVAL, 'product(a.lo, b.hi), product(a.hi, b.lo), ', ''),
  fault('a division by zero gives zero', INTERVAL, 'return ANY_NUMBER;', 'return { lo: ZERO, hi: ZERO };'),
  fault(
    'a divisor that may be zero is not',
    INTERPRET,
    'divideIntervals(number(expr.args[0]), number(expr.args[1]),',
    'divideIntervals(number(expr.args[0]), [number(expr.args[1])].map((b) => (compareIntervals(b, { lo: ZERO, hi: ZERO }, false) === UNKNOWN ? { lo: b.hi, hi: b.hi } : b))[0] as Interval,',
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
    'decimals are cut off',
    DECIMAL,
    '{ units: BigInt(whole + decimals), scale: decimals.length }',
    '{ units: BigInt(whole), scale: 0 }',
  ),
  fault(
    'the least of two takes the larger upper end',
    INTERVAL,
    'hi: lower(a.hi, b.hi)',
    'hi: upper(a.hi, b.hi)',
  ),
  fault(
    'the greatest of two takes the lower end of the first',
    INTERVAL,
    'lo: upper(a.lo, b.lo)',
    'lo: a.lo',
  ),
  fault(
    'the hull is the first of two',
    INTERVAL,
    'lo: lower(a.lo, b.lo),\n  hi: upper(a.hi, b.hi),',
    'lo: lower(a.lo, b.lo),\n  hi: a.hi,',
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
    'hi: count(from.lo, to.hi)',
    'hi: count(from.hi, to.lo)',
  ),
  fault('a moved day runs over the end of the month', DAY, 'Math.min(day, daysInMonth(year, to))', 'day'),
  // Reading
  fault(
    'a missing value counts as present',
    INTERPRET,
    'isPoint(value(expr.of)) ? TRUE : UNKNOWN',
    'isPoint(value(expr.of)) ? UNKNOWN : TRUE',
  ),
  fault(
    'a missing value is not present, whatever it turns out to be',
    INTERPRET,
    'isPoint(value(expr.of)) ? TRUE : UNKNOWN',
    'isPoint(value(expr.of)) ? TRUE : FALSE',
  ),
  fault(
    'a missing yes or no is no',
    READ,
    "if (entry.type === 'number')",
    "if (entry.type === 'boolean') return literalValue(false);\n  if (entry.type === 'number')",
  ),
  fault(
    'a missing number is at its lower end',
    VALUE,
    'hi: max === undefined ? Number.POSITIVE_INFINITY : decimalOf(max),',
    'hi: min === undefined ? Number.POSITIVE_INFINITY : decimalOf(min),',
  ),
  fault(
    'a value outside its domain is taken as it is',
    READ,
    "Object.hasOwn(entry.codes, raw) ? codeValue(raw) : 'out-of-domain'",
    'codeValue(raw)',
  ),
  fault(
    'a stated reason is passed over where a value stands',
    READ,
    'raw === undefined || raw === null || context.unknowns[pointer] !== undefined',
    'raw === undefined || raw === null',
  ),
  fault(
    'more than six decimals are read',
    DECIMAL,
    '(Number.isInteger(x) || /\\.\\d{1,6}$/.test(String(x)))',
    'true',
  ),
  // Named functions, text, logs, choices
  fault(
    'a named function runs on the lower ends',
    INTERPRET,
    'inputs.every(isPoint) ?',
    'inputs.every((v) => isPoint(v) || (v.kind === "number" && v.lo !== Number.NEGATIVE_INFINITY)) ?',
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
    'codeValue(...(context.choices[expr.id] as readonly string[]))',
    'codeValue((context.choices[expr.id] as readonly string[])[0] as string)',
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
  fault('what awaits a person is judged', OUTCOME, 'if (awaits !== false) possible', 'if (false) possible'),
  fault(
    'what is answered for elements that nobody has seen still awaits all answers',
    'evaluate/reference.ts',
    '(own.length ? null : true)',
    'true',
  ),
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
    'evaluate/standing.ts',
    'end === undefined || end < asOf',
    'end === undefined',
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
    'awaitsText || (awaitsAnswer &&',
    '(awaitsAnswer &&',
  ),
  fault(
    'elements that nobody has seen have no finding',
    'evaluate/subjects.ts',
    'list.reason === undefined && list.members.length > 0',
    'list.members.length > 0',
  ),
];

/** Ways to say that more is possible than is. Only what is exact can tell. */
export const LOOSE_FAULTS: readonly Fault[] = [
  fault(
    'min and max over doubtful members reach all of them',
    INTERPRET,
    'return maybe.reduce((result, value) => hullValue(result, pick(result, value)), sure.reduce(pick));',
    'return maybe.reduce(hullValue, sure.reduce(pick));',
  ),
  fault('a filter doubts what it knows not to be', LISTS, 'if (holds !== FALSE) members', 'members'),
  fault(
    'codes without a common option may be equal',
    INTERPRET,
    '  }\n  return FALSE;\n};\n\nconst equalTruth',
    '  }\n  return UNKNOWN;\n};\n\nconst equalTruth',
  ),
  fault(
    'or over doubts is in doubt',
    TRUTH,
    '(((a | b) & 1) | (a & b & 2))',
    '(a === 3 || b === 3 ? 3 : ((a | b) & 1) | (a & b & 2))',
  ),
];
