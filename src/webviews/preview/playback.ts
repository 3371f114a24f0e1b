/**
 * Playing a course in time. While it plays, or is stepped through, the moment in view overrides the text like a drag, but it
 * never becomes an edit by itself, and all other controls stay free. No DOM, no clock of its own.
 */
import type { NumberParameter } from '../../mechanisms/contract/parameter.ts';
import { linearStep } from '../ui/scale.ts';
import type { Change } from './gestures.ts';

/** Duration of the whole course at normal speed, however long it is in the cell. */
export const COURSE_MS = 8000;
/** One step is this part of the course. */
export const STEPS = 50;
/** After a longer frame the course advances by this much only, so that it skips nothing. */
const LONGEST_FRAME_MS = 100;
/** Moments of a course that are told apart: more than frames in the time that it plays. */
const MOMENTS = 2000;

/** What there is to play. Times in the unit of the parameter. */
export interface Course {
  /** Where the moment is, or would be, written. */
  readonly pointer: string;
  /** The moment of the text, or of a gesture on top of it. */
  readonly written: number;
  readonly end: number;
  /** When something happens, in the order of time. */
  readonly events: readonly number[];
  readonly parameter: Pick<NumberParameter, 'integer' | 'hard'>;
}

/** Distance of neighbouring moments: a round number. */
export function resolution({ end, parameter }: Pick<Course, 'end' | 'parameter'>): number {
  return linearStep({ soft: [0, end / (MOMENTS / 400)], scale: 'linear', integer: parameter.integer });
}

/** A moment fit for the file: a round number, and at the end one that is not before the end. */
export function asMoment(course: Pick<Course, 'end' | 'parameter'>, at: number): number {
  return at >= course.end ? momentAfter(course, course.end) : inSteps(course, at, Math.round);
}

/** The first moment at which something has happened. */
export function momentAfter(course: Pick<Course, 'end' | 'parameter'>, at: number): number {
  return inSteps(course, at, (steps) => Math.ceil(steps - 1e-9));
}

function inSteps(course: Pick<Course, 'end' | 'parameter'>, at: number, round: (steps: number) => number): number {
  const step = resolution(course);
  return Math.min(Number((round(Math.max(0, at) / step) * step).toPrecision(12)), course.parameter.hard[1]);
}

export class Playback {
  readonly #changed: () => void;
  #course: Course | undefined;
  /** The moment of the text when playing left it. */
  #left = 0;
  /** Where the moment is, not rounded; undefined: it is that of the text. */
  #at: number | undefined;
  /** When the last frame was, ms; undefined: it stands still. */
  #frameAt: number | undefined;
  speed = 1;

  /** @param changed the moment, or whether it moves, is another now */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What there is to play after the latest run. Where the text has changed the moment, the text wins. */
  follow(course: Course | undefined): void {
    const before = this.#course;
    this.#course = course;
    if (this.#at === undefined || (course && course.pointer === before?.pointer && course.written === this.#left)) return;
    this.#at = this.#frameAt = undefined;
    this.#changed();
  }

  get course(): Course | undefined {
    return this.#course;
  }

  get playing(): boolean {
    return this.#frameAt !== undefined;
  }

  /** The moment in view while it is not that of the text. */
  get moment(): number | undefined {
    return this.#course && this.#at !== undefined ? asMoment(this.#course, this.#at) : undefined;
  }

  /** The moment as an override of the text. */
  get override(): Change | undefined {
    const value = this.moment;
    return value === undefined ? undefined : { pointer: this.#course!.pointer, value };
  }

  /** From the moment in view; at the end there is nothing left to play, so from the beginning. */
  play(now: number): void {
    const course = this.#course;
    if (!course || this.playing) return;
    const from = this.#at ?? course.written;
    this.#moveTo(from >= course.end ? 0 : from);
    this.#frameAt = now;
    this.#changed();
  }

  pause(): void {
    if (!this.playing) return;
    this.#frameAt = undefined;
    this.#changed();
  }

  /** One frame. @returns the events that were passed, as indices into `events` */
  advance(now: number): readonly number[] {
    const course = this.#course;
    if (!course || this.#frameAt === undefined) return [];
    const from = this.#at ?? course.written;
    const passed = Math.min(now - this.#frameAt, LONGEST_FRAME_MS);
    const to = Math.min(course.end, from + (passed / COURSE_MS) * this.speed * course.end);
    this.#moveTo(to);
    this.#frameAt = to >= course.end ? undefined : now;
    this.#changed();
    return course.events.flatMap((at, index) => (at > from && at <= to ? [index] : []));
  }

  /** A frame in which the picture was not ready: the course waits for it. */
  wait(now: number): void {
    if (this.playing) this.#frameAt = now;
  }

  /** One step on (1) or back (-1), but not beyond an event or an end. */
  step(direction: 1 | -1): void {
    const course = this.#course;
    if (!course) return;
    const from = this.#at ?? Math.min(course.written, course.end);
    const step = Math.max(course.end / STEPS, resolution(course));
    const stops = [0, ...course.events.map((at) => momentAfter(course, at)), course.end].filter(
      (at) => direction * (at - from) > resolution(course) / 2,
    );
    const nearest = stops.length === 0 ? from : direction * Math.min(...stops.map((at) => direction * at));
    this.show(direction * Math.min(direction * (from + direction * step), direction * nearest));
  }

  /** Stands still at a moment. */
  show(at: number): void {
    if (!this.#course) return;
    this.#frameAt = undefined;
    this.#moveTo(Math.max(0, Math.min(this.#course.end, at)));
    this.#changed();
  }

  /** Back to the moment of the text. */
  leave(): void {
    if (this.#at === undefined) return;
    this.#at = this.#frameAt = undefined;
    this.#changed();
  }

  #moveTo(at: number): void {
    if (this.#at === undefined) this.#left = this.#course!.written;
    this.#at = at;
  }
}
