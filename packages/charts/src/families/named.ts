import {
  type Entity,
  entitiesOf,
  formatPeriod,
  type Level,
  type Locale,
  type Localized,
  type Review,
} from "@park/data";
import { dotStrip } from "../forms/dotStrip.ts";
import { listed } from "../text/listed.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import type { Family, Group, Row } from "./topic.ts";

const KINDS = ["honour", "platform", "achievement"] as const;
const LEVELS: readonly (Level | null)[] = [
  "national",
  "provincialOrAbove",
  "provincial",
  "city",
  null,
];

const WORDS: Localized<{
  readonly title: (counts: string) => string;
  readonly counted: { readonly [K in (typeof KINDS)[number]]: (count: number) => string };
  readonly kinds: { readonly [K in (typeof KINDS)[number]]: string };
  readonly levels: { readonly [L in Level]: string };
  readonly noLevel: string;
  readonly group: (kind: string, level: string) => string;
  readonly applied: string;
  readonly subtitle: string;
  readonly hollow: string;
  readonly columns: readonly [name: string, kind: string, state: string];
  readonly granted: string;
}> = {
  zh: {
    title: (counts) => `列出${counts}`,
    counted: {
      honour: (count) => `荣誉与入选${count}项`,
      platform: (count) => `平台${count}个`,
      achievement: (count) => `成果${count}项`,
    },
    kinds: { honour: "荣誉与入选", platform: "平台", achievement: "成果" },
    levels: { national: "国家级", provincialOrAbove: "省级以上", provincial: "省级", city: "市级" },
    noLevel: "级别未载",
    group: (kind, level) => `${kind}，${level}`,
    applied: "申报",
    subtitle: "荣誉与入选、平台和成果，",
    hollow: "空心：申报，未载明是否获得",
    columns: ["名称", "类别", "状态"],
    granted: "已获得或设立",
  },
  en: {
    title: (counts) => `Named: ${counts}`,
    counted: {
      honour: (count) => `${count} honours and listings`,
      platform: (count) => `${count} platforms`,
      achievement: (count) => `${count} achievement${count === 1 ? "" : "s"}`,
    },
    kinds: { honour: "Honours and listings", platform: "Platforms", achievement: "Achievements" },
    levels: {
      national: "national",
      provincialOrAbove: "provincial or above",
      provincial: "provincial",
      city: "city",
    },
    noLevel: "level not stated",
    group: (kind, level) => `${kind}, ${level}`,
    applied: "applied for",
    subtitle: "Honours and listings, platforms and achievements, ",
    hollow: "Hollow: applied for, not stated as obtained",
    columns: ["Name", "Kind", "Status"],
    granted: "obtained or set up",
  },
};

interface Named {
  readonly thing: Entity;
  readonly kind: (typeof KINDS)[number];
  readonly level: Level | null;
  readonly isApplied: boolean;
}

/** By kind, and from the highest level down. */
const namedIn = (review: Review): readonly Named[] => {
  const all: readonly Named[] = [
    ...[...entitiesOf(review, "honour"), ...entitiesOf(review, "platform")].map((thing) => ({
      thing,
      kind: thing.kind,
      level: thing.level,
      isApplied: thing.state === "applied",
    })),
    ...entitiesOf(review, "achievement").map((thing) => ({
      thing,
      kind: thing.kind,
      level: null,
      isApplied: false,
    })),
  ];
  return KINDS.flatMap((kind) =>
    LEVELS.flatMap((level) => all.filter((one) => one.kind === kind && one.level === level)),
  );
};

const groupOf = (review: Review, found: readonly Named[]): Group => {
  const kinds = KINDS.flatMap((kind) => {
    const count = found.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  const rows = kinds.map(
    ({ kind, count }): Row => ({
      name: { zh: WORDS.zh.kinds[kind], en: WORDS.en.kinds[kind] },
      figure: { amount: String(count), multiplier: 0, unit: "item", qualifier: null },
      value: count,
      mark: "derived",
      facts: [],
    }),
  );
  const groupName = ({ kind, level }: Named, locale: Locale): string => {
    const { kinds: names, levels, noLevel, group } = WORDS[locale];
    if (kind === "achievement") return names[kind];
    return group(names[kind], level === null ? noLevel : levels[level]);
  };
  const subtitle = (locale: Locale): string =>
    WORDS[locale].subtitle + formatPeriod(review.period, locale);
  return {
    about: "named",
    rows,
    topicOf: () => ({
      rows,
      context: [],
      named: found.map(({ thing }) => thing),
      values: found.length,
      magnitude: 0,
      surprise: 0.1,
      titles: (locale) => {
        const { title, counted } = WORDS[locale];
        const counts = kinds.map(({ kind, count }) => counted[kind](count));
        return counts.map((_, nth) => title(listed(counts.slice(0, counts.length - nth), locale)));
      },
      sentence: (locale) =>
        kinds
          .map(({ kind, count }) => {
            const names = found.filter((one) => one.kind === kind).map(({ thing }) => thing.name);
            const { counted } = WORDS[locale];
            const all = listed(
              names.map((name) => name[locale]),
              locale,
            );
            return counted[kind](count) + PUNCTUATION[locale].colon + all;
          })
          .join(PUNCTUATION[locale].semicolon),
      subtitle,
      note: (locale) => (found.some(({ isApplied }) => isApplied) ? WORDS[locale].hollow : null),
      table: (locale) => {
        const { columns, granted, applied } = WORDS[locale];
        const [name, kind, state] = columns;
        return {
          caption: subtitle(locale),
          columns: [
            { id: "name", label: name, isNumber: false },
            { id: "kind", label: kind, isNumber: false },
            { id: "state", label: state, isNumber: false },
          ],
          rows: [
            ...found.map((one) => ({
              name: one.thing.name[locale],
              kind: groupName(one, locale),
              state: one.kind === "achievement" ? null : one.isApplied ? applied : granted,
              entity: one.thing.id,
            })),
            ...kinds.map((one) => ({
              name: WORDS[locale].counted[one.kind](one.count),
              kind: WORDS[locale].kinds[one.kind],
              state: null,
              entity: null,
            })),
          ],
        };
      },
      draw: (frame) => {
        const { locale } = frame;
        const { open, close } = PUNCTUATION[locale];
        const { applied } = WORDS[locale];
        return dotStrip(
          found.map((one) => ({
            group: groupName(one, locale),
            name: one.thing.name[locale] + (one.isApplied ? open + applied + close : ""),
            isFilled: !one.isApplied,
          })),
          {
            group: { field: "group", title: WORDS[locale].columns[1] },
            name: { field: "name", title: WORDS[locale].columns[0] },
            filled: "isFilled",
          },
          frame,
        );
      },
    }),
  };
};

/** What is named? Honours, platforms and achievements. */
export const named: Family = {
  id: "named",
  needs: { zh: "写明名称的荣誉、平台或成果", en: "honours, platforms or achievements by name" },
  find: ({ review }) => {
    const found = namedIn(review);
    return found.length === 0 ? [] : [groupOf(review, found)];
  },
};
