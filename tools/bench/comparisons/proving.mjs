import { createHash } from "node:crypto";
import { verifySource } from "@park/data";
import { contender } from "../contender.mjs";
import { madeUpSource } from "../madeUpSource.mjs";

/** What one would write to compare the places alone. */
const placesHold = (review, text) => {
  const [source] = review.sources;
  const points = Array.from(text.replace(/\s/gu, "").normalize("NFC"));
  const hash = createHash("sha256").update(points.join("")).digest("hex");
  const places = [...review.facts, ...review.entities].flatMap((one) => [one, ...one.mentions]);
  return (
    hash === source.sha256 &&
    points.length === source.length &&
    [...places, ...review.exclusions].every(
      ({ printed, start, end }) => points.slice(start, end).join("") === printed,
    )
  );
};

/** @returns {import("../comparison.mjs").Comparison[]} */
export const proving = () => {
  const { review, text } = madeUpSource();
  return [
    {
      id: "verify-source",
      what: { en: "A review, proved against its source", zh: "用原文逐一核验数字" },
      how: "verifySource of the review of 2023 against a made-up text of the same length in which every printed form stands at its place: hash, length, places, each figure read again, and every figure of the text found to see that none is quoted in part. The peer, by hand, compares hash, length and places only.",
      unit: "ms",
      own: contender("@park/data", async () => (await verifySource(review, text)).length === 0),
      peers: [
        contender("places by hand", () => placesHold(review, text), { zh: "手写的位置比对" }),
      ],
    },
  ];
};
