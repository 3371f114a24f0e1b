/** How a headline answers to a parameter, as a small curve and a sentence. */
import { sparkline } from '../../drawing/sparkline.ts';
import type { Mechanism } from '../../mechanisms/contract/mechanism.ts';
import { rangeWords, scalarWords } from '../../mechanisms/contract/wording.ts';
import { msg, say, type Text } from '../../quantities/text.ts';
import { image, joined, type Markdown, md, paragraphs } from '../markdown.ts';
import { factorText, type Sensitivity } from '../sensitivity.ts';
import type { HoverOptions } from './options.ts';

/** @param at the present value of the parameter, where the curve has its dot */
export function sensitivityMarkdown(
  mechanism: Mechanism,
  sensitivity: Sensitivity,
  unitKey: string,
  at: number,
  { language, theme }: HoverOptions,
): Markdown {
  const { output, x, y, logX, logY } = sensitivity;
  const { title } = mechanism.outputs[output];
  const range = say(msg`${title} over ${rangeWords(unitKey, [x[0], x[x.length - 1]])}`, language);
  const picture = sparkline(x, y, { theme, width: 160, height: 40, logX, logY, at });
  const sentence = changeSentence(mechanism, sensitivity, title);
  return paragraphs(picture && joined([image(range, picture), md`*${range}*`], '  \n'), sentence && say(sentence, language));
}

/** The small curve in one sentence. */
function changeSentence(mechanism: Mechanism, { output, change }: Sensitivity, name: Text): Text | undefined {
  if (!change) return undefined;
  const halved = change.times === 0.5;
  const factor = change.to / change.from;
  if (Math.abs(factor - 1) < 5e-4) {
    return halved ? msg`At half this value ${name} would be the same.` : msg`At twice this value ${name} would be the same.`;
  }
  const digits = Math.abs(factor - 1) < 0.01 ? 4 : 3;
  const [to, from] = [change.to, change.from].map((value) => scalarWords(mechanism, output, value, digits));
  return halved
    ? msg`At half this value ${name} would be ${to} instead of ${from}: ×${factorText(factor)}.`
    : msg`At twice this value ${name} would be ${to} instead of ${from}: ×${factorText(factor)}.`;
}
