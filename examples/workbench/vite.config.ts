import { defineConfig, type Plugin } from "vite";

/** What the built page may do: run and show what comes with it, and ask for nothing. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Only in the built page: while it is developed, Vite writes styles into it. */
const policy: Plugin = {
  name: "policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig({
  // So that the built folder works at any address.
  base: "./",
  plugins: [policy],
  build: {
    target: "es2022",
    // It would fetch, which the policy forbids; browsers of today need no help.
    modulePreload: { polyfill: false },
    // Vega comes whole, when the first chart is drawn.
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
});
