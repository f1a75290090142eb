import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineReview } from "../defineReview.ts";
import type { FactStatus } from "../fact.ts";
import { factId } from "../factId.ts";
import { factIndex } from "../factIndex.ts";
import { formatIssues } from "../issue.ts";
import type { Review } from "../review.ts";
import { parseReview } from "../schema.ts";
import { anyAspect, anyScope } from "../testing/anyAspect.ts";
import { changed } from "../testing/changed.ts";
import { eastPort } from "../testing/eastPort.ts";
import { EXCHANGE_COLUMNS, tidyFacts } from "../tidyFacts.ts";
import { xinyu2023 } from "../xinyu2023/index.ts";
import { parseFacts } from "./parseFacts.ts";
import { toCsv } from "./toCsv.ts";

const throughCsv = (review: Review): unknown => {
  const read = parseFacts(toCsv(EXCHANGE_COLUMNS, tidyFacts(review)));
  if (read.issues !== undefined) throw new Error(formatIssues(read.issues));
  const again = parseReview({ ...JSON.parse(JSON.stringify(review)), facts: read.value });
  if (again.issues !== undefined) throw new Error(formatIssues(again.issues));
  return again.value;
};

describe("facts go through CSV and come back as they were", () => {
  test("those of 2023", () => {
    const { measures } = xinyu2023;
    expect({ ...(throughCsv(xinyu2023) as Review), measures }).toEqual({ ...xinyu2023 });
  });

  test("those of another park, with two sources, mentions and a sign outside of the basic plane", () => {
    const review = throughCsv(defineReview(eastPort)) as Review;
    expect(review.facts).toEqual(defineReview(eastPort).facts);
  });

  test("whatever stands in notes, ids and status", () => {
    const word = fc.string({ unit: fc.constantFrom(..."ab,;\"'\n\r\t= 亿🚢"), minLength: 1 });
    const review = defineReview(eastPort);
    fc.assert(
      fc.property(word, word, word, (id, zh, en) => {
        let odd = changed(review, ["facts", 1, "note"], { zh, en });
        odd = changed(odd, ["facts", 1, "status"], ["provisional", "estimate"]);
        odd = changed(odd, ["facts", 1, "id"], `x${id}`);
        odd = changed(odd, ["entities"], []);
        expect((throughCsv(odd) as Review).facts).toEqual(odd.facts);
      }),
    );
  });
});

test("whatever is said of a measure goes through CSV and JSON, and is found and named by its id again", () => {
  const east = defineReview(eastPort);
  const [entity = ""] = east.entities.map(({ id }) => id);
  const aspect = anyAspect(
    [entity],
    [
      { measure: "routes", dimensions: {} },
      { measure: "routes", dimensions: { reach: "home" } },
      { measure: "cargo", dimensions: {} },
    ],
  );
  const plan = fc.constantFrom<readonly FactStatus[]>([], ["target"], ["provisional", "forecast"]);
  fc.assert(
    fc.property(aspect, fc.option(anyScope([entity])), plan, (said, scope, status) => {
      const whole = { measure: "routes", dimensions: { reach: "abroad" }, scope };
      // A share of itself is none.
      fc.pre(said.as !== "share" || JSON.stringify(said.of) !== JSON.stringify(whole));
      const fact = {
        ...said,
        ...whole,
        amount: "2",
        printed: "2",
        start: 44,
        status,
        source: "bulletin",
      };
      const file = (facts: unknown) => ({
        ...JSON.parse(
          JSON.stringify({
            ...east,
            entities: east.entities.map(({ countedBy: _, facts: __, ...one }) => one),
          }),
        ),
        facts,
      });
      const read = (facts: unknown): Review => {
        const result = parseReview(file(facts));
        if (result.issues !== undefined) throw new Error(formatIssues(result.issues));
        return result.value;
      };
      const review = read([fact]);
      const [one] = review.facts;
      expect(one).toMatchObject({ ...said, ...whole });
      expect(read(JSON.parse(JSON.stringify(review.facts))).facts).toEqual(review.facts);
      const table = parseFacts(toCsv(EXCHANGE_COLUMNS, tidyFacts(review)));
      if (table.issues !== undefined) throw new Error(formatIssues(table.issues));
      expect(read(table.value).facts).toEqual(review.facts);
      expect(one !== undefined && factId(one, review)).toBe(one?.id);
      expect(one !== undefined && factIndex(review)(one)).toBe(one);
    }),
    { numRuns: 1000 },
  );
});

const HEAD = "measure,amount,printed,start";

test("takes a table of one's own, with a byte order mark and line ends of Windows", () => {
  const read = parseFacts(`\uFEFF${HEAD},dimensions\r\nroutes,2,2条,44,reach=abroad\r\n`);
  expect(read).toEqual({
    value: [
      {
        measure: "routes",
        dimensions: { reach: "abroad" },
        amount: "2",
        printed: "2条",
        start: 44,
        status: [],
        mentions: [],
      },
    ],
  });
});

test.each([
  ["", "rows[1]: must have a column measure"],
  ["measure,amount,printed\n", "rows[1]: must have a column start"],
  [`${HEAD},qualifer\n`, "rows[1].qualifer: must be a column of id, measure, "],
  [`${HEAD},amount\n`, 'rows[1].amount: must be there once, got "amount"'],
  [`${HEAD}\ncargo,1\n`, 'rows[2]: must have 4 cells, as the header has, got ["cargo","1"]'],
  [`${HEAD}\n,,,\n`, 'rows[2].measure: must not be empty, got ""'],
  [`${HEAD}\ncargo,1,1吨,x\n`, 'rows[2].start: must be a whole number, got "x"'],
  [`${HEAD},unit_mult\ncargo,1,1吨,1,万\n`, 'rows[2].unit_mult: must be a whole number, got "万"'],
  [
    `${HEAD},dimensions\ncargo,1,1吨,1,a\n`,
    "rows[2].dimensions: must be name=value pairs joined by ;",
  ],
  [
    `${HEAD},dimensions\ncargo,1,1吨,1,a=b;a=c\n`,
    "rows[2].dimensions: must name each dimension once",
  ],
  [`${HEAD},mentions\ncargo,1,1吨,1,[[[1]]]\n`, "rows[2].mentions: must be a JSON array of places"],
  [
    `${HEAD},note_zh,note_en\ncargo,1,1吨,1,注,\n`,
    "rows[2].note_en: must be there in both languages",
  ],
  [`${HEAD},mentions\ncargo,1,1吨,1,{}\n`, "rows[2].mentions: must be a JSON array of places"],
  [`${HEAD},mentions\ncargo,1,1吨,1,[\n`, "rows[2].mentions: must be a JSON array of places"],
  [
    `${HEAD},unit_mult,value\ncargo,1.5,1.5万吨,1,4,1500\n`,
    'rows[2].value: must be what amount and unit_mult say, 15000, or empty, got "1500"',
  ],
])("%j is refused", (csv, line) => {
  expect(formatIssues(parseFacts(csv).issues ?? [])).toContain(line);
});

test("any text gives issues or facts, and throws nothing", () => {
  const part = fc.constantFrom(
    ...EXCHANGE_COLUMNS,
    ",",
    "\n",
    '"',
    "__proto__",
    "=",
    ";",
    "1",
    "[]",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
      const read = parseFacts(parts.join(""));
      if (read.issues !== undefined) expect(formatIssues(read.issues)).toMatch(/: must .*, got /);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test("a column __proto__ is an unknown column", () => {
  const read = parseFacts(`${HEAD},dimensions\ncargo,1,1吨,1,__proto__=x\n`);
  expect(read.issues).toBeUndefined();
  const review = parseReview({
    ...JSON.parse(JSON.stringify(eastPort)),
    facts: read.issues ? [] : read.value,
  });
  expect(formatIssues(review.issues ?? [])).toContain("__proto__");
});
