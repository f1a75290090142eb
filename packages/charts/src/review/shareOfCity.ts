import {
  type Fact,
  formatFigure,
  formatPeriod,
  type Localized,
  labelOf,
  type Review,
  unitOf,
  valueOf,
} from "@park/data";
import { evaluate, feasibleWholes, share } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { bar } from "../forms/bar.ts";
import { dotGrid } from "../forms/dotGrid.ts";
import { openNotes } from "../text/openNotes.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { narrowed, narrowingNotes } from "./narrowed.ts";

/** How the total of the city is known. */
type Basis = "stated" | "rounding" | "truncation" | "none" | "open";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly first: (label: string, share: string) => string;
  readonly next: (label: string, share: string) => string;
  readonly isEqual: (labels: readonly string[], share: string) => string;
  readonly ofCity: (count: string, share: string) => string;
  readonly total: Readonly<Record<Basis, (totals: string) => string>>;
  readonly span: (first: string, last: string) => string;
  readonly grid: string;
  readonly bars: string;
  readonly derived: string;
  readonly truncated: (label: string, total: string) => string;
  readonly several: (label: string, total: string) => string;
  readonly none: (label: string) => string;
  readonly kind: string;
  readonly share: string;
}> = {
  zh: {
    subtitle: "占全市的比重，",
    first: (label, share) => `${label}占全市${share}`,
    next: (label, share) => `${label}占${share}`,
    isEqual: (labels, share) => `${labels.join("、")}均占全市${share}`,
    ofCity: (count, share) => `${count}，占全市${share}；`,
    total: {
      stated: (total) => `全市${total}（原文）`,
      rounding: (total) => `推算全市${total}`,
      truncation: (total) => `推算全市${total}（若占比为截尾）`,
      none: () => "没有相容的全市总数",
      open: () => "全市总数无法推算",
    },
    span: (first, last) => `${first}至${last}`,
    grid: "每点一个：实心在园区，空心在全市其余地方",
    bars: "底条为全市（100%）",
    derived: "推算：原文未载全市总数；使占比等于原文数字的整数即为可行总数",
    truncated: (label, total) => `${label}：按四舍五入没有可行总数，按截尾为${total}`,
    several: (label, total) => `${label}：可行总数不止一个，按最接近的${total}绘制`,
    none: (label) => `${label}：没有整数总数能得出所载占比`,
    kind: "类别",
    share: "占比与总数",
  },
  en: {
    subtitle: "Share of the city's total, ",
    first: (label, share) => `${label}: ${share} of the city's total`,
    next: (label, share) => `${label}: ${share}`,
    isEqual: (labels, share) => `${labels.join(", ")}: ${share} of the city's total each`,
    ofCity: (count, share) => `${count}, ${share} of the city's total; `,
    total: {
      stated: (total) => `the city has ${total} (stated)`,
      rounding: (total) => `derived for the city: ${total}`,
      truncation: (total) =>
        `derived for the city: ${total} (if the share was cut off, not rounded)`,
      none: () => "no total of the city fits",
      open: () => "the city's total cannot be derived",
    },
    span: (first, last) => `${first} to ${last}`,
    grid: "One dot each: filled in the zone, hollow elsewhere in the city",
    bars: "Each track is the city's total (100%)",
    derived:
      "Derived: the city's totals are not stated; those that fit are the whole-number totals for which the zone's count gives the stated share",
    truncated: (label, total) =>
      `${label}: no total fits when the share is rounded; ${total} does when it is cut off`,
    several: (label, total) =>
      `${label}: more than one total fits; drawn with the nearest, ${total}`,
    none: (label) => `${label}: no whole-number total gives the stated share`,
    kind: "Kind",
    share: "Share and total",
  },
};

interface CityShare {
  readonly claim: Fact;
  readonly part: Fact;
  /** The city's total, where the review states it. */
  readonly whole: Fact | undefined;
  readonly basis: Basis;
  /** The totals of the city that fit, ascending. */
  readonly totals: readonly number[];
  /** What rules out more of them, beside the share and the count. */
  readonly others: readonly Fact[];
}

/** Beyond this many the totals that fit say nothing. */
const MOST_TOTALS = 100;
/** More dots than this are not counted by anybody. */
const MOST_DOTS = 400;
const MOST_GRIDS = 6;
/** A title of more names the greatest and the least. */
const MOST_NAMED = 3;

const isExact = ({ amount, multiplier, qualifier }: Fact): boolean =>
  qualifier === null && multiplier === 0 && /^[1-9]\d{0,8}$/.test(amount ?? "");

const OPEN = { basis: "open", totals: [], others: [] } as const;

const totalsOf = (
  review: Review,
  claim: Fact,
  part: Fact,
  whole: Fact | undefined,
): Omit<CityShare, "claim" | "part" | "whole"> => {
  if (whole !== undefined)
    return isExact(whole) && isExact(part) && valueOf(whole) >= valueOf(part)
      ? { basis: "stated", totals: [valueOf(whole)], others: [] }
      : OPEN;
  if (!isExact(part) || claim.qualifier !== null || valueOf(claim) <= 0) return OPEN;
  const { byRounding, byTruncation } = feasibleWholes(claim, valueOf(part));
  const fitting = byRounding.length > 0 ? byRounding : byTruncation;
  const [least = null, most = null] = [fitting[0], fitting.at(-1)];
  const { measure, dimensions, period } = part;
  const left = narrowed(review, {
    key: { measure, dimensions, scope: "city", period },
    unit: part.unit,
    interval: [least, most],
    of: [claim, part],
  });
  const [lower, upper] = left?.interval ?? [null, null];
  const totals = fitting.filter((n) => n >= (lower ?? n) && n <= (upper ?? n));
  if (totals.length > MOST_TOTALS) return OPEN;
  if (totals.length === 0) return { basis: "none", totals, others: [] };
  const basis = byRounding.length > 0 ? "rounding" : "truncation";
  return { basis, totals, others: left?.others ?? [] };
};

/** The counts whose share of the city's a review states. */
const sharesOf = (review: Review): readonly CityShare[] => {
  const facts = new Map(review.facts.map((fact) => [fact.id, fact]));
  return evaluate(review, [share]).flatMap(({ claim: id, operands }) => {
    const claim = facts.get(id ?? "");
    if (claim?.as !== "share" || claim.unit !== "percent" || claim.of?.scope !== "city") return [];
    const [part, whole] = ["part", "whole"].map((input) =>
      facts.get(operands.find(({ name }) => name === input)?.fact ?? ""),
    );
    if (part === undefined || !unitOf(part.unit).counted) return [];
    return [{ claim, part, whole, ...totalsOf(review, claim, part, whole) }];
  });
};

/**
 * Question 21, what share of the city? Each count on a grid of the city's total that its stated share allows; bars of the
 * shares where no total fits, or there are more dots than anybody counts.
 *
 * When: counts with a share of the city's each. When not: amounts, whose totals a share implies only roughly (use
 * {@link impliedLithiumCapacity | bars of the implied totals}).
 *
 * @param review - a review that states at least one count with its share of the city's
 * @param options - language, theme and width
 * @returns the spec; totals are marked as derived, and where several fit all are said
 * @throws {RangeError} if there is no such count
 *
 * @example
 * ```ts
 * import { shareOfCity } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * shareOfCity.title(xinyu2023, { locale: "en" });
 * // => "High-tech enterprises certified: 54.8% of the city's total; specialised SMEs: 49.63%; specialised SMEs (new in the year): 47%"
 * ```
 */
export const shareOfCity: Chart = /*#__PURE__*/ chart(
  {
    id: "shareOfCity",
    number: 21,
    question: { zh: "占全市多少？", en: "What share of the city?" },
    intent: "part-to-whole",
    when: { zh: "各项计数均载有占全市的比重", en: "counts with a share of the city's each" },
    whenNot: {
      zh: "占比所属的量不是计数，总量只能推算出大致范围，宜用推算总量的条形图",
      en: "amounts, whose totals a share implies only roughly (use bars of the implied totals)",
    },
    insteadOf: {
      form: { zh: "立体饼图", en: "3-D pies" },
      why: { zh: "立体饼图使占比变形", en: "3-D pies distort shares" },
    },
    needs: [],
  },
  ({ review, locale, frame }) => {
    const say = TEXT[locale];
    const shares = sharesOf(review);
    const rows = shares.map(({ claim, part, basis, totals }) => {
      const nearest = valueOf(part) / (valueOf(claim) / 100);
      const total = totals.reduce<number | null>(
        (best, n) => (best === null || Math.abs(n - nearest) < Math.abs(best - nearest) ? n : best),
        null,
      );
      const write = (n: number | null | undefined): string =>
        n == null
          ? ""
          : formatFigure(
              { amount: String(n), multiplier: 0, unit: part.unit, qualifier: null },
              locale,
            );
      const [first, last] = [totals[0], totals.at(-1)];
      const text = first === last ? write(first) : say.span(String(first), write(last));
      return {
        label: labelOf(review, part)[locale],
        value: valueOf(claim),
        count: valueOf(part),
        total,
        totals: totals.length,
        basis,
        share: formatFigure(claim, locale),
        text:
          say.ofCity(formatFigure(part, locale), formatFigure(claim, locale)) +
          say.total[basis](text),
        drawn: write(total),
      };
    });
    const facts = shares.flatMap(({ claim, part }) => [part, claim]);
    const dots = rows.reduce((sum, { total }) => sum + (total ?? Number.POSITIVE_INFINITY), 0);
    const isGrid = dots <= MOST_DOTS && rows.length <= MOST_GRIDS;
    const sorted = [...rows].sort((a, b) => b.value - a.value);
    const [high] = sorted;
    const named =
      sorted.length <= MOST_NAMED ? sorted : [...sorted.slice(0, 1), ...sorted.slice(-1)];
    const name = (row: (typeof rows)[number] | undefined, isFirst: boolean): string => {
      const label = row?.label ?? "";
      return isFirst ? sentenceCase(label) : label.charAt(0).toLowerCase() + label.slice(1);
    };
    const title =
      sorted.length > 1 && sorted.every(({ share }) => share === high?.share)
        ? say.isEqual(
            sorted.map((row, index) => name(row, index === 0)),
            high?.share ?? "",
          )
        : named
            .map((row, index) =>
              index === 0
                ? say.first(name(row, true), row.share)
                : say.next(name(row, false), row.share),
            )
            .join(PUNCTUATION[locale].semicolon);
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const isDerived = rows.some(({ basis }) => basis !== "stated");
    const all = {
      ...frame,
      title,
      subtitle,
      notes: [
        isGrid ? say.grid : say.bars,
        ...(isDerived ? [say.derived] : []),
        ...rows.flatMap(({ label, basis, totals, drawn }) => [
          ...(basis === "truncation" ? [say.truncated(label, drawn)] : []),
          ...(basis === "none" ? [say.none(label)] : []),
          ...(totals > 1 && isGrid ? [say.several(label, drawn)] : []),
        ]),
        ...narrowingNotes(
          shares.flatMap(({ others }) => others),
          review,
          locale,
        ),
        ...openNotes(review, facts, locale),
      ],
      source: sourceLine(review, facts, locale),
    };
    const kind = { field: "label", title: say.kind } as const;
    const share = { title: say.share } as const;
    const spec = isGrid
      ? dotGrid(
          rows,
          { part: kind, x: { field: "total", ...share }, filled: "count", text: "text" },
          { ...all, apart: true },
        )
      : bar(
          rows.map((row) => ({ ...row, city: 100 })),
          {
            y: kind,
            x: { field: "value", ...share },
            whole: { field: "city", ...share },
            text: "text",
          },
          all,
        );
    return {
      spec,
      from: shares
        .flatMap(({ claim, part, whole, others }) => [claim, part, whole ?? [], others].flat(1))
        .map(({ id }) => id),
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.kind, isNumber: false },
          { id: "text", label: say.share, isNumber: true },
        ],
        rows,
      },
    };
  },
  (review) =>
    sharesOf(review).length > 0
      ? []
      : [{ zh: "载有占全市比重的数量", en: "a count with its share of the city's" }],
);
