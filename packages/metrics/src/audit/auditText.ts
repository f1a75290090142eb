import type { Locale } from "@park/data";
import type { Audit } from "./audit.ts";
import { claimVerdicts } from "./claimVerdicts.ts";
import type { Finding } from "./finding.ts";
import { type Verdict, verdictLabel } from "./verdict.ts";

/** What a reader should look at first. */
const ORDER: readonly Verdict[] = [
  "contradicted",
  "truncated",
  "withinOperandRounding",
  "rounded",
  "exact",
  "undetermined",
];

const HOUSE = {
  rounding: { zh: "四舍五入", en: "rounding" },
  truncation: { zh: "截尾", en: "truncation" },
  mixed: { zh: "四舍五入与截尾并用", en: "both rounding and truncation" },
  undetermined: { zh: "不能判断", en: "unknown" },
} as const;

/** What a sentence says of a reading that fails, between its numbers and its operands. */
const failsIn = (finding: Finding, locale: Locale): string => {
  const label = verdictLabel(finding)[locale];
  return locale === "zh" ? `，${label}。依据：` : `: ${label}. Operands: `;
};

/** What it says where that accuses nobody, because another reading holds, or may hold. */
const CLEARED = {
  holds: {
    zh: "，此读法不一致，另一读法一致。依据：",
    en: ": fails on this reading, another holds. Operands: ",
  },
  open: {
    zh: "，此读法不一致，另一读法无法判定。依据：",
    en: ": fails on this reading, another is undetermined. Operands: ",
  },
} as const;

/**
 * An audit as plain text, for a terminal or a mail: how many figures have which verdict, how the review rounds, and each
 * finding in a sentence, contradictions first. A reading that fails is no contradiction while another one of the figure
 * holds, and its sentence says so.
 *
 * @param found - what {@link audit} gave
 * @param locale - the reader's language
 * @returns lines joined by line breaks
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, auditText } from "@park/metrics";
 * auditText(audit(xinyu2023), "en").split("\n")[0];
 * // => "xinyu-2023: 19 figures checked: 1 contradicted, 2 agree when truncated, 1 agree within the rounding of their inputs, 4 agree when rounded, 5 exact, 6 undetermined"
 * ```
 */
export const auditText = (found: Audit, locale: Locale): string => {
  const zh = locale === "zh";
  const claims = claimVerdicts(found);
  const kinds = ORDER.flatMap((verdict) => [
    { verdict, basis: null },
    ...(verdict === "contradicted" ? [{ verdict, basis: "convention" as const }] : []),
  ]);
  const counts = kinds.flatMap(({ verdict, basis }) => {
    const count = claims.filter(
      (claim) => claim.verdict === verdict && (claim.basis ?? null) === basis,
    ).length;
    if (count === 0) return [];
    const label = verdictLabel({ verdict, basis })[locale];
    return [zh ? `${label}${count}个` : `${count} ${plural(label)}`];
  });
  const said = counts.length === 0 ? "" : `${zh ? "：" : ": "}${counts.join(zh ? "，" : ", ")}`;
  const head = zh
    ? `${found.review}：核对${claims.length}个数字${said}`
    : `${found.review}: ${claims.length} ${claims.length === 1 ? "figure" : "figures"} checked${said}`;
  const { house, rounded, truncated } = found.style;
  const told =
    house === "undetermined"
      ? ""
      : zh
        ? `（能分辨的数字中，四舍五入${rounded}个，截尾${truncated}个）`
        : ` (of the figures that tell which, ${rounded} rounded and ${truncated} truncated)`;
  const style = `${zh ? "取位方式：" : "House style: "}${HOUSE[house][locale]}${told}`;
  const best = new Map(claims.map(({ fact, verdict }) => [fact, verdict]));
  const isCleared = ({ claim, verdict }: Finding): boolean =>
    verdict === "contradicted" && best.get(claim.fact) !== "contradicted";
  const sentenceOf = (finding: Finding): string => {
    const sentence = finding.sentence[locale];
    if (!isCleared(finding)) return sentence;
    const cleared = best.get(finding.claim.fact) === "undetermined" ? CLEARED.open : CLEARED.holds;
    return sentence.replace(failsIn(finding, locale), () => cleared[locale]);
  };
  const standing = (one: Finding): number => {
    if (one.verdict !== "contradicted") return 0;
    return isCleared(one) ? 2 : Number(one.basis === "convention");
  };
  const findings = ORDER.flatMap((verdict) =>
    found.findings
      .filter((finding) => finding.verdict === verdict)
      .sort((a, b) => standing(a) - standing(b)),
  ).map((finding) => `  [${finding.claim.start}] ${sentenceOf(finding)}`);
  return [head, style, "", ...findings].join("\n");
};

/** "agrees" of one figure is "agree" of several, and of a count in a list. */
export const plural = (label: string): string =>
  label.replace("agrees", "agree").replace(" its ", " their ");
