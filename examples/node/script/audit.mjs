// The audit: which figures do others of the same review contradict?
import { xinyu2023 } from "@park/data";
import { audit, claimVerdicts } from "@park/metrics";

const result = audit(xinyu2023);
const claims = claimVerdicts(result);
const contradicted = claims.filter(({ verdict }) => verdict === "contradicted");

console.log(`${claims.length} figures checked, ${contradicted.length} contradicted`);
for (const { fact } of contradicted)
  console.log(result.findings.find(({ claim }) => claim.fact === fact)?.sentence.en);
