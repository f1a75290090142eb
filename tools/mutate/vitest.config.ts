import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// What mutation testing runs: the tests of the formula core and of the audit, and no types.
const conditions = ["@park/source", "module", "node", "import", "default"];

export default defineConfig({
  resolve: {
    conditions,
    // As few runs of a property as in `npm test`.
    alias: [
      {
        find: /^fast-check$/,
        replacement: fileURLToPath(new URL("../fuzz/fastCheck.mjs", import.meta.url)),
      },
    ],
  },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    testTimeout: 60_000,
    include: [
      "packages/metrics/src/formula/*.test.ts",
      "packages/metrics/src/audit/*.test.ts",
      "packages/metrics/src/evaluate.test.ts",
      "packages/metrics/src/indicators/*.test.ts",
    ],
    // Python would judge the same systems again for each mutant.
    exclude: ["packages/metrics/src/audit/reference.test.ts"],
  },
});
