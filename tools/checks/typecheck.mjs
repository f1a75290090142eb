import { writeDocExamples } from "../docExamples/writeDocExamples.mjs";
import { root } from "../machine/command.mjs";
import { turbo } from "../machine/pnpm.mjs";
import { all, bin } from "./program.mjs";

/** The types of the packages and examples with their tests, of the tools, and of the documented examples. */
export async function typecheck() {
  const examples = writeDocExamples(root);
  return all([
    turbo("typecheck", "--continue"),
    bin("tsc", "--noEmit"),
    // tsc takes an empty folder for a mistake.
    ...(examples.length > 0
      ? [bin("tsc", "--noEmit", "--project", "tsconfig.docExamples.json")]
      : []),
  ]);
}
