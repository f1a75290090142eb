import {
  type Against,
  type AspectId,
  codebook,
  type Figure,
  freeze,
  type Measures,
  type Period,
  type Region,
  type WholeInput,
} from "@park/data";
import { once } from "../once.ts";
import type { Statement } from "../statements/statement.ts";
import { type Reading, statementReader } from "../statements/statements.ts";
import { type Quantity, quantitiesOf } from "../text/quantities.ts";
import { type SourceText, sourceText } from "../text/sourceText.ts";
import type { Reason } from "./decision.ts";

/**
 * What one figure of a text states, as far as the words say it.
 *
 * @example
 * ```ts
 * import { type FoundStatement, statementsOf } from "@park/data/draft";
 * const [output]: readonly FoundStatement[] = statementsOf("全年规上工业总产值突破800亿元。");
 * [output?.measure, output?.figure.unit, output?.figure.qualifier]; // => ["industrialOutput", "CNY", "over"]
 * ```
 */
export interface FoundStatement {
  /** The figure as printed, and where it begins: code points of the text's normal form. */
  readonly printed: string;
  readonly start: number;
  /** The figure in the unit of what is measured: 家 and 个 count what the measure counts. */
  readonly figure: Figure;
  /** The id of the measure that the words name; null where they name none of those known. */
  readonly measure: string | null;
  /** The noun phrase for what is measured, where the words name no measure. */
  readonly label: string | null;
  /** Values by dimension: the id of a value that the measure has, else the words of the text. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly as: AspectId;
  /** What a rank, a change, points or a multiple is in, where it is not the level. */
  readonly in: Statement["in"];
  /** What a growth or a change is against; null where the words do not say. */
  readonly against: Against | null;
  /** What a share is of; null where the words do not say. */
  readonly of: WholeInput | null;
  /** The region among whose parks it is ranked. */
  readonly among: Region | null;
  /** Its period, where it is not the one the text is about. */
  readonly period: Period | null;
  /** Null for what has come about. */
  readonly status: "target" | "forecast" | null;
  /** Whose it is: a region's, or that of the body so named; null for the park's own. */
  readonly scope: Region | { readonly name: string; readonly start: number } | null;
  /** The place in the list of the statement whose measure it speaks of; null where its own words name it. */
  readonly base: number | null;
  /** What the words leave open: `name`, what the phrase means; `base`, what it speaks of. */
  readonly doubts: Statement["doubts"];
  /** The words that say each field. */
  readonly reasons: readonly Reason[];
}

/** A text as the reader sees it. */
export interface ReadText {
  readonly source: SourceText;
  readonly quantities: readonly Quantity[];
  readonly reading: Reading;
}

/** The reader of the codebook: its lexicon is made once. */
const codebookReader = /*#__PURE__*/ once(() => statementReader(codebook));

/** Reads the numbers of a text and what they state, by the codebook and the measures given beside it. */
export const readText = (text: string, measures: Measures | undefined): ReadText => {
  const source = sourceText(text);
  const quantities = quantitiesOf(source);
  const read =
    measures === undefined
      ? codebookReader()
      : statementReader({ ...codebook, ...measures }, measures);
  return { source, quantities, reading: read(source, quantities) };
};

/** The words that say each field of a statement, with their places. */
export const reasonsOf = (
  { points, spaced }: SourceText,
  { evidence }: Statement,
): readonly Reason[] =>
  Object.entries(evidence).flatMap(([field, at]): Reason[] =>
    at === undefined
      ? []
      : [
          {
            field: field as Reason["field"],
            said: spaced.slice(at.from, at.to).replace(/\s+/gu, " ").trim(),
            start: points[at.from] ?? 0,
          },
        ],
  );

/**
 * Reads what each figure of a text states, for those who want the extraction alone: no file, no measures begun, nothing asked.
 * `draftReview` makes a review file of the same statements.
 *
 * @param text - the document as found: white space and line ends tell words and cells apart
 * @param options - `measures`: your own, beside the codebook's
 * @returns a statement for each figure, in the order of the text; dates, names and turns of phrase are none
 *
 * @example
 * ```ts
 * import { statementsOf } from "@park/data/draft";
 * const found = statementsOf("2024年，园区出口120亿元，同比增长5.2%，占全省的3%；力争2025年达到130亿元。");
 * found.map(({ printed }) => printed); // => ["120亿元", "5.2%", "3%", "130亿元"]
 * found.map(({ measure, as }) => `${measure} ${as}`);
 * // => ["foreignTrade level", "foreignTrade growth", "foreignTrade share", "foreignTrade level"]
 * found[1]?.dimensions; // => { direction: "exports" }
 * found.map(({ base }) => base); // => [null, 0, 1, 0]
 * found[2]?.of; // => "province"
 * [found[3]?.status, found[3]?.period]; // => ["target", "2025"]
 * ```
 */
export const statementsOf = (
  text: string,
  { measures }: { readonly measures?: Measures } = {},
): readonly FoundStatement[] => {
  const { source, reading } = readText(text, measures);
  return freeze(
    reading.statements.map((one) => ({
      printed: one.quantity.printed,
      start: one.quantity.start,
      figure: one.figure,
      measure: one.measure?.id ?? null,
      label: one.label,
      dimensions: one.dimensions,
      as: one.as,
      in: one.in,
      against: one.against,
      of: one.of,
      among: one.among,
      period: one.period,
      status: one.status,
      scope:
        one.scope === null || typeof one.scope === "string"
          ? one.scope
          : { name: one.scope.name, start: source.points[one.scope.at.from] ?? 0 },
      base: one.base,
      doubts: one.doubts,
      reasons: reasonsOf(source, one),
    })),
  );
};
