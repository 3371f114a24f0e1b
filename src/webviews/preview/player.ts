/**
 * Play, pause, step and scrub for a mechanism with a clock. The moment is an ordinary parameter of the file: playing is one
 * gesture that ends where one pauses, scrubbing is one gesture like any slider. Nothing moves until asked.
 */
import type { Clock, ClockEvent, NumberParameter } from '../../mechanisms/mechanism.ts';
import { quantity, spokenQuantity } from '../../mechanisms/numbers.ts';
import { say } from '../../mechanisms/text.ts';
import { element, setAttribute, setText } from '../ui/dom.ts';
import { type IconName, icon } from '../ui/icons.ts';
import { type SliderScale, sliderScale, withSliderDigits } from '../ui/scale.ts';
import type { Preview, Shown } from './bridge.ts';

/** The whole course takes this long, however long it is in the cell. */
export const COURSE_MS = 8000;
/** One step is this part of the course. */
const STEPS = 50;

const CONTROL = 'clock';

interface Course {
  readonly clock: Clock;
  readonly parameter: NumberParameter;
  readonly end: number;
  readonly now: number;
  readonly scale: SliderScale;
}

/** The course that can be played, or undefined when there is none. */
export function courseOf({ mechanism: { mechanism, values, result } }: Pick<Shown, 'mechanism'>): Course | undefined {
  const { clock } = mechanism;
  const parameter = clock && mechanism.parameters[clock.parameter];
  const now = clock && values[clock.parameter];
  if (!clock || parameter?.kind !== 'number' || typeof now !== 'number') return undefined;
  const end = Math.min(clock.end(values, result), parameter.hard[1]);
  if (!(end > 0)) return undefined;
  return { clock, parameter, end, now, scale: sliderScale({ soft: [0, end], scale: 'linear' }) };
}

export class Player {
  readonly root = element('div', { class: 'player', attributes: { role: 'group', 'aria-label': 'Course in time' } });
  readonly #gestures: () => Preview['gestures'];
  readonly #language: string;
  readonly #play = element('button', { class: 'info-button', attributes: { type: 'button' } });
  readonly #scrub = element('input', { class: 'slider', attributes: { type: 'range', min: '0', step: '1' } });
  readonly #time = element('span', { class: 'player-time' });
  readonly #events = element('span', { class: 'player-events' });
  #course: Course | undefined;
  #fixed = false;
  #eventKey = '';
  #playing: { readonly from: number; readonly since: number } | undefined;
  #pressed = false;

  constructor(gestures: () => Preview['gestures'], language: string) {
    this.#gestures = gestures;
    this.#language = language;
    const small = (name: IconName, title: string, run: () => void) =>
      element(
        'button',
        { class: 'info-button', attributes: { type: 'button', 'aria-label': title, title }, on: { click: run } },
        icon(name),
      );
    this.#play.addEventListener('click', () => this.toggle());
    const track = element('div', { class: 'slider-track' }, this.#scrub);
    this.root.append(
      small('start', 'To the beginning', () => this.#jump(0)),
      this.#play,
      small('step', 'One step on', () => this.step(1)),
      track,
      this.#time,
      this.#events,
    );
    this.#listen();
    this.#showPlay();
  }

  update(shown: Shown): void {
    const course = courseOf(shown);
    this.root.hidden = !course;
    this.#course = course;
    if (!course) {
      this.#stop();
      return;
    }
    this.#fixed = shown.fixed !== undefined || shown.mechanism.linked.has(course.clock.parameter);
    if (this.#fixed) this.#stop();
    const { clock, parameter, now, end, scale } = course;
    this.#scrub.disabled = this.#fixed;
    for (const button of this.root.querySelectorAll('button')) button.disabled = this.#fixed;
    setAttribute(this.#scrub, 'aria-label', say(parameter.title, this.#language));
    setAttribute(this.#scrub, 'max', String(scale.last));
    const position = String(scale.positionOf(now));
    if (!this.#pressed && this.#scrub.value !== position) this.#scrub.value = position;
    this.#scrub.style.setProperty('--at', String(scale.positionOf(now) / scale.last));
    setAttribute(this.#scrub, 'aria-valuetext', spokenQuantity(clock.parameter, now));
    setText(this.#time, `${quantity(clock.parameter, now, 3, true)} of ${quantity(clock.parameter, end, 3, true)}`);
    this.#showEvents(clock.events(shown.mechanism.values, shown.mechanism.result), clock.parameter);
  }

  get playable(): boolean {
    return this.#course !== undefined && !this.#fixed;
  }

  toggle(): void {
    if (this.#playing) this.#stop();
    else this.#start();
  }

  step(steps: number): void {
    const { end, now } = this.#course ?? {};
    if (end === undefined || now === undefined) return;
    this.#stop();
    this.#set('type', now + (steps * end) / STEPS);
  }

  #start(): void {
    const course = this.#course;
    if (!course || this.#fixed) return;
    // At the end there is nothing left to play: begin again.
    const from = course.now >= course.end * (1 - 1e-9) ? 0 : course.now;
    this.#gestures().begin(CONTROL);
    this.#playing = { from, since: performance.now() };
    this.#showPlay();
    requestAnimationFrame(() => this.#frame());
  }

  #frame(): void {
    const playing = this.#playing;
    const course = this.#course;
    if (!playing || !course) return;
    // Another hand took over.
    if (!this.#gestures().holds(CONTROL)) {
      this.#stop();
      return;
    }
    const moment = playing.from + ((performance.now() - playing.since) / COURSE_MS) * course.end;
    this.#set('move', moment);
    if (moment >= course.end) this.#stop();
    else requestAnimationFrame(() => this.#frame());
  }

  #stop(): void {
    if (!this.#playing) return;
    this.#playing = undefined;
    this.#showPlay();
    this.#gestures().release(CONTROL);
  }

  #jump(moment: number): void {
    this.#stop();
    this.#set('move', moment);
    this.#gestures().release(CONTROL);
  }

  #set(how: 'move' | 'type', moment: number): void {
    const { clock, end } = this.#course!;
    const value = Math.max(0, Math.min(end, withSliderDigits({ soft: [0, end], scale: 'linear' }, moment)));
    this.#gestures()[how](CONTROL, { [clock.parameter]: value });
  }

  #listen(): void {
    const scrub = this.#scrub;
    scrub.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || scrub.disabled) return;
      this.#stop();
      this.#pressed = true;
      this.#gestures().begin(CONTROL);
    });
    scrub.addEventListener('input', () => {
      const value = this.#course!.scale.valueAt(Number(scrub.value));
      this.#set(this.#pressed ? 'move' : 'type', value);
    });
    const end = () => {
      if (!this.#pressed) return;
      this.#pressed = false;
      this.#gestures().release(CONTROL);
    };
    for (const type of ['pointerup', 'pointercancel', 'change', 'lostpointercapture']) scrub.addEventListener(type, end);
    scrub.addEventListener('blur', () => {
      this.#pressed = false;
      if (!this.#playing) this.#gestures().release(CONTROL);
    });
    scrub.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.toggle();
    });
  }

  #showPlay(): void {
    const title = this.#playing ? 'Pause' : 'Play';
    this.#play.replaceChildren(icon(this.#playing ? 'pause' : 'play'));
    setAttribute(this.#play, 'aria-label', title);
    setAttribute(this.#play, 'title', title);
  }

  /** What happens on the way: each leads to its moment. */
  #showEvents(events: readonly ClockEvent[], key: string): void {
    const text = JSON.stringify(events);
    if (text === this.#eventKey) return;
    this.#eventKey = text;
    this.#events.replaceChildren(
      ...events.map(({ at, title, tone }) =>
        element(
          'button',
          { class: 'player-event', attributes: { type: 'button', 'data-tone': tone }, on: { click: () => this.#jump(at) } },
          `${say(title, this.#language)} at ${quantity(key, at, 3, true)}`,
        ),
      ),
    );
  }
}
