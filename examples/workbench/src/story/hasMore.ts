import type { Question } from "@park/charts";
import type { Locale } from "@park/data";

/** Whether the sentence of a question says more than its headline. */
export const hasMore = (question: Question, locale: Locale): boolean =>
  question.say(locale).replace(/[.。]$/, "") !== question.title[locale];
