/** Where the generated files of `@ep/endpoints` are. */
export const ENDPOINTS_FOLDER = 'packages/endpoints/src/generated';
