// A review of your own, from a file: all that is wrong with it, or what it holds and which charts it can draw.
import { readFile } from "node:fs/promises";
import { CHARTS } from "@park/charts";
import { formatFigure, formatIssues, labelOf } from "@park/data";
import { readReview } from "@park/data/schema";

const [file = "east-port-2024.json"] = process.argv.slice(2);
const read = readReview(await readFile(file, "utf8"));

if (read.issues !== undefined) {
  console.error(formatIssues(read.issues, read.data));
  process.exitCode = 1;
} else {
  const review = read.value;
  console.log(`${review.park.name.en}, ${review.period}`);
  for (const fact of review.facts)
    console.log(`${labelOf(review, fact).en}: ${formatFigure(fact, "en")}`);
  for (const chart of CHARTS)
    if (chart.missing(review).length === 0) console.log(`chart ${chart.id}: ${chart.question.en}`);
}
