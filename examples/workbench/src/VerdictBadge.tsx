import type { Locale } from "@park/data";
import { type Finding, isAccusation, verdictLabel } from "@park/metrics";

/** What a finding is called; one that accuses nobody has no colour of alarm. */
export const VerdictBadge = ({
  finding,
  locale,
}: {
  readonly finding: Finding;
  readonly locale: Locale;
}) => {
  const isLesser = finding.verdict === "contradicted" && !isAccusation(finding);
  return (
    <span class={`verdict ${isLesser ? "doubted" : finding.verdict}`}>
      {verdictLabel(finding)[locale]}
    </span>
  );
};
