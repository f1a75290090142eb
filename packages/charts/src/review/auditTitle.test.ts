import { type Locale, type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview, NO_CAMPAIGN, ONE_NOT_STARTED, reviewOf } from "../testing/changedReview.ts";
import { auditTitle } from "./auditTitle.ts";
import { sortedFindings } from "./sortedFindings.ts";

const titleOf = (review: Review, locale: Locale = "en") =>
  auditTitle(sortedFindings(review), review, locale);

type Changes = Parameters<typeof changedReview>[0];

/** What 114 of 115 make. */
const RATE: Changes = { "keyProjects.started:share": { amount: "99.13" } };
const AGREEING: Changes = { ...RATE, ...ONE_NOT_STARTED };
/** No whole number of things is both: of 115 that many have not started. */
const TOO_MANY: Changes = {
  "keyProjects.started": { amount: "116" },
  "keyProjects.started:share": null,
  "keyProjects.trialProduction:share": null,
};
const NO_OTHERS: Changes = Object.fromEntries(
  xinyu2023.facts.flatMap(({ id }) =>
    ["keyProjects", "keyProjects.started"].includes(id) ? [] : [[id, null] as const],
  ),
);

test("names the figure that is contradicted, of those that can be recomputed", () => {
  expect(titleOf(xinyu2023)).toBe(
    "1 of 13 figures that can be recomputed is contradicted: Start rate of key projects",
  );
  expect(titleOf(xinyu2023, "zh")).toBe("13个可复算的数字中1个不一致：重点建设项目开工率");
});

test("names all of several", () => {
  const review = changedReview({ campaignProjects: { amount: "99" } });
  expect(titleOf(review)).toBe(
    "2 of 13 figures that can be recomputed are contradicted: Start rate of key projects, Campaign projects",
  );
  expect(titleOf(review, "zh")).toBe("13个可复算的数字中2个不一致：重点建设项目开工率、会战项目");
});

test("says that all agree where none is contradicted", () => {
  const review = changedReview(AGREEING);
  expect(titleOf(review)).toBe("All 13 figures that can be recomputed agree");
  expect(titleOf(review, "zh")).toBe("13个可复算的数字均相符");
});

test("does not speak of all where there is one", () => {
  const ids = ["keyProjects", "keyProjects.started", "keyProjects.started:share"];
  expect(titleOf(reviewOf(...ids))).toBe(
    "The one figure that can be recomputed is contradicted: Start rate of key projects",
  );
  const agreeing = changedReview({ ...NO_OTHERS, ...RATE });
  expect(titleOf(agreeing)).toBe("The one figure that can be recomputed agrees");
  expect(titleOf(agreeing, "zh")).toBe("唯一可复算的数字相符");
});

test("counts figures, and not findings", () => {
  const { claims, groups, mixed } = sortedFindings(xinyu2023);
  const twice = { claims: [...claims, ...claims], groups, mixed };
  expect(auditTitle(twice, xinyu2023, "en")).toBe(titleOf(xinyu2023));
});

test("what cannot be right together counts beside what is contradicted, and is named where it is alone", () => {
  expect(titleOf(changedReview(TOO_MANY))).toBe(
    "Key projects (115 projects), Key projects (started, 116 projects) cannot both be right; 11 other figures can be recomputed and agree",
  );
  expect(titleOf(changedReview(TOO_MANY), "zh")).toBe(
    "重点建设项目115个、重点建设项目（已开工）116个不能同时成立；另有11个可复算的数字相符",
  );
  const also = changedReview({ ...TOO_MANY, campaignProjects: { amount: "99" } });
  expect(titleOf(also)).toBe(
    "1 of 11 figures that can be recomputed is contradicted: Campaign projects; Key projects (115 projects), Key projects (started, 116 projects) cannot both be right",
  );
  const alone = changedReview({ ...NO_OTHERS, "keyProjects.started": { amount: "116" } });
  expect(titleOf(alone)).toBe(
    "Key projects (115 projects), Key projects (started, 116 projects) cannot both be right",
  );
});

test("several groups are counted", () => {
  // It is printed as 117 elsewhere.
  const review = changedReview({ ...TOO_MANY, signedProjects: { amount: "118" } });
  expect(titleOf(review)).toMatch(/^2 groups of figures cannot all be right; /);
  expect(titleOf(review, "zh")).toMatch(/^2组数字不能同时成立；/);
});

test("what only a convention or a condition contradicts is no contradiction, and is not named", () => {
  const condition: Changes = { ...AGREEING, taskForces: { amount: "7" } };
  expect(titleOf(changedReview(condition))).toBe(
    "1 of 13 figures that can be recomputed is contradicted only on a condition",
  );
  expect(titleOf(changedReview(condition), "zh")).toBe("13个可复算的数字中1个仅在一定前提下不一致");
  // 11 of 40 are 27.50%, and of 21 to 29 they are 37.93% to 52.38%.
  const convention: Changes = {
    ...NO_CAMPAIGN,
    keyProjects: { amount: "20", qualifier: "more" },
    "keyProjects.started": { amount: "11" },
    "keyProjects.trialProduction": null,
    "keyProjects.started:share": { amount: "27.50" },
    "keyProjects.trialProduction:share": null,
  };
  expect(titleOf(changedReview({ ...condition, ...convention }))).toBe(
    "2 of 11 figures that can be recomputed are contradicted by convention or on a condition only",
  );
  expect(titleOf(changedReview({ taskForces: { amount: "7" } }))).toBe(titleOf(xinyu2023));
});

test("groups that only a condition makes are said where nothing else is wrong", () => {
  // If the campaign is among the key projects, two have not started of 115, and no more than one has not.
  const review = changedReview(RATE);
  expect(titleOf(review)).toBe(
    "All 13 figures that can be recomputed agree; 1 group of figures is contradicted only on a condition",
  );
  expect(titleOf(review, "zh")).toBe("13个可复算的数字均相符；1组数字仅在一定前提下不一致");
  const { groups, mixed } = sortedFindings(review);
  const twice = { claims: [], groups: [...groups, ...groups], mixed };
  expect(auditTitle(twice, review, "zh")).toBe("2组数字仅在一定前提下不一致");
});

test("says that nothing can be recomputed where that is so", () => {
  const review = reviewOf("signedProjects");
  expect(titleOf(review)).toBe("No figure can be recomputed");
  expect(titleOf(review, "zh")).toBe("没有可复算的数字");
});
