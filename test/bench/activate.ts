/** A fresh process that loads the built extension and activates it against a VS Code made of air. Prints the milliseconds. */
import Module from 'node:module';
import { resolve } from 'node:path';

/** Answers everything with itself: can be called, constructed, extended, and iterated (there is nothing in it). */
function makeAir(): unknown {
  const target = function air() {};
  const air: unknown = new Proxy(target, {
    get(_target, key) {
      if (key === 'prototype') return Reflect.get(target, key);
      if (key === 'then') return undefined; // Not a promise.
      if (key === Symbol.iterator) return [][Symbol.iterator];
      if (key === Symbol.toPrimitive) return () => '';
      return air;
    },
    set: () => true,
    apply: () => air,
    // A bundle copies the members of a module that it can list, and inherits the rest from its prototype.
    getPrototypeOf: () => air as object,
    construct: (_target, values, made) => (made === air ? (air as object) : Reflect.construct(target, values, made)),
  });
  return air;
}

const air = makeAir();
const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
const load = loader._load;
loader._load = (request, ...rest) => (request === 'vscode' ? air : load.call(loader, request, ...rest));

const file = resolve('dist/extension.js');
const require = Module.createRequire(file);
const start = performance.now();
const { activate } = require(file);
await activate(air);
console.log(performance.now() - start);
process.exit(0); // Timers of the extension do not hold us up.
