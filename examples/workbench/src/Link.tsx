import type { ComponentChildren } from "preact";
import { type Address, writeAddress } from "./address.ts";
import type { App } from "./app.ts";

/** A link to another state of the page, which opens in a new window as any other when the reader asks for that. */
export const Link = ({
  app,
  to,
  how = "push",
  onFollow,
  children,
  ...rest
}: {
  readonly app: App;
  readonly to: Partial<Address>;
  readonly how?: "push" | "replace";
  /** What else is done when it is followed here. */
  readonly onFollow?: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly title?: string;
  readonly "aria-current"?: "page";
}) => (
  <a
    href={writeAddress({ ...app.address.value, ...to })}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      onFollow?.();
      app.go(to, how);
    }}
    {...rest}
  >
    {children}
  </a>
);
