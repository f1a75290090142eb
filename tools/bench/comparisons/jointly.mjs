import { xinyu2023 } from "@park/data";
import { audit } from "@park/metrics";
import loadHighs from "highs";
import { contender } from "../contender.mjs";
import { conflictBySolver, partsBySolver, partsOfReviews } from "../linearParts.mjs";
import { misprintedTable, relatedFigures } from "../relatedFigures.mjs";

const PEER = "HiGHS, feasibility alone";
const MORE = { from: "highs", zh: "HiGHS，只判可行" };

/** How many parts of a review fit by which rule, which is what a solver finds, too. */
const partsOf = (review) => {
  const { rounding, truncation, mixed, none } = audit(review).parts;
  return { rounding, truncation, mixed, none };
};

/**
 * All figures of a review held against each other, beside a solver of mixed-integer programs on the same constraints.
 *
 * @param {{ readonly figures: number, readonly table: number }} scale figures of a review, and cells along the side of a table
 * @returns {Promise<import("../comparison.mjs").Comparison[]>}
 */
export const jointly = async ({ figures, table }) => {
  const highs = await loadHighs();
  // Kept for all programs, because each new one would take longer than most take to solve.
  const model = highs.createModel();
  model.options.set("output_flag", false);
  const many = relatedFigures(figures, { slips: 10 });
  const misprinted = misprintedTable(table);
  const [own, ofMany, ofTable] = await partsOfReviews([xinyu2023, many, misprinted]);
  const [cells] = ofTable.filter(({ constraints }) => constraints.length > 0);
  return [
    {
      id: "joint",
      what: { en: "The figures of 2023, against each other", zh: "2023年各数字互相核对" },
      how: "audit of the review of 2023, from its facts to findings with suspects, repairs and sentences. The peer, HiGHS in WebAssembly, is given the constraints ready made and says of each part whether all of its figures can be rounded, or cut off, or either; it works in doubles with tolerances, takes every end for closed, and names no figure. Two relations of 59 that allow several readings are left out for it.",
      unit: "ms",
      own: contender("@park/metrics", () => partsOf(xinyu2023)),
      peers: [contender(PEER, () => partsBySolver(highs, model, own), MORE)],
      most: 5,
    },
    {
      id: "joint-many",
      what: {
        en: `${figures.toLocaleString("en")} figures, against each other`,
        zh: `${figures.toLocaleString("en")}个数字互相核对`,
      },
      how: "The same of made-up parks with totals, parts, shares, growth, stages, regions and amounts by the unit, one figure of a hundred misprinted. The peer is given each part by itself; a rate is taken out by what is printed of it, so that all of their relations are linear.",
      unit: "ms",
      own: contender("@park/metrics", () => partsOf(many)),
      peers: [contender(PEER, () => partsBySolver(highs, model, ofMany), MORE)],
    },
    {
      id: "conflict",
      what: {
        en: `A misprint in a table of ${misprinted.facts.length} figures`,
        zh: `${misprinted.facts.length}个数字的表中一处误印`,
      },
      how: "audit of a table with its sums across and down, one cell of which is misprinted: both conflicts with their figures, what each figure would have to be, and the digits that mend them. The peer is given the constraints and finds one set of them that cannot hold together (getIis).",
      unit: "ms",
      own: contender("@park/metrics", () =>
        audit(misprinted).findings.some(({ verdict }) => verdict === "contradicted"),
      ),
      peers: [
        contender("HiGHS, one conflict", () => conflictBySolver(highs, model, cells) > 0, {
          from: "highs",
          zh: "HiGHS，一处矛盾",
        }),
      ],
      most: 50,
    },
  ];
};
