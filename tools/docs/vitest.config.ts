import { defineConfig } from "vitest/config";

// The site as its readers open it; the check `docs` builds it and then runs this.
export default defineConfig({
  test: { testTimeout: 60_000, include: ["tools/docs/site.browser.mjs"] },
});
