import type { Localized } from "@park/data";
import type { Finding } from "@park/metrics";
import { conflictsOf } from "./analyse.ts";
import type { App } from "./app.ts";
import { ConfirmedSheet } from "./ConfirmedSheet.tsx";
import { ConflictPanel } from "./ConflictPanel.tsx";
import { Filters } from "./Filters.tsx";
import { matching } from "./matching.ts";
import { ReachSection } from "./ReachSection.tsx";
import { useReach } from "./useReach.ts";

const TEXT: Localized<{
  readonly title: string;
  readonly summary: (accused: number, lesser: number, confirmed: number) => string;
  readonly unfinished: string;
  readonly accused: string;
  readonly lesser: string;
  readonly mixed: string;
  readonly confirmed: string;
  readonly none: string;
}> = {
  zh: {
    title: "核对：回顾是否自相一致",
    summary: (accused, lesser, confirmed) =>
      `全部数字放在一起核对：${accused === 0 ? "没有发现不一致" : `${accused}处不一致`}${lesser === 0 ? "" : `，另有${lesser}处仅在一定前提下或按惯例不一致`}；${confirmed}个数字得到印证。`,
    unfinished: "数字过多，部分内容未再继续查找。",
    accused: "不能同时正确的数字",
    lesser: "仅在一定前提下或按惯例不一致",
    mixed: "没有统一取位方式的数字",
    confirmed: "得到印证的数字",
    none: "筛选后没有可以相互核对的数字。",
  },
  en: {
    title: "Audit: does the review agree with itself?",
    summary: (accused, lesser, confirmed) =>
      `All figures tested against each other at once: ${accused === 0 ? "no contradiction" : `${accused} ${accused === 1 ? "contradiction" : "contradictions"}`}${lesser === 0 ? "" : `, ${lesser} more only on a condition or by convention`}; ${confirmed} ${confirmed === 1 ? "figure" : "figures"} confirmed.`,
    unfinished: "There was too much to search, and not everything was.",
    accused: "Figures that cannot all be right",
    lesser: "Contradicted only on a condition, or by convention",
    mixed: "Figures that fit no single rule of rounding",
    confirmed: "Figures that are confirmed",
    none: "None of these figures can be tested by others.",
  },
};

/** Conflicts that are shown; a page of more would be read by nobody. */
const MOST = 100;

/** From the one that says least. */
const CONFIRMING: readonly Finding["verdict"][] = [
  "truncated",
  "withinOperandRounding",
  "rounded",
  "exact",
];

/** What was found of the figures of the filter, conflicts first, and how much could have been. */
export const AuditView = ({ app }: { readonly app: App }) => {
  const address = app.address.value;
  const say = TEXT[address.locale];
  const { review, analysis } = app.shown.value;
  const reached = useReach(app);
  const found = matching(review, address);
  const ids = new Set(found.map(({ id }) => id));
  const findings = analysis.audit.findings.filter(({ figures }) =>
    figures.some(({ fact }) => ids.has(fact)),
  );
  const { accused, lesser } = conflictsOf(findings);
  const conflicts = (
    [
      ["accused", accused],
      ["lesser", lesser],
      ["mixed", findings.filter(({ verdict }) => verdict === "noSingleRule")],
    ] as const
  ).filter(([, own]) => own.length > 0);
  const confirmed = CONFIRMING.flatMap((wanted) =>
    findings.filter(({ verdict }) => verdict === wanted),
  );
  return (
    <>
      <Filters app={app} found={found} />
      <h2>{say.title}</h2>
      <p>
        {findings.length === 0
          ? say.none
          : say.summary(accused.length, lesser.length, confirmed.length)}
        {analysis.audit.isComplete ? null : ` ${say.unfinished}`}
      </p>
      {conflicts.map(([id, own]) => (
        <section key={id}>
          <h3>
            {say[id]} <span class="quiet">{own.length}</span>
          </h3>
          {own.slice(0, MOST).map((finding) => (
            <ConflictPanel key={finding.sentence.en} app={app} finding={finding} />
          ))}
        </section>
      ))}
      {confirmed.length === 0 ? null : (
        <>
          <h3>
            {say.confirmed} <span class="quiet">{confirmed.length}</span>
          </h3>
          <ConfirmedSheet
            app={app}
            caption={say.confirmed}
            findings={confirmed}
            implied={reached.reach?.implied ?? []}
          />
        </>
      )}
      <ReachSection app={app} found={found} reached={reached} />
    </>
  );
};
