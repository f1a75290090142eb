import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, root } from "../machine/command.mjs";

const PYTHON = "/usr/bin/python3";

/** Runs the notebook on the built packages, as a user would; its own test runs it on the sources and reads what it shows. */
export async function notebooks() {
  const cwd = join(root, "examples/notebooks");
  const missing = [];
  for (const [name, ...probe] of [
    ["Jupyter client (Debian: jupyter-nbconvert)", PYTHON, "-c", "import jupyter_client, nbformat"],
    ["deno", join(cwd, "node_modules/.bin/deno"), "--version"],
  ]) {
    if ((await command(probe)).code !== 0) missing.push(name);
  }
  if (missing.length > 0) {
    const skipped = [`notebooks: there is no ${missing.join(" and no ")}`];
    return { ok: true, skipped, counts: { passed: 0, failed: 0, skipped: 1 } };
  }
  const folder = mkdtempSync(join(tmpdir(), "park-notebook-"));
  try {
    const { code, output } = await command(
      [PYTHON, "run.py", "review.ipynb", join(folder, "out.ipynb")],
      { cwd },
    );
    return { ok: code === 0, output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
