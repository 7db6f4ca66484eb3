/** What is used of a WHATWG URL, which every browser and runtime has. */
export interface WebUrl {
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly port: string;
  readonly pathname: string;
}

/** URLs that no parser changes, which most endpoints are; no host of digits, for that is an address. */
const UNCHANGED =
  /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)*[a-z](?:-?[a-z0-9])*(?::[1-9]\d{3})?(?:\/[a-z0-9/-]*[a-z0-9])?$/;

/** Whether parsing a URL and putting it together again makes the same text. */
export function isUnchanged(text: string): boolean {
  return UNCHANGED.test(text);
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
