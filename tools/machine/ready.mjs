import { install, isInstalled } from "./install.mjs";
import { progress } from "./progress.mjs";

/** Makes a clean clone ready for any command; does nothing where it is ready. */
export async function ready() {
  if (!isInstalled()) await progress("Installing the dependencies", install);
}
