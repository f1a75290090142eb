import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { talentTeamSize } from "./talentTeamSize.ts";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  talentTeamSize.table(review, { locale }).rows.map(({ label, figure }) => [label, figure]);

test("the cards are the 411 people and 27 teams of the source, and 411 / 27", () => {
  expect(rowsOf()).toEqual([
    ["集聚人才", "411人"],
    ["人才+项目团队", "27个"],
    ["平均每个团队", "15.2人"],
  ]);
  expect(rowsOf(xinyu2023, "en").map(([, figure]) => figure)).toEqual([
    "411 people",
    "27",
    "15.2 people",
  ]);
});

test("the title states both and the mean, and on what it rests", () => {
  expect(titleOf(talentTeamSize, xinyu2023, "zh")).toBe(
    "集聚人才411人、引进团队27个：若人才均在团队之中，平均每个团队15.2人",
  );
  expect(titleOf(talentTeamSize, xinyu2023, "en")).toBe(
    "411 people and 27 teams: 15.2 people a team, if all are in teams",
  );
  const one = changedReview({
    talents: { amount: "400", qualifier: "more" },
    talentTeams: { amount: "1" },
  });
  expect(titleOf(talentTeamSize, one, "en")).toBe(
    "More than 400 people and 1 team: 400.0 people a team, if all are in teams",
  );
  expect(rowsOf(one)[2]?.[1]).toBe("400.0人（400.0人至500.0人）");
});

test("notes say what is left open, and that a mean hides how teams vary", () => {
  expect(notesOf(talentTeamSize, xinyu2023, "en").slice(0, 2)).toEqual([
    "A mean does not show how the teams vary: how many people each has is not stated",
    "Skilled people attracted: Whether all are in the teams is left open",
  ]);
});

test("a review without teams, or with none, is refused", () => {
  expect(talentTeamSize.missing(changedReview({ talentTeams: null })).map(({ zh }) => zh)).toEqual([
    "人才+项目团队",
  ]);
  expect(() => talentTeamSize(changedReview({ talentTeams: { amount: "0" } }))).toThrow(
    new RangeError(
      "Cannot draw talentTeamSize: xinyu-2023 must state a number of teams above 0 that a mean can be computed with, got nothing",
    ),
  );
});
