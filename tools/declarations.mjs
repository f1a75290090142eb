// In the folder of a package, before tsup: writes the declarations of each source into `.declarations`, of which tsup makes
// those that are published. To make them itself it would check all types, of the packages below too, in five times the time.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./machine/command.mjs";

const out = [
  ...["--declaration", "--emitDeclarationOnly", "--noEmit", "false", "--singleThreaded"],
  ...["--rootDir", "src", "--outDir", ".declarations"],
];
execFileSync(
  process.execPath,
  [join(root, "node_modules/typescript7/bin/tsc"), "--project", "tsconfig.build.json", ...out],
  { stdio: "inherit" },
);
