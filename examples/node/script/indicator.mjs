// An indicator: over numbers of your own, and over a review with what the rounding of its figures leaves open.
import { xinyu2023 } from "@park/data";
import { evaluate, startRate } from "@park/metrics";

console.log(`114 of 115 projects: ${startRate({ started: 114, planned: 115 })}`);

const fiscalYield = evaluate(xinyu2023).find(({ id }) => id === "fiscalYield");
console.log(`${fiscalYield?.label.en}, ${fiscalYield?.formula}: ${fiscalYield?.value}`);
console.log(`between ${fiscalYield?.interval?.join(" and ")}`);
