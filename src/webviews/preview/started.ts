/** Imported before everything else: the moment at which the first script of the page begins. */
export const STARTED = 'interphase-started';

performance.mark(STARTED);
