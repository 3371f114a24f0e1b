/** What a command of the command line is: what its help says, which options it takes, and what it does. */
import type { Text } from '../quantities/text.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Format } from './formats.ts';
import type { Context } from './io.ts';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** One letter. */
  readonly short?: string;
  /** How the value is called. */
  readonly value?: string;
  readonly summary: Text;
}
export type Options = Readonly<Record<string, Option>>;

/** What was given of the options. */
type Given<O extends Options> = {
  readonly [K in keyof O]?: O[K]['type'] extends 'boolean' ? boolean : O[K]['multiple'] extends true ? readonly string[] : string;
};

interface Definition<O extends Options> {
  /** `sweep FILE [NAME]`: the arguments that it needs, in brackets those that it may get, with `...` any number of them. */
  readonly usage: string;
  readonly summary: Text;
  /** The first is the default. */
  readonly formats: readonly Format[];
  readonly options: O;
  /** As many arguments as `usage` allows; those that it needs are there. */
  run(args: readonly string[], options: Given<O>, context: Context): Promise<ExitCode>;
}

/** What a parser finds: by the name of the option, whatever it is. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** A command whose options are known only by name. */
export interface Command extends Omit<Definition<Options>, 'run'> {
  /** @param options what a parser that knows the options of this command found */
  run(args: readonly string[], options: OptionValues, context: Context): Promise<ExitCode>;
}

/** Checks what a command reads against the options that it declares, then forgets them. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  return definition as unknown as Command;
}

/** How many arguments a command needs and takes, read from its usage. */
export function argumentsOf({ usage }: Command): { readonly least: number; readonly most: number } {
  const [, ...names] = usage.split(' ');
  return {
    least: names.filter((name) => !name.startsWith('[')).length,
    most: names.some((name) => name.endsWith('...')) ? Number.POSITIVE_INFINITY : names.length,
  };
}
