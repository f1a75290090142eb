// The audit: which figures of a review cannot all be right, and would a misprint have shown?
import { xinyu2023 } from "@park/data";
import { audit, isAccusation, power } from "@park/metrics";

const { findings } = audit(xinyu2023);
const conflicts = findings.filter(isAccusation);
const confirmed = findings.filter(
  ({ verdict }) => verdict !== "contradicted" && verdict !== "noSingleRule",
);

console.log(`${conflicts.length} contradicted, ${confirmed.length} confirmed`);
for (const { figures, sentence } of conflicts) {
  console.log(sentence.en);
  for (const { printed, start } of figures) console.log(`  ${printed}, from character ${start}`);
}

const { figures, protected: guarded } = power(xinyu2023);
console.log(`of ${figures.length} figures ${guarded} are protected by the others`);
