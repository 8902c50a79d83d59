/**
 * The languages the local translation service answers for, as Google's v2 `languages` lists
 * them. `zh` and `fil` are accepted besides, being other names of `zh-CN` and `tl`.
 */
export const SUPPORTED_LANGUAGES: readonly string[] = (
  'af sq am ar hy az eu be bn bs bg ca ceb zh-CN zh-TW hr cs da nl en eo et fi fr gl ka de el ' +
  'gu ht ha he hi hu is ig id ga it ja jv kn kk km rw ko ku ky lo lv lt lb mk mg ms ml mt mi mr ' +
  'mn my ne no ny or ps fa pl pt pa ro ru gd sr st sn sd si sk sl so es su sw sv tl tg ta tt te ' +
  'th tr tk uk ur ug uz vi cy xh yi yo zu'
).split(' ');

const ALIASES: Readonly<Record<string, string>> = {
  zh: 'zh-CN',
  'zh-cn': 'zh-CN',
  'zh-hans': 'zh-CN',
  'zh-tw': 'zh-TW',
  'zh-hant': 'zh-TW',
  fil: 'tl',
  'pt-br': 'pt',
};

/**
 * The service's own name of a language code.
 * @returns undefined when the service does not know the language
 */
export function serviceLanguage(code: string): string | undefined {
  const lower = code.toLowerCase();
  const name = ALIASES[lower] ?? lower;
  return SUPPORTED_LANGUAGES.includes(name) ? name : undefined;
}

/** The key under which the demo texts carry a service language (`zh-CN` is `zh` there). */
export function demoLanguage(serviceCode: string): string {
  return serviceCode === 'zh-CN' ? 'zh' : serviceCode;
}

/** A language's name, in the language `shownIn` as far as this Node knows it. */
export function languageName(code: string, shownIn: string): string {
  return new Intl.DisplayNames([shownIn, 'en'], { type: 'language' }).of(code) ?? code;
}
