import type { Chart, Question, Table } from "@park/charts";
import type {
  Entity,
  Fact,
  FoundFigure,
  Issue,
  Locale,
  Localized,
  Review,
  Section,
  Source,
} from "@park/data";
import type { Audit, Evaluation, ImpliedValue, ReviewPower } from "@park/metrics";
import type { FindingIndex } from "./findingIndex.ts";

export const LOCALES: readonly Locale[] = ["zh", "en"];

/** BCP 47 tags of the languages that the report is written in. */
export const LANGUAGE: Localized = { zh: "zh-Hans", en: "en" };

/** The file of the story in each language. */
export const STORY: Localized = { zh: "index.html", en: "index.en.html" };

/** A chart in one language: pictures for a screen and for a phone, whose colours are variables, and what they show. */
export interface Drawing {
  readonly title: string;
  readonly description: string;
  readonly wide: string;
  readonly narrow: string;
  readonly table: Table;
}

/** A chart that could be drawn, with the facts and the named things that it is drawn from. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly from: readonly (Fact | Entity)[];
  readonly drawings: Localized<Drawing>;
}

/** A question of the story with its picture. */
export interface DrawnQuestion {
  /** The name of its files, and of its place in the page. */
  readonly id: string;
  readonly question: Question;
  readonly drawings: Localized<Drawing>;
}

/** What the first page tells: the briefing of the review, with its pictures. */
export interface Story {
  readonly findings: readonly Question[];
  /** The picture that says most; null where there is none. */
  readonly hero: DrawnQuestion | null;
  /** The other pictures by the section that they are mostly told in. */
  readonly sections: readonly {
    readonly label: Localized;
    readonly charts: readonly DrawnQuestion[];
  }[];
  readonly contradictions: readonly Question[];
  /** Single figures and sentences by their section, as far as no finding and no picture tells them. */
  readonly rest: readonly { readonly label: Localized; readonly questions: readonly Question[] }[];
}

/** A chart that could not be drawn, and why. */
export interface Undrawn {
  readonly chart: Chart;
  readonly why: Localized;
}

/** A section of a source with what stands in it. */
export interface Chapter {
  readonly source: Source;
  readonly section: Section;
  readonly facts: readonly Fact[];
  /** Those that are drawn from it for more than a half. */
  readonly charts: readonly DrawnChart[];
}

/** What was found against a copy of the source: issues, and numbers that are in no fact and no exclusion. */
export interface Verification {
  readonly issues: readonly Issue[];
  readonly uncovered: readonly FoundFigure[];
}

/** Everything that the page says, once, before it is put into words. */
export interface Report {
  readonly review: Review;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly evaluations: readonly Evaluation[];
  readonly audit: Audit;
  readonly findings: FindingIndex;
  /** Which figures protect each other; null where there are too many to try each. */
  readonly power: ReviewPower | null;
  /** What the figures imply and do not say. */
  readonly implied: readonly ImpliedValue[];
  readonly chapters: readonly Chapter[];
  /** Charts that are about no single section. */
  readonly wholeCharts: readonly DrawnChart[];
  /** In the order of the page. */
  readonly charts: readonly DrawnChart[];
  /** The number of each chart in the page, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly undrawn: readonly Undrawn[];
  readonly story: Story;
  /** Null where no copy of the source was at hand. */
  readonly verification: Verification | null;
  /** The rules that give the colours of the pictures in each theme. */
  readonly colours: string;
}
