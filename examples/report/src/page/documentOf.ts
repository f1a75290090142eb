import { createHash } from "node:crypto";
import { html, type Markup, markup } from "../html.ts";

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A page that asks nothing of any other: its policy allows its own style and script, and nothing else. */
export const documentOf = (page: {
  readonly lang: string;
  /** Attributes of the document besides its language. */
  readonly attributes?: readonly Markup[];
  readonly title: string;
  /** Links in the head. */
  readonly links?: Markup;
  readonly style: string;
  readonly script?: string;
  readonly body: Markup;
}): string => {
  const { lang, attributes = [], title, links = null, style, script, body } = page;
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`<!doctype html>
<html lang="${lang}"${attributes}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${links}<title>${title}</title>
<style>${markup(style)}</style>
</head>
<body>
${body}${
  script === undefined
    ? null
    : html`<script>${markup(script)}</script>
`
}</body>
</html>
`.markup;
};
