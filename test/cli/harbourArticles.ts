/** Articles that are sound, by path: a summary with footnotes, an interview in plain text, and a report in a sub-folder. */
export const SOUND: Readonly<Record<string, string>> = {
  'talks.md': `---
title: The harbour talks in Lindholm
outlet: Port Briefs
kind: summary
date: 2024-05-16
tags: [harbour, talks]
url: https://example.org/talks
---

The harbour talks in Lindholm on 14 May 2024 lasted about three and a half hours, according to Baltic Wire.[^1] The talks
in Lindholm were chaired by Ada Moor, the pilots’ spokeswoman.[^1][^2] They took place in the old customs house on the
northern quay of Lindholm.[^2]

[^1]: Baltic Wire, 2024-05-14, https://example.org/wire
[^2]: Kaj.Se, n.d.
`,
  'interview.txt': ` date 2024-06-02 Who pays for the dredger ? A historian answers

Port Review news portal spoke with Danish historian and shipping economist Ilse Brandt

– Will the bill for the dredger be split between the two ports?

– Each port pays half of the bill for the dredger, about 12 million euros. I would bet on a start in May.

– And who will dig , the pilots?

– Nobody has been hired to dig the channel so far.
`,
  'reports/tolls.md': `---
title: Ferry tolls double in Sandvik
outlet: Northern Courier
author: K. Moen
date: 2024-07-01
---

# Tolls for large ferries

The council of Sandvik doubled the tolls for large ferries on 1 July 2024. Small boats pay nothing, as before. The money is
meant for new timber on both quays.
`,
};

const BODY = 'The quay was swept.';

/** Articles that cannot be used, by path, each with what has to be said of it. */
export const FAULTY: Readonly<Record<string, { readonly content: string | Uint8Array; readonly says: RegExp }>> = {
  'bytes.md': {
    content: Buffer.from(`---\ntitle: Bytes\ndate: 2024-05-14\n---\n\nThe quay \xff was swept.\n`, 'latin1'),
    says: /^line 6: byte 48 is not UTF-8\. Save the article as UTF-8 text\.$/u,
  },
  'colon.md': {
    content: `---\ntitle: "Tolls\ndate: 2024-05-14\n---\n\n${BODY}\n`,
    says: /^line 2: the front matter cannot be read: .*\.$/u,
  },
  'empty.md': {
    content: `---\ntitle: Empty\ndate: 2024-05-14\n---\n\n`,
    says: /^the article has no text\. Write it below the title or take the file away\.$/u,
  },
  'huge.txt': {
    content: Buffer.alloc(20_000_000, 'quay '),
    says: /^the file has 20\.0 MB, the limit is 5 MB\. Split the article or take it out of the folder\.$/u,
  },
  'no-date.md': {
    content: `---\ntitle: Undated\n---\n\n${BODY}\n`,
    says: /^line 1: "date" is missing\. Add `date: 2025-03-02`\.$/u,
  },
  'no-title.md': {
    content: `---\ndate: 2024-05-14\n---\n\n${BODY}\n`,
    says: /^line 1: "title" is missing\. Add `title: .*`\.$/u,
  },
  'talks.txt': {
    content: ` date 2024-05-14 The talks\n\n${BODY}\n`,
    says: /^its id "talks" is already that of talks\.md\. Rename one of the two\.$/u,
  },
};
