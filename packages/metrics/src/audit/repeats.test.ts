import { defineReview, foreignTrade, keyProjects } from "@park/data";
import { expect, test } from "vitest";
import { audit } from "./audit.ts";
import { claimVerdicts } from "./claimVerdicts.ts";
import { withoutRepeats } from "./withoutRepeats.ts";

const source = (id: string) => ({
  id,
  title: { zh: "公报", en: "Bulletin" },
  language: "zh-Hans",
  length: 100,
  sha256: "0".repeat(64),
  sections: [{ id: "0", label: { zh: "全文", en: "All" }, start: 0, end: 100 }],
});
const review = (mention: string, other: string) =>
  defineReview({
    id: "twice",
    park: { id: "park", name: { zh: "园区", en: "Park" }, place: [] },
    period: "2024",
    sources: [source("bulletin"), source("yearbook")],
    measures: { foreignTrade, keyProjects },
    facts: [
      {
        measure: "keyProjects",
        amount: "117",
        source: "bulletin",
        printed: "117个",
        start: 0,
        mentions: [{ source: "bulletin", printed: mention, start: 20 }],
      },
      {
        measure: "foreignTrade",
        amount: "300.6",
        multiplier: 8,
        source: "bulletin",
        printed: "300.6亿元",
        start: 40,
      },
      {
        id: "foreignTrade-yearbook",
        measure: "foreignTrade",
        amount: other,
        multiplier: 8,
        source: "yearbook",
        printed: `${other}亿元`,
        start: 0,
      },
    ],
  });
const verdicts = (mention: string, other: string) =>
  audit(review(mention, other), []).findings.map(({ indicator, claim, verdict }) => [
    indicator,
    claim.printed,
    claim.start,
    verdict,
  ]);

test("a figure is held against its first print, further on and in another source", () => {
  expect(verdicts("117个", "300.6")).toEqual([
    ["repeatedPrint", "117个", 20, "exact"],
    ["repeatedPrint", "300.6亿元", 0, "exact"],
  ]);
});

test("another figure contradicts it, a coarser print of the same does not", () => {
  expect(verdicts("118个", "300.58")).toEqual([
    ["repeatedPrint", "118个", 20, "contradicted"],
    ["repeatedPrint", "300.58亿元", 0, "withinOperandRounding"],
  ]);
  expect(verdicts("全部", "301")).toEqual([["repeatedPrint", "301亿元", 0, "rounded"]]);
  expect(verdicts("117个", "306.0")[1]?.at(-1)).toBe("contradicted");
});

test("a contradicted print is no reading that another one makes up for", () => {
  const found = audit(review("118个", "300.6"), []);
  expect(claimVerdicts(found).find(({ fact }) => fact === "keyProjects")?.verdict).toBe(
    "contradicted",
  );
});

test("another unit is no print of the figure", () => {
  expect(verdicts("117%", "300.6")).toEqual([["repeatedPrint", "300.6亿元", 0, "exact"]]);
});

test("prints are compared where no measure is declared, too", () => {
  const { findings } = audit({ ...review("118个", "300.6"), measures: {} }, []);
  expect(findings.map(({ claim, verdict }) => [claim.printed, verdict])).toEqual([
    ["118个", "contradicted"],
    ["300.6亿元", "exact"],
  ]);
});

test("that a figure is printed twice alike is left out where only what is recomputed counts", () => {
  const left = (mention: string, other: string) =>
    withoutRepeats(audit(review(mention, other), []).findings).map(({ claim }) => claim.printed);
  expect(left("117个", "300.6")).toEqual([]);
  expect(left("118个", "300.6")).toEqual(["118个"]);
});
