/** The part of `node:assert/strict` that the suites use, for the browser's worker host, which has no Node. */

export class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message);
  }
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame(Reflect.get(a, key), Reflect.get(b, key)));
}

function check(holds: boolean, message: string | undefined, otherwise: string, actual?: unknown, expected?: unknown): asserts holds {
  if (!holds) throw new AssertionError(message ?? otherwise, actual, expected);
}

function assert(value: unknown, message?: string): asserts value {
  check(Boolean(value), message, `${show(value)} is not truthy`);
}

type Expected = RegExp | (new (...parameters: never[]) => Error);

function fits(error: unknown, expected: Expected | undefined): boolean {
  if (!expected) return true;
  return expected instanceof RegExp ? expected.test(String(error)) : error instanceof expected;
}

export default Object.assign(assert, {
  AssertionError,
  ok: assert,
  fail(message = 'failed'): never {
    throw new AssertionError(message);
  },
  equal(actual: unknown, expected: unknown, message?: string) {
    check(Object.is(actual, expected), message, `${show(actual)} is not ${show(expected)}`, actual, expected);
  },
  notEqual(actual: unknown, expected: unknown, message?: string) {
    check(!Object.is(actual, expected), message, `both are ${show(actual)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string) {
    check(isSame(actual, expected), message, `${show(actual)} is not ${show(expected)}`, actual, expected);
  },
  notDeepEqual(actual: unknown, expected: unknown, message?: string) {
    check(!isSame(actual, expected), message, `both are ${show(actual)}`);
  },
  match(text: string, pattern: RegExp, message?: string) {
    check(pattern.test(text), message, `${show(text)} does not match ${pattern}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: string) {
    check(!pattern.test(text), message, `${show(text)} matches ${pattern}`);
  },
  throws(work: () => unknown, expected?: Expected, message?: string) {
    try {
      work();
    } catch (error) {
      check(fits(error, expected), message, `threw another error: ${error}`);
      return;
    }
    check(false, message, 'did not throw');
  },
  async rejects(work: Promise<unknown> | (() => Promise<unknown>), expected?: Expected, message?: string) {
    try {
      await (typeof work === 'function' ? work() : work);
    } catch (error) {
      check(fits(error, expected), message, `rejected with another error: ${error}`);
      return;
    }
    check(false, message, 'did not reject');
  },
});
