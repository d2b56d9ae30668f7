import type { CommandWords } from './words.js';

/** Texts about wrong use and unreadable input. */
export const usageEn: Pick<
  CommandWords,
  'readProblem' | 'decisionProblem' | 'usage' | 'error' | 'warning' | 'fault'
> = {
  error: 'error',
  warning: 'warning',
  fault: 'this is a fault of the program, please report it',
  readProblem: {
    empty: 'the text is empty',
    unfinished: 'the text ends too early',
    'value-expected': 'no JSON value starts here',
    'key-expected': 'a key in double quotes is expected here',
    'colon-expected': 'a colon is expected here',
    'comma-expected': 'a comma or the closing bracket is expected here',
    'bad-escape': 'no such escape in a JSON text',
    'control-character': 'a control character or a line end inside a text',
    'bad-number': 'no JSON number',
    'text-after-value':
      'the JSON value has ended, but more follows; for one record a line use --input ndjson',
    'not-utf-8': 'the bytes are no UTF-8; save the file as UTF-8 (it may be GBK)',
    'utf-16': 'the file is UTF-16; save it as UTF-8',
    'too-long': 'the line is longer than 64 MiB',
    'not-a-record': 'a record is an object in braces; this is something else',
    'no-record': 'there is no record here',
  },
  decisionProblem: {
    object: 'an object is expected',
    list: 'a list is expected',
    'unknown-key': 'there is no such entry',
    text: 'a text is expected',
    day: 'a day such as 2026-11-23 is expected',
    answer: '"pass" or "fail" is expected',
    value: 'a number or a list of codes is expected',
    outcome: '"fail", "unknown" or "manual" is expected',
    count: 'a whole number from 1 on is expected',
    level: '"must", "should", "unknown" or "never" is expected',
    'baseline-format': '"tuoyu-baseline/1" is expected',
    twice: 'it stands there twice',
    truth: 'true or false is expected',
    texts: 'a list of texts is expected',
    choice: 'that value is not possible',
    'unknown-rule': 'the profile has no such rule',
  },
  usage: {
    'no-such-file': ({ file }) => `there is no file ${file}`,
    'cannot-read': ({ file, reason }) => `${file} can not be read (${reason})`,
    'cannot-write': ({ file, reason }) => `${file} can not be written (${reason})`,
    'nothing-to-check': ({ file }) =>
      `${file} holds no file named .json, .ndjson, .jsonl, .csv, .tsv or .xlsx`,
    'stdin-twice': () => 'standard input can be read only once: name - once',
    'bad-option': ({ option, found, expected }) =>
      `${option}: ${found} is not possible; expected: ${expected}`,
    'unreadable-file': ({ file, line, column, problem }) =>
      `${file}:${line}:${column}: ${usageEn.readProblem[problem as keyof CommandWords['readProblem']]}`,
    'bad-decision': ({ file, at, problem }) =>
      `${file}${at === '' ? '' : `, at ${at}`}: ${usageEn.decisionProblem[problem]}`,
    'written-twice': ({ file }) => `--output: ${file} would be written twice`,
    'binary-on-terminal': ({ format }) => `${format} is no text: name a file with --output FILE`,
    'not-together': ({ option, other }) => `${option} and ${other} do not go together`,
    'bad-patch': ({ file, reason }) => `${file}: the patch does not fit: ${reason}`,
    'bad-config': ({ file, line, at, problem, expected }) =>
      `${file}:${line}${at === '' ? '' : `, at ${at}`}: ${usageEn.decisionProblem[problem]}${expected.length === 0 ? '' : `; possible: ${expected.join(', ')}`}`,
    'not-published': ({ what }) => `the schema of ${what} is not part of this installation`,
  },
};
