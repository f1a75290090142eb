// A chart as a picture, in both languages.
import { writeFile } from "node:fs/promises";
import { projectProgress } from "@park/charts";
import { toSvg } from "@park/charts/render";
import { xinyu2023 } from "@park/data";

for (const locale of /** @type {const} */ (["zh", "en"])) {
  const spec = projectProgress(xinyu2023, { locale, width: 720 });
  await writeFile(`projects.${locale}.svg`, await toSvg(spec));
  console.log(`projects.${locale}.svg: ${spec.description}`);
}
