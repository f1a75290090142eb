import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { writeDocExamples } from "./tools/docExamples/writeDocExamples.mjs";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Here, so that every test run, from an editor too, has the examples as they stand in the docs now.
writeDocExamples(at("."));

// The packages are tested from their sources: no build has to come first, and a failure points at the real line.
const conditions = ["@park/source", "module", "node", "import", "default"];

export default defineConfig({
  resolve: {
    conditions,
    alias: [{ find: /^fast-check$/, replacement: at("./tools/fuzz/fastCheck.mjs") }],
  },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // Its modules import folders, which only a bundler finds.
    server: { deps: { inline: [/dt-sql-parser/] } },
    // Property tests on a busy machine take their time; one that hangs is still stopped.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The packages hold no state that a test could leave behind for another, and a fresh process for each of the many
    // small files takes four times as long.
    isolate: false,
    // A style that is imported as text is one; vitest would else give an empty text for every style.
    css: { include: /\.css\?raw$/ },
    include: [
      "packages/*/src/**/*.test.ts",
      "examples/*/src/**/*.test.ts",
      "tools/**/*.test.mjs",
      "tools/browser/src/**/*.test.ts",
      ".doc-examples/**/*.test.ts",
    ],
    typecheck: {
      enabled: true,
      include: ["packages/*/src/**/*.test-d.ts"],
      tsconfig: "tsconfig.types.json",
    },
  },
});
