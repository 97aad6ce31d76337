/** When this program began to run. Each entry point imports this module first, because modules run in import order. */
export const began = performance.now();
