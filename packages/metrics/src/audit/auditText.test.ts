import { measure } from "@park/data";
import { describe, expect, test } from "vitest";
import { type Failure, fails, failuresOf } from "../cli/failOn.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import { auditText } from "./auditText.ts";
import type { Finding } from "./finding.ts";

const words = (text: string) => ({ zh: text, en: text });

const COUNT = measure({
  id: "count",
  label: words("count"),
  definition: words("count"),
  unit: "project",
  kind: "count",
  aggregation: "sum",
  dimensions: {
    d: { label: words("d"), structure: "partition", values: { a: words("a"), b: words("b") } },
  },
});

const audited = (total: Partial<FactSketch>) =>
  audit(
    madeUpReview(
      [COUNT],
      [
        { measure: "count", amount: "11", dimensions: { d: "a" } },
        { measure: "count", amount: "20", dimensions: { d: "b" } },
        { measure: "count", amount: "31", ...total },
      ],
    ),
  );

const FAILURES: readonly Failure[] = ["contradicted", "conditional", "noSingleRule", "incomplete"];

const failing = (found: ReturnType<typeof audited>): readonly Failure[] =>
  FAILURES.filter((failure) => fails(found, [failure]));

describe("11 and 20 of", () => {
  test("31 are confirmed", () => {
    const found = audited({});
    expect(auditText(found, "en")).toBe(
      "made-up: 0 contradicted, 1 agree\n\nNo contradiction was found.\n\nAgreement: 1 exact",
    );
    expect(auditText(found, "zh")).toBe(
      "made-up：0处不一致，1处相符\n\n未发现相互矛盾的数字。\n\n相符：完全一致1处",
    );
    expect(failing(found)).toEqual([]);
  });

  test("41 contradict: the sentence, each figure with its place, and what would mend it", () => {
    const found = audited({ amount: "41" });
    const [head, blank, sentence, ...lines] = auditText(found, "en").split("\n");
    expect([head, blank]).toEqual(["made-up: 1 contradicted, 0 agree", ""]);
    expect(sentence).toBe(`✗ ${found.findings[0]?.sentence.en}`);
    expect(lines.slice(0, 4)).toEqual([
      "    41 (characters 2000 to 2002)",
      "    11 (characters 0 to 2)",
      "    20 (characters 1000 to 1002)",
      "    perhaps a slip: 31 in place of 41 in 41 (one digit is another)",
    ]);
    expect(auditText(found, "zh")).toContain(
      "    41（第2000至2002字符）\n    11（第0至2字符）\n    20（第1000至1002字符）\n    或为笔误：41中的41应为31（一个数字有误）",
    );
    expect(failing(found)).toEqual(["contradicted"]);
  });

  test("20-odd contradict by a convention only, which fails no build that asks for contradictions", () => {
    const found = audited({ amount: "20", qualifier: "more" });
    const text = auditText(found, "en");
    expect(text).toContain("made-up: 0 contradicted, 1 contradicted only on a condition, 0 agree");
    expect(text).toContain(`? ${found.findings[0]?.sentence.en}\n`);
    expect(text).toContain("\n    contradicted by convention only, which accuses nobody");
    expect(auditText(found, "zh")).toContain("1处仅在一定前提下不一致");
    expect(failing(found)).toEqual(["conditional"]);
  });
});

describe("what an audit gives is told", () => {
  const found = audited({ amount: "41" });
  const [conflict] = found.findings;
  if (conflict === undefined) throw new Error("must be there");

  test("with what is assumed, which no longer accuses", () => {
    const assumed = {
      ...found,
      findings: [{ ...conflict, assumptions: [{ zh: "甲", en: "all is told" }] }],
    };
    expect(auditText(assumed, "en")).toContain("\n    assumed: all is told");
    expect(auditText(assumed, "zh")).toContain("\n    前提：甲");
    expect(failing(assumed)).toEqual(["conditional"]);
  });

  test("with what no single rule fits behind what contradicts", () => {
    const mixed = { ...conflict, verdict: "noSingleRule", repairs: [] } as const;
    const both = { ...found, findings: [conflict, mixed] };
    const marks = auditText(both, "en").match(/^[✗~?]/gm);
    expect(marks).toEqual(["✗", "~"]);
    expect(auditText(both, "en").split("\n")[0]).toBe(
      "made-up: 1 contradicted, 1 that no single rule of rounding fits, 0 agree",
    );
    expect(failing(both)).toEqual(["contradicted", "noSingleRule"]);
  });

  test("with how the review rounds, where its figures tell", () => {
    const style = { house: "truncation", rounded: 0, truncated: 2 } as const;
    expect(auditText({ ...found, style }, "en").split("\n")[1]).toBe(
      "House style: truncation (of the figures that tell which, 0 rounded and 2 truncated)",
    );
    expect(auditText({ ...found, style }, "zh").split("\n")[1]).toBe(
      "取位方式：截尾（能分辨的数字中，四舍五入0个，截尾2个）",
    );
  });

  test("with three hints at most, and how many there are besides", () => {
    const [repair] = conflict.repairs;
    if (repair === undefined) throw new Error("must be there");
    const many = (times: number) => ({
      ...found,
      findings: [{ ...conflict, repairs: Array.from({ length: times }, () => repair) }],
    });
    expect(auditText(many(3), "en").match(/perhaps a slip/g)).toHaveLength(3);
    expect(auditText(many(3), "en")).not.toContain("--json");
    expect(auditText(many(5), "en").match(/perhaps a slip/g)).toHaveLength(3);
    expect(auditText(many(5), "en")).toContain("\n    2 more in --json");
    const clears = { ...found, findings: [{ ...conflict, repairs: [{ ...repair, clears: 2 }] }] };
    expect(auditText(clears, "en")).toContain("; would clear 2 conflicts)");
  });

  test("that it was not searched further, also where nothing was found", () => {
    const parts = { ...found.parts, none: 0, undecided: 1 };
    const spent = { ...found, parts, findings: [], isComplete: false };
    expect(auditText(spent, "en")).toBe(
      "made-up: 0 contradicted, 0 agree\n\nNo contradiction was found.\n\nNot everything was searched further.",
    );
    expect(failing(spent)).toEqual(["incomplete"]);
  });

  test("how well it is confirmed, and how much of that proves little", () => {
    const weak = { ...conflict, verdict: "rounded", strength: "weak" } as const;
    const cut = { ...conflict, verdict: "truncated" } as const;
    const last = (findings: readonly Finding[]) =>
      auditText({ ...found, findings }, "en")
        .split("\n")
        .at(-1);
    expect(last([cut, weak, weak])).toBe(
      "Agreement: 2 agree when rounded, 1 agrees when truncated, of which 2 prove little",
    );
    expect(last([weak])).toBe("Agreement: 1 agrees when rounded, of which 1 proves little");
  });

  test("that nothing can be tested in a review of one figure", () => {
    const lone = audit(madeUpReview([COUNT], [{ measure: "count", amount: "1" }]));
    expect(auditText(lone, "en")).toBe(
      "made-up: no figure can be tested by the others, so nothing was found",
    );
    expect(auditText(lone, "zh")).toBe("made-up：没有可以相互核对的数字，无所发现");
  });
});

test("what a build may fail on is named, with what was perhaps meant", () => {
  expect(failuresOf(["contradicted", "incomplete"])).toEqual(["contradicted", "incomplete"]);
  expect(() => failuresOf(["contradiction"])).toThrow(
    "Cannot audit: --fail-on must be one of contradicted, conditional, noSingleRule, incomplete, got contradiction; did you mean contradicted?",
  );
  expect(() => failuresOf(["toString"])).toThrow("got toString");
});
