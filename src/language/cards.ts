/** What a parameter or an output is, on a card: for tooltips and, with live numbers added, for hovers. Markdown. */
import type { Parameter } from '../mechanisms/contract/parameter.ts';
import type { Badge, Output } from '../mechanisms/contract/result.ts';
import { levelWords, possibleFact, sourceWords, usualFact, valueWords } from '../mechanisms/contract/wording.ts';
import { type Language, msg, say, type Text } from '../quantities/text.ts';
import { unitOf } from '../quantities/units.ts';
import { badgeIcon, list, paragraphs, symbolMarkdown } from './markdown.ts';

export function parameterCard(key: string, parameter: Parameter, language: Language): string {
  return paragraphs(
    `**${say(parameter.title, language)}** · ${symbolMarkdown(parameter.symbol)} · \`${key}\``,
    say(parameter.description, language),
    list(parameterFacts(key, parameter, language)),
  );
}

/** Default, ranges, members and source. */
function parameterFacts(key: string, parameter: Parameter, language: Language): string[] {
  const tell = (text: Text) => say(text, language);
  const facts = [tell(msg`Default: ${valueWords(key, parameter, parameter.default)}`)];
  if (parameter.kind === 'number') {
    const { soft, hard, hardReason } = parameter;
    const meaning = tell(possibleFact(key, hard));
    facts.push(tell(usualFact(key, soft)), hardReason === undefined ? meaning : `${meaning} (${tell(hardReason)})`);
  }
  if (parameter.kind === 'enumeration') {
    const members = Object.entries(parameter.options);
    facts.push(...members.map(([member, { title, description }]) => `\`${member}\`: ${tell(title)}. ${tell(description)}`));
  }
  return [...facts, tell(sourceWords(parameter.source))];
}

export function outputCard(key: string, output: Output, language: Language): string {
  const { symbol } = unitOf(key);
  return paragraphs(
    `**${say(output.title, language)}** · ${symbolMarkdown(output.symbol)}${symbol === '' ? '' : ` · ${symbol}`} · \`${key}\``,
    say(output.description, language),
    outputEvidence(output, language),
  );
}

/** How sure one may be of an output, and what that rests on. */
export function outputEvidence({ badge, ground }: Output, language: Language): string {
  return `$(${badgeIcon(badge)}) **${say(levelWords(badge), language)}**: ${say(ground, language)}`;
}

/** How sure one may be, in a line with other things. */
export function badgeMarkdown(badge: Badge, language: Language): string {
  return `$(${badgeIcon(badge)}) ${say(levelWords(badge), language)}`;
}
