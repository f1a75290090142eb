import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** No inline script, no eval, no inline style, no text that becomes code or markup, nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const HTML = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Charts</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css"><script type="module" src="page.js"></script></head>
<body><div id="chart"><p>A chart stands here.</p></div><div id="other"></div><button id="after">After</button></body></html>`;

const CSS = "body { margin: 0 } #chart, #other { width: 720px; padding: 10px; }";

/** Serves a program, its parts by name and page.js the first of them, as a page under a strict policy, or another or none. */
export const servePage = async (
  scripts: ReadonlyMap<string, string>,
  policy = POLICY,
): Promise<{ readonly url: string; readonly close: () => void }> => {
  const files = new Map<string | undefined, readonly [type: string, text: string]>([
    ["/", ["text/html", HTML]],
    ["/style.css", ["text/css", CSS]],
    ...Array.from(scripts, ([name, script]) => [`/${name}`, ["text/javascript", script]] as const),
  ]);
  const server = createServer(({ url }, response) => {
    const [type, text] = files.get(url) ?? ["text/plain", ""];
    response.writeHead(files.has(url) ? 200 : 404, {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Security-Policy": policy,
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
};
