import {
  entitiesOf,
  factIndex,
  formatPeriod,
  type Level,
  type Locale,
  type Localized,
  type NamedThing,
  type Review,
  valueOf,
} from "@park/data";
import { type Chart, chart } from "../chart.ts";
import { dotStrip } from "../forms/dotStrip.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sourceLine } from "../text/sourceLine.ts";

type Kind = "honour" | "platform" | "achievement";
type State = "granted" | "applied";

const KINDS: readonly Kind[] = ["honour", "platform", "achievement"];
const LEVELS: readonly (Level | null)[] = [
  "national",
  "provincialOrAbove",
  "provincial",
  "city",
  null,
];

const TEXT: Localized<{
  readonly title: (counts: string) => string;
  readonly applied: (title: string, count: number) => string;
  readonly counted: { readonly [K in Kind]: (count: number, stated: number | null) => string };
  readonly kinds: { readonly [K in Kind]: string };
  readonly levels: { readonly [L in Level]: string };
  readonly noLevel: string;
  readonly group: (kind: string, level: string) => string;
  readonly states: { readonly [S in State]: string };
  readonly inBrackets: (name: string, state: string) => string;
  readonly and: string;
  readonly subtitle: string;
  readonly note: string;
  readonly hollow: string;
  readonly oneOf: (stated: number) => string;
  readonly columns: readonly [name: string, kind: string, level: string, state: string];
}> = {
  zh: {
    title: (counts) => `文中列出${counts}`,
    applied: (title, count) => `${title}；${count}项载为申报`,
    counted: {
      honour: (count) => `${count}项荣誉与入选`,
      platform: (count) => `${count}个平台`,
      achievement: (count, stated) =>
        stated === null ? `${count}项成果` : `${count}项成果（原文共计${stated}项）`,
    },
    kinds: { honour: "荣誉与入选", platform: "平台", achievement: "成果" },
    levels: { national: "国家级", provincialOrAbove: "省级以上", provincial: "省级", city: "市级" },
    noLevel: "级别未载",
    group: (kind, level) => `${kind}，${level}`,
    states: { granted: "已获得或设立", applied: "申报" },
    inBrackets: (name, state) => `${name}（${state}）`,
    and: "、",
    subtitle: "文中列出的荣誉与入选、平台和成果，",
    note: "每个圆点为一个名称，同一名称可涉及多家企业",
    hollow: "空心：申报，未载明是否获得",
    oneOf: (stated) => `原文共计的${stated}项之一`,
    columns: ["名称", "类别", "级别", "状态"],
  },
  en: {
    title: (counts) => `The review names ${counts}`,
    applied: (title, count) =>
      `${title}; ${count} ${count === 1 ? "is" : "are"} stated as applied for`,
    counted: {
      honour: (count) => (count === 1 ? "1 honour or listing" : `${count} honours and listings`),
      platform: (count) => (count === 1 ? "1 platform" : `${count} platforms`),
      achievement: (count, stated) =>
        stated !== null
          ? `${count} of the ${stated} achievements it counts`
          : count === 1
            ? "1 achievement"
            : `${count} achievements`,
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
    states: { granted: "obtained or set up", applied: "applied for" },
    inBrackets: (name, state) => `${name} (${state})`,
    and: " and ",
    subtitle: "Honours and listings, platforms and achievements by name, ",
    note: "A dot is a name: one honour or listing may be that of several firms",
    hollow: "Hollow: applied for, not stated as obtained",
    oneOf: (stated) => `one of ${stated} that the review counts`,
    columns: ["Name", "Kind", "Level", "Status"],
  },
};

interface Named {
  readonly thing: NamedThing;
  readonly kind: Kind;
  readonly level: Level | null;
  readonly state: State | null;
}

/** The honours, platforms and achievements of a review, by kind and from the highest level down. */
const namedIn = (review: Review): readonly Named[] => {
  const all: readonly Named[] = [
    ...entitiesOf(review, "honour").map((thing) => ({ ...thing, thing })),
    ...entitiesOf(review, "platform").map((thing) => ({ ...thing, thing })),
    ...entitiesOf(review, "achievement").map((thing) => ({
      thing,
      kind: thing.kind,
      level: null,
      state: null,
    })),
  ];
  return KINDS.flatMap((kind) =>
    LEVELS.flatMap((level) => all.filter((named) => named.kind === kind && named.level === level)),
  );
};

/** How many achievements a review counts, where those that it names are fewer. */
const countedIn = (review: Review, named: readonly Named[]): number | null => {
  const fact = factIndex(review)({ measure: "leadingAchievements" });
  const achievements = named.filter(({ kind }) => kind === "achievement");
  return fact !== null &&
    fact.qualifier === null &&
    valueOf(fact) > achievements.length &&
    achievements.every(({ thing }) => thing.facts.includes(fact.id))
    ? valueOf(fact)
    : null;
};

/** "17 honours and listings, 7 platforms and 1 achievement". */
const listOf = (parts: readonly string[], locale: Locale): string =>
  [parts.slice(0, -1).join(PUNCTUATION[locale].item), ...parts.slice(-1)]
    .filter((part) => part !== "")
    .join(TEXT[locale].and);

/**
 * Question 28, the honours and platforms of the year: each that the review names, by kind and level; hollow where it is
 * applied for.
 *
 * When: a review names its honours and platforms. When not: how many firms hold an honour, which is a count.
 *
 * @param review - a review that names at least one honour, platform or achievement
 * @param options - language, theme and width
 * @returns the spec; a long group names the first and counts the rest, which the table has in full
 * @throws {RangeError} if none is named
 *
 * @example
 * ```ts
 * import { honoursAndPlatforms } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * honoursAndPlatforms.title(xinyu2023, { locale: "en" }).startsWith("The review names 19 honours and listings, 6 platforms"); // => true
 * ```
 */
export const honoursAndPlatforms: Chart = /*#__PURE__*/ chart(
  {
    id: "honoursAndPlatforms",
    number: 28,
    question: {
      zh: "这一年有哪些荣誉和平台？",
      en: "What are the honours and platforms of the year?",
    },
    intent: "magnitude",
    when: { zh: "载有荣誉与平台的名称", en: "a review names its honours and platforms" },
    whenNot: {
      zh: "要看某项荣誉有多少企业获得，宜直接列出家数",
      en: "how many firms hold an honour, which is a count",
    },
    insteadOf: {
      form: { zh: "词云", en: "a word cloud" },
      why: { zh: "词云的字号不表示任何数量", en: "the sizes of a word cloud say nothing" },
    },
    needs: [],
  },
  ({ review, locale, frame }) => {
    const say = TEXT[locale];
    const named = namedIn(review);
    const stated = countedIn(review, named);
    const rows = named.map(({ thing, kind, level, state }) => ({
      name: thing.name[locale],
      kind: say.kinds[kind],
      level: level === null ? null : say.levels[level],
      state:
        state !== null
          ? say.states[state]
          : kind === "achievement" && stated !== null
            ? say.oneOf(stated)
            : null,
      group:
        kind === "achievement"
          ? say.kinds[kind]
          : say.group(say.kinds[kind], level === null ? say.noLevel : say.levels[level]),
      drawn:
        state === "applied"
          ? say.inBrackets(thing.name[locale], say.states[state])
          : thing.name[locale],
      isFilled: state !== "applied",
      entity: thing.id,
    }));
    const counts = KINDS.flatMap((kind) => {
      const count = named.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : [say.counted[kind](count, stated)];
    });
    const applied = named.filter(({ state }) => state === "applied").length;
    const title = say.title(listOf(counts, locale));
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const spec = dotStrip(
      rows,
      {
        group: { field: "group", title: say.columns[1] },
        name: { field: "drawn", title: say.columns[0] },
        filled: "isFilled",
      },
      {
        ...frame,
        title: applied === 0 ? title : say.applied(title, applied),
        subtitle,
        notes: [say.note, ...(applied === 0 ? [] : [say.hollow])],
        source: sourceLine(
          review,
          named.map(({ thing }) => thing),
          locale,
        ),
      },
    );
    return {
      spec,
      from: named.flatMap(({ thing, kind }) => [
        thing.id,
        // What counts the achievements; what else a thing is about is not said here.
        ...(kind === "achievement" ? thing.facts : []),
      ]),
      table: {
        caption: subtitle,
        columns: [
          { id: "name", label: say.columns[0], isNumber: false },
          { id: "kind", label: say.columns[1], isNumber: false },
          { id: "level", label: say.columns[2], isNumber: false },
          { id: "state", label: say.columns[3], isNumber: false },
        ],
        rows,
      },
    };
  },
  (review) =>
    namedIn(review).length > 0
      ? []
      : [{ zh: "写明名称的荣誉、平台或成果", en: "a named honour, platform or achievement" }],
);
