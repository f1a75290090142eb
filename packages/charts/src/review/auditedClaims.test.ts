import { type Review, xinyu2023 } from "@park/data";
import { audit } from "@park/metrics";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview, NO_CAMPAIGN, ONE_NOT_STARTED, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { auditedClaims } from "./auditedClaims.ts";

const rowsOf = (review: Review = xinyu2023) => auditedClaims.table(review, { locale: "en" }).rows;
const rowOf = (claim: string, review: Review = xinyu2023) =>
  rowsOf(review).find((row) => row.claim === claim);
/** The claims that have a row in the picture, and of these the ones with a mark. */
const drawnIn = (review: Review) =>
  auditedClaims(review, { locale: "en" }).data.values.map(({ claim }) => String(claim));
const marksIn = (review: Review) =>
  auditedClaims(review, { locale: "en" }).data.values.filter(({ gap }) => gap !== null);

const ALL = "If the parts that are stated are all that count";

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

test("each figure that others recompute has one row, and a figure that is printed again alike has none", () => {
  // Counted by hand in the findings: 98.26%, 85%, 37%, 27 GWh, 6, 65%, 100, 99.81%, 32.2%, 47%, 49.63%, 54.8% and 2; then what
  // cannot be right together, and what fits no single rule of rounding.
  expect(rowsOf().map(({ stated }) => stated)).toEqual([
    "98.26%",
    "85%",
    "37%",
    "27 GWh",
    "6",
    "65%",
    "100 projects",
    "99.81%",
    "32.2%",
    "47%",
    "49.63%",
    "54.8%",
    "2",
    "",
    "",
  ]);
  expect(marksIn(xinyu2023)).toHaveLength(13);
  expect(audit(xinyu2023).findings.some(({ relations }) => relations.length === 0)).toBe(true);
  expect(rowOf("Projects newly signed")).toBeUndefined();
});

test("65% fits 74 of 114 and not 74 of 115: one row says by which reading it holds, and a note which does not", () => {
  const rows = rowsOf().filter(({ stated }) => stated === "65%");
  expect(rows).toMatchObject([
    {
      claim: "Production rate of key projects (as a share of started projects)",
      recomputed: "64.91%",
      verdict: "agrees when rounded",
      state: "agrees",
    },
  ]);
  expect(notesOf(auditedClaims, xinyu2023, "en")).toContain(
    "Production rate of key projects: agrees as a share of started projects, not as a share of planned projects",
  );
  expect(notesOf(auditedClaims, xinyu2023, "zh")).toContain(
    "重点建设项目投产率：以已开工项目为基数相符，以安排项目为基数不符",
  );
});

test("20 + 37 + 43 are exactly the 100, and the six task forces are six, if all are listed", () => {
  expect(rowOf("Campaign projects")).toMatchObject({ stated: "100 projects", verdict: "exact" });
  expect(rowOf("Task forces for key projects")).toMatchObject({
    stated: "6",
    verdict: "exact, if all that is counted is listed by name",
  });
  const notes = notesOf(auditedClaims, xinyu2023, "en");
  expect(notes).toContain(
    "If all that is counted is listed by name: Task forces for key projects; Full-time fire stations",
  );
  expect(notes).toContain(`${ALL}: Share of industrial projects`);
});

test("figures that fit no single rule of rounding are a note, and last in the table and the text alternative", () => {
  // 99 of 117 are 84.6%, printed 85%; 44 of 117 are 37.6%, printed 37%.
  expect(notesOf(auditedClaims, xinyu2023, "en")).toContain(
    "Share of industrial projects (85%); Share of projects by referral (37%): together they fit neither if all are rounded nor if all are cut off, only if each may be either, if the parts that are stated are all that count",
  );
  expect(rowsOf().at(-1)).toMatchObject({
    verdict: "fits no single rule of rounding, if the parts that are stated are all that count",
    state: "doubtful",
    fact: null,
  });
  expect(auditedClaims(xinyu2023, { locale: "en" }).description).toMatch(
    / Not on the axis: .*Projects newly signed \(117 projects\).*: fits no single rule of rounding/,
  );
});

test("triangles are explained where there are some, and as what they are", () => {
  const triangles = (review: Review) =>
    notesOf(auditedClaims, review, "en").find((note) => note.startsWith("Triangles: "));
  expect(triangles(xinyu2023)).toBe("Triangles: agrees only when truncated");
  const rounded = changedReview({
    "signedProjects.referral:share": null,
    "specialisedEnterprises:share.city": null,
  });
  expect(triangles(rounded)).toBeUndefined();
  // 114/117 is 97.435...%: cut off it is 97.43, rounded 97.44.
  const outside = changedReview({
    keyProjects: { amount: "117" },
    "keyProjects.started:share": { amount: "97.43" },
    "keyProjects.trialProduction:share": null,
  });
  expect(rowOf("Start rate of key projects", outside)).toMatchObject({
    verdict: "agrees when truncated",
    state: "doubtful",
  });
  expect(triangles(changedReview({ taskForces: { amount: "7" } }))).toBe(
    "Triangles: agrees only when truncated, or contradicted by convention or on a condition only",
  );
});

test("a convention of ours accuses nobody, and the mark is at the nearest that is left", () => {
  // 11 of 40 are 27.50%, and of 21 to 29 they are 37.93% to 52.38%.
  const doubted = changedReview({
    ...NO_CAMPAIGN,
    keyProjects: { amount: "20", qualifier: "more" },
    "keyProjects.started": { amount: "11" },
    "keyProjects.trialProduction": null,
    "keyProjects.started:share": { amount: "27.50" },
    "keyProjects.trialProduction:share": null,
  });
  const row = rowOf("Start rate of key projects", doubted);
  expect(row).toMatchObject({
    state: "doubtful",
    verdict: "contradicted by convention only",
    recomputed: "37.93% to 52.39%",
  });
  expect(row?.gap).toBeCloseTo((11 / 29 - 0.275) / 0.0001, 5);
  expect(row?.gap).toBe(row?.lower);
  expect(titleOf(auditedClaims, doubted, "en")).toBe(
    "1 of 11 figures that can be recomputed is contradicted by convention only",
  );
  expect(notesOf(auditedClaims, doubted, "zh")).toContain(
    "复算不止一个数的，标记在离原文最近的一端",
  );
});

test("a condition accuses nobody: six are listed of seven task forces", () => {
  const review = changedReview({ taskForces: { amount: "7" } });
  expect(rowOf("Task forces for key projects", review)).toMatchObject({
    gap: -1,
    state: "doubtful",
    verdict: "contradicted only on a condition, if all that is counted is listed by name",
  });
});

test("a claim that no whole number fits has no place on the axis: a note names it, and the title", () => {
  // 40 of 72 are 55.56%, of 73 they are 54.79%.
  const review = changedReview({
    ...ONE_NOT_STARTED,
    "highTechEnterprises:share.city": { amount: "54.87" },
  });
  const named =
    "High-tech enterprises certified, share of the city's: 54.87% → left open · contradicted";
  expect(notesOf(auditedClaims, review, "en")).toContain(`Not on the axis: ${named}`);
  expect(marksIn(review)).toHaveLength(12);
  expect(drawnIn(review)).not.toContain("High-tech enterprises certified, share of the city's");
  expect(auditedClaims(review, { locale: "en" }).description).toContain(named);
  expect(titleOf(auditedClaims, review, "en")).toBe(
    "2 of 13 figures that can be recomputed are contradicted: Start rate of key projects, High-tech enterprises certified, share of the city's",
  );
});

test("figures that cannot be right together are named in a note, the text alternative and the table", () => {
  const review = changedReview({ "keyProjects.started": { amount: "116" } });
  const named = "Key projects (115 projects), Key projects (started, 116 projects): contradicted";
  expect(notesOf(auditedClaims, review, "en")).toContain(`Not on the axis: ${named}`);
  expect(auditedClaims(review, { locale: "en" }).description).toContain(named);
  expect(rowsOf(review)).toContainEqual(
    expect.objectContaining({
      claim: "Key projects (115 projects), Key projects (started, 116 projects)",
      verdict: "contradicted",
      state: "contradicted",
    }),
  );
  expect(auditedClaims.drawnFrom(review).map(({ id }) => id)).toContain("keyProjects");
});

test("if the campaign is among the key projects, two have not started of 115, and no more than one has not: a note says it", () => {
  const group =
    "Key projects (115 projects), Key projects (started, 114 projects), Campaign projects (to be started, 20 projects), Campaign projects (to be started, started, 18 projects)";
  const verdict =
    "contradicted only on a condition, if what is counted as campaign projects is among key projects";
  expect(notesOf(auditedClaims, xinyu2023, "en")).toContain(
    `Not on the axis: ${group}: ${verdict}`,
  );
  expect(rowsOf()).toContainEqual(
    expect.objectContaining({ claim: group, verdict, state: "doubtful", gap: null }),
  );
  const fitting = changedReview(ONE_NOT_STARTED);
  expect(notesOf(auditedClaims, fitting, "en").join()).not.toContain("Not on the axis");
});

test("where nothing has a place on the axis, the rows are names without marks", () => {
  const review = changedReview({
    ...Object.fromEntries(
      xinyu2023.facts.flatMap(({ id }) =>
        ["keyProjects", "keyProjects.started"].includes(id) ? [] : [[id, null] as const],
      ),
    ),
    "keyProjects.started": { amount: "116" },
  });
  expect(marksIn(review)).toEqual([]);
  const { layer } = auditedClaims(review) as LayeredSpec;
  expect(layer.some(({ mark }) => mark.type === "point")).toBe(false);
  expect(drawnIn(review)).toEqual([
    "Key projects (115 projects), Key projects (started, 116 projects)",
  ]);
  expect(titleOf(auditedClaims, review, "en")).toBe(
    "Key projects (115 projects), Key projects (started, 116 projects) cannot both be right",
  );
});

test("a figure that agrees over a range has a bar and no mark", () => {
  // 11 of 21 to 29, of which 25 make it.
  const review = changedReview({
    ...NO_CAMPAIGN,
    keyProjects: { amount: "20", qualifier: "more" },
    "keyProjects.started": { amount: "11" },
    "keyProjects.trialProduction": null,
    "keyProjects.started:share": { amount: "44.00" },
    "keyProjects.trialProduction:share": null,
  });
  const row = rowOf("Start rate of key projects", review);
  expect(row).toMatchObject({ gap: null, state: "agrees" });
  expect(row?.recomputed).toMatch(/^\d+\.\d\d% to \d+\.\d\d%$/);
  expect(row?.lower).toBeLessThan(0);
  expect(row?.upper).toBeGreaterThan(0);
  expect(drawnIn(review)).toContain("Start rate of key projects");
  expect(marksIn(review)).toHaveLength(10);
});

test("agreement by a whole number that nothing states says only that some whole number fits, and is said to", () => {
  expect(rowOf("High-tech enterprises certified, share of the city's")).toMatchObject({
    recomputed: "54.79%",
    verdict: "agrees when rounded",
  });
  expect(rowOf("Specialised SMEs (new in the year), share of the city's")?.verdict).toBe(
    "agrees when rounded, which proves little",
  );
  expect(notesOf(auditedClaims, xinyu2023, "en")).toContain(
    "Where a figure that it takes is not stated, agreement says only that some whole number fits: National technology SMEs, growth; Specialised SMEs (new in the year), share of the city's; Specialised SMEs, share of the city's; High-tech enterprises certified, share of the city's",
  );
  const stated = reviewOf("keyProjects", "keyProjects.started", "keyProjects.started:share");
  expect(notesOf(auditedClaims, stated, "en").join()).not.toContain("some whole number fits");
  // 114 of 115 that nothing states are 99.13%.
  const rate = changedReview({
    ...NO_CAMPAIGN,
    keyProjects: null,
    "keyProjects.started:share": { amount: "99.13" },
  });
  expect(notesOf(auditedClaims, rate, "en").join()).toContain(
    "some whole number fits: Start rate of key projects; ",
  );
  // The one that is counted is listed.
  const listed = changedReview({ fireStations: { amount: "1" } });
  const one = {
    ...listed,
    entities: listed.entities.filter(({ id }) => id !== "shuixiFireStation"),
  };
  expect(rowOf("Full-time fire stations", one)).toMatchObject({ recomputed: "1", gap: 0 });
  expect(
    notesOf(auditedClaims, one, "en").find((note) => note.includes("some whole number fits")),
  ).not.toContain("fire stations");
});

test("it is drawn from all that a contradiction is recomputed with, and not only from what it needs", () => {
  // No whole number of 114 is 98.26%, whatever the 115 are; they make the 99.13%.
  const [conflict] = audit(xinyu2023).findings;
  expect(conflict?.figures.map(({ fact }) => fact)).not.toContain("keyProjects");
  const from = auditedClaims.drawnFrom(xinyu2023).map(({ id }) => id);
  expect(from).toContain("keyProjects");
  const seven = changedReview({ taskForces: { amount: "7" } });
  expect(auditedClaims.drawnFrom(seven).map(({ id }) => id)).toContain("landTaskForce");
});

test("a review in which nothing can be audited lacks something to audit, and is refused", () => {
  for (const review of [
    reviewOf("industrialRevenue"),
    // What is needed to recompute them is not stated.
    reviewOf("keyProjects.started:share", "foreignTrade", "foreignTrade:growth"),
    // Printed three times alike.
    reviewOf("signedProjects"),
  ]) {
    expect(auditedClaims.missing(review)).toEqual([
      { zh: "可由其他数字复算的数字", en: "a figure that others in it recompute" },
    ]);
    expect(() => auditedClaims(review)).toThrow(
      new RangeError(
        "Cannot draw auditedClaims: xinyu-2023 must state a figure that others in it recompute, got nothing",
      ),
    );
  }
});
