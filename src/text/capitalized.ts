/** A text with its first letter in capitals: "searched" becomes "Searched". */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
