import { type Fact, type Review, xinyu2023 } from "@park/data";
import { averageParcel, startRate } from "@park/metrics";
import { describe, expect, test } from "vitest";
import { toSvg } from "../render/toSvg.ts";
import { changedReview } from "../testing/changedReview.ts";
import { footLines, titleLines } from "../testing/linesOf.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { parksSideBySide } from "./parksSideBySide.ts";

type Changes = { readonly [fact: string]: Partial<Fact> | null };

const parkOf = (id: string, changes: Changes = {}, more: Partial<Review> = {}): Review => ({
  ...changedReview(changes),
  id,
  park: { ...xinyu2023.park, id, name: { zh: `${id}园区`, en: `${id} park` } },
  ...more,
});

const STARTED = "keyProjects.started";
const rate = (started: string, planned = "100"): Changes => ({
  keyProjects: { amount: planned },
  [STARTED]: { amount: started },
});

const PARKS = [
  parkOf("East", rate("80")),
  parkOf("West", rate("90")),
  parkOf("North", { [STARTED]: null }),
  parkOf("South", rate("80")),
];

const rowsOf = (reviews: readonly Review[], locale: "zh" | "en" = "en", id = "startRate") =>
  parksSideBySide
    .table(reviews, id, { locale })
    .rows.map(({ rank, park, text }) => [rank, park, text]);
const titleOf = (reviews: readonly Review[], locale: "zh" | "en", id = "startRate") =>
  titleLines(parksSideBySide(reviews, id, { locale, width: 4000 })).join("");
const notesOf = (reviews: readonly Review[], id = "startRate") =>
  footLines(parksSideBySide(reviews, id, { locale: "en", width: 4000 }));

test("parks stand from the greatest down, equal ones share a place, and those without a value are last", () => {
  expect(rowsOf(PARKS)).toEqual([
    ["1", "West park", "90%"],
    ["2", "East park", "80%"],
    ["2", "South park", "80%"],
    ["–", "North park", "no value"],
  ]);
  expect(rowsOf(PARKS, "zh").at(-1)).toEqual(["–", "North园区", "无数值"]);
  expect(parksSideBySide.table(PARKS, "startRate").rows.map(({ value }) => value)).toEqual([
    90,
    80,
    80,
    null,
  ]);
});

test("the title names the highest and the lowest, and all of them where several are", () => {
  expect(titleOf(PARKS, "zh")).toBe("开工率：West园区最高，为90%；East园区、South园区最低，为80%");
  expect(titleOf(PARKS, "en")).toBe(
    "Start rate: West park is highest at 90%, East park and South park are lowest at 80%",
  );
  const equal = [PARKS[0], PARKS[3]] as [Review, Review];
  expect(titleOf(equal, "en")).toBe("Start rate: 80% in every park");
  expect(titleOf(equal, "zh")).toBe("开工率：各园区均为80%");
  expect(titleOf(PARKS.slice(1, 3), "en")).toBe("Start rate: 90% in West park");
});

test("notes say among how many the ranks are, and why a park has no value", () => {
  expect(notesOf(PARKS).slice(0, 3)).toEqual([
    "Ranked from the greatest, among the 3 of 4 parks that have a value; equal values share a place",
    "Derived: computed from what each park states; bars and brackets are what the precision of its figures allows",
    "North park: Not stated: Key projects (started)",
  ]);
  expect(notesOf(PARKS.slice(0, 2))[0]).toBe(
    "Ranked from the greatest, among 2 parks; equal values share a place",
  );
});

test("a range is drawn and said, and where ranges overlap the order is not settled", () => {
  const rough = parkOf("Rough", {
    keyProjects: { amount: "100", qualifier: "about" },
    [STARTED]: { amount: "85" },
  });
  const reviews = [...PARKS.slice(0, 2), rough];
  // 85 of 50 to 150 projects.
  expect(rowsOf(reviews)[1]).toEqual(["1–3", "Rough park", "85% (56.6% to 170%)"]);
  const open =
    "Where ranges overlap, the precision of the figures does not settle which park is ahead: the rank is the best and the worst that it may be";
  expect(notesOf(reviews)).toContain(open);
  expect(titleOf(reviews, "en")).toBe(
    "Start rate: 90% in West park, 80% in East park; the precision of the figures leaves open which is ahead",
  );
  expect(titleOf(reviews, "zh")).toBe("开工率：West园区为90%，East园区为80%；按数字精度，先后未定");
  expect(notesOf(PARKS)).not.toContain(open);
  expect(notesOf([rough])).not.toContain(open);
});

test("an evaluation is named by its own id where an indicator applies in several ways", () => {
  const id = "averageParcel:newTenant";
  expect(titleOf(PARKS.slice(0, 1), "zh", id)).toBe("宗均面积：腾笼换鸟：East园区为177.267亩");
  expect(() => parksSideBySide(PARKS, "averageParcel")).toThrow(
    new RangeError(
      "Cannot draw parksSideBySide: indicatorId must be one of averageParcel:urgedConstruction, averageParcel:newTenant, got averageParcel",
    ),
  );
});

test("indicators of one's own are drawn", () => {
  const own = { ...startRate, id: "own", label: { zh: "自定", en: "Own" } };
  expect(parksSideBySide(PARKS, "own", { locale: "en", indicators: [own] }).description).toMatch(
    /^Own: West park is highest/,
  );
});

describe("what cannot stand side by side is refused", () => {
  const refused = (reviews: readonly Review[], message: string, id = "startRate") =>
    expect(() => parksSideBySide(reviews, id, { indicators: [startRate, averageParcel] })).toThrow(
      new RangeError(message),
    );

  test("no reviews, other periods, one id twice", () => {
    refused([], "Cannot draw parksSideBySide: reviews must not be empty, got []");
    refused(
      [parkOf("East"), parkOf("West", {}, { period: "2022" })],
      "Cannot draw parksSideBySide: all reviews must be of one period, got 2023 of East and 2022 of West",
    );
    refused(
      [parkOf("East"), parkOf("East")],
      "Cannot compare reviews: each must have an id of its own, got East twice",
    );
    refused(
      [parkOf("East"), { ...parkOf("East"), id: "revised" }],
      "Cannot draw parksSideBySide: each park must have one review, got East and revised of East",
    );
  });

  test("an indicator that there is not, or of which no review has a value", () => {
    refused(
      PARKS,
      "Cannot draw parksSideBySide: indicatorId must be one of startRate, averageParcel, or an evaluation of one, got starts",
      "starts",
    );
    refused(
      PARKS.slice(2, 3),
      "Cannot draw parksSideBySide: at least one review must have a value of startRate, got Not stated: Key projects (started)",
    );
  });

  test("a language, theme or width that there is not", () => {
    expect(() => parksSideBySide(PARKS, "startRate", { locale: "fr" as never })).toThrow(
      new RangeError('Cannot draw parksSideBySide: locale must be one of zh, en, got "fr"'),
    );
    expect(() => parksSideBySide(PARKS, "startRate", { width: 100 })).toThrow(RangeError);
  });
});

test("one period is one however it is written", () => {
  const half = [
    parkOf("East", {}, { period: "2023" }),
    parkOf("West", {}, { period: "2023-01/2023-12" }),
  ];
  expect(() => parksSideBySide(half, "startRate")).not.toThrow();
});

const HOSTILE = ["</text><script>", "constructor", "a\nb", "园".repeat(60)];

test.each([240, 360, 720, 1200])(
  "draws without a word in every version at %i px, whatever parks are called",
  { timeout: 30_000 },
  async (width) => {
    const odd = HOSTILE.map((name, index) =>
      parkOf(`p${index}`, rate(String(60 + index)), {
        park: { ...xinyu2023.park, id: `p${index}`, name: { zh: name, en: name } },
      }),
    );
    for (const locale of ["zh", "en"] as const) {
      const spec = parksSideBySide([...PARKS, ...odd], "startRate", { locale, width });
      for (const major of MAJORS) {
        expect(major.invalid(spec)).toEqual([]);
        const drawn = await major.draw(spec);
        expect(drawn.messages).toEqual([]);
        expect(outside(drawn)).toEqual([]);
      }
      expect(await toSvg(spec)).not.toContain("<script");
    }
  },
);
