import type { FileFaultCode } from '../fault.js';
import type { RowProblem, TableIssueCode, TableNoteCode } from './place.js';

/** A text in the languages of the house. */
export interface TableText {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** What each code of this package says. */
export const tableTexts: {
  readonly [code in FileFaultCode | RowProblem | TableIssueCode | TableNoteCode]: TableText;
} = {
  // files
  'empty-file': { 'zh-CN': '文件为空', en: 'the file is empty' },
  'not-a-workbook': { 'zh-CN': '不是 XLSX 工作簿', en: 'not an XLSX workbook' },
  'old-workbook': { 'zh-CN': '旧式 XLS 工作簿，请另存为 XLSX', en: 'an old XLS workbook; save it as XLSX' },
  encrypted: { 'zh-CN': '文件有密码，请取消密码', en: 'the file has a password; take it off' },
  'binary-workbook': { 'zh-CN': '二进制工作簿，请另存为 XLSX', en: 'a binary workbook; save it as XLSX' },
  truncated: { 'zh-CN': '文件不完整', en: 'the file is cut off' },
  'bad-archive': { 'zh-CN': '压缩包已损坏', en: 'the archive is broken' },
  'too-large': { 'zh-CN': '内容超出可处理的上限', en: 'larger than what is read' },
  'bad-xml': { 'zh-CN': '内部 XML 有误', en: 'broken XML inside' },
  'has-doctype': { 'zh-CN': '内部含文档类型声明，拒绝读取', en: 'a document type inside, which is refused' },
  'bad-part': { 'zh-CN': '工作簿内部有误', en: 'a part of the workbook is wrong' },
  'not-text': { 'zh-CN': '不是文本文件', en: 'not a text file' },
  'wrong-encoding': { 'zh-CN': '文字编码有误', en: 'bytes that do not fit the encoding' },
  'bad-quote': { 'zh-CN': '引号没有配对', en: 'a quotation mark is never closed' },
  'row-too-long': { 'zh-CN': '一行太长', en: 'a row is too long' },
  'too-many-columns': { 'zh-CN': '列数过多', en: 'too many columns' },
  // rows that give no record
  'total-row': { 'zh-CN': '合计行，不是机构，请删除', en: 'a row of totals is no institution; take it out' },
  'repeated-heading': { 'zh-CN': '重复的表头行，请删除', en: 'the heading once more; take it out' },
  'too-many-cells': {
    'zh-CN': '单元格多于表头，其后各列可能错位',
    en: 'more cells than headings, so columns may be shifted',
  },
  // cells
  'not-a-yes-or-no': { 'zh-CN': '不是“是”或“否”', en: 'neither yes nor no' },
  'not-a-number': { 'zh-CN': '不是一个确定的数', en: 'not one exact number' },
  'not-a-day': { 'zh-CN': '不是一个确定的日期', en: 'not one exact day' },
  'not-in-the-list': { 'zh-CN': '不在可选值内', en: 'not one of the values' },
  'says-none': {
    'zh-CN': '此处不能写“无”，不知道请留空',
    en: '“none” says nothing here; leave the cell empty if it is unknown',
  },
  'unclear-mark': {
    'zh-CN': '符号含义不明：不知道请留空，没有请写“无”或 0',
    en: 'a mark that may mean none or unknown; leave the cell empty if it is unknown',
  },
  'not-empty-list': {
    'zh-CN': '此列只能写“无”；有的话请填在各自的工作表',
    en: 'only “none” may stand here; what there is goes into its own sheet',
  },
  'formula-error': { 'zh-CN': '公式出错', en: 'a formula with an error' },
  'formula-without-value': {
    'zh-CN': '公式没有保存结果，请用表格软件打开后保存',
    en: 'a formula without a stored value; open and save the file in a spreadsheet program',
  },
  'digits-lost': {
    'zh-CN': '数字超过 15 位，末尾已丢失；请把单元格设为文本后重填',
    en: 'more than 15 digits, so the last are lost; make the cell a text and enter it again',
  },
  'merged-cell': {
    'zh-CN': '单元格被合并；请取消合并并逐格填写',
    en: 'covered by a merged cell; unmerge it and fill every cell',
  },
  'broken-quote': { 'zh-CN': '引号后还有文字', en: 'text after the closing quotation mark' },
  'unknown-column': { 'zh-CN': '没有这一列', en: 'no such column' },
  'extra-cell': { 'zh-CN': '此列没有表头', en: 'a cell in a column without a heading' },
  'missing-cells': { 'zh-CN': '单元格少于表头', en: 'fewer cells than headings' },
  'shifted-cells': { 'zh-CN': '从此列起各列错位', en: 'the cells are shifted from this column on' },
  'two-values': { 'zh-CN': '两处的值不同', en: 'two places say different things' },
  'duplicate-key': { 'zh-CN': '不止一条记录用它', en: 'names more than one record' },
  'rows-without-record': {
    'zh-CN': '此表有找不到机构的行，可能属于本机构',
    en: 'the table has rows that belong to no institution and may belong to this one',
  },
  // headings and sheets
  'read-as': { 'zh-CN': '读取方式', en: 'read as' },
  'title-row': { 'zh-CN': '视为标题行', en: 'taken for a title' },
  'guessed-column': { 'zh-CN': '推测的列', en: 'a guessed column' },
  'guessed-sheet': { 'zh-CN': '推测的工作表', en: 'a guessed sheet' },
  'ignored-sheet': { 'zh-CN': '按映射不读', en: 'left out by the mapping' },
  'unknown-sheet': { 'zh-CN': '不认识的工作表，未读', en: 'an unknown sheet, not read' },
  'hidden-sheet': {
    'zh-CN': '隐藏的工作表，未读；请取消隐藏，或在映射里写明',
    en: 'a hidden sheet, not read; unhide it or name it in a mapping',
  },
  'no-institutions': { 'zh-CN': '没有机构表', en: 'there is no table of institutions' },
  'no-heading': { 'zh-CN': '没有认得的表头', en: 'no heading is known' },
  'merged-heading': {
    'zh-CN': '表头有合并单元格；每列请写一个表头',
    en: 'merged cells in the heading; give each column a heading of its own',
  },
  'ambiguous-column': { 'zh-CN': '表头有多种可能', en: 'the heading may mean several columns' },
  'unit-mismatch': { 'zh-CN': '表头里的单位不适用', en: 'the unit in the heading does not fit' },
  'duplicate-column': { 'zh-CN': '两列表头相同', en: 'the heading stands there twice' },
  'no-link': { 'zh-CN': '没有指明所属机构的列', en: 'no column says which institution a row belongs to' },
  'orphan-row': { 'zh-CN': '找不到所属的机构或人员', en: 'belongs to nothing that is there' },
  'ambiguous-row': { 'zh-CN': '所属的机构或人员不止一个', en: 'may belong to several' },
  'unused-mapping': {
    'zh-CN': '映射里的表头在文件中没有',
    en: 'a heading of the mapping is not in the file',
  },
};
