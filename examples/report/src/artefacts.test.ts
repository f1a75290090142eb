import { readFileSync } from "node:fs";
import { CHARTS } from "@park/charts";
import { defineReview, foreignTrade, xinyu2023 } from "@park/data";
import { toCsv } from "@park/data/csv";
import { audit, FINDING_COLUMNS, INDICATORS, power, tidyFindings } from "@park/metrics";
import { beforeAll, describe, expect, test } from "vitest";
import { type Artefacts, artefacts } from "./artefacts.ts";
import { anchor } from "./page/anchor.ts";
import { sections } from "./testing/sections.ts";

const IDS = [
  "contractsByIndustry",
  "contractedValueConcentration",
  "largeContracts",
  "valueInLargestContracts",
  "referrals",
  "averageContractValue",
  "lithiumCapacityGrowth",
  "lithiumShares",
  "impliedLithiumCapacity",
  "batteryCapacityReached",
  "clusterRevenue",
  "digitalEconomyGrowth",
  "projectProgress",
  "moneyOrDelivery",
  "campaignGroups",
  "landSources",
  "parcelSize",
  "approvalTime",
  "technologySmeGrowth",
  "newSpecialisedEnterprises",
  "shareOfCity",
  "talentTeamSize",
  "infrastructureProgress",
  "lifeInTheZone",
  "safetyEnforcement",
  "auditedClaims",
  "headlineFigures",
  "honoursAndPlatforms",
];

let made: Artefacts;
beforeAll(async () => {
  made = await artefacts(xinyu2023, { issues: [], uncovered: [] });
});

const file = (path: string): string => made.files.get(path) ?? "";

describe("the report of 2023", () => {
  test("has every file", () => {
    const isOfStory = (name: string): boolean => /\/story-\d-\w+\./.test(name);
    // One picture that says most and eight more, as spec and picture, in two languages.
    expect([...made.files.keys()].filter(isOfStory)).toHaveLength(9 * 4);
    expect([...made.files.keys()].filter((name) => !isOfStory(name)).sort()).toEqual(
      [
        "audit.json",
        "data.html",
        "facts.csv",
        "findings.csv",
        "index.en.html",
        "index.html",
        "indicators.csv",
        "review.json",
        ...IDS.flatMap((id) =>
          ["en", "zh"].flatMap((locale) => [
            `specs/${id}.${locale}.vl.json`,
            `svg/${id}.${locale}.svg`,
          ]),
        ),
      ].sort(),
    );
  });

  test("has a row a fact, a row a finding, and the audit as it is", () => {
    const found = audit(xinyu2023);
    expect(file("facts.csv").trimEnd().split("\n")).toHaveLength(1 + 121);
    expect(file("findings.csv")).toBe(toCsv(FINDING_COLUMNS, tidyFindings(found.findings)));
    expect(JSON.parse(file("audit.json"))).toEqual(found);
  });

  test("shows each chart in each language with text alternative, table, source and links", () => {
    const page = file("data.html");
    for (const id of IDS) {
      for (const locale of ["zh", "en"]) {
        const figure =
          page.split(`<figure id="${locale}-chart-${id}"`)[1]?.split("</figure>")[0] ?? "";
        const { description } = JSON.parse(file(`specs/${id}.${locale}.vl.json`));
        expect(figure).toContain(description.replaceAll("'", "&#39;"));
        expect(figure).toContain("<caption>");
        expect(figure).toContain(`href="svg/${id}.${locale}.svg"`);
        expect(figure.match(/<svg /g)).toHaveLength(2);
        expect(figure).toMatch(/<li><a href="#(en|zh)-(fact|entity)-[^"]*">/);
      }
    }
  });

  test("every link inside it leads somewhere, and every id is there once", () => {
    const page = file("data.html");
    const ids = Array.from(page.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
    const known = new Set(ids);
    expect(known.size).toBe(ids.length);
    const links = Array.from(page.matchAll(/href="#([^"]*)"/g), ([, id]) => id);
    expect(links.length).toBeGreaterThan(2000);
    expect(links.filter((id) => !known.has(id))).toEqual([]);
  });

  test("has every fact, name, measure, indicator and exclusion in both languages", () => {
    const page = file("data.html");
    const { facts, entities, measures } = xinyu2023;
    for (const locale of ["zh", "en"] as const) {
      for (const { id } of facts) expect(page).toContain(`id="${anchor(locale, "fact", id)}"`);
      for (const { id } of entities) expect(page).toContain(`id="${locale}-entity-${id}"`);
      for (const id of Object.keys(measures))
        expect(page).toContain(`id="${locale}-measure-${id}"`);
      expect(page.match(new RegExp(`<tr id="${locale}-indicator-`, "g"))).toHaveLength(86);
    }
    // What is more than a confirmation has a card, and each confirmation a row.
    const { findings } = audit(xinyu2023);
    const cards = findings.filter(({ verdict }) =>
      ["contradicted", "noSingleRule"].includes(verdict),
    );
    expect(cards.length).toBeGreaterThan(0);
    expect(page.match(/<article id="en-audit-/g)).toHaveLength(cards.length);
    expect(page.match(/<(?:article|tr) id="en-audit-/g)).toHaveLength(findings.length);
  });

  test("tells a reader who has only the page what contradicts, and what capacity of the world follows", () => {
    const opening = file("data.html").split('id="en-opening"')[1]?.split("</section>")[0] ?? "";
    const said = opening.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
    expect(said).toContain("All 121 figures were verified against the source");
    expect(said).toContain("none is left out");
    // No whole number of 114 gives 98.26%; 113 of 115 do.
    expect(said).toContain(
      "Some cannot all be right: Key projects (started, 114 projects) and Start rate of key projects (98.26%) cannot both be right. Reading 113 projects for 114 projects would mend this and 1 other conflict.",
    );
    expect(said).toContain("13 figures are confirmed by others.");
    const { assumed, misprints, protected: guarded } = power(xinyu2023);
    const { shown, tried } = misprints.lastPlace;
    expect(said).toContain(
      `${guarded} of 121 figures are protected by others, so that a misprint may show, ${assumed} of them only if something is so that the review leaves open; one off in the last place would show in ${((100 * shown) / tried).toFixed(1)}% of cases.`,
    );
    // 3 growth rates, 5 shares of a region, good air; exports and the like.
    expect(said).toContain(
      "Of 86 indicator values, 65 can be computed. 9 are stated by the review itself, but cannot be recomputed. For 12 the review states neither",
    );
    // 21.75 by 20.65%, and what the rounding of both allows.
    expect(said).toContain("Lithium salt capacity (world) 1.0527 million t to 1.0538 million t");
  });

  const textOf = (part: string): string =>
    (file("data.html").split(`id="${part}"`)[1]?.split("</section>")[0] ?? "")
      .replace(/<style.*?<\/style>|<svg.*?<\/svg>/gs, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");

  test("numbers its charts in the order of the page, the same in both languages", () => {
    for (const locale of ["zh", "en"]) {
      const numbers = Array.from(
        file("data.html").matchAll(
          new RegExp(`id="${locale}-chart-\\w+-question"><span class="nr">(\\d+)</span>`, "g"),
        ),
        ([, number]) => Number(number),
      );
      expect(numbers).toEqual(IDS.map((_, index) => index + 1));
    }
  });

  test("counts what was found, and says what tells how the review rounds", () => {
    const said = textOf("en-audit");
    expect(said).toContain(
      "1 contradiction was found, and 1 more only on a condition or by convention; 13 figures are confirmed.",
    );
    // 85%, 65% and 54.8% are rounded, 37% and 49.63% cut off; 47% of 51 would fit anyway.
    expect(said).toContain("3 figures fit only when rounded, 2 only when cut off.");
    expect(said).toMatch(/groups of figures that hang together, \d+ can all be rounded/);
  });

  test("puts the conflict first, with its figures, what each would have to be, and the slip that explains it", () => {
    const [, first = ""] = textOf("en-audit").split("Figures that cannot all be right");
    const [conflict = "", lesser = ""] = first.split("Contradicted only on a condition");
    // 114 of 115 is 0.87 points above 98.26%.
    expect(conflict).toContain("99.13% 0.87 percentage points from what is stated");
    expect(conflict).toContain("Start rate: Key projects (started) ÷ Key projects");
    expect(conflict).toContain("98.26% : would have to be 99.13%");
    expect(conflict).toContain("114 projects : would have to be 113 projects");
    expect(conflict).toContain(
      "113 in place of 114 in 114个 (one off in the last place; would clear 2 conflicts)",
    );
    expect(conflict).toContain("Projects 1848–1854");
    // 20 were to start and 18 did, while 1 of all 115 is left.
    expect(lesser).toMatch(/contradicted only on a condition If .* Assumed /);
  });

  test("groups what is confirmed by how well, each with what it was recomputed from", () => {
    const said = textOf("en-audit");
    const [, ...groups] = said.split(/Confirmed: \S/);
    // Each with its heading and the caption of its table.
    expect(groups).toHaveLength(2 * 4);
    expect(said).toMatch(
      /Production rate of key projects.*?64\.91% as a share of started projects as a share of planned projects: 64\.35%: does not hold/,
    );
    expect(said).toContain("may be 99.78% to 99.85%");
    expect(said).toContain("If the parts that are stated are all that count");
    // 68 of 49.63%, which nothing but 137 gives.
    expect(said).toContain(
      "Specialised SMEs (city) 137 enterprises (not stated; the only one that fits)",
    );
  });

  test("says how much the audit could have seen, and of each figure whether it could", () => {
    const { figures, misprints, protected: guarded } = power(xinyu2023);
    const said = textOf("en-audit");
    expect(said).toContain(
      `for the other ${figures.length - guarded} there is nothing to hold against`,
    );
    for (const [label, { tried, shown, assumed }] of [
      ["one off in the last place", misprints.lastPlace],
      ["a power of ten off", misprints.factor],
    ] as const)
      expect(said).toContain(
        `${label} ${tried} ${shown} ${assumed} ${((100 * shown) / tried).toFixed(1)}%`,
      );
    const rows = file("data.html").split('<tr id="en-fact-').slice(1);
    const rowOf = (id: string): string => rows.find((row) => row.startsWith(`${id}"`)) ?? "";
    expect(rowOf("keyProjects.started")).toContain("contradicted");
    expect(rowOf("keyProjects.started~3ashare")).toContain("contradicted");
    expect(rowOf("keyProjects.trialProduction~3ashare")).toContain("agrees when rounded");
    const open = figures.find(({ isProtected }) => !isProtected);
    expect(rowOf(anchor("en", "fact", open?.fact ?? "").slice("en-fact-".length))).toContain(
      "nothing tests it",
    );
  });

  test("says what the figures imply, with what it follows from", () => {
    const said = textOf("en-implied");
    // 201 by 1.322; 24 of 47%, 40 of 54.8%, and 68 of 49.63%, which is cut off.
    for (const number of ["152", "51", "73"]) expect(said).toContain(`${number} enterprises`);
    expect(said).toMatch(/137 enterprises .*?49\.63% with figures cut off/);
    expect(said).toMatch(
      /National technology SMEs \(2022\).*If the growth is against a year before/,
    );
    // 20.65 by 28.06.
    expect(said).toContain("nation ÷ world is 73.59% (73.56% to 73.63%)");
    // What is confirmed by its figures stands in the audit.
    expect(said).not.toContain("84.62%");
  });

  test("says of an indicator that the review states it, where it cannot be recomputed", () => {
    // The heading, and the caption of the table.
    const stated = textOf("en-indicators").split("Stated, but cannot be recomputed").at(-1) ?? "";
    const [before = "", , after = ""] = stated.split("Neither stated nor computable");
    expect(before).toContain(
      "Foreign trade, growth on the year 1.6% Not stated: Foreign trade (2022).",
    );
    // Held against whole numbers all the same.
    expect(before).toContain(
      "49.63% Not stated: Specialised SMEs (city). Checked all the same: ≈ agrees when truncated",
    );
    expect(after).toContain("Trade balance");
    expect(after).not.toContain("Foreign trade, growth");
  });

  test("is of a size that a phone can load", () => {
    expect(file("data.html").length).toBeLessThan(1_700_000);
  });

  test("asks nothing of another place", () => {
    expect(file("data.html")).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test("is as large as the README says", () => {
    const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
    const { facts, entities } = xinyu2023;
    const said = `${facts.length} facts of ${new Set(facts.map(({ measure }) => measure)).size} measures, ${entities.length} named entities, ${INDICATORS.length} indicators, ${audit(xinyu2023).findings.length} findings and ${CHARTS.length} charts`;
    expect(readme.replaceAll("\n", " ")).toContain(said);
  });

  test("is the same on every run", async () => {
    expect((await artefacts(xinyu2023, { issues: [], uncovered: [] })).files).toEqual(made.files);
  });

  test.each(["auditedClaims.en", "auditedClaims.zh", "headlineFigures.en", "projectProgress.en"])(
    "draws the picture of a README: %s",
    async (name) => {
      await expect(file(`svg/${name}.svg`)).toMatchFileSnapshot(`../../../docs/images/${name}.svg`);
    },
  );
});

test("a review that states little gets a report that says which charts need what", async () => {
  const review = defineReview({
    id: "east-2024-s1",
    park: { id: "east", name: { zh: "<东>园区", en: "<East> park" }, place: [] },
    period: "2024-S1",
    sources: [
      {
        id: "bulletin",
        title: { zh: "公报", en: "Bulletin" },
        language: "zh-Hans",
        length: 20,
        sha256: "0".repeat(64),
        sections: [{ id: "1", label: { zh: "贸易", en: "Trade" }, start: 0, end: 20 }],
      },
    ],
    measures: { foreignTrade },
    facts: [
      { measure: "foreignTrade", amount: "41.2", multiplier: 8, printed: "41.2亿元", start: 5 },
    ],
  });
  const { files, report } = await artefacts(review, null);
  expect(report.charts).toEqual([]);
  expect([...files.keys()]).not.toContain("svg/projectProgress.en.svg");
  const page = files.get("data.html") ?? "";
  expect(page).toContain("Do the projects advance? Not stated: keyProjects, keyProjects (started)");
  expect(page).toContain("own figures agree? Not stated: figures that others recompute");
  expect(page).toContain("&lt;East&gt; park, first half of 2024: year in review");
  expect(page).toContain("The one figure was not verified: no copy of the source was at hand");
  expect(page).toContain("No figure of the review can be tested by the others.");
});

test("figures that contradict each other leave out their chart alone, and say so", async () => {
  const review = sections("0", "2");
  const idsOf = ({ report }: Artefacts): readonly string[] =>
    report.charts.map(({ chart }) => chart.id);
  const whole = idsOf(await artefacts(review, null));
  const facts = review.facts.map((fact) =>
    fact.id === "idleLandReused" ? { ...fact, amount: "1000" } : fact,
  );
  const made = await artefacts({ ...review, facts }, null);
  expect(whole).toContain("landSources");
  expect(idsOf(made)).toEqual(whole.filter((id) => id !== "landSources"));
  expect(made.files.get("data.html")).toContain(
    "How was unused land put to use? Not stated: a whole and parts of it, or their shares",
  );
});

test("one amount that no number holds costs the charts and indicators of it alone, each with its reason", async () => {
  const facts = xinyu2023.facts
    .filter(({ measure }) => /^(keyProject|infrastructureProject)/.test(measure))
    .map((fact) =>
      fact.id === "infrastructureProjects" ? { ...fact, amount: "9".repeat(310) } : fact,
    );
  const { files, report } = await artefacts({ ...xinyu2023, facts, entities: [] }, null);
  expect(report.charts.map(({ chart }) => chart.id)).toContain("projectProgress");
  const why = report.undrawn.find(({ chart }) => chart.id === "infrastructureProgress")?.why.en;
  expect(why).toMatch(/^Cannot draw /);
  const page = files.get("data.html") ?? "";
  expect(page).toContain(why);
  expect(page).not.toMatch(/\bNaN\b|>Infinity|∞/);
  expect(files.get("indicators.csv")).not.toMatch(/NaN|Infinity/);
});
