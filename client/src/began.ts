/** When this program began to run. It is the first import of each entry point, as modules are run in their order. */
export const began = performance.now();
