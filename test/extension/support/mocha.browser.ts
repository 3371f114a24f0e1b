/** Mocha's build for browsers, which leaves the class as a global. */
import '../../../node_modules/mocha/mocha.js';
import type MochaClass from 'mocha';

export default (globalThis as unknown as { readonly Mocha: typeof MochaClass }).Mocha;
