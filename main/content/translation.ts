/**
 * Owns how a text is found by its key and filled in: what the texts use of i18next, which the windows have, by hand. To load
 * that library and to make an instance of it was a good part of what every start took; the test holds this one to it, in every
 * language.
 */
import type { Texts } from './texts';

/** What is put into a text in place of `{{name}}`; `count` chooses its plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

/**
 * The text of a key with its values put in; a key without a text is given as it is.
 * @param language whose plural forms the texts have, as a BCP 47 tag
 */
export function createTranslation(
  texts: Texts,
  language: string,
): (key: string, values?: TextValues) => string {
  let rules: Intl.PluralRules | null = null;
  const formOf = (count: number): string => {
    rules ??= new Intl.PluralRules(language);
    return rules.select(count);
  };
  const textAt = (key: string): string | null => {
    let at: unknown = texts;
    for (const part of key.split('.')) {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return null;
      at = Reflect.get(at, part);
    }
    return typeof at === 'string' ? at : null;
  };
  return (key, values) => {
    const count = values?.['count'];
    // None at all may be said in words of its own where the language has no form for it.
    const none = count === 0 ? textAt(`${key}_zero`) : null;
    const inForm = typeof count === 'number' ? (none ?? textAt(`${key}_${formOf(count)}`)) : null;
    const text = inForm ?? textAt(key) ?? key;
    if (values === undefined) return text;
    return text.replace(/\{\{(\w+)\}\}/g, (written, name: string) => String(values[name] ?? written));
  };
}
