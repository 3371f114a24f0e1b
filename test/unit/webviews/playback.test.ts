import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ENGLISH, say, type Text } from '../../../src/quantities/text.ts';
import { lanesOf } from '../../../src/webviews/preview/axis-labels.ts';
import { asMoment, COURSE_MS, type Course, momentAfter, Playback, STEPS } from '../../../src/webviews/preview/playback.ts';
import { momentText, spokenMoment } from '../../../src/webviews/preview/time-words.ts';

const COURSE: Course = {
  pointer: '/parameters/tip-field/plating_time_s',
  written: 0,
  end: 613.77,
  events: [61.234, 613.77],
  parameter: { hard: [0, 1e7] },
};

function playing(course: Course = COURSE): { playback: Playback; changes: () => number } {
  let count = 0;
  const playback = new Playback(() => count++);
  playback.follow(course);
  return { playback, changes: () => count };
}

describe('Playing a course', () => {
  it('moves only when asked, at an even pace, to its very end, and begins anew from there', () => {
    const { playback, changes } = playing();
    playback.advance(1000);
    assert.equal(playback.override, undefined);
    assert.equal(changes(), 0);
    playback.play(0);
    const seen: number[] = [];
    const passed: number[] = [];
    for (let now = 0; playback.playing; now += 16) {
      passed.push(...playback.advance(now));
      seen.push(playback.moment!);
      assert.ok(now < 2 * COURSE_MS);
    }
    assert.ok(seen.every((at, index) => index === 0 || at >= seen[index - 1]));
    assert.ok(Math.abs(seen.length * 16 - COURSE_MS) < 50);
    assert.deepEqual(passed, [0, 1], 'each event is told once');
    assert.equal(playback.moment, asMoment(COURSE, COURSE.end));
    playback.play(0);
    assert.equal(playback.moment, 0);
  });

  it('does not leap over what a frame that came late would have shown', () => {
    const { playback } = playing();
    playback.play(0);
    playback.advance(60_000);
    assert.ok(playback.playing);
    assert.ok(playback.moment! < COURSE.end / 20);
  });

  it('waits for a picture that is not ready', () => {
    const { playback, changes } = playing();
    playback.play(0);
    playback.advance(16);
    const [moment, before] = [playback.moment, changes()];
    for (let now = 32; now < 5000; now += 16) playback.wait(now);
    assert.equal(playback.moment, moment);
    assert.equal(changes(), before, 'nothing new is asked for');
    playback.advance(5000);
    assert.ok(playback.moment! - moment! < COURSE.end / 100, 'and goes on from there');
    playback.pause();
    playback.wait(6000);
    assert.equal(playback.playing, false);
  });

  it('steps from event to event and stays inside the course', () => {
    const { playback } = playing();
    const stops: number[] = [0];
    do {
      playback.step(1);
      stops.push(playback.moment!);
      assert.ok(stops.length < 2 * STEPS);
    } while (playback.moment! < COURSE.end);
    assert.ok(stops.includes(momentAfter(COURSE, COURSE.events[0])));
    playback.step(1);
    assert.equal(playback.moment, stops.at(-1));
    for (let count = 0; count < 2 * STEPS; count++) playback.step(-1);
    assert.equal(playback.moment, 0);
  });

  it('gives way where the text changes the moment, and to nothing else', () => {
    const { playback } = playing();
    playback.play(0);
    playback.advance(50);
    playback.follow({ ...COURSE, end: 300, events: [] });
    assert.ok(playback.playing, 'another course of the same moment plays on');
    playback.follow({ ...COURSE, written: 100 });
    assert.equal(playback.override, undefined);
    assert.equal(playback.playing, false);
    playback.step(1);
    assert.ok(playback.moment! > 100, 'from where the text is now');
    playback.follow({ ...COURSE, written: 100, pointer: '/variants/x/parameters/tip-field/plating_time_s' });
    assert.equal(playback.override, undefined, 'another place of the file');
    playback.follow(undefined);
    playback.play(0);
    assert.equal(playback.playing, false, 'nothing to play');
  });

  it('only ever shows moments that can be written', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e7, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (end, share) => {
        const course = { end, parameter: { hard: [0, 1e7] } as const };
        const at = share * end;
        const moment = asMoment(course, at);
        assert.ok(moment >= 0 && moment <= 1e7);
        assert.ok(Math.abs(moment - at) <= end / 1000);
        assert.equal(Number(moment.toPrecision(5)), moment, 'a short number');
        assert.ok(asMoment(course, end) >= end * (1 - 1e-9), 'the end is not cut off');
        assert.ok(momentAfter(course, at) >= at - 1e-9 * end);
      }),
    );
  });
});

describe('Names along an axis', () => {
  it('stay inside the room and never overlap', () => {
    const label = fc.record({ at: fc.double({ min: 0, max: 400, noNaN: true }), width: fc.double({ min: 5, max: 150, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const { lanes, count } = lanesOf(labels, 400);
        assert.equal(count, new Set(lanes.map(({ lane }) => lane)).size);
        lanes.forEach((one, i) => {
          assert.ok(one.left >= 0 && one.left + labels[i].width <= 400 + 1e-9);
          for (let j = 0; j < i; j++) {
            if (lanes[j].lane !== one.lane) continue;
            assert.ok(one.left >= lanes[j].left + labels[j].width || lanes[j].left >= one.left + labels[i].width);
          }
        });
      }),
    );
  });

  it('share one lane where there is room', () => {
    const { lanes, count } = lanesOf(
      [100, 200, 300].map((at) => ({ at, width: 50 })),
      400,
    );
    assert.equal(count, 1);
    assert.deepEqual(
      lanes.map(({ left }) => left),
      [75, 175, 275],
    );
  });
});

describe('Moments in words', () => {
  it('are told in the units that people use', () => {
    const thin = (text: Text) => say(text, ENGLISH).replaceAll('\u2009', ' ');
    assert.equal(thin(momentText('plating_time_s', 0)), '0 s');
    assert.equal(thin(momentText('plating_time_s', 84.2)), '84.2 s');
    assert.equal(thin(momentText('plating_time_s', 125)), '2 min 5 s');
    assert.equal(thin(momentText('plating_time_s', 600)), '10 min');
    assert.equal(thin(momentText('plating_time_s', 3599.9)), '60 min');
    assert.equal(thin(momentText('rest_time_h', 27)), '27 h');
    assert.equal(thin(momentText('rest_time_h', 60)), '2 d 12 h');
    assert.equal(thin(momentText('cycles', 12)), '12');
    assert.equal(thin(spokenMoment('plating_time_s', 7260)), '2 hours 1 minute');
  });
});
