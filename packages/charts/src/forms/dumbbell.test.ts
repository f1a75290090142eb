import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { dumbbell } from "./dumbbell.ts";

const STAGES = [
  { stage: { en: "Whole approval", zh: "全流程审批" }, days: [78, 51] },
  { stage: { en: "Land", zh: "用地" }, days: [30, 21] },
  { stage: { en: "Completion", zh: "竣工验收" }, days: [10, 12] },
];

testPictures("dumbbell", {
  "days of approval": (look) =>
    dumbbell(
      STAGES.flatMap(({ stage, days }) =>
        days.map((value, at) => ({
          stage: stage[look.locale],
          year: 2022 + at,
          days: value,
          change: `${(days[1] ?? 0) - (days[0] ?? 0)}`.replace("-", "−"),
        })),
      ),
      { y: "stage", x: "days", when: "year", change: "change" },
      {
        title: look.locale === "en" ? "Approval takes 27 working days less" : "审批缩短27个工作日",
        source: "Review",
        ...look,
        open: [2022],
      },
    ),
  "one that is not known, and one that has not changed": (look) =>
    dumbbell(
      [
        { stage: "A", year: "2022", days: null },
        { stage: "A", year: "2023", days: 5 },
        { stage: "B", year: "2022", days: 7 },
        { stage: "B", year: "2023", days: 7 },
        { stage: "C", year: "2022", days: -3 },
        { stage: "C", year: "2023", days: 9 },
      ],
      { y: "stage", x: "days", when: "year" },
      { title: "T", ...look },
    ),
});

const rows = [
  { stage: "Approval", year: 2022, days: 78 },
  { stage: "Approval", year: 2023, days: 51 },
  { stage: "Land", year: 2022, days: 21 },
  { stage: "Land", year: 2023, days: 30 },
];
const columns = { y: "stage", x: "days", when: "year" } as const;
const EN = { title: "T", locale: "en" } as const;

test("each dot has its value outside, whichever way it went", async () => {
  for (const major of MAJORS) {
    const { texts } = await major.draw(dumbbell(rows, columns, EN));
    const leftOf = (text: string) => texts.find((one) => one.text === text)?.left ?? 0;
    expect(leftOf("51")).toBeLessThan(leftOf("78"));
    expect(leftOf("21")).toBeLessThan(leftOf("30"));
    expect(leftOf("51")).toBeGreaterThan(leftOf("30"));
  }
});

test("a third moment is refused, with the form that draws it", () => {
  expect(() => dumbbell([...rows, { stage: "Land", year: 2024, days: 1 }], columns, EN)).toThrow(
    new RangeError(
      "Cannot draw dumbbell: year must have at most two values, got 3; line draws more",
    ),
  );
});
