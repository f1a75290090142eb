/** What the cells use of Deno's kernel. */
declare const Deno: {
  readonly jupyter: {
    readonly display: (
      bundle: { readonly [mime: string]: unknown },
      options: { readonly raw: true },
    ) => Promise<void>;
  };
};
