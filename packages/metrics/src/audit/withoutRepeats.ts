import type { Finding } from "./finding.ts";

/**
 * The findings of an audit without those that a figure is printed more than once, alike each time: that is worth a row of
 * a table, but nothing was recomputed for it. A print that differs stays.
 *
 * @param findings - the findings of an audit
 * @returns those in which something is recomputed, or contradicted
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, claimVerdicts, withoutRepeats } from "@park/metrics";
 * const { findings } = audit(xinyu2023);
 * claimVerdicts({ findings }).length; // => 19
 * claimVerdicts({ findings: withoutRepeats(findings) }).length; // => 18
 * ```
 */
export const withoutRepeats = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ indicator, verdict }) => indicator !== "repeatedPrint" || verdict !== "exact");
