// Before each test file: property tests start from one seed, or from the one in FUZZ_SEED.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 2023) });
