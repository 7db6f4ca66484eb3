// @generated from ep.config.schema.json — do not edit. Regenerate: node compile-schema.mjs
// @ts-nocheck
'use strict';
export const validate = validate10;
export default validate10;
const schema11 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', minLength: 1 },
    lint: {
      type: 'object',
      additionalProperties: false,
      properties: { allow: { type: 'array', items: { $ref: '#/definitions/entry' } } },
    },
  },
  definitions: {
    entry: {
      type: ['string', 'object'],
      pattern: '^[A-Za-z][A-Za-z0-9_-]*\\*?$',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*\\*?$' },
        paths: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
        reason: { type: 'string', minLength: 1 },
      },
    },
  },
};
const schema12 = {
  type: ['string', 'object'],
  pattern: '^[A-Za-z][A-Za-z0-9_-]*\\*?$',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*\\*?$' },
    paths: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
    reason: { type: 'string', minLength: 1 },
  },
};
const pattern0 = new RegExp('^[A-Za-z][A-Za-z0-9_-]*\\*?$', 'u');

function validate10(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === '$schema' || key0 === 'lint')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema11,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err1 = {
            instancePath: instancePath + '/$schema',
            schemaPath: '#/properties/%24schema/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema11.properties.$schema,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/$schema',
          schemaPath: '#/properties/%24schema/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema11.properties.$schema.type,
          parentSchema: schema11.properties.$schema,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.lint !== undefined) {
      let data1 = data.lint;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === 'allow')) {
            const err3 = {
              instancePath: instancePath + '/lint',
              schemaPath: '#/properties/lint/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              schema: false,
              parentSchema: schema11.properties.lint,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.allow !== undefined) {
          let data2 = data1.allow;
          if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (
                typeof data3 !== 'string' &&
                !(data3 && typeof data3 == 'object' && !Array.isArray(data3))
              ) {
                const err4 = {
                  instancePath: instancePath + '/lint/allow/' + i0,
                  schemaPath: '#/definitions/entry/type',
                  keyword: 'type',
                  params: { type: schema12.type },
                  schema: schema12.type,
                  parentSchema: schema12,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              if (typeof data3 === 'string') {
                if (!pattern0.test(data3)) {
                  const err5 = {
                    instancePath: instancePath + '/lint/allow/' + i0,
                    schemaPath: '#/definitions/entry/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9_-]*\\*?$' },
                    schema: '^[A-Za-z][A-Za-z0-9_-]*\\*?$',
                    parentSchema: schema12,
                    data: data3,
                  };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
                if (data3.name === undefined) {
                  const err6 = {
                    instancePath: instancePath + '/lint/allow/' + i0,
                    schemaPath: '#/definitions/entry/required',
                    keyword: 'required',
                    params: { missingProperty: 'name' },
                    schema: schema12.required,
                    parentSchema: schema12,
                    data: data3,
                  };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                for (const key2 in data3) {
                  if (!(key2 === 'name' || key2 === 'paths' || key2 === 'reason')) {
                    const err7 = {
                      instancePath: instancePath + '/lint/allow/' + i0,
                      schemaPath: '#/definitions/entry/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key2 },
                      schema: false,
                      parentSchema: schema12,
                      data: data3,
                    };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data3.name !== undefined) {
                  let data4 = data3.name;
                  if (typeof data4 === 'string') {
                    if (!pattern0.test(data4)) {
                      const err8 = {
                        instancePath: instancePath + '/lint/allow/' + i0 + '/name',
                        schemaPath: '#/definitions/entry/properties/name/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^[A-Za-z][A-Za-z0-9_-]*\\*?$' },
                        schema: '^[A-Za-z][A-Za-z0-9_-]*\\*?$',
                        parentSchema: schema12.properties.name,
                        data: data4,
                      };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                  } else {
                    const err9 = {
                      instancePath: instancePath + '/lint/allow/' + i0 + '/name',
                      schemaPath: '#/definitions/entry/properties/name/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      schema: schema12.properties.name.type,
                      parentSchema: schema12.properties.name,
                      data: data4,
                    };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (data3.paths !== undefined) {
                  let data5 = data3.paths;
                  if (Array.isArray(data5)) {
                    if (data5.length < 1) {
                      const err10 = {
                        instancePath: instancePath + '/lint/allow/' + i0 + '/paths',
                        schemaPath: '#/definitions/entry/properties/paths/minItems',
                        keyword: 'minItems',
                        params: { limit: 1 },
                        schema: 1,
                        parentSchema: schema12.properties.paths,
                        data: data5,
                      };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                    const len1 = data5.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data6 = data5[i1];
                      if (typeof data6 === 'string') {
                        if (data6.length < 1) {
                          const err11 = {
                            instancePath: instancePath + '/lint/allow/' + i0 + '/paths/' + i1,
                            schemaPath: '#/definitions/entry/properties/paths/items/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                            schema: 1,
                            parentSchema: schema12.properties.paths.items,
                            data: data6,
                          };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      } else {
                        const err12 = {
                          instancePath: instancePath + '/lint/allow/' + i0 + '/paths/' + i1,
                          schemaPath: '#/definitions/entry/properties/paths/items/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          schema: schema12.properties.paths.items.type,
                          parentSchema: schema12.properties.paths.items,
                          data: data6,
                        };
                        if (vErrors === null) {
                          vErrors = [err12];
                        } else {
                          vErrors.push(err12);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err13 = {
                      instancePath: instancePath + '/lint/allow/' + i0 + '/paths',
                      schemaPath: '#/definitions/entry/properties/paths/type',
                      keyword: 'type',
                      params: { type: 'array' },
                      schema: schema12.properties.paths.type,
                      parentSchema: schema12.properties.paths,
                      data: data5,
                    };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data3.reason !== undefined) {
                  let data7 = data3.reason;
                  if (typeof data7 === 'string') {
                    if (data7.length < 1) {
                      const err14 = {
                        instancePath: instancePath + '/lint/allow/' + i0 + '/reason',
                        schemaPath: '#/definitions/entry/properties/reason/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                        schema: 1,
                        parentSchema: schema12.properties.reason,
                        data: data7,
                      };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                  } else {
                    const err15 = {
                      instancePath: instancePath + '/lint/allow/' + i0 + '/reason',
                      schemaPath: '#/definitions/entry/properties/reason/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      schema: schema12.properties.reason.type,
                      parentSchema: schema12.properties.reason,
                      data: data7,
                    };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/lint/allow',
              schemaPath: '#/properties/lint/properties/allow/type',
              keyword: 'type',
              params: { type: 'array' },
              schema: schema11.properties.lint.properties.allow.type,
              parentSchema: schema11.properties.lint.properties.allow,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/lint',
          schemaPath: '#/properties/lint/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema11.properties.lint.type,
          parentSchema: schema11.properties.lint,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema11.type,
      parentSchema: schema11,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
