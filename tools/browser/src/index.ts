export { findProgram, findPython } from "../../machine/programs.mjs";
export { approvedPicture } from "./approvedPicture.ts";
export { hasChromium, launchChromium } from "./chromium.ts";
export { serveFiles } from "./serveFiles.ts";
export { colourViolationsOf, violationsOf } from "./violationsOf.ts";
export { type Watch, watchPage } from "./watchPage.ts";
