import type { Review } from "@park/data";
import { reach } from "./analyse.ts";

addEventListener("message", ({ data }: MessageEvent<Review>) => {
  postMessage(reach(data));
});
