import { defineConfig } from "tsup";
import { library } from "../../tsup.base.ts";

export default defineConfig(
  library(
    {
      index: "src/index.ts",
      "embed/index": "src/embed/index.ts",
      "forms/index": "src/forms/index.ts",
      "notebook/index": "src/notebook/index.ts",
      "render/index": "src/render/index.ts",
    },
    { cli: "src/cli/cli.ts" },
  ),
);
