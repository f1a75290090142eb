import { xinyu2023 } from "@park/data";
import { jsonSchemas } from "@park/data/publish";
import { parseReview, readReview, reviewSchema } from "@park/data/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import { contender } from "../contender.mjs";
import { manyFacts } from "../manyFacts.mjs";
import { reviewShape } from "../reviewShape.mjs";

const isSound = new Ajv2020({ strict: false, allErrors: true }).compile(jsonSchemas().review);

/** Whether data has the shape of a review file, by each of the libraries. */
export const SHAPES = {
  ajv: (data) => isSound(data),
  valibot: (data) => v.safeParse(reviewShape, data).success,
  zod: (data) => reviewSchema.safeParse(data).success,
};

/** @param {unknown} file */
const shapesOf = (file) =>
  Object.entries(SHAPES).map(([name, check]) => contender(name, () => check(file), { from: name }));

/** @returns {import("../comparison.mjs").Comparison[]} */
export const reading = (count) => {
  const file = JSON.parse(JSON.stringify(xinyu2023));
  const text = JSON.stringify(file);
  const many = manyFacts(count);
  return [
    {
      id: "parse-review",
      what: { en: "A review file, checked", zh: "校验一个回顾文件" },
      how: "parseReview of the review of 2023 as parsed JSON: its shape, then its meaning (units, dimensions, periods, places, duplicates), completed and frozen. The peers check the shape only.",
      unit: "ms",
      own: contender("@park/data/schema", () => parseReview(file).issues === undefined),
      peers: shapesOf(file),
    },
    {
      id: "read-review",
      what: { en: "A review file, read from text", zh: "由文本读入回顾文件" },
      how: "readReview of the same file as text. The peers parse the JSON and check its shape.",
      unit: "ms",
      own: contender("@park/data/schema", () => readReview(text).issues === undefined),
      peers: Object.entries(SHAPES).map(([name, check]) =>
        contender(`JSON.parse and ${name}`, () => check(JSON.parse(text)), {
          zh: `JSON.parse 加 ${name}`,
          from: name,
        }),
      ),
    },
    {
      id: "parse-many",
      what: {
        en: `A review file of ${count.toLocaleString("en")} facts, checked`,
        zh: `校验含${count.toLocaleString("en")}个数字的文件`,
      },
      how: "parseReview of a file of that many facts, as above.",
      unit: "ms",
      own: contender("@park/data/schema", () => parseReview(many).issues === undefined),
      peers: shapesOf(many),
      most: 1000,
    },
  ];
};
