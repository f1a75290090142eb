import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { type FigureInput, grown, reviewOfFigures } from "../testing/reviewOfFigures.ts";

const changesOf = (figures: readonly FigureInput[], period = "2023") =>
  questionsOf(reviewOfFigures(figures, { period })).filter(({ family }) => family === "change");

const share = (measure: string, amount: string, period: string): FigureInput =>
  ({ measure, as: "share", of: "gdp", amount, unit: "percent", period }) as FigureInput;

test("one measure in three years is a line from the first to the last", () => {
  const [question] = changesOf([
    { measure: "employees", amount: "41000", period: "2021" },
    { measure: "employees", amount: "43000", period: "2022" },
    { measure: "employees", amount: "46000", period: "2023" },
  ]);
  expect(question?.title).toEqual({
    zh: "从业人员由2021年的4.1万人增至4.6万人",
    en: "Employees up to 46,000 from 41,000 in 2021",
  });
  expect(question?.as).toBe("chart");
  expect(JSON.stringify(question?.draw({ locale: "en" }))).toContain('"line"');
});

test("shares of one whole then and now stand together, and not as what it is made of", () => {
  const figures = [
    share("primaryValueAdded", "4.1", "2022"),
    share("secondaryValueAdded", "58.0", "2022"),
    share("tertiaryValueAdded", "37.9", "2022"),
    share("primaryValueAdded", "3.9", "2023"),
    share("secondaryValueAdded", "57.2", "2023"),
    share("tertiaryValueAdded", "38.9", "2023"),
  ];
  const [question] = changesOf(figures);
  expect(question?.facts).toHaveLength(6);
  expect(question?.title.zh).toBe("第三产业增加值占比升1.0个百分点，至38.9%");
  expect(questionsOf(reviewOfFigures(figures)).map(({ family }) => family)).toEqual(["change"]);
});

test("eleven months are not held against a year", () => {
  expect(
    changesOf([
      { measure: "industrialOutput", amount: "960", multiplier: 8, period: "2023-01/2023-11" },
      { measure: "industrialOutput", amount: "1050", multiplier: 8, period: "2022" },
    ]),
  ).toEqual([]);
});

test("growth of a month beside that to date is no rise or fall from one to the other", () => {
  const [question] = changesOf(
    [
      grown("foreignTrade", "2.2", { period: "2024-01/2024-10" }),
      grown("foreignTrade", "-7.0", { period: "2024-M10" }),
    ],
    "2024-01/2024-10",
  );
  expect(question?.title.zh).toBe("进出口总额10月降7.0%，1—10月增2.2%");
  expect(question?.say("en")).toBe(
    "Foreign trade down 7.0% in October, up 2.2% in January to October.",
  );
});

test("a change that is printed is told as it is printed", () => {
  const [question] = changesOf([
    { measure: "unemploymentRate", amount: "2.6", unit: "percent" },
    {
      measure: "unemploymentRate",
      as: "points",
      in: "level",
      against: "yearBefore",
      amount: "-0.3",
      unit: "percentagePoint",
    },
  ] as FigureInput[]);
  expect(question?.title.en).toBe("Unemployment rate down 0.3 points to 2.6%");
});

test("before and after, by what is said to be before", () => {
  const time = (phase: string, amount: string) => ({
    measure: "approvalTime",
    dimensions: { phase },
    amount,
  });
  const [question] = questionsOf(
    reviewOfFigures([time("after", "51"), time("before", "78")]),
  ).filter(({ family }) => family === "change");
  expect(question?.title).toEqual({
    zh: "工程建设项目审批时间由78减至51个工作日",
    en: "Approval time down to 51 working days from 78",
  });
  expect(question?.as).toBe("sentence");
});
