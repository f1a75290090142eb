import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Talents per team: people gathered per team brought in (团队平均人数), if all of them are in teams.
 *
 * @formula talents / teams
 * @unit person a team
 * @domain teams above 0, talents at least 0
 * @source the project's own definition
 *
 * @param inputs - `talents` and `teams` of the same scope
 * @returns the quotient, or null when `teams` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { talentsPerTeam } from "@park/metrics";
 * talentsPerTeam({ talents: 411, teams: 27 }); // => 15.22222...
 * ```
 */
export const talentsPerTeam = /*#__PURE__*/ indicator({
  id: "talentsPerTeam",
  label: { zh: "团队平均人数", en: "Talents per team" },
  definition: {
    zh: "集聚人才数除以团队数",
    en: "Skilled people attracted divided by teams",
  },
  unit: "person",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("talents"), /*#__PURE__*/ input("teams")),
  inputs: {
    talents: { measure: "talents" },
    teams: { measure: "talentTeams" },
  },
});
