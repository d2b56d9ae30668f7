/** Languages that every pack ships. */
export type Locale = 'zh-CN' | 'en';

/** One short text in every shipped language. */
export type Texts = { readonly [L in Locale]: string };
