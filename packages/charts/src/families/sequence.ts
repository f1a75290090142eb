import { formatFigure, formatPeriod, type Locale, type Localized } from "@park/data";
import { PUNCTUATION } from "../text/punctuation.ts";
import { drawBars } from "./bars.ts";
import { headlineFigure, titled } from "./headline.ts";
import { memberRow, membersOf } from "./members.ts";
import { namesOf } from "./names.ts";
import type { Ground, Subject } from "./subject.ts";
import type { Write } from "./told.ts";
import type { Group } from "./topic.ts";

/** Words for what is not what it was. */
export const MOVED_WORDS: Localized<{
  /** Amounts are more or less; rates go up or down. */
  readonly verb: (isUp: boolean, isRate: boolean) => string;
  readonly from: (name: string, verb: string, before: string, now: string) => string;
}> = {
  zh: {
    verb: (isUp, isRate) => (isRate ? (isUp ? "升" : "降") : isUp ? "增" : "减"),
    from: (name, verb, before, now) => `${name}由${before}${verb}至${now}`,
  },
  en: {
    verb: (isUp) => (isUp ? "up" : "down"),
    from: (name, verb, before, now) => `${name} ${verb} to ${now} from ${before}`,
  },
};

/** What moved from one step of a sequence to the last: before and after a reform, at the beginning and at the end. */
export const sequences = (ground: Ground): readonly Group[] =>
  membersOf(ground).flatMap((one): readonly Group[] => {
    const { about, structure, members, period, wholeName } = one;
    const [some] = members;
    if (structure !== "sequence" || some?.level === undefined) return [];
    const { measure, dimensions } = some.subject;
    const { unit } = some.level;
    const sequence = Object.entries(measure.dimensions).find(
      ([name, { structure: order }]) => order === "sequence" && Object.hasOwn(dimensions, name),
    );
    if (sequence === undefined) return [];
    const [dimension, { values }] = sequence;
    const order = Object.keys(values);
    const { [dimension]: _, ...rest } = dimensions;
    const whole: Subject = { ...some.subject, dimensions: rest };
    const rows = members
      .flatMap((member) => {
        const row = memberRow(ground, member, "level", unit, one);
        const at = member.subject.dimensions[dimension] ?? "";
        const name = { zh: wholeName("zh"), en: wholeName("en") };
        return row?.value == null
          ? []
          : [
              {
                ...row,
                value: row.value,
                name,
                series: values[at] ?? name,
                at: order.indexOf(at),
              },
            ];
      })
      .sort((a, b) => a.at - b.at);
    if (rows.length < 2) return [];
    return [
      {
        about,
        rows,
        topicOf: (left) => {
          const [first, last] = [rows[0], rows.at(-1)];
          if (left.length === 0 || first === undefined || last === undefined) return null;
          const told = (locale: Locale, write: Write): readonly string[] => {
            const { verb, from } = MOVED_WORDS[locale];
            const [before, now] = [first.figure, last.figure];
            const isRate = ["percent", "ratio"].includes(now.unit);
            // The unit is said once.
            const isOnce = before.unit === now.unit && before.multiplier === 0 && !isRate;
            const start = isOnce ? { ...before, unit: "ratio" as const } : before;
            const word = verb(last.value >= first.value, isRate);
            return titled([namesOf(ground.review, whole, locale)], (name = "") =>
              from(name, word, write(start, locale), write(now, locale)),
            );
          };
          const gone = Math.abs(last.value - first.value) / Math.max(1e-9, Math.abs(first.value));
          return {
            rows,
            context: [],
            values: rows.length,
            magnitude: Math.min(1, gone),
            period,
            surprise: 0.4,
            titles: (locale) => told(locale, headlineFigure),
            sentence: (locale) => told(locale, formatFigure)[0] ?? "",
            subtitle: (locale) =>
              `${wholeName(locale)}${PUNCTUATION[locale].comma}${formatPeriod(period, locale)}`,
            draw: (frame) =>
              drawBars(
                rows.map((row) => ({ ...row, name: row.series })),
                frame,
              ),
          };
        },
      },
    ];
  });
