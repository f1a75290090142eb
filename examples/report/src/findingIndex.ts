import { type Finding, isAccusation } from "@park/metrics";

/** How the page finds its way to what the audit found. */
export interface FindingIndex {
  /** The name of each finding in addresses: its claim's, or its first figure's, where it is about no single claim. */
  readonly names: ReadonlyMap<Finding, string>;
  /**
   * By the id of a fact, the finding that its reader needs first: one that accuses it among others, then one in which it
   * contradicts only on a condition, then the one that recomputes it.
   */
  readonly ofFact: ReadonlyMap<string, Finding>;
}

const namesOf = (findings: readonly Finding[]): ReadonlyMap<Finding, string> => {
  const taken = new Set<string>();
  return new Map(
    findings.map((finding) => {
      const own = (finding.claim ?? finding.figures[0])?.fact ?? "";
      let name = own;
      for (let count = 2; taken.has(name); count += 1) name = `${own} ${count}`;
      taken.add(name);
      return [finding, name];
    }),
  );
};

const ofFactIn = (findings: readonly Finding[]): ReadonlyMap<string, Finding> => {
  const accusing = findings.filter(isAccusation);
  const others = findings.filter(
    (finding) => finding.verdict === "contradicted" && !isAccusation(finding),
  );
  const confirming = findings.filter(({ verdict, relations }) =>
    // What is only printed again says least of a figure.
    verdict === "contradicted" || verdict === "noSingleRule" ? false : relations.length > 0,
  );
  const again = findings.filter(({ claim, relations }) => claim !== null && relations.length === 0);
  const found = new Map<string, Finding>();
  const add = (id: string | undefined, finding: Finding): void => {
    if (id !== undefined && !found.has(id)) found.set(id, finding);
  };
  for (const finding of [...accusing, ...others])
    for (const { fact } of finding.figures) add(fact, finding);
  for (const finding of [...confirming, ...again]) add(finding.claim?.fact, finding);
  return found;
};

/** Names and look-up of what an audit found. */
export const findingIndex = (findings: readonly Finding[]): FindingIndex => ({
  names: namesOf(findings),
  ofFact: ofFactIn(findings),
});
