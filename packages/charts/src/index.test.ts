import { expect, test } from "vitest";
import * as index from "./index.ts";

test("these are the public names", () => {
  expect(Object.keys(index).sort()).toEqual([
    "CHARTS",
    "CONTRAST",
    "DARK",
    "LIGHT",
    "PRINT",
    "THEMES",
    "auditedClaims",
    "bar",
    "campaignGroups",
    "dotGrid",
    "dumbbell",
    "figureCards",
    "headlineFigures",
    "interval",
    "landSources",
    "lifeInTheZone",
    "line",
    "lollipop",
    "moneyOrDelivery",
    "plainText",
    "projectProgress",
    "referrals",
    "safetyEnforcement",
    "slope",
    "smallMultiples",
    "stackedBar",
    "textWidth",
    "waterfall",
    "wrapText",
  ]);
});
