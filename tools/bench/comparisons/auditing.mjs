import { codebook, defineReview, xinyu2023 } from "@park/data";
import { audit, startRate } from "@park/metrics";
import { contender } from "../contender.mjs";

/** The divisions that the review's own figures allow, as one would write them. */
const BY_HAND = {
  shareOfParts: (of) =>
    (of("signedProjects.lithium") +
      of("signedProjects.equipment") +
      of("signedProjects.electronics") +
      of("signedProjects.nonMetallicMaterials") +
      of("signedProjects.newEconomy")) /
    of("signedProjects"),
  startRate: (of) => of("keyProjects.started") / of("keyProjects"),
  productionRateOfStarted: (of) => of("keyProjects.trialProduction") / of("keyProjects.started"),
  investmentExecution: (of) =>
    of("keyProjectCompletedInvestment") / of("keyProjectPlannedInvestment"),
  share: (of) => of("signedProjects.referral") / of("signedProjects"),
};

const divisions = () => {
  const facts = new Map(
    xinyu2023.facts.map(({ id, amount, multiplier }) => [id, Number(`${amount}e${multiplier}`)]),
  );
  const of = (id) => facts.get(id) ?? Number.NaN;
  return Object.entries(BY_HAND).map(([indicator, recomputed]) => ({
    indicator,
    recomputed: recomputed(of),
  }));
};

/** Parks that state how many projects they planned and started, and a rate that is rounded, cut off, or wrong. */
const reviewsOf = (count) =>
  Array.from({ length: count }, (_, index) => {
    const planned = 50 + ((index * 37) % 400);
    const started = planned - ((index * 11) % 23);
    const percent = (100 * started) / planned;
    const rate = [
      percent.toFixed(2),
      String(Math.floor(percent * 100) / 100),
      (percent - 0.7).toFixed(2),
    ][index % 3];
    const fact = (measure, amount, start, said = {}) => ({
      measure: measure.id,
      amount: String(amount),
      ...said,
      printed: String(amount),
      start,
    });
    return defineReview({
      id: `park-${index}`,
      park: { id: `park-${index}`, name: { zh: "园区", en: "Park" }, place: [] },
      period: "2023",
      sources: [
        {
          id: "text",
          title: { zh: "文本", en: "Text" },
          language: "zh-Hans",
          length: 100,
          sha256: "0".repeat(64),
          sections: [{ id: "1", label: { zh: "全文", en: "All" }, start: 0, end: 100 }],
        },
      ],
      measures: codebook,
      facts: [
        fact(codebook.keyProjects, planned, 0),
        fact(codebook.keyProjects, started, 20, { dimensions: { stage: "started" } }),
        fact(codebook.keyProjects, rate, 40, {
          dimensions: { stage: "started" },
          as: "share",
          of: "keyProjects",
        }),
      ],
    });
  });

/** Whether a stated rate can be what its operands give, in doubles. */
const holdsByHand = (review) => {
  const find = (stage, as = "level") =>
    review.facts.find((fact) => fact.dimensions.stage === stage && fact.as === as);
  const stated = find("started", "share");
  const ulp = 10 ** -(stated.amount.split(".")[1]?.length ?? 0);
  const percent = (100 * Number(find("started").amount)) / Number(find(undefined).amount);
  const gap = percent - Number(stated.amount);
  // Rounded either way, or cut off.
  return gap >= -ulp / 2 && gap < ulp;
};

/** @returns {import("../comparison.mjs").Comparison[]} */
export const auditing = (count) => {
  const reviews = reviewsOf(count);
  return [
    {
      id: "audit",
      what: { en: "The whole review, audited", zh: "核对整篇回顾" },
      how: "audit of the review of 2023: all figures against each other at once, exactly, by every rule of rounding; what cannot all be right with its suspects and slips, each claim recomputed, all in sentences in two languages. The peer, by hand, is five divisions in doubles.",
      unit: "ms",
      own: contender("@park/metrics", () => audit(xinyu2023).findings),
      peers: [contender("five divisions by hand", divisions, { zh: "手写的五次除法" })],
      shown: (findings) =>
        Object.keys(BY_HAND).map((id) => [
          id,
          findings.find(({ indicator }) => indicator === id).recomputed.toPrecision(12),
        ]),
      most: 5,
    },
    {
      id: "audit-many",
      what: {
        en: `${count.toLocaleString("en")} reviews audited, each`,
        zh: `核对${count.toLocaleString("en")}篇回顾，平均每篇`,
      },
      how: "audit of parks that state planned and started projects and a start rate, with the indicator startRate; a third of the rates is rounded, a third cut off, a third wrong. The peer, by hand, compares the rate in doubles and gives yes or no; the audit also says which slip of which figure would explain it.",
      unit: "ms",
      per: count,
      own: contender("@park/metrics", () =>
        reviews.map(
          (review) =>
            audit(review, { indicators: [startRate] }).findings[0].verdict !== "contradicted",
        ),
      ),
      peers: [
        contender("by hand in doubles", () => reviews.map(holdsByHand), { zh: "手写的浮点比较" }),
      ],
    },
  ];
};
