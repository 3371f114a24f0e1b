/** What VS Code calls our two kinds of preview; the manifest says the same. */
export const PANEL_TYPE = 'interphase.preview';
export const EDITOR_TYPE = 'interphase.previewEditor';
