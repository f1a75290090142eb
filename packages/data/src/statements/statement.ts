import type { Against, AspectId, Figure, Measure, Period, Region, WholeInput } from "@park/data";
import type { Quantity } from "../text/quantities.ts";
import type { Seen } from "./aspectOf.ts";
import type { Values } from "./parts.ts";
import type { SaidScope, Words } from "./scope.ts";

/** What of a statement the words say. */
type Field = "measure" | "dimensions" | "of" | "against" | "period" | "status" | "scope";

/** What the words around a figure leave open. */
type Doubt = "name" | "base";

/** What a figure states. */
export interface Statement {
  readonly quantity: Quantity;
  /** The figure in the unit of what is measured. */
  readonly figure: Figure;
  /** The measure that the words name; null where they name none of those known. */
  readonly measure: Measure | null;
  /** What is measured where the words name no measure: the noun phrase. */
  readonly label: string | null;
  readonly dimensions: Values;
  readonly as: AspectId;
  readonly in: Seen["in"];
  readonly against: Against | null;
  /** What a share is of; null where the words do not say it. */
  readonly of: WholeInput | null;
  readonly among: Region | null;
  /** The period where it is not the text's own. */
  readonly period: Period | null;
  readonly status: "target" | "forecast" | null;
  readonly scope: SaidScope;
  /** The statement whose measure it speaks of; null where its own words name it. */
  readonly base: number | null;
  /** Whether it is a level of before, that another is compared with. */
  readonly isBefore: boolean;
  /** Where its measure is named. */
  readonly name: Words | null;
  /** The noun phrase of its clause, which tells it from others of its measure. */
  readonly words: string;
  /** What in the text said it. */
  readonly evidence: Readonly<Partial<Record<Field, Words>>>;
  readonly doubts: readonly Doubt[];
}
