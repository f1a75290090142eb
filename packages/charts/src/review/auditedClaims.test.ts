import { type Review, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { auditedClaims } from "./auditedClaims.ts";

const rowsOf = (review: Review = xinyu2023) => auditedClaims.table(review, { locale: "en" }).rows;
const rowOf = (claim: string, review: Review = xinyu2023) =>
  rowsOf(review).find((row) => row.claim === claim);

const AGREEING = { "keyProjects.started:share": { amount: "99.13" } };

test("98.26% beside the 99.13% that 114 of 115 make is contradicted, 87 last places away", () => {
  const row = rowOf("Start rate of key projects");
  expect(row).toMatchObject({
    stated: "98.26%",
    recomputed: "99.13%",
    verdict: "contradicted",
    state: "contradicted",
  });
  // (114/115 - 0.9826) / 0.0001
  expect(row?.gap).toBeCloseTo(87.0434783, 5);
});

test("178.97 of 179.3 lets 99.81% stand within the rounding of its inputs, on either side of it", () => {
  const row = rowOf("Execution of planned investment");
  expect(row).toMatchObject({
    stated: "99.81%",
    recomputed: "99.82%",
    verdict: "agrees within the rounding of its inputs",
    state: "agrees",
  });
  // 178.97/179.3 = 0.998159..., from 178.965/179.35 to 178.975/179.25
  expect(row?.gap).toBeCloseTo((178.97 / 179.3 - 0.9981) / 0.0001, 5);
  expect(row?.lower).toBeCloseTo((178.965 / 179.35 - 0.9981) / 0.0001, 5);
  expect(row?.upper).toBeCloseTo((178.975 / 179.25 - 0.9981) / 0.0001, 5);
});

test("65% fits 74 of 114 and not 74 of 115: the reading that fails is no contradiction", () => {
  expect(rowOf("Production rate of key projects (as a share of planned projects)")).toMatchObject({
    recomputed: "64.35%",
    verdict: "fails on this reading, another holds",
    state: "doubtful",
  });
  expect(rowOf("Production rate of key projects (as a share of started projects)")).toMatchObject({
    recomputed: "64.91%",
    verdict: "agrees when rounded",
    state: "agrees",
  });
});

test("20 + 37 + 43 are exactly the 100, and the six task forces are six", () => {
  expect(rowOf("Campaign projects")).toMatchObject({ stated: "100 projects", verdict: "exact" });
  expect(rowOf("Task forces for key projects")).toMatchObject({ stated: "6", verdict: "exact" });
});

describe("the title", () => {
  test("names the figure that is contradicted, of those that can be recomputed", () => {
    expect(titleOf(auditedClaims, xinyu2023, "zh")).toBe(
      "12个可复算的数字中1个不一致：重点建设项目开工率",
    );
    expect(titleOf(auditedClaims, xinyu2023, "en")).toBe(
      "1 of 12 figures that can be recomputed is contradicted: Start rate of key projects",
    );
  });

  test("names all of several", () => {
    const review = changedReview({ campaignProjects: { amount: "99" } });
    expect(titleOf(auditedClaims, review, "en")).toBe(
      "2 of 12 figures that can be recomputed are contradicted: Start rate of key projects, Campaign projects",
    );
    expect(titleOf(auditedClaims, review, "zh")).toBe(
      "12个可复算的数字中2个不一致：重点建设项目开工率、会战项目",
    );
  });

  test("says that all agree where none is contradicted", () => {
    const review = changedReview(AGREEING);
    expect(titleOf(auditedClaims, review, "zh")).toBe("12个可复算的数字均相符");
    expect(titleOf(auditedClaims, review, "en")).toBe(
      "All 12 figures that can be recomputed agree",
    );
    expect(rowsOf(review).some(({ state }) => state === "contradicted")).toBe(false);
  });

  test("does not speak of all where there is one", () => {
    const review = reviewOf("keyProjects", "keyProjects.started", "keyProjects.started:share");
    expect(titleOf(auditedClaims, review, "en")).toBe(
      "The one figure that can be recomputed is contradicted: Start rate of key projects",
    );
    const agreeing = changedReview({
      ...Object.fromEntries(
        xinyu2023.facts.flatMap(({ id }) =>
          review.facts.some((fact) => fact.id === id) ? [] : [[id, null] as const],
        ),
      ),
      ...AGREEING,
    });
    expect(titleOf(auditedClaims, agreeing, "en")).toBe(
      "The one figure that can be recomputed agrees",
    );
    expect(titleOf(auditedClaims, agreeing, "zh")).toBe("唯一可复算的数字相符");
  });

  test("says that nothing can be recomputed where every claim lacks an operand", () => {
    const review = reviewOf("keyProjects.started:share", "foreignTrade", "foreignTrade:growth");
    expect(rowsOf(review).every(({ state }) => state === "unknown")).toBe(true);
    expect(titleOf(auditedClaims, review, "zh")).toBe("没有可复算的数字");
    expect(titleOf(auditedClaims, review, "en")).toBe("No figure can be recomputed");
  });
});

test("what cannot be judged is counted in a note instead of drawn, and last in the table", () => {
  expect(auditedClaims(xinyu2023).data.values).toHaveLength(13);
  expect(rowsOf()).toHaveLength(19);
  expect(rowsOf().at(-1)?.recomputed).toBe("not possible");
  expect(
    rowsOf()
      .slice(13)
      .map(({ verdict }) => verdict),
  ).toEqual(Array(6).fill("undetermined"));
  expect(
    rowsOf()
      .slice(0, 13)
      .some(({ state }) => state === "unknown"),
  ).toBe(false);
  expect(notesOf(auditedClaims, xinyu2023, "en")).toContain(
    "Undetermined: 6 more, because a figure that they need is not stated",
  );
  expect(notesOf(auditedClaims, xinyu2023, "zh")).toContain("另有6个数字无法判定：所需的数字未载");
  const { description, ...picture } = auditedClaims(xinyu2023, { locale: "en" });
  expect(description).toMatch(
    / Undetermined: Foreign trade, growth on the year: 1\.6% → not possible · undetermined; .*97\.2%/,
  );
  const spec = JSON.stringify(picture);
  expect(spec).toContain("Share of projects by referral");
  expect(spec).not.toContain("Foreign trade, growth");
});

test("triangles are explained where there are some, and as what they are", () => {
  const hasTriangles = (review: Review = xinyu2023) =>
    notesOf(auditedClaims, review, "en").some((note) => note.startsWith("Triangles: "));
  expect(hasTriangles()).toBe(true);
  const oneReading = changedReview({
    ...AGREEING,
    "keyProjects.trialProduction:share": null,
    "signedProjects.referral:share": null,
    "specialisedEnterprises:share.city": null,
  });
  expect(hasTriangles(oneReading)).toBe(false);
  // 114/117 is 97.435...%: cut off it is 97.43, rounded 97.44.
  const cutOff = changedReview({
    keyProjects: { amount: "117" },
    "keyProjects.started:share": { amount: "97.43" },
    "keyProjects.trialProduction:share": null,
  });
  expect(rowOf("Start rate of key projects", cutOff)?.verdict).toBe("agrees when truncated");
  expect(notesOf(auditedClaims, cutOff, "en")).toContain(
    "Triangles: agrees only when truncated, or fails on this reading while another holds",
  );
});

test("a convention of ours accuses nobody", () => {
  // 11 of 20-odd are more than 36.7%, if that is fewer than 30; of 36 they are 30.56%.
  const doubted = changedReview({
    keyProjects: { amount: "20", qualifier: "more" },
    "keyProjects.started": { amount: "11" },
    "keyProjects.trialProduction": null,
    "keyProjects.started:share": { amount: "30.00" },
    "keyProjects.trialProduction:share": null,
  });
  expect(rowOf("Start rate of key projects", doubted)).toMatchObject({
    state: "doubtful",
    verdict: "contradicted by convention only",
  });
  expect(titleOf(auditedClaims, doubted, "en")).toMatch(
    /^1 of \d+ figures that can be recomputed is contradicted by convention only$/,
  );
  expect(titleOf(auditedClaims, doubted, "zh")).toMatch(/^\d+个可复算的数字中1个仅按惯例不一致$/);
  expect(notesOf(auditedClaims, doubted, "zh")).toContain("三角也指仅按惯例不一致");
});

test("a total that is chosen to fit is said to be, and what the check against it is", () => {
  expect(
    rowOf("High-tech enterprises certified, share of the city's (of 73 in all, chosen to fit)"),
  ).toMatchObject({ recomputed: "54.79%", verdict: "agrees when rounded" });
  const note = "总数未载的，取最相符的整数为总数，只检验有无这样的整数";
  expect(notesOf(auditedClaims, xinyu2023, "zh")).toContain(note);
  const none = reviewOf("keyProjects", "keyProjects.started", "keyProjects.started:share");
  expect(notesOf(auditedClaims, none, "zh")).not.toContain(note);
});

test("a review in which nothing can be audited lacks something to audit, and is refused", () => {
  const review = reviewOf("industrialRevenue");
  expect(auditedClaims.missing(review)).toEqual([
    { zh: "可由其他数字复算的数字", en: "a figure that others in it recompute" },
  ]);
  expect(() => auditedClaims(review)).toThrow(
    new RangeError(
      "Cannot draw auditedClaims: xinyu-2023 must state a figure that others in it recompute, got nothing",
    ),
  );
});
