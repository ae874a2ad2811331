/** A text from an export, harmless to look at: controls and marks of direction are shown, and a very long one is cut. */
export function inert(text: string, most = 20_000): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (c) => (c === "\n" ? c : `\\u${c.codePointAt(0)!.toString(16).padStart(4, "0")}`));
  return shown.length > most ? shown.slice(0, most) + " …" : shown;
}

/** Has the browser save a text as a file. */
export function download(name: string, text: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
