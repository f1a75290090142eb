import { defineConfig } from "tsup";
import { library } from "../../tsup.base.ts";
import { readAtBuild } from "./readAtBuild.ts";

export default defineConfig({
  ...library(
    {
      index: "src/index.ts",
      command: "src/command/index.ts",
      csv: "src/csv/index.ts",
      draft: "src/draft/index.ts",
      publish: "src/publish/index.ts",
      schema: "src/schema.ts",
    },
    { cli: "src/cli/cli.ts" },
  ),
  esbuildPlugins: [readAtBuild],
});
