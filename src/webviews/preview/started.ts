/** The mark that the page's first script, the engine, leaves before anything else (tools/engine-bundle.js). */
export const STARTED = 'interphase-started';
