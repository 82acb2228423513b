/** The reading direction of a language that interface words exist in: what `dir` says where `lang` names the language. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (/^ar\b/.test(language) ? 'rtl' : 'ltr');
