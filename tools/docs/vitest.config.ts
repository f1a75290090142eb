import { defineConfig } from "vitest/config";

// The site as its readers open it; the check `docs` builds it and then runs this.
export default defineConfig({
  // A test opens up to a hundred pages, and shares two cores with all other checks.
  test: { testTimeout: 300_000, include: ["tools/docs/site.browser.mjs"] },
});
