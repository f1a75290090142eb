import { type Fact, formatFigure, type Locale, unitOf } from "@park/data";
import { countIn } from "./countIn.ts";

/** A figure under a label that names what it counts: a count goes without its noun in English. */
export const figureUnder = (fact: Fact, locale: Locale): string =>
  unitOf(fact.unit).counted ? countIn(fact, locale) : formatFigure(fact, locale);
