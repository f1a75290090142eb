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
    "figureCards",
    "headlineFigures",
    "interval",
    "landSources",
    "lollipop",
    "moneyOrDelivery",
    "plainText",
    "projectProgress",
    "stackedBar",
    "textWidth",
    "wrapText",
  ]);
});
