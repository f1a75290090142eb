import {
  type Fact,
  formatFigure,
  intervalOf,
  type Locale,
  type Localized,
  labelOf,
  type Review,
  type UnitId,
  unitOf,
} from "@park/data";
import { reasonOf } from "../evaluate.ts";
import { figureBeside } from "../figureBeside.ts";
import type { Range } from "../formula/range.ts";
import type { Rational } from "../formula/rational.ts";
import { rangeOfFact } from "../operand.ts";
import { figuresOf } from "./basis.ts";
import type { BoundClaim } from "./boundClaim.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { type Basis, type Verdict, verdictLabel } from "./verdict.ts";

/** A recomputed value as it is written beside a printed figure. */
const write = (beside: Fact, value: Rational, unit: UnitId, locale: Locale): string => {
  const figure = figureBeside(beside, value, unit);
  const isPoints = beside.unit === "percentagePoint";
  return formatFigure(isPoints ? { ...figure, unit: beside.unit } : figure, locale);
};

/** How the words are read that a contradiction takes a convention for; without any it is how the digits were printed. */
const conventionText = (bound: BoundClaim, locale: Locale): string => {
  const zh = locale === "zh";
  const read = figuresOf(bound).flatMap((fact) => {
    if (intervalOf(fact).basis !== "convention") return [];
    const unit = unitOf(fact.unit).base.startsWith("percent") ? "ratio" : fact.unit;
    const { lower, upper } = rangeOfFact(fact, undefined);
    if (lower === null || upper === null) return [];
    const [low, high] = [lower, upper].map((end) => write(fact, end, unit, locale));
    const figure = formatFigure(fact, locale);
    return [zh ? `${figure}指${low}至${high}之间` : `${figure} is between ${low} and ${high}`];
  });
  const [digits, and] = zh
    ? ["各数一律四舍五入，或一律截尾", "，"]
    : ["all figures are rounded, or all are cut off", ", and "];
  const said = read.length === 0 ? digits : read.join(and);
  return zh ? `按惯例，${said}。` : ` By convention, ${said}.`;
};

/** Says a finding in one sentence of each language. */
export const sentenceOf = (
  review: Review,
  bound: BoundClaim,
  unit: UnitId,
  result: {
    readonly point: Rational | null;
    readonly range: Range | null;
    readonly verdict: Verdict;
    readonly basis: Basis | null;
    readonly diagnoses: readonly Diagnosis[];
  },
): Localized => {
  const { claim } = bound;
  const isByConvention = result.verdict === "contradicted" && result.basis === "convention";
  const label = labelOf(review, claim);
  const say = (locale: Locale): string => {
    const zh = locale === "zh";
    const besideClaim = (value: Rational): string => write(claim, value, unit, locale);
    const head = `${label[locale]}${zh ? "：原文" : ": stated "}${formatFigure(claim, locale)}`;
    const verdict = verdictLabel(result)[locale];
    if (result.point === null || result.range === null) {
      const reason =
        reasonOf(bound, result.point, review)?.[locale] ??
        (zh ? "除数可能为零" : "The divisor may be 0");
      return zh ? `${head}，${verdict}。${reason}。` : `${head}, ${verdict}. ${reason}.`;
    }
    const facts = bound.operands.flatMap(([, fact]) =>
      fact === null
        ? []
        : [`${labelOf(review, fact)[locale]}${zh ? "" : " "}${formatFigure(fact, locale)}`],
    );
    const operands = [...facts, ...bound.listed.map(({ name }) => name[locale])].join(
      zh ? "、" : "; ",
    );
    const { lower, upper } = result.range;
    const remarks = [
      ...(bound.reading === null ? [] : [bound.reading[locale]]),
      ...(result.verdict === "withinOperandRounding" && lower !== null && upper !== null
        ? [
            zh
              ? `可在${besideClaim(lower)}至${besideClaim(upper)}之间`
              : `anything from ${besideClaim(lower)} to ${besideClaim(upper)}`,
          ]
        : []),
    ];
    const remark =
      remarks.length === 0 ? "" : zh ? `（${remarks.join("，")}）` : ` (${remarks.join(", ")})`;
    const hints = result.diagnoses
      .flatMap(({ text, effectText }) => (effectText === null ? [text] : [text, effectText]))
      .map((text) => (zh ? `${text.zh}。` : ` ${text.en}.`))
      .join("");
    const convention = isByConvention ? conventionText(bound, locale) : "";
    return zh
      ? `${head}，复算${besideClaim(result.point)}${remark}，${verdict}。依据：${operands}。${convention}${hints}`
      : `${head}, recomputed ${besideClaim(result.point)}${remark}: ${verdict}. Operands: ${operands}.${convention}${hints}`;
  };
  return { zh: say("zh"), en: say("en") };
};
