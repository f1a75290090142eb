#!/usr/bin/env node
import { runProgram } from "@park/data/command";
import { main } from "./main.ts";

await runProgram(main);
