import { type Fact, formatFigure, type Locale, type Localized, valueOf } from "@park/data";

const TEXT: Localized<{
  readonly up: (size: string) => string;
  readonly down: (size: string) => string;
  readonly same: string;
}> = {
  zh: {
    up: (size) => `比上年增长${size}`,
    down: (size) => `比上年下降${size}`,
    same: "与上年持平",
  },
  en: {
    up: (size) => `up ${size} from a year earlier`,
    down: (size) => `down ${size} from a year earlier`,
    same: "unchanged from a year earlier",
  },
};

/** What a stated growth rate says of its measure, inside a sentence. */
export const changeText = (growth: Fact, locale: Locale): string => {
  const say = TEXT[locale];
  const value = valueOf(growth);
  const size = formatFigure({ ...growth, amount: String(growth.amount).replace("-", "") }, locale);
  return value === 0 ? say.same : value > 0 ? say.up(size) : say.down(size);
};
