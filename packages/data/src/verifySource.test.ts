import { describe, expect, test } from "vitest";
import { defineReview } from "./defineReview.ts";
import { changed } from "./testing/changed.ts";
import { bulletin, eastPort, notice } from "./testing/eastPort.ts";
import { verifySource } from "./verifySource.ts";

const review = defineReview(eastPort);

const issuePaths = async (...args: Parameters<typeof verifySource>): Promise<string[]> =>
  (await verifySource(...args)).map(({ path }) => path.join("."));

describe("a copy of the source", () => {
  test("agrees, whichever source it is of", async () => {
    expect(await verifySource(review, bulletin)).toEqual([]);
    expect(await verifySource(review, bulletin, "bulletin")).toEqual([]);
    expect(await verifySource(review, notice, "notice")).toEqual([]);
  });

  test("agrees with line breaks and spaces anywhere", async () => {
    const printed = `\uFEFF${Array.from(bulletin).join(" \n")}\r\n`;
    expect(await verifySource(review, printed)).toEqual([]);
  });

  test("with one digit changed fails at the hash and at that place only", async () => {
    const copy = bulletin.replace("21.75", "21.76");
    expect(await verifySource(review, copy)).toMatchObject([
      { path: ["sources", 0, "sha256"], value: review.sources[0]?.sha256 },
      {
        path: ["facts", 1, "printed"],
        rule: 'must be what stands at 27 to 34, "21.76万吨"',
        value: "21.75万吨",
      },
    ]);
  });

  test("cut short fails at its length and at every place behind the cut", async () => {
    const copy = bulletin.slice(0, bulletin.indexOf("。共3条"));
    expect(await issuePaths(review, copy)).toEqual([
      "sources.0.sha256",
      "sources.0.length",
      "facts.2.mentions.0.end",
    ]);
  });

  test("of another source fails", async () => {
    expect((await issuePaths(review, bulletin, "notice"))[0]).toBe("sources.1.sha256");
  });
});

describe("one thing changed in the review is exactly one issue", () => {
  test.each([
    ["sources.0.sha256", "0".repeat(64), "sources.0.sha256"],
    ["sources.0.length", 54, "sources.0.length"],
    ["facts.1.amount", "21.76", "facts.1.amount"],
    ["facts.1.amount", "21.750", "facts.1.amount"],
    ["facts.1.multiplier", 8, "facts.1.multiplier"],
    ["facts.0.unit", "USD", "facts.0.unit"],
    ["facts.0.qualifier", null, "facts.0.qualifier"],
    ["facts.1.qualifier", "about", "facts.1.qualifier"],
    ["entities.0.printed", "西港", "entities.0.printed"],
    ["entities.0.mentions.0.start", 2, "entities.0.mentions.0.printed"],
    ["facts.2.mentions.0.start", 51, "facts.2.mentions.0.printed"],
    ["facts.2.mentions.0.end", 54, "facts.2.mentions.0.end"],
  ])("%s", async (path, value, issue) => {
    const keys = path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    expect(await issuePaths(changed(review, keys, value), bulletin)).toEqual([issue]);
  });

  test("an exclusion, against its own source", async () => {
    const wrong = changed(review, ["exclusions", 0, "start"], 1);
    expect(await issuePaths(wrong, notice, "notice")).toEqual(["exclusions.0.printed"]);
    expect(await issuePaths(wrong, bulletin)).toEqual([]);
  });

  test("a mention of another figure, though it stands where it says", async () => {
    const other = { source: "bulletin", section: "port", printed: "2条", start: 46, end: 48 };
    const wrong = changed(review, ["facts", 2, "mentions", 0], other);
    expect(await verifySource(wrong, bulletin)).toEqual([
      {
        path: ["facts", 2, "mentions", 0, "printed"],
        rule: 'must be the same figure as "3条"',
        value: "2条",
      },
    ]);
  });

  test("a print that is no figure", async () => {
    const wrong = changed(review, ["facts", 0], {
      ...review.facts[0],
      ...{ printed: "进出口", start: 11, end: 14 },
    });
    expect(await verifySource(wrong, bulletin)).toEqual([
      { path: ["facts", 0, "printed"], rule: "must have a number", value: "进出口" },
    ]);
    const inWords = changed(wrong, ["facts", 0, "status"], ["inWords"]);
    expect(await verifySource(inWords, bulletin)).toEqual([]);
  });
});

test("refuses a source that the review does not have", async () => {
  await expect(verifySource(review, bulletin, "gazette")).rejects.toThrow(RangeError);
  await expect(verifySource(review, bulletin, "gazette")).rejects.toThrow("got gazette");
  const none = changed(review, ["sources"], []);
  await expect(verifySource(none, bulletin)).rejects.toThrow("got nothing");
});

test("a figure must not be quoted without its qualifier or its sign", async () => {
  // 约40亿元 stands at 16.
  let cut = changed(review, ["facts", 0, "printed"], "40亿元");
  cut = changed(cut, ["facts", 0, "start"], 17);
  cut = changed(cut, ["facts", 0, "qualifier"], null);
  expect(await verifySource(cut, bulletin)).toEqual([
    {
      path: ["facts", 0, "printed"],
      rule: 'must be the whole figure, "约40亿元" at 16',
      value: "40亿元",
    },
  ]);
});
