import { createHash } from "node:crypto";
import { xinyu2023 } from "@park/data";

/** A review's facts in a text that holds nothing else: each printed form stands at its place, and 文 everywhere between. */
export const madeUpSource = () => {
  const [source] = xinyu2023.sources;
  const points = Array.from({ length: source.length }, () => "文");
  const places = [...xinyu2023.facts, ...xinyu2023.entities].flatMap((one) => [
    one,
    ...one.mentions,
  ]);
  for (const { printed, start } of [...places, ...xinyu2023.exclusions])
    points.splice(start, Array.from(printed).length, ...printed);
  const text = points.join("");
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { text, review: { ...xinyu2023, sources: [{ ...source, sha256 }] } };
};
