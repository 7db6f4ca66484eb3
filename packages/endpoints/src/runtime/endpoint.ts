/** Where a service answers, and how a request to it must be signed and marked. */
export interface Endpoint {
  /** As the rules make it, not normalised: `https://sqs.eu-west-1.amazonaws.com`. */
  readonly url: string;
  /** Headers that every request must carry, each with its values; mostly none. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** What else a client must know; mostly nothing. */
  readonly properties: EndpointProperties;
}

/** What a client must know of an endpoint beside its URL. */
export interface EndpointProperties {
  /** How to sign, the best way first. */
  readonly authSchemes?: readonly AuthScheme[];
  readonly [name: string]: EndpointProperty | undefined;
}

/** JSON, as deep as a service likes. */
export type EndpointProperty =
  | string
  | number
  | boolean
  | readonly EndpointProperty[]
  | { readonly [name: string]: EndpointProperty | undefined };

/** A way to sign a request. */
export interface AuthScheme {
  /** `sigv4`, `sigv4a`, `sigv4-s3express`, … */
  readonly name: string;
  readonly signingName?: string;
  readonly signingRegion?: string;
  readonly signingRegionSet?: readonly string[];
  readonly disableDoubleEncoding?: boolean;
  readonly [name: string]: EndpointProperty | undefined;
}

/** Shared by all endpoints without headers or properties, so nobody may write to it. */
const NOTHING = /* @__PURE__ */ Object.freeze({});

/** Makes an endpoint; most have a URL and nothing else. */
export function endpoint(
  url: string,
  properties: EndpointProperties = NOTHING,
  headers: Endpoint['headers'] = NOTHING,
): Endpoint {
  return { url, headers, properties };
}
