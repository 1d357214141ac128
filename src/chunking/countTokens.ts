/** Number of word pieces of a text, without the special tokens; the embedding room provides it. */
export type CountTokens = (text: string) => number;
