import { projectProgress } from "@park/charts";
import { toSvg } from "@park/charts/render";
import { factOf, formatFigure, xinyu2023 } from "@park/data";
import { audit, startRate } from "@park/metrics";

const trade = factOf(xinyu2023, "foreignTrade");
console.log(`${formatFigure(trade, "en")}, ${formatFigure(trade, "zh")}`);
console.log(
  `printed as ${trade.printed}, characters ${trade.start} to ${trade.end} of ${trade.source}`,
);

console.log(startRate({ started: 114, planned: 115 }));

for (const { claim, recomputed, unit, verdict } of audit(xinyu2023).findings) {
  if (claim !== null && recomputed !== null && unit === "ratio")
    console.log(
      `stated ${claim.printed}, recomputed ${(100 * recomputed).toFixed(2)}%: ${verdict}`,
    );
}

const spec = projectProgress(xinyu2023, { locale: "en", width: 360 });
console.log(projectProgress.title(xinyu2023, { locale: "en" }));

const svg = await toSvg(spec);
console.log(svg);
