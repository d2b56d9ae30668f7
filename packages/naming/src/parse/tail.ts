import { branchEndings, formsEndingAt, partnershipWords } from '../lexicon/forms.js';

/** A folded text taken apart from its end: what belongs to the name itself, and the branch behind it. */
export interface Tail {
  /** End of the name itself, the parent's when there is a branch. */
  readonly end: number;
  readonly branch: { readonly start: number; readonly placeEnd: number; readonly end: number } | null;
  /** Text behind the name that is neither form nor branch. */
  readonly rest: boolean;
}

const PARENT_FORMS = ['有限责任公司', '股份有限公司', '有限公司'];
const SITE = /(?:园区|校区|院区|分园|店|园|部|区|中心|期)$/u;

const companyEnd = (text: string, end: number): number | undefined => {
  const ends = PARENT_FORMS.map((form) => {
    const at = text.lastIndexOf(form, end - form.length - 1);
    return at > 0 ? at + form.length : -1;
  });
  const last = Math.max(...ends);
  return last > 0 && last < end ? last : undefined;
};

const branchAfter = (text: string, parent: number, end: number): Tail => {
  const ending = branchEndings.find(
    (word) => text.startsWith(word, end - word.length) && end - word.length >= parent,
  );
  if (ending !== undefined)
    return { end: parent, branch: { start: parent, placeEnd: end - ending.length, end }, rest: false };
  // a company's name with 托育中心 behind it: like a branch, though the form word is not one of a branch
  const forms = formsEndingAt(text, end).filter((start) => start >= parent);
  const [longest] = forms;
  if (longest !== undefined)
    return { end: parent, branch: { start: parent, placeEnd: longest, end }, rest: false };
  return { end: parent, branch: null, rest: true };
};

const partnershipBracket = (text: string, end: number): boolean =>
  partnershipWords.some((word) => text.startsWith(`(${word})`, end - word.length - 2));

const site = (text: string, end: number): number | undefined => {
  if (text[end - 1] !== ')') return undefined;
  const open = text.lastIndexOf('(', end - 1);
  if (open <= 0 || partnershipBracket(text, end)) return undefined;
  return open;
};

const civilParent = (text: string, end: number): Tail | undefined => {
  const ending = branchEndings.find((word) => text.startsWith(word, end - word.length));
  if (ending === undefined) return undefined;
  const placeEnd = end - ending.length;
  let parent = -1;
  for (const form of ['园', '中心', '公司', '院', '所', '学校', '社', '馆']) {
    const at = text.lastIndexOf(form, placeEnd - form.length);
    if (at > 0) parent = Math.max(parent, at + form.length);
  }
  if (parent < 0) return undefined;
  return { end: parent, branch: { start: parent, placeEnd, end }, rest: false };
};

/** Takes a folded text apart from its end; linear. */
export const tailOf = (text: string): Tail => {
  const end = text.length;
  const open = site(text, end);
  if (open !== undefined && formsEndingAt(text, open).length > 0) {
    const inside = text.slice(open + 1, end - 1);
    const branch = SITE.test(inside) ? { start: open, placeEnd: end, end } : null;
    const before = branch === null ? undefined : companyEnd(text, open);
    if (before === undefined) return { end: open, branch, rest: branch === null };
  }
  const parent = companyEnd(text, end);
  if (parent !== undefined && !partnershipBracket(text, end)) return branchAfter(text, parent, end);
  return civilParent(text, end) ?? { end, branch: null, rest: false };
};
