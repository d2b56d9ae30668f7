import type { CommandWords } from './words.js';

/** Texts about wrong use and unreadable input. */
export const usageZh: Pick<
  CommandWords,
  'readProblem' | 'decisionProblem' | 'usage' | 'error' | 'warning' | 'fault'
> = {
  error: '错误',
  warning: '注意',
  fault: '这是程序的缺陷，请报告',
  readProblem: {
    empty: '内容为空',
    unfinished: '内容不完整，过早结束',
    'value-expected': '此处应为 JSON 值',
    'key-expected': '此处应为带双引号的键',
    'colon-expected': '此处应为冒号',
    'comma-expected': '此处应为逗号或右括号',
    'bad-escape': 'JSON 中没有这种转义',
    'control-character': '文本中有控制字符或换行',
    'bad-number': '不是 JSON 数字',
    'text-after-value': 'JSON 值已结束，后面还有内容；每行一条记录时请用 --input ndjson',
    'not-utf-8': '不是 UTF-8 编码，请另存为 UTF-8（原文件可能是 GBK）',
    'utf-16': '文件是 UTF-16 编码，请另存为 UTF-8',
    'too-long': '该行超过 64 MiB',
    'not-a-record': '记录应为花括号中的对象',
    'no-record': '没有记录',
  },
  decisionProblem: {
    object: '应为对象',
    list: '应为列表',
    'unknown-key': '没有这一项',
    text: '应为文本',
    day: '应为日期，如 2026-11-23',
    answer: '应为 "pass" 或 "fail"',
    value: '应为数字或代码列表',
    outcome: '应为 "fail"、"unknown" 或 "manual"',
    count: '应为不小于 1 的整数',
    level: '应为 "must"、"should"、"unknown" 或 "never"',
    'baseline-format': '应为 "tuoyu-baseline/1"',
    twice: '重复出现',
    truth: '应为 true 或 false',
    texts: '应为文本列表',
    choice: '不能是这个值',
    'unknown-rule': '规则集中没有这条规则',
  },
  usage: {
    'no-such-file': ({ file }) => `没有文件 ${file}`,
    'cannot-read': ({ file, reason }) => `无法读取 ${file}（${reason}）`,
    'cannot-write': ({ file, reason }) => `无法写入 ${file}（${reason}）`,
    'nothing-to-check': ({ file }) => `${file} 中没有 .json、.ndjson 或 .jsonl 文件`,
    'stdin-twice': () => '标准输入只能读取一次：- 只写一次',
    'bad-option': ({ option, found, expected }) => `${option}：不能是 ${found}；可以是：${expected}`,
    'unreadable-file': ({ file, line, column, problem }) =>
      `${file}:${line}:${column}：${usageZh.readProblem[problem as keyof CommandWords['readProblem']]}`,
    'bad-decision': ({ file, at, problem }) =>
      `${file}${at === '' ? '' : `，${at}`}：${usageZh.decisionProblem[problem]}`,
    'written-twice': ({ file }) => `--output：${file} 会被写两次`,
    'binary-on-terminal': ({ format }) => `${format} 不是文本，请用 --output FILE 指定文件`,
    'not-together': ({ option, other }) => `${option} 与 ${other} 不能同时使用`,
    'bad-patch': ({ file, reason }) => `${file}：补丁不适用：${reason}`,
    'bad-config': ({ file, line, at, problem, expected }) =>
      `${file}:${line}${at === '' ? '' : `，${at}`}：${usageZh.decisionProblem[problem]}${expected.length === 0 ? '' : `；可以是：${expected.join('、')}`}`,
    'not-published': ({ what }) => `本安装中没有 ${what} 的 JSON Schema`,
  },
};
