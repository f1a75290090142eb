import {
  type Fact,
  type Figure,
  formatFigure,
  formatPeriod,
  type Localized,
  unitOf,
} from "@park/data";
import { groupedBar } from "../forms/groupedBar.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { COLUMNS, rowText, shownRows } from "./bars.ts";
import { headlineFigure, titled } from "./headline.ts";
import { type Member, type Members, membersOf, shareOf } from "./members.ts";
import { inSentence, namesOf, valueNames } from "./names.ts";
import { bare } from "./told.ts";
import type { Family, Row } from "./topic.ts";

const WORDS: Localized<{
  readonly title: (member: string, x: string, share: string, y: string, other: string) => string;
  /** Few that hold much. */
  readonly few: (count: string, of: string, x: string, y: string, share: string) => string;
  readonly brief: (member: string, share: string, other: string) => string;
  readonly subtitle: (x: string, y: string) => string;
}> = {
  zh: {
    title: (member, x, share, y, other) => `${member}占${x}${share}、${y}${other}`,
    few: (count, _of, x, y, share) => `${count}${x}占${y}${share}`,
    brief: (member, share, other) => `${member}：${share}对${other}`,
    subtitle: (x, y) => `占${x}与占${y}的比重`,
  },
  en: {
    title: (member, x, share, y, other) => `${member}: ${share} of ${x}, ${other} of ${y}`,
    few: (count, of, x, y, share) => `${count} of ${of} ${x}: ${share} of ${y}`,
    brief: (member, share, other) => `${member}: ${share} and ${other}`,
    subtitle: (x, y) => `Share of ${x} and of ${y}`,
  },
};

/** The share in percent below which members are few. */
const FEW = 20;

interface Side extends Row {
  readonly member: string;
  readonly of: Members;
  readonly part: Member;
  readonly value: number;
  readonly share: Figure;
}

/** Many but small? Two measures over the same members, each with its whole. */
export const pair: Family = {
  id: "pair",
  needs: {
    zh: "同一组部分的两项数字及其总数",
    en: "two measures of the same parts, with their wholes",
  },
  find: (ground) => {
    const { review } = ground;
    const usable = membersOf(ground).filter(
      ({ structure, all, isSize }) =>
        !isSize &&
        structure !== "measures" &&
        structure !== "sequence" &&
        structure !== "added" &&
        all !== undefined,
    );
    // What both are of: the dimension, and what is fixed besides.
    const byDimension = new Map<string, Members[]>();
    for (const one of usable) {
      const key = one.about.slice(one.whole?.measure.id.length ?? 0);
      byDimension.set(key, [...(byDimension.get(key) ?? []), one]);
    }
    return [...byDimension].flatMap(([key, found]) => {
      const [x, y] = [...found].sort((a, b) => b.members.length - a.members.length);
      if (x === undefined || y === undefined || x.whole === undefined || y.whole === undefined)
        return [];
      const memberOf = ({ subject }: Member): string => valueNames(subject, "zh").join();
      const inBoth = x.members.flatMap((one) => {
        const other = y.members.find((member) => memberOf(member) === memberOf(one));
        return other === undefined ? [] : [[one, other] as const];
      });
      const rows = inBoth.flatMap((both): readonly Side[] => {
        const sides = both.map((part, nth): Side | null => {
          const of = nth === 0 ? x : y;
          const share = shareOf(ground, part, of.all);
          if (share === null) return null;
          return {
            name: {
              zh: valueNames(part.subject, "zh").join(""),
              en: valueNames(part.subject, "en").join(" "),
            },
            series: { zh: of.wholeName("zh"), en: of.wholeName("en") },
            figure: share.figure,
            value: share.value,
            share: share.figure,
            mark: "printed",
            facts: [part.level, part.share].filter((fact) => fact !== undefined),
            member: memberOf(part),
            of,
            part,
          };
        });
        return sides.every((side) => side !== null) ? (sides as readonly Side[]) : [];
      });
      if (rows.length < 2) return [];
      return [
        {
          about: `${x.whole.measure.id}+${y.whole.measure.id}${key}`,
          rows,
          topicOf: (left) => {
            const sides = left as readonly Side[];
            const whole = sides.filter(
              (side) => sides.filter(({ member }) => member === side.member).length === 2,
            );
            const gapOf = ({ member }: Side): number => {
              const [a, b] = whole.filter((side) => side.member === member);
              return Math.abs((a?.value ?? 0) - (b?.value ?? 0));
            };
            const [widest] = [...whole].sort((a, b) => gapOf(b) - gapOf(a));
            if (widest === undefined) return null;
            const [a, b] = whole.filter(({ member }) => member === widest.member) as [Side, Side];
            const gap = gapOf(widest);
            const of = (members: Members, locale: "zh" | "en"): readonly string[] =>
              members.whole === undefined
                ? [members.wholeName(locale)]
                : namesOf(review, members.whole, locale).map((one) =>
                    locale === "en" ? inSentence(one) : one,
                  );
            return {
              rows: whole,
              context: [x.all, y.all].filter((fact) => fact !== undefined),
              values: whole.length,
              magnitude: Math.min(1, (2 * gap) / 100),
              period: x.period,
              surprise: gap > 10 ? 0.7 : 0.4,
              worked: whole.flatMap(({ name, part: { level } }) =>
                level === undefined ? [] : [{ name, figure: level }],
              ),
              titles: (locale) => {
                const [s, t] = [headlineFigure(a.share, locale), headlineFigure(b.share, locale)];
                const { level } = a.part;
                const isFew =
                  level !== undefined &&
                  x.all !== undefined &&
                  unitOf(level.unit).counted &&
                  a.value < FEW &&
                  b.value > 2 * a.value;
                return [
                  ...(isFew && level !== undefined && x.all !== undefined
                    ? titled([of(x, locale), of(y, locale)], (one = "", other = "") =>
                        WORDS[locale].few(
                          bare(headlineFigure)(level, locale),
                          bare(headlineFigure)(x.all as Fact, locale),
                          one,
                          other,
                          t,
                        ),
                      )
                    : []),
                  ...titled([of(x, locale), of(y, locale)], (one = "", other = "") =>
                    WORDS[locale].title(a.name[locale], one, s, other, t),
                  ),
                  WORDS[locale].brief(a.name[locale], s, t),
                ];
              },
              sentence: (locale) =>
                [...new Set(whole.map(({ member }) => member))]
                  .map((member) => {
                    const [one, other] = whole.filter((side) => side.member === member) as [
                      Side,
                      Side,
                    ];
                    return WORDS[locale].title(
                      one.name[locale],
                      of(x, locale)[0] ?? "",
                      formatFigure(one.share, locale),
                      of(y, locale)[0] ?? "",
                      formatFigure(other.share, locale),
                    );
                  })
                  .join(PUNCTUATION[locale].semicolon),
              subtitle: (locale) =>
                `${WORDS[locale].subtitle(of(x, locale)[0] ?? "", of(y, locale)[0] ?? "")}${PUNCTUATION[locale].comma}${formatPeriod(x.period, locale)}`,
              draw: (frame) =>
                groupedBar(
                  shownRows(whole, frame).map((row) => ({
                    member: row.name[frame.locale],
                    measure: row.series?.[frame.locale] ?? "",
                    value: row.value,
                    text: rowText(row, frame.locale),
                  })),
                  {
                    y: { field: "member", title: COLUMNS[frame.locale].item },
                    series: { field: "measure", title: COLUMNS[frame.locale].series },
                    x: { field: "value", title: COLUMNS[frame.locale].figure },
                    text: "text",
                  },
                  frame,
                ),
            };
          },
        },
      ];
    });
  },
};
