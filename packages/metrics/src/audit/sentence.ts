import {
  formatFigure,
  type Locale,
  type Localized,
  labelOf,
  type Review,
  type UnitId,
} from "@park/data";
import { reasonOf } from "../evaluate.ts";
import { figureBeside } from "../figureBeside.ts";
import type { Range } from "../formula/range.ts";
import type { Rational } from "../formula/rational.ts";
import type { BoundClaim } from "./boundClaim.ts";
import type { Diagnosis } from "./diagnose.ts";
import { VERDICT_LABELS, type Verdict } from "./verdict.ts";

/** Says a finding in one sentence of each language. */
export const sentenceOf = (
  review: Review,
  bound: BoundClaim,
  unit: UnitId | "ratio",
  result: {
    readonly point: Rational | null;
    readonly range: Range | null;
    readonly verdict: Verdict;
    readonly diagnoses: readonly Diagnosis[];
  },
): Localized => {
  const { claim } = bound;
  const label = labelOf(review, claim);
  const say = (locale: Locale): string => {
    const zh = locale === "zh";
    const write = (value: Rational): string => {
      const figure = figureBeside(claim, value, unit);
      const isPoints = claim.unit === "percentagePoint";
      return formatFigure(isPoints ? { ...figure, unit: claim.unit } : figure, locale);
    };
    const head = `${label[locale]}${zh ? "：原文" : ": stated "}${formatFigure(claim, locale)}`;
    const verdict = VERDICT_LABELS[result.verdict][locale];
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
              ? `可在${write(lower)}至${write(upper)}之间`
              : `anything from ${write(lower)} to ${write(upper)}`,
          ]
        : []),
    ];
    const remark =
      remarks.length === 0 ? "" : zh ? `（${remarks.join("，")}）` : ` (${remarks.join(", ")})`;
    const hints = result.diagnoses
      .flatMap(({ text, effectText }) => (effectText === null ? [text] : [text, effectText]))
      .map((text) => (zh ? `${text.zh}。` : ` ${text.en}.`))
      .join("");
    return zh
      ? `${head}，复算${write(result.point)}${remark}，${verdict}。依据：${operands}。${hints}`
      : `${head}, recomputed ${write(result.point)}${remark}: ${verdict}. Operands: ${operands}.${hints}`;
  };
  return { zh: say("zh"), en: say("en") };
};
