import { expect, test } from 'vitest';
import { type Campaign, isWhole, runCampaign } from './campaign';

/** Every campaign that needs no browser: one a file. */
const campaigns = Object.values(
  import.meta.glob<Readonly<{ campaign: Campaign }>>('./*.campaign.ts', { eager: true }),
).map(({ campaign }) => campaign);

test.each(campaigns.map((campaign) => [campaign.name, campaign] as const))(
  'the campaign “%s” loses nothing',
  { timeout: isWhole ? 1_800_000 : 60_000 },
  async (_name, campaign) => {
    const { failures } = await runCampaign(campaign);
    expect(failures).toEqual([]);
  },
);
