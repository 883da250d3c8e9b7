/** Specifies numbers that stand in the texts themselves: a share as the language writes it beside the numbers that are put in, its own digits. */
import { expect, it } from 'vitest';
import { languageCodes, languages } from '../domain/languages';
import { textsOf } from './texts.fixture';

/** Spaces, and the mark of direction that `Intl` adds in Arabic, are told apart from what is seen. */
const seen = (written: string): string => written.replaceAll('\u061c', '');

it.each(languageCodes)(
  '%s: the sign of percent stands where Intl has it, with the same space',
  (language) => {
    const own = seen(new Intl.NumberFormat(languages[language].locale, { style: 'percent' }).format(0.07));
    const sevens = textsOf(language).flatMap(([key, text]) => {
      const alike = text.replaceAll(
        /[\d٠-٩]+|\{\{\w+\}\}/g,
        languages[language].locale.includes('arab') ? '٧' : '7',
      );
      const shares = alike.match(/[%٪][\s\u00a0]?[7٧]|[7٧][\s\u00a0]?[%٪]/g) ?? [];
      return shares.filter((share) => share !== own).map((share) => `${key}: ${share}`);
    });
    expect(sevens).toEqual([]);
  },
);

it('Arabic counts in its own digits; numbers to call, names and what is typed keep theirs', () => {
  const others = textsOf('ar').filter(
    ([key, text]) =>
      /[0-9]/.test(text) &&
      !/^(cli|safety\.(callLocal|urgency)|settings\.(source|data|shortcuts))\./.test(`${key}.`),
  );
  expect(others.map(([key]) => key)).toEqual(['help.see.lockUnsure']);
});
