/** Old paths and where they went. A published path is never dropped: when a page moves, its old path is added here. */
export const redirects: {from: string; to: string}[] = [];
