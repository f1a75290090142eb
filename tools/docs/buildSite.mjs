// Builds docs/site from the packages as they are built; ends with 1 after an error or a warning.
import { join } from "node:path";
import { root } from "../machine/command.mjs";
import { llmsText } from "./llmsText.mjs";
import { madePages } from "./madePages.mjs";
import { site } from "./site.mjs";

const out = join(root, "docs/site");
await madePages();
if (await site(out)) llmsText(out);
else process.exitCode = 1;
