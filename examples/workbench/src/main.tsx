import { render } from "preact";
import { config } from "zod/v4/core";
import { createApp } from "./app.ts";
import { Page } from "./Page.tsx";

// Where its reader of reviews tries whether code may be made of text, the policy of the page would report it.
config({ jitless: true });

const root = document.getElementById("app");
if (root === null) throw new Error("Cannot start: the page must have an element app, got none");
render(<Page app={createApp(window)} />, root);
