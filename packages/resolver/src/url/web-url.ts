/** What is used of a WHATWG URL, which every browser and runtime has. */
export interface WebUrl {
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly port: string;
  readonly pathname: string;
}

type WebUrlType = new (text: string) => WebUrl;

/** The URL of a text, undefined where it is none. */
export function parseWebUrl(text: string): WebUrl | undefined {
  const { URL } = globalThis as unknown as { readonly URL: WebUrlType };
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
