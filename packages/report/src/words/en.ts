import type { ReportWords } from './words.js';

const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const list = (parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join(', ');

export const en: ReportWords = {
  obligation: {
    must: 'required',
    should: 'recommended',
    may: 'allowed',
    encouraged: 'encouraged',
    gradual: 'to be reached step by step',
    target: 'target',
    intent: 'intent',
  },
  force: {
    law: 'law',
    regulation: 'regulation',
    'ministerial-order': 'ministerial order',
    'mandatory-standard': 'mandatory standard',
    'normative-document': 'normative document',
    'industry-code': 'industry code',
    'recommended-standard': 'recommended standard',
    guide: 'guide',
    'policy-plan': 'policy plan',
    draft: 'draft',
  },
  addressee: {
    institution: 'institution',
    founder: 'founder',
    person: 'person',
    guardian: 'guardian',
    registrar: 'registrar',
    'health-authority': 'health authority',
    district: 'district',
    city: 'city',
    assessor: 'assessor',
    other: 'other',
  },
  verified: {
    primary: 'read in the text itself',
    secondary: 'read in a source that reports it',
    unverified: 'not yet read in any source',
  },
  verdict: { breach: 'Breach', 'no-breach': 'No breach', open: 'Open' },
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  paren: (text) => ` (${text})`,
  unnamed: '(no name)',
  nth: (name, position) => `${name} #${position}`,
  clause: (clause) => clause,
  title: (title) => title,

  institution: 'Institution',
  columns: { verdict: 'Verdict', fail: 'Not met', open: 'Open', pass: 'Met', values: 'Bad values' },
  unreadable: 'Unreadable',
  counts: ({ fail, unknown, manual, error, pass, notApplicable }) =>
    list([
      `${fail} not met`,
      `${unknown} not known`,
      manual > 0 && `${manual} waiting for a person`,
      error > 0 && `${error} failed to run`,
      `${pass} met`,
      notApplicable > 0 && `${notApplicable} not applicable`,
    ]),
  checked: (records, failures) =>
    `${some(records, 'record')} checked${failures > 0 ? `, ${failures} more could not be read` : ''}`,
  verdicts: (counts) =>
    `${counts.breach} in breach, ${counts['no-breach']} without breach, ${counts.open} open`,
  more: (count) => `and ${count} more`,
  stillOpen: 'Still open',
  moreRules: (count) => `and ${some(count, 'more rule')}`,
  openPart: {
    unknown: (findings, rules) => `${findings} not known (${some(rules, 'rule')})`,
    questions: (findings, rules) => `${findings} waiting for an answer (${some(rules, 'rule')})`,
    texts: (findings, rules) => `${findings} waiting for somebody to read the text (${some(rules, 'rule')})`,
    others: (findings, rules) => `${findings} for others to do (${some(rules, 'rule')})`,
  },
  moreInstitutions: (count) =>
    `Details of ${some(count, 'more institution')} are left out; --format ndjson has them all.`,
  header: (asOf, profile, place) =>
    `As of ${asOf}, profile ${profile}${place === null ? '' : `, place ${place}`}`,
  met: (count) => `${some(count, 'requirement')} met`,
  notApplicable: (count) => `${count} not applicable`,

  breaches: 'Duties not met',
  notBinding: 'Not met, in a text that does not bind',
  advice: 'Recommendations not followed',
  unknown: 'Not known yet',
  questions: 'Waiting for an answer',
  texts: 'Waiting for somebody to read the text',
  others: 'Duties of others, no breach of the institution',
  errors: 'Failed to run, a fault of this program',
  values: (count) => `${some(count, 'value')} that could not be used as given`,
  decisions: 'Open choices of the law: decide them in a file for --choices',
  decision: (findings) => `${some(findings, 'finding')} wait${findings === 1 ? 's' : ''} for it`,

  subjects: (count) => some(count, 'case'),
  basis: 'Basis',
  remedy: 'To do',
  evidence: 'Look at',
  also: 'Also',
  needs: 'Needs',
  choices: 'Needs a decision',
  wouldFail: 'would not be met if the text were adopted',
  compared: (label, actual, op, required, gap) => `${label}: ${actual}; required ${op} ${required}${gap}`,
  known: 'known before: counted in the baseline',
  notOfficial: 'A reading of the rules by a program, not an official decision (official: false).',
  truth: { true: 'yes', false: 'no' },
  gap: (distance) => ` (off by ${distance})`,
  hidden: 'not shown',
  found: (problem, found, expected) =>
    `${problem}${found === undefined ? '' : `, found “${found}”`}${expected === undefined ? '' : `; expected ${expected}`}`,
  waiver: {
    active: (until, why) => `Waived until ${until}: ${why}`,
    expired: (until, why) => `The waiver expired on ${until}: ${why}`,
    pending: (until, why) => `A waiver until ${until} has not begun: ${why}`,
  },
};
