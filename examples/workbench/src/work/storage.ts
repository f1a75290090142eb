import { clear, createStore, del, entries, set, type UseStore } from "idb-keyval";
import { isSavedWork, type SavedWork } from "./work.ts";

// What the browser keeps, in a store of its own: nothing of it leaves this computer.

let opened: UseStore | null = null;

const store = (): UseStore => {
  opened ??= createStore("park-workbench", "works");
  return opened;
};

/** All works that the browser keeps. */
export const keptWorks = async (): Promise<readonly SavedWork[]> =>
  (await entries<string, unknown>(store())).flatMap(([, one]) => (isSavedWork(one) ? [one] : []));

export const keep = (work: SavedWork): Promise<void> => set(work.id, work, store());

export const forget = (id: string): Promise<void> => del(id, store());

export const forgetAll = (): Promise<void> => clear(store());
