import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { xinyu2023 } from "@park/data";
import { root } from "../machine/command.mjs";
import { datasetPage } from "./datasetPage.mjs";
import { formsPage } from "./formsPage.mjs";
import { galleryPages } from "./galleryPages.mjs";
import { MADE } from "./sitePages.mjs";

/** Writes the pages that are made from the packages as they are built. */
export async function madePages() {
  const toGuide = (name) => posix.join(posix.relative(MADE, "docs"), name);
  const data = join(root, "packages/data/dist/published");
  const published = readdirSync(data).filter((name) => /^\w.*\.(csv|json|jsonld)$/.test(name));
  const files = [
    ...published.map((name) => [`data/${name}`, readFileSync(join(data, name), "utf8")]),
    ["dataset.md", datasetPage(xinyu2023, toGuide, published)],
    ...(await galleryPages()),
    ...(await formsPage()),
  ];
  rmSync(join(root, MADE), { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(root, MADE, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
