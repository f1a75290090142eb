// `npm run docs`: the reference of the packages and all guides as a site in docs/site.
import "./machine/requireNode.mjs";
import { command } from "./machine/command.mjs";
import { turbo } from "./machine/pnpm.mjs";
import { progress } from "./machine/progress.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
await progress("Building the packages", () => command(turbo("build", "--filter=./packages/*")));

await progress("Building the site", () => command(["node", "tools/docs/buildSite.mjs"]));
console.log("Open docs/site/index.html");
