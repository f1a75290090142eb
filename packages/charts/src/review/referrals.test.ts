import { type Review, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { referrals } from "./referrals.ts";

const PART = "signedProjects.referral";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  referrals.table(review, { locale }).rows.map(({ label, text }) => [label, text]);

test("the rows are 44 of the 117 projects of the source, 73 others, the stated 37% and 44/117", () => {
  // 44/117 = 0.37606...
  expect(rowsOf()).toEqual([
    ["新签约项目", "117个"],
    ["以商招商", "44个"],
    ["其他（推算）", "73个"],
    ["占比（原文）", "37%"],
    ["占比（复算）", "37.61%"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["Projects newly signed", "117 projects"],
    ["Brought by firms already here", "44 projects"],
    ["Others (derived)", "73 projects"],
    ["Share, as stated", "37%"],
    ["Share, recomputed", "37.61%"],
  ]);
});

test("each of the 117 projects is a dot, of which 73 are hollow", () => {
  const [row, ...others] = referrals(xinyu2023).data.values;
  expect(others).toEqual([]);
  expect([row?.all, row?.some]).toEqual([117, 117 - 73]);
});

test("what is said of the dots does not need eyes; a note says which are filled", () => {
  expect(referrals(xinyu2023, { locale: "en" }).description).toContain(
    "Projects newly signed: 44 projects brought by firms already here, 73 projects by others (derived), share as stated 37%",
  );
  expect(notesOf(referrals, xinyu2023, "zh")[0]).toBe(
    "每个圆点为一个项目：实心为以商招商，空心为其他",
  );
});

test("the title states the two counts", () => {
  expect(titleOf(referrals, xinyu2023, "zh")).toBe("117个新签约项目中，44个由以商招商而来");
  expect(titleOf(referrals, xinyu2023, "en")).toBe(
    "Firms already here brought 44 of 117 projects newly signed",
  );
  const all = changedReview({ [PART]: { amount: "117" } });
  expect(titleOf(referrals, all, "zh")).toBe("117个新签约项目中，117个由以商招商而来");
  expect(rowsOf(all).map(([label]) => label)).not.toContain("其他（推算）");
});

describe("a note says what the audit finds about the stated share", () => {
  test.each([
    [
      "37",
      "stated 37%, recomputed from the two counts 37.61%: agrees when truncated; rounded it would be 38%",
    ],
    ["38", "stated 38%, recomputed from the two counts 37.61%: agrees when rounded"],
    ["40", "stated 40%, recomputed from the two counts 37.61%: contradicted"],
    [
      "37.606",
      "stated 37.606%, recomputed from the two counts 37.607%: agrees when truncated; rounded it would be 37.607%",
    ],
  ])("%s%%", (amount, said) => {
    expect(
      notesOf(referrals, changedReview({ "signedProjects.referral:share": { amount } }), "en"),
    ).toContain(`Checked, Share of projects by referral: ${said}`);
  });

  test("a count that is printed otherwise elsewhere is named", () => {
    const review = changedReview({ signedProjects: { amount: "118" } });
    expect(notesOf(referrals, review, "en")).toContain(
      "Projects newly signed (118 projects), Projects newly signed (117 projects): contradicted",
    );
  });

  test("none where no share is stated; the derived one stands alone", () => {
    const review = changedReview({ "signedProjects.referral:share": null });
    expect(notesOf(referrals, review, "en").join()).not.toContain("Checked");
    expect(rowsOf(review, "en").slice(3)).toEqual([["Share, derived", "37.61%"]]);
  });
});

test("counts that are not exact are no dots, and stay so in title, bars and share", () => {
  const review = changedReview({
    signedProjects: { qualifier: "more" },
    "signedProjects.lithium": null,
    "signedProjects.referral:share": null,
  });
  expect(titleOf(referrals, review, "zh")).toBe("117余个新签约项目中，44个由以商招商而来");
  const spec = referrals(review, { locale: "en" });
  expect(spec.data.values).toHaveLength(2);
  // 44/118 = 0.3728...
  expect(spec.description).toContain(
    "Brought by firms already here: 44 projects, share derived 37.6% (37.2% to 37.7%)",
  );
  expect(rowsOf(review).map(([label]) => label)).toEqual([
    "新签约项目",
    "以商招商",
    "占比（推算）",
  ]);
});

test("more projects than anybody counts in dots are bars, and so is a year without any", () => {
  const many = changedReview({
    signedProjects: { amount: "1170" },
    "signedProjects.referral:share": null,
  });
  expect(referrals(many).data.values.map(({ value }) => value)).toEqual([1170, 44]);
  const none = changedReview({
    ...Object.fromEntries(
      xinyu2023.facts
        .filter(({ id }) => id.startsWith("signedProjects"))
        .map(({ id }) => [id, { amount: "0" }]),
    ),
    "signedProjects.referral:share": null,
  });
  expect(titleOf(referrals, none, "en")).toBe(
    "Firms already here brought 0 of 0 projects newly signed",
  );
  expect(rowsOf(none).map(([label]) => label)).toEqual(["新签约项目", "以商招商"]);
});

test("more by referral than were signed is refused", () => {
  expect(() => referrals(changedReview({ [PART]: { amount: "118" } }))).toThrow(
    new RangeError(
      "Cannot draw referrals: projects by referral must be at most the 117 signed, got 118",
    ),
  );
});

test("a count that is not stated is missing", () => {
  const review = changedReview({ [PART]: null });
  expect(referrals.missing(review).map(({ en }) => en)).toEqual([
    "Projects newly signed (brought by firms already here)",
  ]);
  expect(() => referrals(review)).toThrow(RangeError);
});
