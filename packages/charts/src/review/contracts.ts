import type { SizeMeasures } from "@park/metrics";

/** The measures that say how the contracted value is spread by the size of contracts. */
export const CONTRACTS: SizeMeasures = {
  value: "contractedValue",
  number: "signedProjects",
  threshold: "contractSize",
  dimension: "size",
};
