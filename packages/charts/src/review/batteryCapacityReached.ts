import {
  entitiesOf,
  type Fact,
  factIndex,
  formatFigure,
  formatPeriod,
  type Localized,
  type Review,
  valueIn,
} from "@park/data";
import {
  add,
  type Derivation,
  derive,
  type Expression,
  input,
  restOfWhole,
  subtract,
  sumOfFacts,
} from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { stackedBars } from "../forms/stackedBars.ts";
import { intervalText } from "../text/intervalText.ts";
import { listed } from "../text/listed.ts";
import { openNotes } from "../text/openNotes.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { TOTAL } from "../text/total.ts";
import { statedParts } from "./statedParts.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (reached: string, nameplate: string, isPartial: boolean) => string;
  readonly all: (nameplate: string, isPartial: boolean) => string;
  readonly named: (operator: string, phase: string) => string;
  readonly phase: (name: string, nameplate: string) => string;
  readonly reached: string;
  readonly rest: string;
  readonly computed: (nameplate: string | null, reached: string, rests: string) => string;
  readonly derived: (value: string) => string;
  readonly restOf: (phase: string, value: string) => string;
  readonly unknown: (phases: string) => string;
  readonly gap: (stated: string, sum: string) => string;
  readonly columns: readonly [phase: string, state: string, nameplate: string, capacity: string];
}> = {
  zh: {
    subtitle: "锂电池年产能，按项目期，",
    title: (reached, nameplate, isPartial) =>
      `${isPartial ? "所画各期" : ""}设计产能${nameplate}，已达产${reached}`,
    all: (nameplate, isPartial) => `${isPartial ? "所画各期" : ""}设计产能${nameplate}全部达产`,
    named: (operator, phase) => `${operator}${phase}`,
    phase: (name, nameplate) => `${name}（设计${nameplate}）`,
    reached: "已达产",
    rest: "尚未达产（推算）",
    computed: (nameplate, reached, rests) =>
      `由本图推算：${nameplate === null ? "" : `设计产能合计${nameplate}，`}已达产合计${reached}${rests === "" ? "" : `，尚未达产：${rests}`}`,
    derived: (value) => `${value}（推算）`,
    restOf: (phase, value) => `${phase}${value}`,
    unknown: (phases) => `${phases}：未载是否达产，未画出`,
    gap: (stated, sum) => `原文另载合计${stated}，与所画各期之和${sum}不同`,
    columns: ["项目期", "状态", "设计产能", "产能"],
  },
  en: {
    subtitle: "Yearly capacity for lithium batteries, by phase, ",
    title: (reached, nameplate, isPartial) =>
      `${sentenceCase(reached)} of ${nameplate} nameplate capacity has been reached${isPartial ? " in the phases drawn" : ""}`,
    all: (nameplate, isPartial) =>
      `All of the ${nameplate} nameplate capacity has been reached${isPartial ? " in the phases drawn" : ""}`,
    named: (operator, phase) => `${operator}, ${phase}`,
    phase: (name, nameplate) => `${sentenceCase(name)} (nameplate ${nameplate})`,
    reached: "Reached",
    rest: "Not yet reached (derived)",
    computed: (nameplate, reached, rests) =>
      `Derived here: in all ${nameplate === null ? "" : `${nameplate} nameplate and `}${reached} reached${rests === "" ? "" : `, not yet reached ${rests}`}`,
    derived: (value) => `${value} (derived)`,
    restOf: (phase, value) => `${value} in ${phase}`,
    unknown: (phases) => `Not drawn, because what has been reached is not stated: ${phases}`,
    gap: (stated, sum) => `The total is stated as ${stated}, the phases drawn add up to ${sum}`,
    columns: ["Phase", "State", "Nameplate", "Capacity"],
  },
};

interface Phase {
  readonly label: Localized;
  readonly nameplate: Fact;
  readonly reached: Fact | null;
}

const phasesOf = (review: Review): readonly Phase[] =>
  statedParts(review, "batteryCapacity", "phase").map(({ value, label, fact }) => ({
    label,
    nameplate: fact,
    reached: factIndex(review)({
      measure: "batteryCapacity",
      dimensions: { phase: value, state: "reached" },
    }),
  }));

/** The project that a phase is of, as the review names it with its facts, and whose it is; null where it names none. */
const projectOf = (review: Review, { nameplate }: Phase) => {
  const project =
    entitiesOf(review, "project").find(({ facts }) => facts.includes(nameplate.id)) ?? null;
  const operator = entitiesOf(review, "enterprise").find(({ id }) => id === project?.operator);
  return { project, operator: operator ?? null };
};

const knownOf = (review: Review): readonly (Phase & { readonly reached: Fact })[] =>
  phasesOf(review).flatMap(({ reached, ...phase }) =>
    reached === null ? [] : [{ ...phase, reached }],
  );

/**
 * Question 10, how much battery capacity, nameplate and reached? Each phase a bar of its nameplate capacity, with what
 * has been reached of it and, drawn as unknown, what has not.
 *
 * When: capacity is stated by phase, and what of it has been reached. When not: more has been reached than the nameplate
 * says, which is refused.
 *
 * @param review - a review that states nameplate and reached capacity of at least one phase
 * @param options - language, theme and width
 * @returns the spec; phases of which only the nameplate is stated are named in a note
 * @throws {RangeError} if no phase has both, or one has reached more than its nameplate
 *
 * @example
 * ```ts
 * import { batteryCapacityReached } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * batteryCapacityReached.title(xinyu2023, { locale: "en" });
 * // => "22 GWh (derived) of 27 GWh nameplate capacity has been reached"
 * ```
 */
export const batteryCapacityReached: Chart = /*#__PURE__*/ chart(
  {
    id: "batteryCapacityReached",
    number: 10,
    question: {
      zh: "锂电池设计产能有多少，已达产多少？",
      en: "How much battery capacity, nameplate and reached?",
    },
    intent: "part-to-whole",
    when: {
      zh: "分期载有设计产能及其中已达产的部分",
      en: "capacity is stated by phase, and what of it has been reached",
    },
    whenNot: {
      zh: "已达产产能大于设计产能，不予绘制",
      en: "more has been reached than the nameplate says, which is refused",
    },
    insteadOf: {
      form: { zh: "仪表盘", en: "a gauge" },
      why: { zh: "仪表盘的满刻度没有依据", en: "a gauge invents a maximum" },
    },
    needs: [],
  },
  ({ review, locale, frame }) => {
    const say = TEXT[locale];
    const phases = knownOf(review);
    const unit = review.measures.batteryCapacity?.unit ?? phases[0]?.nameplate.unit ?? "GWh";
    const nameOf = (phase: Phase): string => {
      const { operator } = projectOf(review, phase);
      const name = phase.label[locale];
      return operator === null ? name : say.named(operator.name[locale], name);
    };
    const drawn = phases
      .map((phase) => ({ ...phase, name: nameOf(phase) }))
      .map(({ name, nameplate, reached }) => ({
        name,
        nameplate,
        reached,
        rest: restOfWhole(review, nameplate, [reached]),
      }));
    const rows = drawn.flatMap(({ name, nameplate, reached, rest }) => {
      const phase = say.phase(name, formatFigure(nameplate, locale));
      return [
        {
          phase,
          state: say.reached,
          value: valueIn(reached, unit),
          text: formatFigure(reached, locale),
          fact: reached.id as string | null,
        },
        ...(rest.value === 0
          ? []
          : [
              {
                phase,
                state: say.rest,
                value: valueIn(rest.figure, unit),
                text: formatFigure(rest.figure, locale),
                fact: null,
              },
            ]),
      ];
    });
    const total = factIndex(review)({ measure: "batteryCapacity" });
    const [nameplates, reached] = (["nameplate", "reached"] as const).map((kind) =>
      sumOfFacts(review, drawn.map((phase) => phase[kind]) as [Fact, ...Fact[]]),
    ) as [Derivation, Derivation];
    const rests = drawn.flatMap(({ name, rest }) =>
      rest.value === 0
        ? []
        : [say.restOf(name, formatFigure(rest.figure, locale) + intervalText(rest, locale))],
    );
    const without = phasesOf(review).filter((phase) => phase.reached === null);
    const facts = [
      ...drawn.flatMap((phase) => [phase.nameplate, phase.reached]),
      ...(total === null ? [] : [total]),
    ];
    const [all, sum] = [
      formatFigure(nameplates.figure, locale),
      formatFigure(reached.figure, locale),
    ];
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const isTotalOther =
      total !== null && valueIn(total, unit) !== valueIn(nameplates.figure, unit);
    // A stated total needs no derived one, nor what rounding allows of it.
    const isTotalStated = total !== null && !isTotalOther;
    const isOne = drawn.length === 1;
    const allText = isOne || isTotalStated ? all : say.derived(all);
    const sumText = isOne ? sum : say.derived(sum);
    const left = derive(
      review,
      drawn
        .map((_, at): Expression => subtract(input(`nameplate${at}`), input(`reached${at}`)))
        .reduce((all, rest) => add(all, rest)),
      Object.fromEntries(
        drawn.flatMap(({ nameplate, reached }, at) => [
          [`nameplate${at}`, nameplate],
          [`reached${at}`, reached],
        ]),
      ),
    );
    const spec = stackedBars(
      rows,
      {
        y: { field: "phase", title: say.columns[0] },
        part: { field: "state", title: say.columns[1] },
        x: { field: "value", title: say.columns[3] },
        text: "text",
      },
      {
        ...frame,
        title:
          rests.length === 0
            ? say.all(allText, without.length > 0)
            : say.title(sumText, allText, without.length > 0),
        subtitle,
        notes: [
          say.computed(
            isTotalStated ? null : all + intervalText(nameplates, locale),
            sum + intervalText(reached, locale),
            listed(rests, locale),
          ),
          ...(isTotalOther ? [say.gap(formatFigure(total, locale), all)] : []),
          ...(without.length === 0
            ? []
            : [
                say.unknown(
                  listed(
                    without.map((phase) =>
                      say.phase(nameOf(phase), formatFigure(phase.nameplate, locale)),
                    ),
                    locale,
                  ),
                ),
              ]),
          ...openNotes(review, facts, locale),
        ],
        source: sourceLine(review, facts, locale),
        open: rests.length === 0 ? [] : [say.rest],
      },
    );
    return {
      spec,
      from: [
        ...facts,
        ...phases.flatMap((phase) =>
          Object.values(projectOf(review, phase)).flatMap((thing) => thing ?? []),
        ),
      ].map(({ id }) => id),
      table: {
        caption: subtitle,
        columns: [
          { id: "phase", label: say.columns[0], isNumber: false },
          { id: "nameplate", label: say.columns[2], isNumber: false },
          { id: "reached", label: say.reached, isNumber: true },
          { id: "rest", label: say.rest, isNumber: true },
        ],
        rows: [
          ...drawn.map((phase) => ({
            phase: sentenceCase(phase.name),
            nameplate: formatFigure(phase.nameplate, locale),
            reached: formatFigure(phase.reached, locale),
            rest: formatFigure(phase.rest.figure, locale),
          })),
          ...(isOne
            ? []
            : [
                {
                  phase: TOTAL[locale],
                  nameplate: allText,
                  reached: sumText,
                  rest: left === null ? "" : formatFigure(left.figure, locale),
                },
              ]),
        ],
      },
    };
  },
  (review) =>
    knownOf(review).length > 0
      ? []
      : [
          {
            zh: "至少一期的锂电池设计产能与已达产产能",
            en: "Lithium battery capacity of one phase, nameplate and reached",
          },
        ],
);
