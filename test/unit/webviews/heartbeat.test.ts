import assert from 'node:assert/strict';
import { BEAT_MS, Heartbeat, SILENCE_MS, START_MS } from '../../../src/webviews/preview/heartbeat.ts';
import { Clock } from './support/clock.ts';

describe('the heartbeat of the preview', () => {
  let clock: Clock;
  let asked: number;
  let told: boolean[];
  /** How long an extension takes to answer; undefined: it is dead. */
  let answersAfter: number | undefined;
  let heartbeat: Heartbeat;

  beforeEach(() => {
    clock = new Clock();
    asked = 0;
    told = [];
    answersAfter = 5;
    heartbeat = new Heartbeat({
      ask: () => {
        asked++;
        if (answersAfter !== undefined) clock.after(answersAfter, () => heartbeat.heard());
      },
      changed: (answers) => told.push(answers),
      after: (milliseconds, callback) => clock.after(milliseconds, callback),
      now: () => clock.now,
    });
    heartbeat.start();
  });

  it('says nothing while the extension answers', () => {
    clock.advance(60_000);
    assert.deepEqual(told, []);
    assert.ok(heartbeat.answers && asked > 60);
  });

  it('tells about a second after the last answer, once, and tells when there is one again', () => {
    clock.advance(10 * BEAT_MS);
    answersAfter = undefined;
    clock.advance(SILENCE_MS - BEAT_MS);
    assert.deepEqual(told, []);
    clock.advance(2 * BEAT_MS);
    assert.deepEqual(told, [false]);
    clock.advance(60_000);
    answersAfter = 5;
    clock.advance(BEAT_MS + 10);
    assert.deepEqual(told, [false, true]);
  });

  it('does not cry wolf over an extension that is busy for less than a second', () => {
    clock.advance(10 * BEAT_MS);
    for (let round = 0; round < 20; round++) {
      answersAfter = undefined;
      clock.advance(SILENCE_MS - BEAT_MS);
      answersAfter = 5;
      clock.advance(BEAT_MS + 10);
    }
    assert.deepEqual(told, []);
  });

  it('waits longer for an extension that is only starting', () => {
    heartbeat.stop();
    const fresh = new Heartbeat({
      ask: () => undefined,
      changed: (answers) => told.push(answers),
      after: (milliseconds, callback) => clock.after(milliseconds, callback),
      now: () => clock.now,
    });
    fresh.start();
    clock.advance(START_MS - BEAT_MS);
    assert.deepEqual(told, []);
    clock.advance(2 * BEAT_MS);
    assert.deepEqual(told, [false]);
  });

  it('does not count the time in which the page itself stood still', () => {
    clock.advance(10 * BEAT_MS);
    answersAfter = undefined;
    for (let hour = 0; hour < 5; hour++) clock.standStill(3_600_000);
    assert.deepEqual(told, []);
    clock.advance(SILENCE_MS + BEAT_MS);
    assert.deepEqual(told, [false]);
  });

  it('asks nothing while nobody looks, and begins anew when somebody does', () => {
    clock.advance(10 * BEAT_MS);
    answersAfter = undefined;
    clock.advance(SILENCE_MS - BEAT_MS);
    heartbeat.stop();
    const before = asked;
    clock.advance(3_600_000);
    assert.deepEqual([asked, told], [before, []]);
    heartbeat.start();
    heartbeat.start();
    clock.advance(SILENCE_MS - BEAT_MS);
    assert.deepEqual(told, []);
    assert.ok(asked <= before + SILENCE_MS / BEAT_MS, 'two hearts');
  });
});
