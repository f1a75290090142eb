import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../machine/command.mjs";
import { inTemporaryFolder } from "../machine/inTemporaryFolder.mjs";
import { bin } from "./program.mjs";
import { announcedSkips } from "./skips.mjs";

/** Unit tests and documented examples; the type tests are all types, which the check `typecheck` has looked at. */
export const vitest = () =>
  inTemporaryFolder("park-vitest", async (folder) => {
    const file = join(folder, "result.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    // By itself vitest leaves a core to others: on two cores it would run alone, on one of them, when the others are done.
    // Outside of CI vitest approves by itself what has no snapshot yet, unseen.
    const { code, output } = await command(
      bin("vitest", "run", "--maxWorkers=2", "--typecheck.enabled=false", ...reporters),
      { env: { CI: "1" } },
    );
    // It writes none when it ends before its tests do.
    if (!existsSync(file)) return { ok: false, output };
    const report = JSON.parse(readFileSync(file, "utf8"));
    const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const left = tests.filter(({ status }) => !["passed", "failed"].includes(status));
    const passed = report.numPassedTests;
    const ok = code === 0 && report.success && passed > 0;
    // A file that cannot be loaded has no failed test of its own.
    const failed = ok ? 0 : Math.max(report.numFailedTests, 1);
    return {
      ok,
      output: passed > 0 ? output : `${output}\nNo test passed.\n`,
      skipped: [...left.map(({ fullName }) => fullName), ...announcedSkips(output)],
      counts: { passed, failed, skipped: left.length },
    };
  });
