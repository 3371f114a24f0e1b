/** The first bundle's part of the page: header, notice, picture with its player, caption, headline numbers. */
import { PARTS } from '../../protocol/page.ts';
import { msg } from '../../quantities/text.ts';
import { element, part, setText } from '../ui/dom.ts';
import { t } from '../ui/l10n.ts';
import { blankState } from './blank.ts';
import type { Preview, Shown } from './bridge.ts';
import { Busy } from './busy.ts';
import { presetInView } from './changes.ts';
import { Header } from './header.ts';
import { Headlines } from './headlines.ts';
import type { Host } from './host.ts';
import { type Blank, isBlank } from './model.ts';
import { MovingPicture } from './moving-picture.ts';
import { Notice, type Silence } from './notice.ts';
import type { Playback } from './playback.ts';
import { Player } from './player.ts';
import type { RunnerState } from './runner.ts';
import { Stage } from './stage.ts';
import type { Appearance } from './theme.ts';

interface ViewSurroundings {
  readonly host: Host;
  readonly playback: Playback;
  readonly gestures: Preview['gestures'];
  look: Preview['look'];
  goTo(offset: number, length: number): void;
  /** The picture has another size: run again. */
  resized(): void;
  /** The run under way: whether there is one, and what its buttons do. */
  readonly run: { underWay(): boolean; cancel(): void; restart(): void };
  reducedMotion(): boolean;
  announce(text: string): void;
}

/** How the next state is drawn. */
interface Drawing {
  readonly appearance: Appearance;
  /** The picture may ease from the state before. */
  readonly mayEase: boolean;
}

export class View {
  readonly #host: Host;
  readonly #main = part(PARTS.main);
  readonly #header: Header;
  readonly #notice: Notice;
  readonly #stage: Stage;
  readonly #picture: MovingPicture;
  readonly #busy: Busy;
  readonly #player: Player;
  readonly #headlines = new Headlines();
  readonly #blank: ReturnType<typeof blankState>;
  readonly #takeaway = element('span', { class: 'takeaway' });
  readonly #hint = element('span', {}, t(msg`Drag a handle in the picture, or change a value below.`));

  constructor(surroundings: ViewSurroundings) {
    const { host, gestures, look, run } = surroundings;
    this.#host = host;
    this.#header = new Header(part(PARTS.header), {
      chooseMechanism: (mechanism) => look({ mechanism }),
      chooseVariant: (variant) => look({ variant }),
    });
    this.#notice = new Notice(part(PARTS.notice), { goTo: surroundings.goTo, openText: () => host.command('open-text') });
    this.#stage = new Stage({
      gestures,
      resized: surroundings.resized,
      crossHairMoved: (at) => this.#picture.crossHairMoved(at),
      key: (key) => this.#player.key(key),
    });
    this.#picture = new MovingPicture(this.#stage);
    this.#busy = new Busy(run);
    this.#stage.root.append(this.#busy.root);
    this.#player = new Player(surroundings.playback, {
      gestures,
      reducedMotion: surroundings.reducedMotion,
      busy: run.underWay,
      announce: surroundings.announce,
    });
    this.#blank = blankState((command, argument) => host.command(command, argument));
    part(PARTS.see).append(
      element('h2', { class: 'visually-hidden' }, t(msg`See`)),
      this.#stage.root,
      this.#player.root,
      element('p', { class: 'stage-caption' }, this.#takeaway, this.#hint),
      this.#headlines.root,
      this.#headlines.remarks,
      this.#blank.root,
    );
  }

  /** The moment of the course that is played, in words. */
  get momentInView(): string | undefined {
    return this.#player.momentInView;
  }

  /** Says for a while that the editor did not make an edit. */
  failure(because: string): void {
    this.#notice.failure(because);
  }

  /** The extension does not answer, until it does (undefined). */
  silent(silence: Silence | undefined): void {
    this.#notice.silent(silence);
  }

  progress(state: RunnerState): void {
    this.#busy.update(state);
  }

  draw(now: Shown | Blank, { appearance, mayEase }: Drawing): void {
    this.#notice.update(now);
    if (isBlank(now)) {
      this.#main.dataset.state = now.blank;
      this.#header.blank(now.document.name);
      this.#blank.update(now);
      return;
    }
    const { mechanism } = now.mechanism;
    this.#main.dataset.state = now.broken ? 'stale' : 'live';
    this.#main.dataset.mechanism = mechanism.id;
    this.#header.update(now, appearance.theme);
    this.#picture.show(now, appearance.theme, mayEase && !appearance.reducedMotion);
    setText(this.#takeaway, t(presetInView(now.mechanism)?.lesson ?? mechanism.takeaway));
    // The hint goes with the first gesture.
    this.#hint.hidden = !this.#stage.hasHandles || now.fixed !== undefined || this.#host.memory.open.hint === false;
    this.#player.update(now);
    this.#stage.playable(this.#player.playable);
    this.#headlines.update(now);
  }
}
