// What importing anything costs: the peer of the import times.
export {};
