/** What a parameter or an output is, on a card: for tooltips and, with live numbers added, for hovers. */
import type { Parameter } from '../mechanisms/contract/parameter.ts';
import type { Badge, Output } from '../mechanisms/contract/result.ts';
import { levelWords, possibleFact, sourceWords, usualFact, valueWords } from '../mechanisms/contract/wording.ts';
import { type Language, msg, say, type Text } from '../quantities/text.ts';
import { unitOf } from '../quantities/units.ts';
import { badgeIcon, code, icon, joined, list, type Markdown, md, type Piece, paragraphs, symbolMarkdown } from './markdown.ts';

export function parameterCard(key: string, parameter: Parameter, language: Language): Markdown {
  return paragraphs(
    md`**${say(parameter.title, language)}** · ${symbolMarkdown(parameter.symbol)} · ${code(key)}`,
    say(parameter.description, language),
    list(parameterFacts(key, parameter, language)),
  );
}

/** Default, ranges, members and source. */
function parameterFacts(key: string, parameter: Parameter, language: Language): Piece[] {
  const tell = (text: Text) => say(text, language);
  const facts: Piece[] = [tell(msg`Default: ${valueWords(key, parameter, parameter.default)}`)];
  if (parameter.kind === 'number') {
    const { soft, hard, hardReason } = parameter;
    const meaning = tell(possibleFact(key, hard));
    facts.push(tell(usualFact(key, soft)), hardReason === undefined ? meaning : `${meaning} (${tell(hardReason)})`);
  }
  if (parameter.kind === 'enumeration') {
    const members = Object.entries(parameter.options);
    facts.push(...members.map(([member, { title, description }]) => md`${code(member)}: ${tell(title)}. ${tell(description)}`));
  }
  return [...facts, tell(sourceWords(parameter.source))];
}

export function outputCard(key: string, output: Output, language: Language): Markdown {
  const { symbol } = unitOf(key);
  return paragraphs(
    joined([md`**${say(output.title, language)}**`, symbolMarkdown(output.symbol), symbol, code(key)], ' · '),
    say(output.description, language),
    outputEvidence(output, language),
  );
}

/** How sure one may be of an output, and what that rests on. */
export function outputEvidence({ badge, ground }: Output, language: Language): Markdown {
  return md`${icon(badgeIcon(badge))} **${say(levelWords(badge), language)}**: ${say(ground, language)}`;
}

/** How sure one may be, in a line with other things. */
export function badgeMarkdown(badge: Badge, language: Language): Markdown {
  return md`${icon(badgeIcon(badge))} ${say(levelWords(badge), language)}`;
}
