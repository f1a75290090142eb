import { formatFigure, formatPeriod, type Locale, type Localized } from "@park/data";
import { restOfWhole } from "@park/metrics";
import { stackedBar } from "../forms/stackedBar.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { COLUMNS, drawBars, rowText } from "./bars.ts";
import { headlineFigure, titled } from "./headline.ts";
import { fits, type Member, memberRows, membersOf, SLACK, shareOf, toldApart } from "./members.ts";
import { hasMoved } from "./moments.ts";
import { inFront, inSentence, namesOf } from "./names.ts";
import { stagedParts } from "./stages.ts";
import { numberIn } from "./subject.ts";
import { bare } from "./told.ts";
import type { Family, Group, Row } from "./topic.ts";

const WORDS: Localized<{
  readonly title: (part: string, whole: string, share: string) => string;
  readonly brief: (part: string, figure: string) => string;
  readonly sentence: (whole: string, all: string | null, parts: readonly string[]) => string;
  readonly part: (name: string, figure: string, share: string | null) => string;
  readonly rest: string;
  /** The whole of what is to come. */
  readonly planned: (whole: string) => string;
  readonly subtitle: (whole: string) => string;
}> = {
  zh: {
    title: (part, whole, share) => `${part}占${whole}${share}`,
    brief: (part, figure) => `${part}${figure}`,
    sentence: (whole, all, parts) =>
      `${whole}${all === null ? "中" : `${all}，其中`}${parts.join("、")}`,
    part: (name, figure, share) =>
      `${name}${figure}${share === null || share === figure ? "" : `（占${share}）`}`,
    rest: "未细分",
    planned: (whole) => `计划${whole}`,
    subtitle: (whole) => `${whole}的构成`,
  },
  en: {
    title: (part, whole, share) => `${part}: ${share} of ${whole}`,
    brief: (part, figure) => `${part}: ${figure}`,
    sentence: (whole, all, parts) =>
      `${whole}${all === null ? "" : ` ${all}`}: ${parts.join(", ")}`,
    part: (name, figure, share) =>
      `${name} ${figure}${share === null || share === figure ? "" : ` (${share})`}`,
    rest: "Not broken down",
    planned: (whole) => `Planned ${inSentence(whole)}`,
    subtitle: (whole) => `What ${whole} is made of`,
  },
};

/** Whether a part is what is left of the others: it comes last, and is no finding. */
const isOthers = ({ name }: Row): boolean =>
  /^(?:其他|其它|其余)/u.test(name.zh) || /^(?:(?:the )?others?|(?:the )?rest)\b/iu.test(name.en);

/** What is it made of? Parts of a whole that is printed, or shares of one. */
export const parts: Family = {
  id: "parts",
  needs: { zh: "一个总数及其部分，或部分的占比", en: "a whole and parts of it, or their shares" },
  find: (ground) => {
    const staged = stagedParts(ground);
    return membersOf(ground).flatMap((one) => {
      const { about, structure, all, period, whole, isPlan } = one;
      // How far a part got is told of all parts together.
      if (one.members.every(({ subject }) => staged.has(subject.key))) return [];
      const wholeName = (locale: Locale): string =>
        isPlan ? WORDS[locale].planned(one.wholeName(locale)) : one.wholeName(locale);
      if (structure === "nested" || structure === "sequence" || structure === "added" || one.isSize)
        return [];
      // Parts of which is said what they were before are a change.
      if (
        one.members.filter(
          ({ subject }) => hasMoved(ground, subject, "share") || hasMoved(ground, subject, "level"),
        ).length >= 2
      )
        return [];
      const { by, unit, rows } = memberRows(ground, one);
      const total = by === "share" ? 100 : all === undefined ? null : numberIn(all, unit);
      const fit = rows.filter(
        ({ value, member }) =>
          (value ?? 0) >= 0 &&
          (by === "share" ||
            member.share !== undefined ||
            (total !== null && (value ?? 0) <= total)),
      );
      if (fit.length === 0) return [];
      const memberOf = new Map<Row, Member>(rows.map((row) => [row, row.member]));
      // Of some structures it is said that nothing is in two parts.
      const isDisjoint = structure === "partition" || structure === "parts";
      // One that is more than the whole makes the others doubtful too.
      if (
        isDisjoint &&
        by === "level" &&
        total !== null &&
        rows.some(({ value }) => (value ?? 0) > total)
      )
        return [];
      if (!fits(fit, total) && (isDisjoint || total !== null) && by === "level" && fit.length > 1)
        return [];
      // Shares that are more than all together are of divisions that cross: each is told alone.
      const isCrossed = by === "share" && fit.length > 1 && !fits(fit, 100);
      const groups: readonly Pick<Group, "about" | "rows">[] = isCrossed
        ? fit.map((row) => ({ about: `${about}.${row.member.subject.key}`, rows: [row] }))
        : [{ about, rows: fit }];
      return groups.map(
        (group): Group => ({
          ...group,
          topicOf: (left) => {
            if (left.length === 0) return null;
            // What others have told is told again: without it, it would seem not to be broken down.
            const sorted = [...group.rows].sort(
              (a, b) =>
                Number(isOthers(a)) - Number(isOthers(b)) || (b.value ?? 0) - (a.value ?? 0),
            );
            const [first] = sorted;
            if (first === undefined) return null;
            const member = memberOf.get(first) as Member;
            const share = shareOf(ground, member, all);
            if (share === null) return null;
            const sum = sorted.reduce((all, { value }) => all + (value ?? 0), 0);
            const isOpen = total !== null && sum < total * (2 - SLACK);
            const rest = (): readonly Row[] => {
              const levels = sorted.flatMap((row) => memberOf.get(row)?.level ?? []);
              if (
                !isDisjoint ||
                !isOpen ||
                by === "share" ||
                all === undefined ||
                levels[0] === undefined
              )
                return [];
              try {
                const { figure, value } = restOfWhole(ground.review, all, [
                  levels[0],
                  ...levels.slice(1),
                ]);
                return [
                  {
                    name: { zh: WORDS.zh.rest, en: WORDS.en.rest },
                    figure,
                    value,
                    mark: "rest",
                    facts: [],
                  },
                ];
              } catch (error) {
                if (error instanceof RangeError) return [];
                throw error;
              }
            };
            const shown = sorted.length > 1 ? [...sorted, ...rest()] : sorted;
            const among = structure === "measures" ? undefined : "measure";
            /** Beside the name of the whole, what tells the part from the others is enough. */
            const partNames = (locale: Locale, isBesideWhole: boolean) =>
              namesOf(
                ground.review,
                isBesideWhole ? toldApart(member, one.by) : member.subject,
                locale,
                among,
              );
            const wholes = (locale: Locale) =>
              whole === undefined
                ? [wholeName(locale)]
                : namesOf(ground.review, whole, locale).map((name) =>
                    isPlan ? WORDS[locale].planned(name) : name,
                  );
            const k = sorted.length;
            return {
              rows: shown,
              context: all === undefined ? [] : [all],
              values: by === "share" ? k : isOpen && all !== undefined ? k + 1 : k,
              // That one part is all there is is no finding.
              magnitude:
                k === 1 && !isOpen
                  ? 0
                  : Math.max(0, (share.value / 100 - 1 / (k + 1)) / (1 - 1 / (k + 1))),
              period,
              surprise: k > 1 && share.value >= 50 ? 0.5 : 0.4,
              worked: sorted.flatMap((row) => {
                const of = shareOf(ground, memberOf.get(row) as Member, all);
                return of === null || row.figure === of.figure
                  ? []
                  : [{ name: row.name, figure: of.figure }];
              }),
              titles: (locale) => {
                const { title, brief } = WORDS[locale];
                const text = headlineFigure(share.figure, locale);
                return [
                  ...titled([partNames(locale, true), wholes(locale)], (part = "", of = "") =>
                    title(part, locale === "en" ? inSentence(of) : of, text),
                  ),
                  ...titled([partNames(locale, false)], (part = "") =>
                    brief(part, headlineFigure(first.figure, locale)),
                  ),
                ];
              },
              sentence: (locale) => {
                const { sentence, part } = WORDS[locale];
                return sentence(
                  wholeName(locale),
                  all === undefined ? null : bare(formatFigure)(all, locale),
                  sorted.slice(0, 4).map((row) => {
                    const of = shareOf(ground, memberOf.get(row) as Member, all);
                    const figure = bare(formatFigure)(row.figure, locale);
                    return part(
                      inFront(row.name[locale]),
                      figure,
                      of === null ? null : formatFigure(of.figure, locale),
                    );
                  }),
                );
              },
              subtitle: (locale) =>
                `${WORDS[locale].subtitle(locale === "en" ? inSentence(wholeName(locale)) : wholeName(locale))}${PUNCTUATION[locale].comma}${formatPeriod(period, locale)}`,
              draw: (frame) => {
                const isClosed = structure === "partition" && shown.length <= 4 && !isOpen;
                if (isClosed && frame.width !== 360)
                  return stackedBar(
                    shown.map((row) => ({
                      name: row.name[frame.locale],
                      value: row.value,
                      text: rowText(row, frame.locale),
                    })),
                    {
                      part: { field: "name", title: COLUMNS[frame.locale].item },
                      x: { field: "value", title: COLUMNS[frame.locale].figure },
                      text: "text",
                    },
                    frame,
                  );
                return drawBars(shown, frame, {
                  whole:
                    total !== null && (by === "share" || sorted.length < 3) ? total : undefined,
                  highlight: [first.name[frame.locale]],
                });
              },
            };
          },
        }),
      );
    });
  },
};
