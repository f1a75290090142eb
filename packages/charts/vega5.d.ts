// The declarations of vega 5 are written for its own name only; those of vega 6 fit what the tests call.
declare module "vega5" {
  export * from "vega";
}
