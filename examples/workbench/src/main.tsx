import { render } from "preact";
import { createApp } from "./app.ts";
import { Page } from "./Page.tsx";

const root = document.getElementById("app");
if (root === null) throw new Error("Cannot start: the page must have an element app, got none");
render(<Page app={createApp(window)} />, root);
