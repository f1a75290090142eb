import { turbo } from "../machine/pnpm.mjs";
import { addresses } from "./addresses.mjs";
import { bare } from "./bare.mjs";
import { changesets } from "./changesets.mjs";
import { consumer } from "./consumer.mjs";
import { dataChanges } from "./dataChanges.mjs";
import { dependencies } from "./dependencies.mjs";
import { docs } from "./docs.mjs";
import { examples } from "./examples.mjs";
import { guides } from "./guides.mjs";
import { lockfile } from "./lockfile.mjs";
import { newcomer } from "./newcomer.mjs";
import { notebooks } from "./notebooks.mjs";
import { all, bin } from "./program.mjs";
import { rootBundles } from "./rootBundles.mjs";
import { runtimes } from "./runtimes.mjs";
import { manifests, pack, tarballs } from "./tarballs.mjs";
import { typecheck } from "./typecheck.mjs";
import { vitest } from "./vitest.mjs";

/** A check that is one command line. */
const line = (argv) => () => all([argv]);

/** Exports that are data: nothing that has types. */
const dataFiles = () =>
  manifests().flatMap(({ exports }) =>
    Object.keys(exports).flatMap((key) => (/\.(csv|jsonld)$/.test(key) ? key.slice(2) : [])),
  );

/**
 * All checks of `npm test`. The long ones come first: two run at a time, and a short one fills a gap.
 *
 * @type {import("./schedule.mjs").Check[]}
 */
export const checks = [
  { name: "build", run: line(turbo("build", "--continue")) },
  { name: "vitest", run: vitest },
  { name: "pack", needs: ["build"], run: pack },
  { name: "consumer", needs: ["pack"], run: consumer },
  { name: "examples", needs: ["pack"], run: examples },
  { name: "guides", needs: ["pack"], run: guides },
  { name: "newcomer", needs: ["pack"], run: newcomer },
  { name: "runtimes", needs: ["pack"], run: runtimes },
  { name: "typecheck", run: typecheck },
  { name: "docs", needs: ["build"], run: docs },
  {
    name: "attw",
    needs: ["pack"],
    run: () =>
      all(
        tarballs().map((file) =>
          bin("attw", file, "--profile", "esm-only", "--exclude-entrypoints", ...dataFiles()),
        ),
      ),
  },
  { name: "knip", run: line(bin("knip")) },
  { name: "lint", run: line(bin("biome", "check", "--max-diagnostics=none")) },
  {
    name: "publint",
    needs: ["pack"],
    run: () => all(tarballs().map((file) => bin("publint", "run", "--strict", file))),
  },
  { name: "bare", run: bare },
  { name: "notebooks", needs: ["build"], run: notebooks },
  { name: "roots", needs: ["build"], run: rootBundles },
  { name: "dependencies", run: async () => dependencies() },
  { name: "changesets", run: changesets },
  { name: "lockfile", run: lockfile },
  { name: "addresses", run: addresses },
  { name: "changes", needs: ["build"], run: dataChanges },
];
