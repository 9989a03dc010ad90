export const exportXlsx = async (_: unknown) => new Uint8Array();
