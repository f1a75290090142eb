import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codebook } from "../../codebook/codebook.ts";
import { coverage } from "../../coverage.ts";
import { formatIssues } from "../../issue.ts";
import { normalizeSource } from "../../normalizeSource.ts";
import { parseReview } from "../../schema.ts";
import { draftReview } from "../draftReview.ts";
import { acceptDraft } from "./acceptDraft.ts";
import { askedOf } from "./askedOf.ts";
import { draftPrompt } from "./draftPrompt.ts";

// A park that does not exist.
const TEXT =
  "东港园区2024年公报。全区进出口总额40.6亿元，同比下降3.2%，占全市的12.5%。财政总收入72.87亿元，税收收入51.2亿元。工业投资、技改投资分别增长5.1%和4.4%。\n" +
  "绿电交易量1.5亿度。一般公共预算收入占财政总收入的38.1%。上年，进出口总额41.9亿元。力争2025年进出口总额达到45亿元。";

type Entry = Record<string, unknown>;

const readBefore = new Map<string, ReturnType<typeof askedOf>>();

/** What is asked of a text, which is read once for all answers about it. */
const quantitiesOf = (text: string): ReturnType<typeof askedOf> => {
  const quantities = readBefore.get(text) ?? askedOf(text);
  readBefore.set(text, quantities);
  return quantities;
};

/** The number of the quantity that is printed so. */
const at = (printed: string, text = TEXT): number => {
  const index = quantitiesOf(text).findIndex((one) => one.printed === printed);
  if (index < 0) throw new RangeError(`no quantity ${printed}`);
  return index;
};

const said = (printed: string, more: Entry, text = TEXT): Entry => ({
  quantity: at(printed, text),
  printed,
  is: "figure",
  ...more,
});

const measure = (id: string, evidence: string) => ({ id, evidence });

/** A right answer about the text. */
const right = (): Entry[] => [
  said("40.6亿元", { measure: measure("foreignTrade", "进出口总额") }),
  said("下降3.2%", {
    aspect: { is: "growth", evidence: "同比下降" },
    of: at("40.6亿元"),
    against: { base: "yearBefore", evidence: "同比" },
  }),
  said("12.5%", {
    aspect: { is: "share", evidence: "占全市的" },
    of: at("40.6亿元"),
    whole: { region: "city", evidence: "占全市" },
  }),
  said("72.87亿元", { measure: measure("fiscalRevenue", "财政总收入") }),
  said("51.2亿元", { measure: measure("taxRevenue", "税收收入") }),
  said("5.1%", {
    measure: measure("industrialInvestment", "工业投资"),
    aspect: { is: "growth", evidence: "分别增长" },
  }),
  said("4.4%", {
    measure: measure("technicalRenewalInvestment", "技改投资"),
    aspect: { is: "growth", evidence: "分别增长" },
  }),
  said("1.5亿度", { own: { label: "绿电交易量" } }),
  said("41.9亿元", {
    measure: measure("foreignTrade", "进出口总额"),
    period: { period: "2023", evidence: "上年" },
  }),
  said("45亿元", {
    measure: measure("foreignTrade", "进出口总额"),
    period: { period: "2025", evidence: "力争2025年" },
    status: { is: "target", evidence: "力争" },
  }),
  said("38.1%", {
    measure: measure("budgetRevenue", "一般公共预算收入"),
    aspect: { is: "share", evidence: "占财政总收入的" },
    whole: { quantity: at("72.87亿元"), evidence: "财政总收入" },
  }),
];

/** The same answer with another entry about one quantity. */
const changed = (printed: string, more: Entry): Entry[] =>
  right().map((entry) => (entry.printed === printed ? { ...entry, ...more } : entry));

const told = async (figures: unknown, text = TEXT): Promise<string> =>
  formatIssues((await acceptDraft(text, { figures })).issues);

describe("a right answer", () => {
  test("is taken whole, and what is proved has no question", async () => {
    const { draft, accepted, issues } = await acceptDraft(TEXT, { period: null, figures: right() });
    expect(formatIssues(issues)).toBe("");
    expect(accepted).toBe(right().length);
    expect(
      draft.file.facts.map(({ measure: id, as, of, against, period, status, scope, amount }) => ({
        id,
        as,
        of,
        against,
        period,
        status: status?.[0],
        scope,
        amount,
      })),
    ).toEqual([
      { id: "foreignTrade", amount: "40.6" },
      { id: "foreignTrade", as: "growth", against: "yearBefore", amount: "-3.2" },
      { id: "foreignTrade", as: "share", of: "city", amount: "12.5" },
      { id: "fiscalRevenue", amount: "72.87" },
      { id: "taxRevenue", amount: "51.2" },
      { id: "industrialInvestment", as: "growth", amount: "5.1" },
      { id: "technicalRenewalInvestment", as: "growth", amount: "4.4" },
      { id: "own1", amount: "1.5" },
      {
        id: "budgetRevenue",
        as: "share",
        of: { measure: "fiscalRevenue", dimensions: {}, scope: null },
        amount: "38.1",
      },
      { id: "foreignTrade", period: "2023", amount: "41.9" },
      { id: "foreignTrade", period: "2025", status: "target", amount: "45" },
    ]);
    expect(draft.file.facts.every(({ todo }) => todo === undefined)).toBe(true);
    expect(draft.file.measures).toMatchObject({
      own1: { label: { zh: "绿电交易量" }, unit: "kWh", todo: expect.any(String) },
    });
    expect(draft.decisions?.map(({ sure }) => sure)).toEqual(right().map(() => "likely"));
    for (const { reasons } of draft.decisions ?? [])
      for (const { said: words, start } of reasons)
        expect(normalizeSource(TEXT).startsWith(normalizeSource(words), start)).toBe(true);
    const file = JSON.parse(JSON.stringify(draft.file), (key, value) =>
      key === "todo" ? undefined : value,
    );
    const read = parseReview(file);
    expect(formatIssues(read.issues ?? [])).toBe("");
    if (read.issues === undefined) expect(coverage(read.value, TEXT)).toEqual([]);
  });

  test("in text, fenced, in whatever order", async () => {
    const json = JSON.stringify({ figures: right().reverse() });
    for (const answer of [json, `\`\`\`json\n${json}\n\`\`\``, `\uFEFF${json}`])
      expect((await acceptDraft(TEXT, answer)).accepted).toBe(right().length);
  });

  test("in English, with white space as the document has it or without", async () => {
    const text =
      "In 2024 foreign trade of the zone came to CNY 30.06 billion, up 1.6% from a year earlier.\nThe zone aims for foreign trade of CNY 33 billion in 2025. It counts 45 solar roofs.";
    const figures = [
      said(
        "CNY30.06billion",
        { measure: measure("foreignTrade", "foreign trade of\nthe zone") },
        text,
      ),
      said(
        "1.6%",
        {
          aspect: { is: "growth", evidence: "up 1.6%" },
          of: 0,
          against: { base: "yearBefore", evidence: "from a year earlier" },
        },
        text,
      ),
      said(
        "CNY33billion",
        {
          measure: measure("foreignTrade", "foreign trade"),
          period: { period: "2025", evidence: "in 2025" },
          status: { is: "target", evidence: "aims for" },
        },
        text,
      ),
      said("45", { own: { label: "solar roofs" } }, text),
    ].filter(({ printed }) => quantitiesOf(text).some((one) => one.printed === printed));
    const { accepted, issues, draft } = await acceptDraft(text, { figures });
    expect(formatIssues(issues)).toBe("");
    expect(accepted).toBe(figures.length);
    expect(draft.file.measures).toMatchObject({ own1: { label: { en: "solar roofs" } } });
  });
});

describe("what is not proved stays open, with its place in the answer", () => {
  test.each([
    [
      "a figure of one's own",
      "40.6亿元",
      { printed: "46.6亿元" },
      "printed: must be what is printed there",
    ],
    [
      "a measure that there is not",
      "40.6亿元",
      { measure: measure("foriegnTrade", "进出口总额") },
      "measure.id: must be a measure of the list",
    ],
    [
      "a measure that the words do not name",
      "40.6亿元",
      { measure: measure("retailSales", "进出口总额") },
      "measure.evidence: must have a name of the measure",
    ],
    [
      "words that do not stand there",
      "40.6亿元",
      { measure: measure("foreignTrade", "外贸进出口") },
      "measure.evidence: must stand to the letter",
    ],
    [
      "words of another paragraph",
      "1.5亿度",
      { own: { label: "财政总收入" } },
      "own.label: must be words of the same sentence",
    ],
    [
      "a measure of another unit",
      "1.5亿度",
      { own: null, measure: measure("foreignTrade", "进出口总额") },
      "must be a measure in which “1.5亿度” can be stated",
    ],
    [
      "the name of another figure",
      "51.2亿元",
      { measure: measure("fiscalRevenue", "财政总收入") },
      "measure.evidence: must have a name of the measure that belongs",
    ],
    [
      "two of a list swapped",
      "5.1%",
      { measure: measure("technicalRenewalInvestment", "技改投资") },
      "measure.evidence: must have a name of the measure that belongs",
    ],
    [
      "a growth of a level further off",
      "12.5%",
      { of: at("72.87亿元") },
      "of: must be the figure that it is said of",
    ],
    [
      "an aspect without its word",
      "12.5%",
      { aspect: { is: "growth", evidence: "占全市" } },
      "aspect.evidence: must have words that say it",
    ],
    [
      "a base that is not printed",
      "5.1%",
      { against: { base: "yearBefore", evidence: "增长" } },
      "against.evidence: must have words that say it",
    ],
    [
      "a base of a level",
      "40.6亿元",
      { against: { base: "yearBefore", evidence: "同比" } },
      "against: must be null of level",
    ],
    [
      "another region",
      "12.5%",
      { whole: { region: "province", evidence: "占全市" } },
      "whole.evidence: must have words that say it",
    ],
    [
      "a target that has come about",
      "40.6亿元",
      { status: { is: "target", evidence: "全区" } },
      "status.evidence: must have words that say it",
    ],
    ["a target as a fact", "45亿元", { status: null }, "status: must be said, because of"],
    [
      "another year",
      "41.9亿元",
      { period: { period: "2022", evidence: "上年" } },
      "period.evidence: must have words that say it",
    ],
    [
      "whose it is not",
      "40.6亿元",
      { scope: { region: "city", evidence: "全区" } },
      "scope.evidence: must have words that say it",
    ],
    [
      "a part that there is not",
      "40.6亿元",
      { dimensions: [{ name: "direction", value: "sideways", evidence: "进出口" }] },
      "dimensions[0]: must be a dimension of the measure",
    ],
    [
      "a part that is not said",
      "40.6亿元",
      { dimensions: [{ name: "direction", value: "exports", evidence: "进出口总额" }] },
      "dimensions[0].evidence: must have 出口 or",
    ],
    ["no measure", "40.6亿元", { measure: null }, "measure: must be named"],
    [
      "a name that the codebook has",
      "72.87亿元",
      { measure: null, own: { label: "财政总收入" } },
      "own.label: must not be the name of fiscalRevenue",
    ],
    ["a date of a figure", "40.6亿元", { is: "date" }, "is: must be settled by a person"],
    [
      "a share of itself",
      "38.1%",
      { whole: { quantity: at("38.1%"), evidence: "占财政总收入" } },
      "whole.quantity: must be a figure that is proved",
    ],
    [
      "a figure said again that is none",
      "72.87亿元",
      { again: at("40.6亿元") },
      "again: must be a quantity before it",
    ],
  ] as const)("%s", async (_, printed, more, words) => {
    const figures = changed(printed, more);
    const index = figures.findIndex(
      (one) => one.printed === (("printed" in more ? more.printed : printed) as string),
    );
    const { draft, issues, accepted } = await acceptDraft(TEXT, { figures });
    const own = issues.filter(({ path }) => path[1] === index);
    expect(formatIssues(own)).toContain(words);
    expect(accepted).toBeLessThan(figures.length);
    // No number is lost, and none is another.
    const drafted = await draftReview(TEXT);
    const places = ({ file }: typeof drafted) =>
      [...file.facts, ...file.facts.flatMap(({ mentions }) => mentions), ...file.exclusions]
        .map(({ start, printed: print }) => `${start} ${print}`)
        .sort();
    expect(places(draft)).toEqual(places(drafted));
  });

  test("a region's figure without its region", async () => {
    const text = "2024年，全市进出口总额306亿元。";
    const figures = [said("306亿元", { measure: measure("foreignTrade", "进出口总额") }, text)];
    expect(await told(figures, text)).toContain(
      "figures[0].scope: must be said, because of “全市”",
    );
    const scoped = [{ ...figures[0], scope: { region: "city", evidence: "全市" } }];
    expect(await told(scoped, text)).toBe("");
  });

  test("the name of a part, and a name inside of a longer one", async () => {
    const text = "2024年，出口额30亿元。规上工业营业收入62亿元。";
    expect(
      await told([said("30亿元", { measure: measure("foreignTrade", "出口额") }, text)], text),
    ).toContain("dimensions: must have direction=exports, which the name says");
    expect(
      await told([said("62亿元", { measure: measure("businessRevenue", "营业收入") }, text)], text),
    ).toContain("must have a name of the measure that belongs");
  });

  test("a name with another amount between, a plan further off in the sentence, and a name behind that is not counted", async () => {
    const threshold = "In 2024 firms with sales above $10 million numbered 18.";
    const last = askedOf(threshold).length - 1;
    const printed = askedOf(threshold)[last]?.printed;
    const entry = {
      quantity: last,
      printed,
      is: "figure",
      measure: measure("enterprises", "firms"),
    };
    expect(await told([entry], threshold)).toContain(
      "must have a name of the measure that belongs",
    );
    const plan = "2024年，力争财政总收入稳中有升，达到80亿元。";
    expect(
      await told([said("80亿元", { measure: measure("fiscalRevenue", "财政总收入") }, plan)], plan),
    ).toContain("status: must be said, because of “力争”");
    const behind = "2024年，80亿元财政总收入。";
    expect(
      await told(
        [said("80亿元", { measure: measure("fiscalRevenue", "财政总收入") }, behind)],
        behind,
      ),
    ).toContain("must have a name of the measure that belongs");
  });

  test("a quantity that is shifted, that stands twice, that there is not, and none at all", async () => {
    const shifted = right().map((one) => ({ ...one, quantity: Number(one.quantity) + 1 }));
    const far = await acceptDraft(TEXT, { figures: shifted });
    expect(far.accepted).toBe(0);
    expect(formatIssues(far.issues)).toContain("printed: must be what is printed there");
    const twice = [...right(), ...right()];
    const again = await acceptDraft(TEXT, { figures: twice });
    expect(again.accepted).toBe(right().length);
    expect(again.issues).toHaveLength(right().length);
    expect(formatIssues(again.issues)).toContain(
      "figures[11].quantity: must stand in one entry, and stands in figures[0]",
    );
    expect(await told([{ ...right()[0], quantity: 99 }])).toContain(
      "quantity: must be the number of a quantity, 0 to",
    );
    expect(await told(right().slice(1))).toContain("figures: must tell of quantity 0, “40.6亿元”");
    expect((await acceptDraft(TEXT, { figures: [] })).issues).toEqual([]);
  });

  test("figures that are said of each other in a circle, and a long chain", async () => {
    const circle = changed("下降3.2%", { of: at("12.5%") }).map((one) =>
      one.printed === "12.5%" ? { ...one, of: at("下降3.2%") } : one,
    );
    expect(await told(circle)).toContain(
      "of: must be a figure that is proved, and lead to no circle",
    );
    const text = `进出口总额40.6亿元${"，增长5.1%".repeat(3000)}`;
    const chain = askedOf(text).map(({ printed }, quantity) => ({
      quantity,
      printed,
      is: "figure",
      ...(quantity === 0
        ? { measure: measure("foreignTrade", "进出口总额") }
        : { aspect: { is: "growth", evidence: "增长" }, of: quantity - 1 }),
    }));
    expect((await acceptDraft(text, { figures: chain })).accepted).toBeLessThan(5);
  });

  test("of two figures of one thing none is taken", async () => {
    const text = "2024年，进出口总额40.6亿元。进出口总额46.1亿元。";
    const figures = askedOf(text).map(({ printed }, quantity) => ({
      quantity,
      printed,
      is: "figure",
      measure: measure("foreignTrade", "进出口总额"),
    }));
    const { issues, accepted } = await acceptDraft(text, { figures });
    expect(accepted).toBe(0);
    expect(issues.map(({ path }) => path)).toEqual([
      ["figures", 0],
      ["figures", 1],
    ]);
  });

  test("the same figure printed again is a place of the first", async () => {
    const text = "2024年，进出口总额40.6亿元。全年进出口总额40.6亿元。";
    const figures = askedOf(text).map(({ printed }, quantity) => ({
      quantity,
      printed,
      is: "figure",
      measure: measure("foreignTrade", "进出口总额"),
      again: quantity === 0 ? null : 0,
    }));
    const { draft, issues, accepted } = await acceptDraft(text, { figures });
    expect(formatIssues(issues)).toBe("");
    expect(accepted).toBe(2);
    expect(draft.file.facts.map(({ mentions }) => mentions.length)).toEqual([1]);
  });
});

test("of all that could be claimed of a text, only what it says is taken", async () => {
  const rights = new Set(
    right().map(({ printed, measure: named, aspect }) =>
      JSON.stringify([
        printed,
        // Of the level before it, where none is named.
        (named as Entry | undefined)?.id ?? "foreignTrade",
        (aspect as Entry | undefined)?.is,
      ]),
    ),
  );
  // What is said of the figure before it, or has more to it than a measure and an aspect, is not claimed here.
  const named = ["40.6亿元", "72.87亿元", "51.2亿元", "5.1%", "4.4%", "38.1%"];
  const taken: string[] = [];
  const names = [
    "进出口总额",
    "财政总收入",
    "税收收入",
    "工业投资",
    "技改投资",
    "一般公共预算收入",
  ];
  const ids = [
    "foreignTrade",
    "fiscalRevenue",
    "taxRevenue",
    "industrialInvestment",
    "technicalRenewalInvestment",
    "budgetRevenue",
  ];
  const sentences = TEXT.split(/(?<=。)/u).map((one) => one.trim());
  for (const [quantity, { printed }] of askedOf(TEXT).entries())
    for (const [index, id] of ids.entries())
      for (const is of [undefined, "growth", "share", "change"] as const)
        for (const evidence of sentences.filter((one) => one.includes(printed))) {
          const entry = {
            ...{ quantity, printed, is: "figure" },
            measure: measure(id, names[index] ?? ""),
            aspect: is === undefined ? null : { is, evidence },
          };
          if ((await acceptDraft(TEXT, { figures: [entry] })).accepted > 0)
            taken.push(JSON.stringify([printed, id, is]));
        }
  expect(taken.filter((one) => !rights.has(one))).toEqual([]);
  expect(named.filter((printed) => !taken.some((one) => one.includes(`"${printed}"`)))).toEqual([]);
});

describe("the period of the document", () => {
  const text = "进出口总额40.6亿元。报告期为2024年上半年。";
  test.each([
    [{ period: "2024-S1", evidence: "2024年上半年" }, "2024-S1", ""],
    [
      { period: "2023-S1", evidence: "2024年上半年" },
      null,
      "period.evidence: must have words that say it",
    ],
    [{ period: "2023", evidence: "2023年" }, null, "period.evidence: must stand to the letter"],
  ] as const)("%j", async (period, wanted, words) => {
    const guessed = (await draftReview(text)).file.period;
    const { draft, issues } = await acceptDraft(text, { period, figures: [] });
    expect(draft.file.period).toBe(wanted ?? guessed);
    expect(formatIssues(issues)).toContain(words);
    expect(
      (await acceptDraft(text, { period, figures: [] }, { period: "2022" })).draft.file.period,
    ).toBe("2022");
  });
});

describe("an answer may be anything", () => {
  const cyclic: Record<string, unknown> = { figures: [] };
  cyclic.figures = [cyclic];
  const deep = `${'{"figures":['.repeat(50_000)}${"]}".repeat(50_000)}`;
  test.each([
    ["no JSON", "Certainly! Here are the figures:", "must be JSON"],
    ["nothing", undefined, "must be an object"],
    ["null", null, "must be an object"],
    ["a list", [], "must be an object"],
    ["no figures", {}, "figures: must be a list"],
    ["figures that are none", { figures: [1, null, "x", []] }, "figures[0]: must be an object"],
    ["one's own keys", { figures: [], hello: 1 }, "hello: must be one of period, figures"],
    [
      "a number written",
      { figures: [{ ...right()[0], amount: "406" }] },
      "figures[0].amount: must be one of",
    ],
    [
      "half a quantity",
      { figures: [{ ...right()[0], quantity: 0.5 }] },
      "quantity: must be the number",
    ],
    [
      "a text for a number",
      { figures: [{ ...right()[0], quantity: "0" }] },
      "quantity: must be the number",
    ],
    [
      "a prototype",
      JSON.parse('{"figures":[{"__proto__":{"is":"figure"},"quantity":0}],"__proto__":{}}'),
      "__proto__",
    ],
    [
      "names of a prototype",
      { figures: [{ ...right()[0], measure: measure("constructor", "进出口总额") }] },
      "must be a measure of the list",
    ],
    [
      "a value of a prototype",
      {
        figures: [
          {
            ...right()[0],
            dimensions: [{ name: "direction", value: "toString", evidence: "进出口" }],
          },
        ],
      },
      "must be a dimension",
    ],
    ["itself", cyclic, "figures[0]"],
    ["depth", deep, "figures[0]"],
    ["a function", { figures: () => [] }, "figures: must be a list"],
    [
      "a getter that throws",
      Object.defineProperty({}, "figures", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
      "figures: must be a list",
    ],
    [
      "a long quotation",
      { figures: [{ ...right()[0], measure: measure("foreignTrade", TEXT.repeat(9)) }] },
      "must have at most 400 characters",
    ],
  ] as const)("%s", async (_, answer, words) => {
    const { draft, accepted, issues } = await acceptDraft(TEXT, answer);
    expect(accepted).toBe(0);
    expect(formatIssues(issues)).toContain(words);
    expect(draft.file.facts.length).toBe((await draftReview(TEXT)).file.facts.length);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test("whatever it is, nothing is thrown, and no figure is another than the text prints", async () => {
    const word = fc.constantFrom(
      "进出口总额",
      "财政总收入",
      "同比",
      "占全市的",
      "力争",
      "2025年",
      "",
      "x",
    );
    const entry = fc.record(
      {
        quantity: fc.integer({ min: -1, max: 12 }),
        printed: fc.constantFrom(...askedOf(TEXT).map(({ printed }) => printed)),
        is: fc.constantFrom("figure", "date", "other"),
        measure: fc.option(
          fc.record({ id: fc.constantFrom("foreignTrade", "fiscalRevenue", "x"), evidence: word }),
        ),
        aspect: fc.option(
          fc.record({ is: fc.constantFrom("growth", "share", "points", "rank"), evidence: word }),
        ),
        of: fc.option(fc.integer({ min: 0, max: 12 })),
        whole: fc.option(
          fc.record({
            quantity: fc.option(fc.integer({ min: 0, max: 12 })),
            region: fc.constantFrom("city", null),
            evidence: word,
          }),
        ),
        period: fc.option(
          fc.record({ period: fc.constantFrom("2025", "2023", "2024-S1", "x"), evidence: word }),
        ),
        status: fc.option(fc.record({ is: fc.constantFrom("target", "forecast"), evidence: word })),
      },
      { requiredKeys: ["quantity", "printed", "is"] },
    );
    const drafted = await draftReview(TEXT);
    const read = new Map(askedOf(TEXT).map(({ start, figure }) => [start, figure]));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(entry, { maxLength: 14 }).map((figures) => ({ figures })),
          fc.anything(),
        ),
        async (answer) => {
          const { draft } = await acceptDraft(TEXT, answer);
          expect(draft.file.facts.length).toBe(drafted.file.facts.length);
          for (const { start, amount, multiplier } of draft.file.facts)
            expect(read.get(start)).toMatchObject({ amount, multiplier });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("the prompt", () => {
  test("numbers the quantities that are to be read, in the text as it is", () => {
    const text = "2024年\n\n进出口总额 40.6\n亿元，  增长5%。";
    const { document } = draftPrompt(text);
    expect(document).toBe("2024年\n\n进出口总额 ⟦0|40.6\n亿元⟧，  增长⟦1|5%⟧。");
    expect(draftPrompt("没有数字。").document).toBe("没有数字。");
    expect(draftPrompt("").document).toBe("");
  });

  test("takes marks that the text does not have", () => {
    expect(draftPrompt("⟦财政总收入⟧72.87亿元").document).toBe("⟦财政总收入⟧⟪0|72.87亿元⟫");
  });

  test("without its marks it is the text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "财政总收入",
            "72.87亿元",
            " ",
            "\n",
            "e\u0301",
            "，增长5%",
            "12家",
            "𝟏",
            "\uFEFF",
          ),
        ),
        (parts) => {
          const text = parts.join("");
          expect(draftPrompt(text).document.replace(/⟦\d+\||⟧/gu, "")).toBe(text);
        },
      ),
    );
  });

  test("has every measure, and a schema in which models cannot write a number", () => {
    const { measures, schema, instructions } = draftPrompt(TEXT, { locale: "zh" });
    for (const id of Object.keys(codebook)) expect(measures).toContain(`${id} = `);
    expect(instructions).toContain("⟦7|40%⟧");
    const json = JSON.stringify(schema);
    expect(json).not.toContain('"type":"number"');
    const strict = (part: unknown): void => {
      if (typeof part !== "object" || part === null) return;
      const { type, properties, required, additionalProperties } = part as Record<string, unknown>;
      if (type === "object" && properties !== undefined) {
        expect(additionalProperties).toBe(false);
        expect(required).toEqual(Object.keys(properties as object));
      }
      Object.values(part).forEach(strict);
    };
    strict(schema);
    expect(() => draftPrompt(TEXT, { locale: "fr" as "en" })).toThrow(/locale must be zh or en/);
  });
});
