/** All random campaigns, by the name that `npm run soak` takes. */
import type { Campaign } from '../campaign.ts';
import { fixes } from './fixes.ts';
import { interleavings } from './interleavings.ts';
import { language } from './language.ts';
import { measuredFiles } from './measured-files.ts';
import { mending } from './mending.ts';
import { prefixes } from './prefixes.ts';
import { texts } from './texts.ts';
import { validDomain } from './valid-domain.ts';

export const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  texts,
  prefixes,
  language,
  'measured-files': measuredFiles,
  fixes,
  mending,
  interleavings,
  'valid-domain': validDomain,
};
