import { type Fact, type Review, xinyu2023 } from "@park/data";
import { practiceNames, practiceReview } from "@park/practice-reviews";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { hostileReview } from "../testing/hostileReview.ts";
import { grown, reviewOfFigures } from "../testing/reviewOfFigures.ts";
import { unfounded } from "../testing/writtenNumbers.ts";
import { type Question, questionsOf } from "./questionsOf.ts";

/** What a title or a sentence says in numbers that its table has not. */
const unfoundedIn = (question: Question, locale: "zh" | "en"): readonly string[] => {
  const { caption, rows } = question.table(locale);
  return unfounded(
    [question.title[locale], question.say(locale)],
    [caption, ...rows.flatMap((row) => Object.values(row).map(String))],
  );
};

const REVIEWS: readonly (readonly [string, () => Review])[] = [
  ["the review of 2023", () => xinyu2023],
  ...practiceNames().map((name) => [name, () => practiceReview(name).review] as const),
];

const lengthOf = (title: string): number => Array.from(title).length;

describe.each(REVIEWS)("%s", (_, review) => {
  const questions = questionsOf(review());

  test("every question has an id of its own, and every fact is told once", () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const told = questions.filter(({ family }) => family !== "check").flatMap(({ facts }) => facts);
    expect(new Set(told).size).toBe(told.length);
  });

  test("titles are as long as a newspaper's, without brackets or conditions", () => {
    for (const { title } of questions) {
      expect(lengthOf(title.zh)).toBeLessThanOrEqual(24);
      expect(lengthOf(title.en)).toBeLessThanOrEqual(60);
      expect(title.zh + title.en).not.toMatch(/[（(]|如果|\bif\b/);
    }
  });

  test("no title or sentence has a number that its table has not", () => {
    // A check is told by the audit, whose figures have their own tests.
    const others = questions.filter(({ family }) => family !== "check");
    expect(
      others.flatMap((question) => [
        ...unfoundedIn(question, "zh"),
        ...unfoundedIn(question, "en"),
      ]),
    ).toEqual([]);
  });

  test("the best come first, and everything draws", () => {
    const scores = questions.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const question of questions)
      for (const locale of ["zh", "en"] as const)
        expect(question.draw({ locale, width: 360 }).title.text).toBeDefined();
  });
});

describe("of the review of 2023", () => {
  const questions = questionsOf(xinyu2023);

  test("every fact is told", () => {
    const told = new Set(questions.flatMap(({ facts, context }) => [...facts, ...context]));
    const untold = xinyu2023.facts.filter(({ id }) => !told.has(id)).map(({ id }) => id);
    expect(untold).toEqual([]);
  });

  test("the same twice", () => {
    const told = (all: readonly Question[]) =>
      all.map((one) => [
        one.id,
        one.title,
        one.score,
        one.say("en"),
        one.table("zh"),
        one.draw({ locale: "en" }),
      ]);
    expect(JSON.stringify(told(questionsOf(xinyu2023)))).toBe(JSON.stringify(told(questions)));
  });

  test("the order of the facts, and those that are gone or alike, change titles with their numbers", () => {
    const changed: readonly Review[] = [
      { ...xinyu2023, facts: [...xinyu2023.facts].reverse() },
      changedReview({ "technologySmes:growth": { amount: "1.6" } }),
      changedReview({ foreignTrade: null }),
      reviewOf("foreignTrade", "foreignTrade:growth", "industrialRevenue"),
    ];
    for (const review of changed)
      for (const question of questionsOf(review).filter(({ family }) => family !== "check"))
        expect([
          question.id,
          ...unfoundedIn(question, "zh"),
          ...unfoundedIn(question, "en"),
        ]).toEqual([question.id]);
  });
});

describe("bad input", () => {
  test("one fact, none, and the facts of five periods", () => {
    expect(questionsOf(reviewOfFigures([]))).toEqual([]);
    expect(questionsOf(reviewOfFigures([{ measure: "gdp", amount: "1" }]))).toHaveLength(1);
    const years = (["2019", "2020", "2021", "2022", "2023"] as const).map((period, nth) =>
      grown("gdp", String(5 + nth), { period }),
    );
    const [question] = questionsOf(reviewOfFigures(years));
    expect(question?.family).toBe("change");
    expect(question?.title.en).toBe("Gross domestic product growth up 4.0 points to 9%");
  });

  test("hostile amounts and names refuse nothing, and leave titles as long as they may be", () => {
    fc.assert(
      fc.property(hostileReview, ({ review }) => {
        for (const question of questionsOf(review)) {
          for (const locale of ["zh", "en"] as const) {
            expect(lengthOf(question.title[locale])).toBeLessThanOrEqual(locale === "zh" ? 24 : 60);
            question.say(locale);
            question.table(locale);
            expect(() => question.draw({ locale })).not.toThrow();
          }
        }
      }),
      { numRuns: Number(process.env.REVIEWS ?? 30) },
    );
  });

  test("an option that there is not is refused by name", () => {
    expect(() => questionsOf(xinyu2023, { language: "en" } as never)).toThrow(
      new RangeError(
        'Cannot find questions: options must be among locale, findings, beside, got "language"',
      ),
    );
    expect(() => questionsOf(xinyu2023, { locale: "fr" } as never)).toThrow(/locale must be/);
  });

  test("a thousand facts of measures of one's own take no longer each than a hundred", () => {
    const many = (copies: number): Review => {
      const facts: Fact[] = [];
      const measures: Record<string, Review["measures"][string]> = {};
      for (let copy = 0; copy < copies; copy += 1)
        for (const fact of xinyu2023.facts) {
          const known = xinyu2023.measures[fact.measure as keyof typeof xinyu2023.measures];
          const id = `${fact.measure}${copy}`;
          measures[id] = { ...known, id };
          facts.push({ ...fact, id: `${fact.id}${copy}`, measure: id });
        }
      return { ...xinyu2023, facts, measures };
    };
    expect(questionsOf(many(8), { findings: [] }).length).toBeGreaterThan(100);
  });
});

describe("beside other reviews", () => {
  const here = reviewOfFigures([
    grown("gdp", "6.3"),
    { measure: "employees", amount: "46000" },
    { measure: "enterprises", amount: "120" },
  ]);
  const of = (
    id: string,
    park: Review["park"],
    figures: Parameters<typeof reviewOfFigures>[0],
    period?: string,
  ): Review => ({
    ...reviewOfFigures(figures, period === undefined ? {} : { period }),
    id,
    park,
  });
  const before = of("before", here.park, [{ measure: "employees", amount: "41000" }], "2022");
  const nation = of(
    "nation",
    { id: "nation", name: { zh: "全国平均", en: "National mean" }, place: [] },
    [grown("gdp", "5.2")],
  );

  test("of the same park, what was before is what has changed", () => {
    const [question] = questionsOf(here, { beside: [before] }).filter(({ facts }) =>
      facts.includes("employees"),
    );
    expect(question?.title.en).toBe("Employees up to 46,000 from 41,000");
    expect(question?.facts).toEqual(["employees"]);
    expect(question?.context).toEqual(["before/employees"]);
  });

  test("of another, a figure is what one's own is held against, under its name and with its source", () => {
    const question = questionsOf(here, { beside: [nation] }).find(
      ({ family }) => family === "standing",
    );
    expect(question?.say("zh")).toBe("地区生产总值增长6.3%，快于全国平均1.1个百分点。");
    expect(question?.facts).toEqual(["gdp:growth"]);
    const spec = question?.draw({ locale: "en" });
    expect(JSON.stringify(spec)).toContain("National mean");
    expect(spec?.description).toContain("National mean: 5.2%");
  });

  test("what is said of others alone is no question, and what the review states stands", () => {
    const all = questionsOf(here, { beside: [before, nation] }).flatMap(({ facts }) => facts);
    expect(all.filter((id) => id.includes("/"))).toEqual([]);
    const same = of("same", here.park, [grown("gdp", "9.9")]);
    expect(questionsOf(here, { beside: [same] }).map(({ title }) => title.en)).toEqual(
      questionsOf(here).map(({ title }) => title.en),
    );
  });

  test("parks side by side: what each has of one measure", () => {
    const park = (id: string, zh: string, en: string, amount: string) =>
      of(id, { id, name: { zh, en }, place: [] }, [{ measure: "employees", amount }]);
    const parks = [
      park("east", "东岸园区", "East Bank", "88000"),
      park("west", "西岸园区", "West Bank", "31000"),
    ];
    const question = questionsOf(here, { beside: parks }).find(({ family }) => family === "sizes");
    expect(question?.title).toEqual({
      zh: "从业人员：东岸园区8.8万人，某园区4.6万人",
      en: "Employees: East Bank 88,000, A park 46,000",
    });
    expect(question?.as).toBe("chart");
    expect(question?.facts).toEqual(["employees"]);
    expect(question?.table("en").rows.map(({ name, text }) => [name, text])).toEqual([
      ["East Bank", "88,000 people"],
      ["A park", "46,000 people"],
      ["West Bank", "31,000 people"],
    ]);
    expect(questionsOf(here, { beside: parks.slice(1) }).map(({ family }) => family)).not.toContain(
      "sizes",
    );
  });

  test("two of one id are refused", () => {
    expect(() => questionsOf(here, { beside: [before, before] })).toThrow(
      "Cannot find questions: beside must be reviews, each with an id of its own",
    );
  });
});
