export const exportCsv = (..._: unknown[]) => '';
