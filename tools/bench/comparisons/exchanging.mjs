import { EXCHANGE_COLUMNS, formatIssues, tidyFacts } from "@park/data";
import { parseFacts, toCsv } from "@park/data/csv";
import { parseReview } from "@park/data/schema";
import Papa from "papaparse";
import { contender } from "../contender.mjs";
import { manyFacts } from "../manyFacts.mjs";

/**
 * @template T
 * @param {import("@park/data").Result<T>} result
 */
const sound = (result) => {
  if (result.issues !== undefined) throw new Error(formatIssues(result.issues));
  return result.value;
};

/** @returns {import("../comparison.mjs").Comparison[]} */
export const exchanging = (count) => {
  const rows = [...tidyFacts(sound(parseReview(manyFacts(count))))];
  const csv = toCsv(EXCHANGE_COLUMNS, rows);
  const said = count.toLocaleString("en");
  const fields = [...EXCHANGE_COLUMNS];
  return [
    {
      id: "write-csv",
      what: { en: `${said} facts to CSV`, zh: `${said}个数字写成 CSV` },
      how: "toCsv of rows that are there, 27 columns.",
      unit: "ms",
      own: contender("@park/data/csv", () => toCsv(EXCHANGE_COLUMNS, rows)),
      peers: [
        contender(
          "papaparse",
          () => `${Papa.unparse({ fields, data: rows }, { newline: "\n" })}\n`,
          {
            from: "papaparse",
          },
        ),
      ],
    },
    {
      id: "read-csv",
      what: { en: `${said} facts from CSV`, zh: `由 CSV 读入${said}个数字` },
      how: "parseFacts: every cell read as what its column holds, with issues for what it cannot be. The peer gives rows of texts.",
      unit: "ms",
      own: contender("@park/data/csv", () => sound(parseFacts(csv))),
      peers: [
        contender("papaparse", () => Papa.parse(csv, { header: true, skipEmptyLines: true }).data, {
          from: "papaparse",
        }),
      ],
      shown: (facts) =>
        facts.map(({ id, measure, amount, printed, start }) => [
          id,
          measure,
          amount,
          printed,
          Number(start),
        ]),
    },
  ];
};
