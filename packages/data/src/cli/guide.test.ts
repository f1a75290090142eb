import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { outputTo } from "../command/output.ts";
import { formatIssues } from "../issue.ts";
import { parseReview } from "../schema.ts";
import { eastPort } from "../testing/eastPort.ts";
import { main } from "./main.ts";

const guide = readFileSync(new URL("../../../../docs/bring-your-own.md", import.meta.url), "utf8");
const fences = (info: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, text = ""]) => text,
  );

describe("what the guide shows is what the package takes", () => {
  test.each(fences("json"))("%s", (text) => {
    const { measures = {}, facts } = JSON.parse(text);
    const { foreignTrade: _, ...own } = eastPort.measures;
    // Facts of the guide stand in the first source, and none of them is counted by an entity.
    const shown =
      facts === undefined
        ? {}
        : { facts: facts.map((fact: object) => ({ source: "bulletin", ...fact })), entities: [] };
    const file = JSON.parse(
      JSON.stringify({ ...eastPort, ...shown, measures: { ...own, ...measures } }),
    );
    const read = parseReview(file);
    expect(formatIssues(read.issues ?? [])).toBe("");
    expect(read.issues === undefined && Object.keys(read.value.measures)).toEqual(
      expect.arrayContaining(Object.keys(measures)),
    );
  });

  test("its commands are commands", async () => {
    const shown: string[] = [];
    await main(
      ["--help"],
      outputTo(
        (text) => shown.push(String(text)),
        () => {},
      ),
    );
    const commands = [...guide.matchAll(/npx park-data (\w+)/g)].map(([, name = ""]) => name);
    expect(new Set(commands)).toEqual(new Set(["draft", "measures", "settle", "check", "publish"]));
    for (const command of commands) expect(shown.join()).toContain(`  ${command} `);
  });

  test("the line that it shows is the line that is printed", () => {
    const unit = { ...eastPort, facts: [{ ...eastPort.facts[1], unit: "CNY" }], entities: [] };
    const { foreignTrade: _, ...own } = eastPort.measures;
    const data = JSON.parse(JSON.stringify({ ...unit, measures: own }));
    const line = formatIssues(parseReview(data).issues ?? [], data);
    expect(fences("text")[0]?.trim()).toBe(line.replace("facts[0]", "facts[3]"));
  });
});
