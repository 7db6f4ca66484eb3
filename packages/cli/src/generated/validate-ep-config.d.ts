// @generated from ep.config.schema.json — do not edit. Regenerate: node compile-schema.mjs
import type { ValidateFunction } from 'ajv';

/** Whether a value is a valid ep.config.json; `validate.errors` then has every fault. */
export declare const validate: ValidateFunction;
