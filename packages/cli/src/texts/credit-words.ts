import type { Locale } from '@tuoyu/core';

/** Texts of `tuoyu credit` that no page of a status has. */
export interface CreditCommandWords {
  readonly notAFile: (file: string) => string;
  readonly notAScheme: (file: string) => string;
  readonly badAdoption: (file: string, at: string) => string;
  readonly segments: string;
  readonly today: string;
  readonly noEnd: string;
}

const en: CreditCommandWords = {
  notAFile: (file) => `${file} can not be assessed`,
  notAScheme: (file) => `${file} is no scheme that can be used`,
  badAdoption: (file, at) => `${file}, at ${at}: figure, by, on (a day) and source are expected`,
  segments: 'Level over time',
  today: 'day of the question',
  noEnd: 'on',
};

const zh: CreditCommandWords = {
  notAFile: (file) => `${file} 不能评定`,
  notAScheme: (file) => `${file} 不是可用的方案`,
  badAdoption: (file, at) => `${file}，${at}：应当有 figure、by、on（日期）和 source`,
  segments: '等级变化',
  today: '所问之日',
  noEnd: '起',
};

/** The texts in a language. */
export const creditCommandWordsOf = (locale: Locale): CreditCommandWords => (locale === 'en' ? en : zh);
