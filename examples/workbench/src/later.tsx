import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { App } from "./app.ts";

/** A view of the page. */
export type ViewOf = FunctionComponent<{ readonly app: App }>;

/** A view whose program is loaded when it is first opened. */
export const later = (load: () => Promise<ViewOf>): ViewOf => {
  let loaded: ViewOf | null = null;
  return ({ app }) => {
    const [, setIsLoaded] = useState(loaded !== null);
    useEffect(() => {
      if (loaded !== null) return;
      load().then((view) => {
        loaded = view;
        setIsLoaded(true);
      });
    }, []);
    const View = loaded;
    return View === null ? null : <View app={app} />;
  };
};
