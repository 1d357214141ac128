/** Files of the ports' papers, by path: reports of several paragraphs, a summary with footnotes, one that was taken back, and names. */
export const PAPERS: Readonly<Record<string, string>> = {
  'talks.md': `---
title: The harbour talks in Lindholm
outlet: Port Briefs
kind: summary
date: 2024-05-16
tags: [harbour, ada-moor]
---

Ada Moor chaired the harbour talks in Lindholm on 14 May 2024.[^1] The pilots sent three delegates.

The harbour talks in Lindholm lasted four hours on 14 May 2024.[^1] They ended without a statement.

# What comes next

The pilots meet again in autumn.

[^1]: Baltic Wire, 2024-05-14, https://example.org/wire
`,
  'ferry.md': `---
title: Ferry tolls double
outlet: Northern Courier
date: 2024-07-01
tags: [tolls, harbour, background]
url: https://example.org/tolls
---

Tolls for large ferries double this autumn. The council of Sandvik voted for the tolls on 28 June 2024.

Ilse Brandt chaired the council of Sandvik. Pilots had asked for more.
`,
  'dredger.txt': ` date 2024-06-02 Who pays for the dredger

Each port pays half for the new dredger in the channel.

The dredger of the ports took eleven days to the channel.
`,
  'retracted.md': `---
title: Another chair for the harbour talks
outlet: Northern Courier
date: 2024-05-15
retracted: { date: 2024-05-20, reason: The reporter was not there }
---

Ole Dahl chaired the harbour talks in Lindholm.
`,
  'names.yml': `people: [{ name: Ada Moor }]
places: [{ name: Lindholm, variants: [Lindhulm] }, { name: Sandvik }]
`,
};

/** A later report, by path. */
export const LATER: Readonly<Record<string, string>> = {
  'beacon.md': `---
title: A beacon for Sandvik
outlet: Northern Courier
date: 2024-08-09
---

Kaj Moen lit the beacon of Sandvik on 8 August 2024.
`,
};
