// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateAdoptRulesetArgs = validate52;
var pattern3 = new RegExp("^[A-Za-z0-9:_.-]{1,96}$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate55.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate59.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.device === void 0 && (missing0 = "device"))
        return validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "key" || key0 === "device")) {
            return validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.key !== void 0) {
            let _errs2 = errors;
            validate55(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.device !== void 0) {
              let data1 = data.device, _errs3 = errors;
              if (errors === _errs3)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.id === void 0 && (missing1 = "id") || data1.bootId === void 0 && (missing1 = "bootId") || data1.wall === void 0 && (missing1 = "wall") || data1.monotonicMs === void 0 && (missing1 = "monotonicMs") || data1.offsetMs === void 0 && (missing1 = "offsetMs") || data1.counter === void 0 && (missing1 = "counter"))
                    return validate53.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                  {
                    let _errs5 = errors;
                    for (let key1 in data1)
                      if (!(key1 === "id" || key1 === "bootId" || key1 === "wall" || key1 === "monotonicMs" || key1 === "offsetMs" || key1 === "counter")) {
                        return validate53.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                        break;
                      }
                    if (_errs5 === errors) {
                      if (data1.id !== void 0) {
                        let _errs6 = errors;
                        validate55(data1.id, { instancePath: instancePath + "/device/id", parentData: data1, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                        var valid1 = _errs6 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data1.bootId !== void 0) {
                          let _errs7 = errors;
                          validate55(data1.bootId, { instancePath: instancePath + "/device/bootId", parentData: data1, parentDataProperty: "bootId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                          var valid1 = _errs7 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data1.wall !== void 0) {
                            let _errs8 = errors;
                            validate59(data1.wall, { instancePath: instancePath + "/device/wall", parentData: data1, parentDataProperty: "wall", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                            var valid1 = _errs8 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1) {
                            if (data1.monotonicMs !== void 0) {
                              let data5 = data1.monotonicMs, _errs9 = errors;
                              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                                return validate53.errors = [{ instancePath: instancePath + "/device/monotonicMs", schemaPath: "#/properties/device/properties/monotonicMs/type", keyword: "type", params: { type: "integer" } }], !1;
                              if (errors === _errs9 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                                return validate53.errors = [{ instancePath: instancePath + "/device/monotonicMs", schemaPath: "#/properties/device/properties/monotonicMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                              var valid1 = _errs9 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1) {
                              if (data1.offsetMs !== void 0) {
                                let data6 = data1.offsetMs, _errs11 = errors, _errs12 = errors, valid2 = !1, _errs13 = errors;
                                if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                                  let err0 = { instancePath: instancePath + "/device/offsetMs", schemaPath: "#/properties/device/properties/offsetMs/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                }
                                var _valid0 = _errs13 === errors;
                                valid2 = valid2 || _valid0;
                                let _errs15 = errors;
                                if (data6 !== null) {
                                  let err1 = { instancePath: instancePath + "/device/offsetMs", schemaPath: "#/properties/device/properties/offsetMs/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                }
                                var _valid0 = _errs15 === errors;
                                if (valid2 = valid2 || _valid0, valid2)
                                  errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
                                else {
                                  let err2 = { instancePath: instancePath + "/device/offsetMs", schemaPath: "#/properties/device/properties/offsetMs/anyOf", keyword: "anyOf", params: {} };
                                  return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate53.errors = vErrors, !1;
                                }
                                var valid1 = _errs11 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1)
                                if (data1.counter !== void 0) {
                                  let data7 = data1.counter, _errs17 = errors;
                                  if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                                    return validate53.errors = [{ instancePath: instancePath + "/device/counter", schemaPath: "#/properties/device/properties/counter/type", keyword: "type", params: { type: "integer" } }], !1;
                                  if (errors === _errs17 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                                    return validate53.errors = [{ instancePath: instancePath + "/device/counter", schemaPath: "#/properties/device/properties/counter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                  var valid1 = _errs17 === errors;
                                } else
                                  var valid1 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                } else
                  return validate53.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "object" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate62.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema25 = { type: "string", enum: ["crypto", "shortterm", "swing", "indexdca"] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "crypto" || data === "shortterm" || data === "swing" || data === "indexdca" ? (validate64.errors = vErrors, errors === 0) : (validate64.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum } }], !1);
}
validate64.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema26 = { type: "string", enum: ["require_fields", "stop_policy", "max_risk_per_trade", "loss_limit", "loss_streak", "max_trades", "sys_cooldown"] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "require_fields" || data === "stop_policy" || data === "max_risk_per_trade" || data === "loss_limit" || data === "loss_streak" || data === "max_trades" || data === "sys_cooldown" ? (validate67.errors = vErrors, errors === 0) : (validate67.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum } }], !1);
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.meta === void 0 && (missing0 = "meta") || data.rulesetId === void 0 && (missing0 = "rulesetId") || data.persona === void 0 && (missing0 = "persona") || data.rules === void 0 && (missing0 = "rules"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "meta" || key0 === "rulesetId" || key0 === "persona" || key0 === "rules")) {
            return validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.meta !== void 0) {
            let _errs2 = errors;
            validate53(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.rulesetId !== void 0) {
              let _errs3 = errors;
              validate62(data.rulesetId, { instancePath: instancePath + "/rulesetId", parentData: data, parentDataProperty: "rulesetId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.persona !== void 0) {
                let _errs4 = errors;
                validate64(data.persona, { instancePath: instancePath + "/persona", parentData: data, parentDataProperty: "persona", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.rules !== void 0) {
                  let data3 = data.rules, _errs5 = errors;
                  if (errors === _errs5)
                    if (Array.isArray(data3)) {
                      if (data3.length > 100)
                        return validate52.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 100 } }], !1;
                      {
                        var valid1 = !0;
                        let len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data4 = data3[i0], _errs7 = errors;
                          if (errors === _errs7)
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                              let missing1;
                              if (data4.id === void 0 && (missing1 = "id") || data4.kind === void 0 && (missing1 = "kind") || data4.params === void 0 && (missing1 = "params"))
                                return validate52.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                              {
                                let _errs9 = errors;
                                for (let key1 in data4)
                                  if (!(key1 === "id" || key1 === "kind" || key1 === "params")) {
                                    return validate52.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                    break;
                                  }
                                if (_errs9 === errors) {
                                  if (data4.id !== void 0) {
                                    let _errs10 = errors;
                                    validate62(data4.id, { instancePath: instancePath + "/rules/" + i0 + "/id", parentData: data4, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                                    var valid2 = _errs10 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data4.kind !== void 0) {
                                      let _errs11 = errors;
                                      validate67(data4.kind, { instancePath: instancePath + "/rules/" + i0 + "/kind", parentData: data4, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
                                      var valid2 = _errs11 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2)
                                      if (data4.params !== void 0) {
                                        let data7 = data4.params, _errs12 = errors;
                                        if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))
                                          return validate52.errors = [{ instancePath: instancePath + "/rules/" + i0 + "/params", schemaPath: "#/properties/rules/items/properties/params/type", keyword: "type", params: { type: "object" } }], !1;
                                        var valid2 = _errs12 === errors;
                                      } else
                                        var valid2 = !0;
                                  }
                                }
                              }
                            } else
                              return validate52.errors = [{ instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" } }], !1;
                          var valid1 = _errs7 === errors;
                          if (!valid1)
                            break;
                        }
                      }
                    } else
                      return validate52.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateCreateAccountArgs = validate69, schema27 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/mutations/create-account.json", title: "CreateAccountArgs", description: "Opens an account with its declared balance.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { meta: { $ref: "https://mast.local/contracts/mutations/meta.json" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, snapshotId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, persona: { $ref: "https://mast.local/contracts/common.json#/$defs/persona" }, label: { type: "string", minLength: 1, maxLength: 60 }, currency: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, kind: { type: "string", enum: ["live", "paper", "prop"] }, day: { $ref: "https://mast.local/contracts/common.json#/$defs/dayBoundary" }, balance: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, balanceAsOf: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, mainZone: { $ref: "https://mast.local/contracts/common.json#/$defs/zone" } }, required: ["meta", "accountId", "snapshotId", "persona", "label", "currency", "kind", "day", "balance", "balanceAsOf", "mainZone"], additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate71.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "crypto" || data === "shortterm" || data === "swing" || data === "indexdca" ? (validate74.errors = vErrors, errors === 0) : (validate74.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum } }], !1);
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern7 = new RegExp("^[A-Z]{3,5}$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern7.test(data))
        return validate76.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern8 = new RegExp("^[A-Za-z0-9_+/-]{1,64}$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern8.test(data))
        return validate79.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern9 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern9.test(data))
        return validate81.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" } }], !1;
    } else
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tz === void 0 && (missing0 = "tz") || data.localTime === void 0 && (missing0 = "localTime"))
        return validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tz" || key0 === "localTime")) {
            return validate78.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.tz !== void 0) {
            let _errs2 = errors;
            validate79(data.tz, { instancePath: instancePath + "/tz", parentData: data, parentDataProperty: "tz", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.localTime !== void 0) {
              let _errs3 = errors;
              validate81(data.localTime, { instancePath: instancePath + "/localTime", parentData: data, parentDataProperty: "localTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern10 = new RegExp("^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate84.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate86.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern8.test(data))
        return validate88.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.meta === void 0 && (missing0 = "meta") || data.accountId === void 0 && (missing0 = "accountId") || data.snapshotId === void 0 && (missing0 = "snapshotId") || data.persona === void 0 && (missing0 = "persona") || data.label === void 0 && (missing0 = "label") || data.currency === void 0 && (missing0 = "currency") || data.kind === void 0 && (missing0 = "kind") || data.day === void 0 && (missing0 = "day") || data.balance === void 0 && (missing0 = "balance") || data.balanceAsOf === void 0 && (missing0 = "balanceAsOf") || data.mainZone === void 0 && (missing0 = "mainZone"))
        return validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema27.properties, key0)) {
            return validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.meta !== void 0) {
            let _errs2 = errors;
            validate53(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.accountId !== void 0) {
              let _errs3 = errors;
              validate71(data.accountId, { instancePath: instancePath + "/accountId", parentData: data, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.snapshotId !== void 0) {
                let _errs4 = errors;
                validate71(data.snapshotId, { instancePath: instancePath + "/snapshotId", parentData: data, parentDataProperty: "snapshotId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.persona !== void 0) {
                  let _errs5 = errors;
                  validate74(data.persona, { instancePath: instancePath + "/persona", parentData: data, parentDataProperty: "persona", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.label !== void 0) {
                    let data4 = data.label, _errs6 = errors;
                    if (errors === _errs6)
                      if (typeof data4 == "string") {
                        if (func2(data4) > 60)
                          return validate69.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 60 } }], !1;
                        if (func2(data4) < 1)
                          return validate69.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                      } else
                        return validate69.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.currency !== void 0) {
                      let _errs8 = errors;
                      validate76(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.kind !== void 0) {
                        let data6 = data.kind, _errs9 = errors;
                        if (typeof data6 != "string")
                          return validate69.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data6 === "live" || data6 === "paper" || data6 === "prop"))
                          return validate69.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema27.properties.kind.enum } }], !1;
                        var valid0 = _errs9 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.day !== void 0) {
                          let _errs11 = errors;
                          validate78(data.day, { instancePath: instancePath + "/day", parentData: data, parentDataProperty: "day", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
                          var valid0 = _errs11 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.balance !== void 0) {
                            let _errs12 = errors;
                            validate84(data.balance, { instancePath: instancePath + "/balance", parentData: data, parentDataProperty: "balance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                            var valid0 = _errs12 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.balanceAsOf !== void 0) {
                              let _errs13 = errors;
                              validate86(data.balanceAsOf, { instancePath: instancePath + "/balanceAsOf", parentData: data, parentDataProperty: "balanceAsOf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
                              var valid0 = _errs13 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.mainZone !== void 0) {
                                let _errs14 = errors;
                                validate88(data.mainZone, { instancePath: instancePath + "/mainZone", parentData: data, parentDataProperty: "mainZone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
                                var valid0 = _errs14 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateDiscardRejectionArgs = validate90;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate92.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.meta === void 0 && (missing0 = "meta") || data.rejectionId === void 0 && (missing0 = "rejectionId"))
        return validate90.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "meta" || key0 === "rejectionId")) {
            return validate90.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.meta !== void 0) {
            let _errs2 = errors;
            validate53(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.rejectionId !== void 0) {
              let _errs3 = errors;
              validate92(data.rejectionId, { instancePath: instancePath + "/rejectionId", parentData: data, parentDataProperty: "rejectionId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateImportFillsArgs = validate94, schema39 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/mutations/import-fills.json", title: "ImportFillsArgs", description: "Takes in a broker file, whole or not at all.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { meta: { $ref: "https://mast.local/contracts/mutations/meta.json" }, importId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, format: { type: "string", maxLength: 32 }, fileName: { type: "string", maxLength: 200 }, fileHash: { $ref: "https://mast.local/contracts/common.json#/$defs/hash" }, zone: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/zone" }, { type: "null" }] }, skipped: { type: "integer", minimum: 0 }, fills: { type: "array", items: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, side: { type: "string", enum: ["buy", "sell"] }, size: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, price: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, fee: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, filledAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, importKey: { type: "string", minLength: 1, maxLength: 120 } }, required: ["id", "instrumentId", "side", "size", "price", "fee", "filledAt", "importKey"], additionalProperties: !1 }, minItems: 1, maxItems: 1e5 } }, required: ["meta", "importId", "accountId", "format", "fileName", "fileHash", "zone", "skipped", "fills"], additionalProperties: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate96.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern15 = new RegExp("^[0-9a-f]{64}$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern15.test(data))
        return validate99.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
    } else
      return validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern8.test(data))
        return validate101.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern17 = new RegExp("^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern17.test(data))
        return validate105.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate105.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate108.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate110.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.meta === void 0 && (missing0 = "meta") || data.importId === void 0 && (missing0 = "importId") || data.accountId === void 0 && (missing0 = "accountId") || data.format === void 0 && (missing0 = "format") || data.fileName === void 0 && (missing0 = "fileName") || data.fileHash === void 0 && (missing0 = "fileHash") || data.zone === void 0 && (missing0 = "zone") || data.skipped === void 0 && (missing0 = "skipped") || data.fills === void 0 && (missing0 = "fills"))
        return validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema39.properties, key0)) {
            return validate94.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.meta !== void 0) {
            let _errs2 = errors;
            validate53(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.importId !== void 0) {
              let _errs3 = errors;
              validate96(data.importId, { instancePath: instancePath + "/importId", parentData: data, parentDataProperty: "importId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.accountId !== void 0) {
                let _errs4 = errors;
                validate96(data.accountId, { instancePath: instancePath + "/accountId", parentData: data, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.format !== void 0) {
                  let data3 = data.format, _errs5 = errors;
                  if (errors === _errs5)
                    if (typeof data3 == "string") {
                      if (func2(data3) > 32)
                        return validate94.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/maxLength", keyword: "maxLength", params: { limit: 32 } }], !1;
                    } else
                      return validate94.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.fileName !== void 0) {
                    let data4 = data.fileName, _errs7 = errors;
                    if (errors === _errs7)
                      if (typeof data4 == "string") {
                        if (func2(data4) > 200)
                          return validate94.errors = [{ instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/maxLength", keyword: "maxLength", params: { limit: 200 } }], !1;
                      } else
                        return validate94.errors = [{ instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.fileHash !== void 0) {
                      let _errs9 = errors;
                      validate99(data.fileHash, { instancePath: instancePath + "/fileHash", parentData: data, parentDataProperty: "fileHash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.zone !== void 0) {
                        let data6 = data.zone, _errs10 = errors, _errs11 = errors, valid1 = !1, _errs12 = errors;
                        validate101(data6, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
                        var _valid0 = _errs12 === errors;
                        valid1 = valid1 || _valid0;
                        let _errs13 = errors;
                        if (data6 !== null) {
                          let err0 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                        }
                        var _valid0 = _errs13 === errors;
                        if (valid1 = valid1 || _valid0, valid1)
                          errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
                        else {
                          let err1 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/anyOf", keyword: "anyOf", params: {} };
                          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate94.errors = vErrors, !1;
                        }
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.skipped !== void 0) {
                          let data7 = data.skipped, _errs15 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                            return validate94.errors = [{ instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "integer" } }], !1;
                          if (errors === _errs15 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                            return validate94.errors = [{ instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.fills !== void 0) {
                            let data8 = data.fills, _errs17 = errors;
                            if (errors === _errs17)
                              if (Array.isArray(data8)) {
                                if (data8.length > 1e5)
                                  return validate94.errors = [{ instancePath: instancePath + "/fills", schemaPath: "#/properties/fills/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], !1;
                                if (data8.length < 1)
                                  return validate94.errors = [{ instancePath: instancePath + "/fills", schemaPath: "#/properties/fills/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                                {
                                  var valid2 = !0;
                                  let len0 = data8.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data9 = data8[i0], _errs19 = errors;
                                    if (errors === _errs19)
                                      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                        let missing1;
                                        if (data9.id === void 0 && (missing1 = "id") || data9.instrumentId === void 0 && (missing1 = "instrumentId") || data9.side === void 0 && (missing1 = "side") || data9.size === void 0 && (missing1 = "size") || data9.price === void 0 && (missing1 = "price") || data9.fee === void 0 && (missing1 = "fee") || data9.filledAt === void 0 && (missing1 = "filledAt") || data9.importKey === void 0 && (missing1 = "importKey"))
                                          return validate94.errors = [{ instancePath: instancePath + "/fills/" + i0, schemaPath: "#/properties/fills/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                        {
                                          let _errs21 = errors;
                                          for (let key1 in data9)
                                            if (!(key1 === "id" || key1 === "instrumentId" || key1 === "side" || key1 === "size" || key1 === "price" || key1 === "fee" || key1 === "filledAt" || key1 === "importKey")) {
                                              return validate94.errors = [{ instancePath: instancePath + "/fills/" + i0, schemaPath: "#/properties/fills/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                              break;
                                            }
                                          if (_errs21 === errors) {
                                            if (data9.id !== void 0) {
                                              let _errs22 = errors;
                                              validate96(data9.id, { instancePath: instancePath + "/fills/" + i0 + "/id", parentData: data9, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
                                              var valid3 = _errs22 === errors;
                                            } else
                                              var valid3 = !0;
                                            if (valid3) {
                                              if (data9.instrumentId !== void 0) {
                                                let _errs23 = errors;
                                                validate96(data9.instrumentId, { instancePath: instancePath + "/fills/" + i0 + "/instrumentId", parentData: data9, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
                                                var valid3 = _errs23 === errors;
                                              } else
                                                var valid3 = !0;
                                              if (valid3) {
                                                if (data9.side !== void 0) {
                                                  let data12 = data9.side, _errs24 = errors;
                                                  if (typeof data12 != "string")
                                                    return validate94.errors = [{ instancePath: instancePath + "/fills/" + i0 + "/side", schemaPath: "#/properties/fills/items/properties/side/type", keyword: "type", params: { type: "string" } }], !1;
                                                  if (!(data12 === "buy" || data12 === "sell"))
                                                    return validate94.errors = [{ instancePath: instancePath + "/fills/" + i0 + "/side", schemaPath: "#/properties/fills/items/properties/side/enum", keyword: "enum", params: { allowedValues: schema39.properties.fills.items.properties.side.enum } }], !1;
                                                  var valid3 = _errs24 === errors;
                                                } else
                                                  var valid3 = !0;
                                                if (valid3) {
                                                  if (data9.size !== void 0) {
                                                    let _errs26 = errors;
                                                    validate105(data9.size, { instancePath: instancePath + "/fills/" + i0 + "/size", parentData: data9, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
                                                    var valid3 = _errs26 === errors;
                                                  } else
                                                    var valid3 = !0;
                                                  if (valid3) {
                                                    if (data9.price !== void 0) {
                                                      let _errs27 = errors;
                                                      validate105(data9.price, { instancePath: instancePath + "/fills/" + i0 + "/price", parentData: data9, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
                                                      var valid3 = _errs27 === errors;
                                                    } else
                                                      var valid3 = !0;
                                                    if (valid3) {
                                                      if (data9.fee !== void 0) {
                                                        let data15 = data9.fee, _errs28 = errors, _errs29 = errors, valid4 = !1, _errs30 = errors;
                                                        validate108(data15, { instancePath: instancePath + "/fills/" + i0 + "/fee", parentData: data9, parentDataProperty: "fee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
                                                        var _valid1 = _errs30 === errors;
                                                        valid4 = valid4 || _valid1;
                                                        let _errs31 = errors;
                                                        if (data15 !== null) {
                                                          let err2 = { instancePath: instancePath + "/fills/" + i0 + "/fee", schemaPath: "#/properties/fills/items/properties/fee/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                                        }
                                                        var _valid1 = _errs31 === errors;
                                                        if (valid4 = valid4 || _valid1, valid4)
                                                          errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
                                                        else {
                                                          let err3 = { instancePath: instancePath + "/fills/" + i0 + "/fee", schemaPath: "#/properties/fills/items/properties/fee/anyOf", keyword: "anyOf", params: {} };
                                                          return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate94.errors = vErrors, !1;
                                                        }
                                                        var valid3 = _errs28 === errors;
                                                      } else
                                                        var valid3 = !0;
                                                      if (valid3) {
                                                        if (data9.filledAt !== void 0) {
                                                          let _errs33 = errors;
                                                          validate110(data9.filledAt, { instancePath: instancePath + "/fills/" + i0 + "/filledAt", parentData: data9, parentDataProperty: "filledAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
                                                          var valid3 = _errs33 === errors;
                                                        } else
                                                          var valid3 = !0;
                                                        if (valid3)
                                                          if (data9.importKey !== void 0) {
                                                            let data17 = data9.importKey, _errs34 = errors;
                                                            if (errors === _errs34)
                                                              if (typeof data17 == "string") {
                                                                if (func2(data17) > 120)
                                                                  return validate94.errors = [{ instancePath: instancePath + "/fills/" + i0 + "/importKey", schemaPath: "#/properties/fills/items/properties/importKey/maxLength", keyword: "maxLength", params: { limit: 120 } }], !1;
                                                                if (func2(data17) < 1)
                                                                  return validate94.errors = [{ instancePath: instancePath + "/fills/" + i0 + "/importKey", schemaPath: "#/properties/fills/items/properties/importKey/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                                              } else
                                                                return validate94.errors = [{ instancePath: instancePath + "/fills/" + i0 + "/importKey", schemaPath: "#/properties/fills/items/properties/importKey/type", keyword: "type", params: { type: "string" } }], !1;
                                                            var valid3 = _errs34 === errors;
                                                          } else
                                                            var valid3 = !0;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else
                                        return validate94.errors = [{ instancePath: instancePath + "/fills/" + i0, schemaPath: "#/properties/fills/items/type", keyword: "type", params: { type: "object" } }], !1;
                                    var valid2 = _errs19 === errors;
                                    if (!valid2)
                                      break;
                                  }
                                }
                              } else
                                return validate94.errors = [{ instancePath: instancePath + "/fills", schemaPath: "#/properties/fills/type", keyword: "type", params: { type: "array" } }], !1;
                            var valid0 = _errs17 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMutationMeta = validate53, validateRecordFillArgs = validate112, schema46 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/mutations/record-fill.json", title: "RecordFillArgs", description: "Records one execution by hand.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { meta: { $ref: "https://mast.local/contracts/mutations/meta.json" }, fillId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, mode: { $ref: "https://mast.local/contracts/common.json#/$defs/mode" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, side: { type: "string", enum: ["buy", "sell"] }, size: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, price: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, fee: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, fx: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, filledAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, intentId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] } }, required: ["meta", "fillId", "mode", "accountId", "instrumentId", "side", "size", "price", "fee", "fx", "filledAt", "intentId", "stop"], additionalProperties: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate114.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema48 = { type: "string", enum: ["live", "paper"] };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "live" || data === "paper" ? (validate116.errors = vErrors, errors === 0) : (validate116.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum } }], !1);
}
validate116.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern17.test(data))
        return validate120.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate123.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate126.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.meta === void 0 && (missing0 = "meta") || data.fillId === void 0 && (missing0 = "fillId") || data.mode === void 0 && (missing0 = "mode") || data.accountId === void 0 && (missing0 = "accountId") || data.instrumentId === void 0 && (missing0 = "instrumentId") || data.side === void 0 && (missing0 = "side") || data.size === void 0 && (missing0 = "size") || data.price === void 0 && (missing0 = "price") || data.fee === void 0 && (missing0 = "fee") || data.fx === void 0 && (missing0 = "fx") || data.filledAt === void 0 && (missing0 = "filledAt") || data.intentId === void 0 && (missing0 = "intentId") || data.stop === void 0 && (missing0 = "stop"))
        return validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema46.properties, key0)) {
            return validate112.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.meta !== void 0) {
            let _errs2 = errors;
            validate53(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.fillId !== void 0) {
              let _errs3 = errors;
              validate114(data.fillId, { instancePath: instancePath + "/fillId", parentData: data, parentDataProperty: "fillId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.mode !== void 0) {
                let _errs4 = errors;
                validate116(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.accountId !== void 0) {
                  let _errs5 = errors;
                  validate114(data.accountId, { instancePath: instancePath + "/accountId", parentData: data, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.instrumentId !== void 0) {
                    let _errs6 = errors;
                    validate114(data.instrumentId, { instancePath: instancePath + "/instrumentId", parentData: data, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.side !== void 0) {
                      let data5 = data.side, _errs7 = errors;
                      if (typeof data5 != "string")
                        return validate112.errors = [{ instancePath: instancePath + "/side", schemaPath: "#/properties/side/type", keyword: "type", params: { type: "string" } }], !1;
                      if (!(data5 === "buy" || data5 === "sell"))
                        return validate112.errors = [{ instancePath: instancePath + "/side", schemaPath: "#/properties/side/enum", keyword: "enum", params: { allowedValues: schema46.properties.side.enum } }], !1;
                      var valid0 = _errs7 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.size !== void 0) {
                        let _errs9 = errors;
                        validate120(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
                        var valid0 = _errs9 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.price !== void 0) {
                          let _errs10 = errors;
                          validate120(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
                          var valid0 = _errs10 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.fee !== void 0) {
                            let data8 = data.fee, _errs11 = errors, _errs12 = errors, valid1 = !1, _errs13 = errors;
                            validate123(data8, { instancePath: instancePath + "/fee", parentData: data, parentDataProperty: "fee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
                            var _valid0 = _errs13 === errors;
                            valid1 = valid1 || _valid0;
                            let _errs14 = errors;
                            if (data8 !== null) {
                              let err0 = { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                            }
                            var _valid0 = _errs14 === errors;
                            if (valid1 = valid1 || _valid0, valid1)
                              errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
                            else {
                              let err1 = { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/anyOf", keyword: "anyOf", params: {} };
                              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate112.errors = vErrors, !1;
                            }
                            var valid0 = _errs11 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.fx !== void 0) {
                              let _errs16 = errors;
                              validate120(data.fx, { instancePath: instancePath + "/fx", parentData: data, parentDataProperty: "fx", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
                              var valid0 = _errs16 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.filledAt !== void 0) {
                                let _errs17 = errors;
                                validate126(data.filledAt, { instancePath: instancePath + "/filledAt", parentData: data, parentDataProperty: "filledAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length);
                                var valid0 = _errs17 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.intentId !== void 0) {
                                  let data11 = data.intentId, _errs18 = errors, _errs19 = errors, valid2 = !1, _errs20 = errors;
                                  validate114(data11, { instancePath: instancePath + "/intentId", parentData: data, parentDataProperty: "intentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
                                  var _valid1 = _errs20 === errors;
                                  valid2 = valid2 || _valid1;
                                  let _errs21 = errors;
                                  if (data11 !== null) {
                                    let err2 = { instancePath: instancePath + "/intentId", schemaPath: "#/properties/intentId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                  }
                                  var _valid1 = _errs21 === errors;
                                  if (valid2 = valid2 || _valid1, valid2)
                                    errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
                                  else {
                                    let err3 = { instancePath: instancePath + "/intentId", schemaPath: "#/properties/intentId/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate112.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs18 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0)
                                  if (data.stop !== void 0) {
                                    let data12 = data.stop, _errs23 = errors, _errs24 = errors, valid3 = !1, _errs25 = errors;
                                    validate120(data12, { instancePath: instancePath + "/stop", parentData: data, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
                                    var _valid2 = _errs25 === errors;
                                    valid3 = valid3 || _valid2;
                                    let _errs26 = errors;
                                    if (data12 !== null) {
                                      let err4 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                    }
                                    var _valid2 = _errs26 === errors;
                                    if (valid3 = valid3 || _valid2, valid3)
                                      errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
                                    else {
                                      let err5 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/anyOf", keyword: "anyOf", params: {} };
                                      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate112.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs23 === errors;
                                  } else
                                    var valid0 = !0;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSubmitIntentArgs = validate130, schema52 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/mutations/submit-intent.json", title: "SubmitIntentArgs", description: "Puts a plan before the gate; the device's own decision travels with it and stays on record.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { meta: { $ref: "https://mast.local/contracts/mutations/meta.json" }, intentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, parentId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, mode: { $ref: "https://mast.local/contracts/common.json#/$defs/mode" }, side: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/side" }, { type: "null" }] }, plan: { $ref: "https://mast.local/contracts/gate/plan.json" }, context: { $ref: "https://mast.local/contracts/gate/context.json" }, deviceDecision: { $ref: "https://mast.local/contracts/gate/decision.json" } }, required: ["meta", "intentId", "accountId", "instrumentId", "parentId", "mode", "side", "plan", "context", "deviceDecision"], additionalProperties: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate132.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "live" || data === "paper" ? (validate137.errors = vErrors, errors === 0) : (validate137.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum } }], !1);
}
validate137.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema55 = { type: "string", enum: ["long", "short"] };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "long" || data === "short" ? (validate139.errors = vErrors, errors === 0) : (validate139.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema55.enum } }], !1);
}
validate139.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema56 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/plan.json", title: "Plan", description: "What the trader means to do; null where it is not filled in yet. Prices in the quote currency, size in lots.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { entry: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, target: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, size: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, leverage: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, setup: { anyOf: [{ type: "string", maxLength: 120 }, { type: "null" }] }, reason: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, invalidation: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, exitPlan: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, stopAtBroker: { anyOf: [{ type: "boolean" }, { type: "null" }] } }, required: ["entry", "stop", "target", "size", "leverage", "setup", "reason", "invalidation", "exitPlan", "stopAtBroker"], additionalProperties: !1 };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern17.test(data))
        return validate142.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entry === void 0 && (missing0 = "entry") || data.stop === void 0 && (missing0 = "stop") || data.target === void 0 && (missing0 = "target") || data.size === void 0 && (missing0 = "size") || data.leverage === void 0 && (missing0 = "leverage") || data.setup === void 0 && (missing0 = "setup") || data.reason === void 0 && (missing0 = "reason") || data.invalidation === void 0 && (missing0 = "invalidation") || data.exitPlan === void 0 && (missing0 = "exitPlan") || data.stopAtBroker === void 0 && (missing0 = "stopAtBroker"))
        return validate141.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema56.properties, key0)) {
            return validate141.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.entry !== void 0) {
            let data0 = data.entry, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
            validate142(data0, { instancePath: instancePath + "/entry", parentData: data, parentDataProperty: "entry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            let _errs5 = errors;
            if (data0 !== null) {
              let err0 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/anyOf/1/type", keyword: "type", params: { type: "null" } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            var _valid0 = _errs5 === errors;
            if (valid1 = valid1 || _valid0, valid1)
              errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
            else {
              let err1 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/anyOf", keyword: "anyOf", params: {} };
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate141.errors = vErrors, !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.stop !== void 0) {
              let data1 = data.stop, _errs7 = errors, _errs8 = errors, valid2 = !1, _errs9 = errors;
              validate142(data1, { instancePath: instancePath + "/stop", parentData: data, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
              var _valid1 = _errs9 === errors;
              valid2 = valid2 || _valid1;
              let _errs10 = errors;
              if (data1 !== null) {
                let err2 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/anyOf/1/type", keyword: "type", params: { type: "null" } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              var _valid1 = _errs10 === errors;
              if (valid2 = valid2 || _valid1, valid2)
                errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
              else {
                let err3 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/anyOf", keyword: "anyOf", params: {} };
                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate141.errors = vErrors, !1;
              }
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.target !== void 0) {
                let data2 = data.target, _errs12 = errors, _errs13 = errors, valid3 = !1, _errs14 = errors;
                validate142(data2, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
                var _valid2 = _errs14 === errors;
                valid3 = valid3 || _valid2;
                let _errs15 = errors;
                if (data2 !== null) {
                  let err4 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
                var _valid2 = _errs15 === errors;
                if (valid3 = valid3 || _valid2, valid3)
                  errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
                else {
                  let err5 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf", keyword: "anyOf", params: {} };
                  return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate141.errors = vErrors, !1;
                }
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.size !== void 0) {
                  let data3 = data.size, _errs17 = errors, _errs18 = errors, valid4 = !1, _errs19 = errors;
                  validate142(data3, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
                  var _valid3 = _errs19 === errors;
                  valid4 = valid4 || _valid3;
                  let _errs20 = errors;
                  if (data3 !== null) {
                    let err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                  var _valid3 = _errs20 === errors;
                  if (valid4 = valid4 || _valid3, valid4)
                    errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                  else {
                    let err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/anyOf", keyword: "anyOf", params: {} };
                    return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate141.errors = vErrors, !1;
                  }
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.leverage !== void 0) {
                    let data4 = data.leverage, _errs22 = errors, _errs23 = errors, valid5 = !1, _errs24 = errors;
                    validate142(data4, { instancePath: instancePath + "/leverage", parentData: data, parentDataProperty: "leverage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
                    var _valid4 = _errs24 === errors;
                    valid5 = valid5 || _valid4;
                    let _errs25 = errors;
                    if (data4 !== null) {
                      let err8 = { instancePath: instancePath + "/leverage", schemaPath: "#/properties/leverage/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    }
                    var _valid4 = _errs25 === errors;
                    if (valid5 = valid5 || _valid4, valid5)
                      errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
                    else {
                      let err9 = { instancePath: instancePath + "/leverage", schemaPath: "#/properties/leverage/anyOf", keyword: "anyOf", params: {} };
                      return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate141.errors = vErrors, !1;
                    }
                    var valid0 = _errs22 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.setup !== void 0) {
                      let data5 = data.setup, _errs27 = errors, _errs28 = errors, valid6 = !1, _errs29 = errors;
                      if (errors === _errs29)
                        if (typeof data5 == "string") {
                          if (func2(data5) > 120) {
                            let err10 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 120 } };
                            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                          }
                        } else {
                          let err11 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                        }
                      var _valid5 = _errs29 === errors;
                      valid6 = valid6 || _valid5;
                      let _errs31 = errors;
                      if (data5 !== null) {
                        let err12 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                      }
                      var _valid5 = _errs31 === errors;
                      if (valid6 = valid6 || _valid5, valid6)
                        errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
                      else {
                        let err13 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/anyOf", keyword: "anyOf", params: {} };
                        return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate141.errors = vErrors, !1;
                      }
                      var valid0 = _errs27 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.reason !== void 0) {
                        let data6 = data.reason, _errs33 = errors, _errs34 = errors, valid7 = !1, _errs35 = errors;
                        if (errors === _errs35)
                          if (typeof data6 == "string") {
                            if (func2(data6) > 4e3) {
                              let err14 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                            }
                          } else {
                            let err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/0/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                          }
                        var _valid6 = _errs35 === errors;
                        valid7 = valid7 || _valid6;
                        let _errs37 = errors;
                        if (data6 !== null) {
                          let err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                        }
                        var _valid6 = _errs37 === errors;
                        if (valid7 = valid7 || _valid6, valid7)
                          errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
                        else {
                          let err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {} };
                          return vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++, validate141.errors = vErrors, !1;
                        }
                        var valid0 = _errs33 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.invalidation !== void 0) {
                          let data7 = data.invalidation, _errs39 = errors, _errs40 = errors, valid8 = !1, _errs41 = errors;
                          if (errors === _errs41)
                            if (typeof data7 == "string") {
                              if (func2(data7) > 4e3) {
                                let err18 = { instancePath: instancePath + "/invalidation", schemaPath: "#/properties/invalidation/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                              }
                            } else {
                              let err19 = { instancePath: instancePath + "/invalidation", schemaPath: "#/properties/invalidation/anyOf/0/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                            }
                          var _valid7 = _errs41 === errors;
                          valid8 = valid8 || _valid7;
                          let _errs43 = errors;
                          if (data7 !== null) {
                            let err20 = { instancePath: instancePath + "/invalidation", schemaPath: "#/properties/invalidation/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                          }
                          var _valid7 = _errs43 === errors;
                          if (valid8 = valid8 || _valid7, valid8)
                            errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
                          else {
                            let err21 = { instancePath: instancePath + "/invalidation", schemaPath: "#/properties/invalidation/anyOf", keyword: "anyOf", params: {} };
                            return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate141.errors = vErrors, !1;
                          }
                          var valid0 = _errs39 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.exitPlan !== void 0) {
                            let data8 = data.exitPlan, _errs45 = errors, _errs46 = errors, valid9 = !1, _errs47 = errors;
                            if (errors === _errs47)
                              if (typeof data8 == "string") {
                                if (func2(data8) > 4e3) {
                                  let err22 = { instancePath: instancePath + "/exitPlan", schemaPath: "#/properties/exitPlan/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                }
                              } else {
                                let err23 = { instancePath: instancePath + "/exitPlan", schemaPath: "#/properties/exitPlan/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                              }
                            var _valid8 = _errs47 === errors;
                            valid9 = valid9 || _valid8;
                            let _errs49 = errors;
                            if (data8 !== null) {
                              let err24 = { instancePath: instancePath + "/exitPlan", schemaPath: "#/properties/exitPlan/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                            }
                            var _valid8 = _errs49 === errors;
                            if (valid9 = valid9 || _valid8, valid9)
                              errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
                            else {
                              let err25 = { instancePath: instancePath + "/exitPlan", schemaPath: "#/properties/exitPlan/anyOf", keyword: "anyOf", params: {} };
                              return vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++, validate141.errors = vErrors, !1;
                            }
                            var valid0 = _errs45 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.stopAtBroker !== void 0) {
                              let data9 = data.stopAtBroker, _errs51 = errors, _errs52 = errors, valid10 = !1, _errs53 = errors;
                              if (typeof data9 != "boolean") {
                                let err26 = { instancePath: instancePath + "/stopAtBroker", schemaPath: "#/properties/stopAtBroker/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                              }
                              var _valid9 = _errs53 === errors;
                              valid10 = valid10 || _valid9;
                              let _errs55 = errors;
                              if (data9 !== null) {
                                let err27 = { instancePath: instancePath + "/stopAtBroker", schemaPath: "#/properties/stopAtBroker/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                              }
                              var _valid9 = _errs55 === errors;
                              if (valid10 = valid10 || _valid9, valid10)
                                errors = _errs52, vErrors !== null && (_errs52 ? vErrors.length = _errs52 : vErrors = null);
                              else {
                                let err28 = { instancePath: instancePath + "/stopAtBroker", schemaPath: "#/properties/stopAtBroker/anyOf", keyword: "anyOf", params: {} };
                                return vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++, validate141.errors = vErrors, !1;
                              }
                              var valid0 = _errs51 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema59 = { type: "string", enum: ["calm", "fomo", "revenge", "anger", "boredom", "euphoria", "fear"] };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "calm" || data === "fomo" || data === "revenge" || data === "anger" || data === "boredom" || data === "euphoria" || data === "fear" ? (validate150.errors = vErrors, errors === 0) : (validate150.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema59.enum } }], !1);
}
validate150.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.emotion === void 0 && (missing0 = "emotion"))
        return validate149.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "emotion") {
            return validate149.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors && data.emotion !== void 0) {
          let data0 = data.emotion, _errs3 = errors, valid1 = !1, _errs4 = errors;
          if (errors === _errs4)
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.tag === void 0 && (missing1 = "tag") || data0.intensity === void 0 && (missing1 = "intensity")) {
                let err0 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              } else {
                let _errs6 = errors;
                for (let key1 in data0)
                  if (!(key1 === "tag" || key1 === "intensity")) {
                    let err1 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                    break;
                  }
                if (_errs6 === errors) {
                  if (data0.tag !== void 0) {
                    let _errs7 = errors;
                    validate150(data0.tag, { instancePath: instancePath + "/emotion/tag", parentData: data0, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
                    var valid2 = _errs7 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data0.intensity !== void 0) {
                      let data2 = data0.intensity, _errs8 = errors;
                      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                        let err2 = { instancePath: instancePath + "/emotion/intensity", schemaPath: "#/properties/emotion/anyOf/0/properties/intensity/type", keyword: "type", params: { type: "integer" } };
                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                      }
                      if (errors === _errs8 && typeof data2 == "number" && isFinite(data2)) {
                        if (data2 > 10 || isNaN(data2)) {
                          let err3 = { instancePath: instancePath + "/emotion/intensity", schemaPath: "#/properties/emotion/anyOf/0/properties/intensity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
                          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                        } else if (data2 < 0 || isNaN(data2)) {
                          let err4 = { instancePath: instancePath + "/emotion/intensity", schemaPath: "#/properties/emotion/anyOf/0/properties/intensity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                        }
                      }
                      var valid2 = _errs8 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else {
              let err5 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/0/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          let _errs10 = errors;
          if (data0 !== null) {
            let err6 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/1/type", keyword: "type", params: { type: "null" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid0 = _errs10 === errors;
          if (valid1 = valid1 || _valid0, valid1)
            errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf", keyword: "anyOf", params: {} };
            return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate149.errors = vErrors, !1;
          }
        }
      }
    } else
      return validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema60 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/decision.json", title: "DecisionRecord", description: "One decision with all its reasons, enough to be replayed.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, intentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, revision: { type: "integer", minimum: 1 }, evaluatedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, asOf: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, evaluator: { type: "string", enum: ["device", "server"] }, authority: { type: "string", enum: ["provisional", "authoritative"] }, engineVersion: { type: "string", maxLength: 16 }, tzdbVersion: { type: "string", maxLength: 16 }, rulesetId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, rulesetHash: { $ref: "https://mast.local/contracts/common.json#/$defs/hash" }, facts: { $ref: "https://mast.local/contracts/gate/facts.json" }, factsHash: { $ref: "https://mast.local/contracts/common.json#/$defs/hash" }, outcome: { $ref: "https://mast.local/contracts/common.json#/$defs/outcome" }, headline: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, reason: { type: "string", maxLength: 40 }, findings: { type: "array", items: { $ref: "https://mast.local/contracts/gate/finding.json" }, maxItems: 300 }, maxSize: { anyOf: [{ type: "object", properties: { size: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, rule: { $ref: "https://mast.local/contracts/common.json#/$defs/id" } }, required: ["size", "rule"], additionalProperties: !1 }, { type: "null" }] }, wait: { anyOf: [{ type: "object", properties: { until: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, tasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 32 }, predicates: { type: "array", items: { type: "string", maxLength: 64 }, maxItems: 32 } }, required: ["until", "tasks", "predicates"], additionalProperties: !1 }, { type: "null" }] }, simulate: { anyOf: [{ type: "object", properties: { need: { type: "integer" }, done: { type: "integer" } }, required: ["need", "done"], additionalProperties: !1 }, { type: "null" }] }, blockedUntil: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, expiresAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, flags: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 32 }, supersedes: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, differsBecause: { anyOf: [{ type: "string", maxLength: 40 }, { type: "null" }] } }, required: ["id", "intentId", "revision", "evaluatedAt", "asOf", "evaluator", "authority", "engineVersion", "tzdbVersion", "rulesetId", "rulesetHash", "facts", "factsHash", "outcome", "headline", "reason", "findings", "maxSize", "wait", "simulate", "blockedUntil", "expiresAt", "flags", "supersedes", "differsBecause"], additionalProperties: !1 };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate154.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate157.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern15.test(data))
        return validate161.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
    } else
      return validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema64 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/facts.json", title: "Facts", description: "Everything beside the plan that a rule may look at, as of one instant. Money in the account currency.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { person: { type: "object", properties: { mainZone: { $ref: "https://mast.local/contracts/common.json#/$defs/zone" } }, required: ["mainZone"], additionalProperties: !1 }, account: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, currency: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, day: { $ref: "https://mast.local/contracts/common.json#/$defs/dayBoundary" }, equity: { anyOf: [{ type: "object", properties: { latest: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, dayStart: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, declaredAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["latest", "dayStart", "declaredAt"], additionalProperties: !1 }, { type: "null" }] } }, required: ["id", "currency", "day", "equity"], additionalProperties: !1 }, instrument: { anyOf: [{ $ref: "https://mast.local/contracts/gate/instrument-spec.json" }, { type: "null" }] }, fx: { anyOf: [{ type: "object", properties: { rate: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, operation: { type: "string", enum: ["multiply", "divide"] } }, required: ["rate", "operation"], additionalProperties: !1, description: "From the quote currency to the account currency; null where no rate is known." }, { type: "null" }] }, history: { type: "object", properties: { windows: { type: "object", propertyNames: { maxLength: 32 }, additionalProperties: { type: "object", properties: { net: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, r: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, rKnown: { type: "integer", minimum: 0 }, closed: { type: "integer", minimum: 0 }, startEquity: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, entries: { type: "integer", minimum: 0 } }, required: ["net", "r", "rKnown", "closed", "startEquity", "entries"], additionalProperties: !1 }, description: "By window: trading_day, iso_week, month or rolling_days_N." }, closes: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, openedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, closedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, net: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, r: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, result: { type: "string", enum: ["win", "loss", "breakeven"] }, clean: { anyOf: [{ type: "boolean" }, { type: "null" }] } }, required: ["tradeId", "accountId", "instrumentId", "openedAt", "closedAt", "net", "r", "result", "clean"], additionalProperties: !1 }, maxItems: 500 }, paper: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, openedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, closedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, post: { type: "boolean" }, adherence: { anyOf: [{ type: "integer", minimum: 0, maximum: 100 }, { type: "null" }] } }, required: ["tradeId", "openedAt", "closedAt", "post", "adherence"], additionalProperties: !1 }, maxItems: 200 }, complete: { type: "boolean", description: "False where older history has not reached this device." } }, required: ["windows", "closes", "paper", "complete"], additionalProperties: !1 }, positions: { type: "object", properties: { open: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, side: { $ref: "https://mast.local/contracts/common.json#/$defs/side" }, size: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, averageEntry: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, openRisk: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] } }, required: ["tradeId", "accountId", "instrumentId", "side", "size", "averageEntry", "stop", "openRisk"], additionalProperties: !1 }, maxItems: 200 } }, required: ["open"], additionalProperties: !1 }, cooldowns: { type: "array", items: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, trigger: { type: "string", maxLength: 40 }, class: { type: "string", enum: ["major", "minor"] }, scope: { type: "string", enum: ["person", "account", "chain"] }, accountId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, startsAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, endsAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, counted: { type: "boolean" }, enforced: { type: "boolean" }, openTasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 8 } }, required: ["id", "trigger", "class", "scope", "accountId", "startsAt", "endsAt", "counted", "enforced", "openTasks"], additionalProperties: !1 }, maxItems: 200 }, sync: { type: "object", properties: { lastSyncAt: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] } }, required: ["lastSyncAt"], additionalProperties: !1 } }, required: ["person", "account", "instrument", "fx", "history", "positions", "cooldowns", "sync"], additionalProperties: !1 };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern8.test(data))
        return validate164.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate164.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate164.errors = vErrors, errors === 0;
}
validate164.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate166.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate166.errors = vErrors, errors === 0;
}
validate166.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern7.test(data))
        return validate168.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tz === void 0 && (missing0 = "tz") || data.localTime === void 0 && (missing0 = "localTime"))
        return validate170.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tz" || key0 === "localTime")) {
            return validate170.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.tz !== void 0) {
            let _errs2 = errors;
            validate79(data.tz, { instancePath: instancePath + "/tz", parentData: data, parentDataProperty: "tz", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.localTime !== void 0) {
              let _errs3 = errors;
              validate81(data.localTime, { instancePath: instancePath + "/localTime", parentData: data, parentDataProperty: "localTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate170.errors = vErrors, errors === 0;
}
validate170.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate174.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate177.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema71 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/instrument-spec.json", title: "InstrumentSpec", description: "What sizing needs to know of an instrument. Point value in the quote currency for one lot and one point.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, symbol: { type: "string", maxLength: 32 }, class: { type: "string", enum: ["crypto", "future", "fx", "share", "fund"] }, quote: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, tick: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, pointValue: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, lotStep: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, minLot: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, fee: { type: "object", properties: { model: { type: "string", enum: ["none", "per_lot", "percent", "fixed"] }, entry: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, exit: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" } }, required: ["model", "entry", "exit"], additionalProperties: !1, description: "A fee a side: money a lot, percent of the notional, or money an order." } }, required: ["id", "symbol", "class", "quote", "tick", "pointValue", "lotStep", "minLot", "fee"], additionalProperties: !1 };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate180.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate180.errors = vErrors, errors === 0;
}
validate180.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern7.test(data))
        return validate182.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate182.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern17.test(data))
        return validate184.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate184.errors = vErrors, errors === 0;
}
validate184.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate189.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate189.errors = vErrors, errors === 0;
}
validate189.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.symbol === void 0 && (missing0 = "symbol") || data.class === void 0 && (missing0 = "class") || data.quote === void 0 && (missing0 = "quote") || data.tick === void 0 && (missing0 = "tick") || data.pointValue === void 0 && (missing0 = "pointValue") || data.lotStep === void 0 && (missing0 = "lotStep") || data.minLot === void 0 && (missing0 = "minLot") || data.fee === void 0 && (missing0 = "fee"))
        return validate179.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema71.properties, key0)) {
            return validate179.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate180(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.symbol !== void 0) {
              let data1 = data.symbol, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func2(data1) > 32)
                    return validate179.errors = [{ instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/maxLength", keyword: "maxLength", params: { limit: 32 } }], !1;
                } else
                  return validate179.errors = [{ instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.class !== void 0) {
                let data2 = data.class, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate179.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "crypto" || data2 === "future" || data2 === "fx" || data2 === "share" || data2 === "fund"))
                  return validate179.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema71.properties.class.enum } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.quote !== void 0) {
                  let _errs7 = errors;
                  validate182(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length);
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.tick !== void 0) {
                    let _errs8 = errors;
                    validate184(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length);
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.pointValue !== void 0) {
                      let _errs9 = errors;
                      validate184(data.pointValue, { instancePath: instancePath + "/pointValue", parentData: data, parentDataProperty: "pointValue", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length);
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lotStep !== void 0) {
                        let _errs10 = errors;
                        validate184(data.lotStep, { instancePath: instancePath + "/lotStep", parentData: data, parentDataProperty: "lotStep", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length);
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.minLot !== void 0) {
                          let _errs11 = errors;
                          validate184(data.minLot, { instancePath: instancePath + "/minLot", parentData: data, parentDataProperty: "minLot", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length);
                          var valid0 = _errs11 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.fee !== void 0) {
                            let data8 = data.fee, _errs12 = errors;
                            if (errors === _errs12)
                              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                let missing1;
                                if (data8.model === void 0 && (missing1 = "model") || data8.entry === void 0 && (missing1 = "entry") || data8.exit === void 0 && (missing1 = "exit"))
                                  return validate179.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                {
                                  let _errs14 = errors;
                                  for (let key1 in data8)
                                    if (!(key1 === "model" || key1 === "entry" || key1 === "exit")) {
                                      return validate179.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                      break;
                                    }
                                  if (_errs14 === errors) {
                                    if (data8.model !== void 0) {
                                      let data9 = data8.model, _errs15 = errors;
                                      if (typeof data9 != "string")
                                        return validate179.errors = [{ instancePath: instancePath + "/fee/model", schemaPath: "#/properties/fee/properties/model/type", keyword: "type", params: { type: "string" } }], !1;
                                      if (!(data9 === "none" || data9 === "per_lot" || data9 === "percent" || data9 === "fixed"))
                                        return validate179.errors = [{ instancePath: instancePath + "/fee/model", schemaPath: "#/properties/fee/properties/model/enum", keyword: "enum", params: { allowedValues: schema71.properties.fee.properties.model.enum } }], !1;
                                      var valid1 = _errs15 === errors;
                                    } else
                                      var valid1 = !0;
                                    if (valid1) {
                                      if (data8.entry !== void 0) {
                                        let _errs17 = errors;
                                        validate189(data8.entry, { instancePath: instancePath + "/fee/entry", parentData: data8, parentDataProperty: "entry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length);
                                        var valid1 = _errs17 === errors;
                                      } else
                                        var valid1 = !0;
                                      if (valid1)
                                        if (data8.exit !== void 0) {
                                          let _errs18 = errors;
                                          validate189(data8.exit, { instancePath: instancePath + "/fee/exit", parentData: data8, parentDataProperty: "exit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length);
                                          var valid1 = _errs18 === errors;
                                        } else
                                          var valid1 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate179.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs12 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern17.test(data))
        return validate193.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate211.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "long" || data === "short" ? (validate211.errors = vErrors, errors === 0) : (validate211.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema55.enum } }], !1);
}
validate211.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.person === void 0 && (missing0 = "person") || data.account === void 0 && (missing0 = "account") || data.instrument === void 0 && (missing0 = "instrument") || data.fx === void 0 && (missing0 = "fx") || data.history === void 0 && (missing0 = "history") || data.positions === void 0 && (missing0 = "positions") || data.cooldowns === void 0 && (missing0 = "cooldowns") || data.sync === void 0 && (missing0 = "sync"))
        return validate163.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "person" || key0 === "account" || key0 === "instrument" || key0 === "fx" || key0 === "history" || key0 === "positions" || key0 === "cooldowns" || key0 === "sync")) {
            return validate163.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.person !== void 0) {
            let data0 = data.person, _errs2 = errors;
            if (errors === _errs2)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.mainZone === void 0 && (missing1 = "mainZone"))
                  return validate163.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                {
                  let _errs4 = errors;
                  for (let key1 in data0)
                    if (key1 !== "mainZone") {
                      return validate163.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                      break;
                    }
                  _errs4 === errors && data0.mainZone !== void 0 && (validate164(data0.mainZone, { instancePath: instancePath + "/person/mainZone", parentData: data0, parentDataProperty: "mainZone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length));
                }
              } else
                return validate163.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/type", keyword: "type", params: { type: "object" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.account !== void 0) {
              let data2 = data.account, _errs6 = errors;
              if (errors === _errs6)
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  let missing2;
                  if (data2.id === void 0 && (missing2 = "id") || data2.currency === void 0 && (missing2 = "currency") || data2.day === void 0 && (missing2 = "day") || data2.equity === void 0 && (missing2 = "equity"))
                    return validate163.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                  {
                    let _errs8 = errors;
                    for (let key2 in data2)
                      if (!(key2 === "id" || key2 === "currency" || key2 === "day" || key2 === "equity")) {
                        return validate163.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                        break;
                      }
                    if (_errs8 === errors) {
                      if (data2.id !== void 0) {
                        let _errs9 = errors;
                        validate166(data2.id, { instancePath: instancePath + "/account/id", parentData: data2, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data2.currency !== void 0) {
                          let _errs10 = errors;
                          validate168(data2.currency, { instancePath: instancePath + "/account/currency", parentData: data2, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
                          var valid2 = _errs10 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data2.day !== void 0) {
                            let _errs11 = errors;
                            validate170(data2.day, { instancePath: instancePath + "/account/day", parentData: data2, parentDataProperty: "day", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length);
                            var valid2 = _errs11 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2)
                            if (data2.equity !== void 0) {
                              let data6 = data2.equity, _errs12 = errors, _errs13 = errors, valid3 = !1, _errs14 = errors;
                              if (errors === _errs14)
                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                  let missing3;
                                  if (data6.latest === void 0 && (missing3 = "latest") || data6.dayStart === void 0 && (missing3 = "dayStart") || data6.declaredAt === void 0 && (missing3 = "declaredAt")) {
                                    let err0 = { instancePath: instancePath + "/account/equity", schemaPath: "#/properties/account/properties/equity/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 } };
                                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                  } else {
                                    let _errs16 = errors;
                                    for (let key3 in data6)
                                      if (!(key3 === "latest" || key3 === "dayStart" || key3 === "declaredAt")) {
                                        let err1 = { instancePath: instancePath + "/account/equity", schemaPath: "#/properties/account/properties/equity/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                        break;
                                      }
                                    if (_errs16 === errors) {
                                      if (data6.latest !== void 0) {
                                        let _errs17 = errors;
                                        validate174(data6.latest, { instancePath: instancePath + "/account/equity/latest", parentData: data6, parentDataProperty: "latest", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
                                        var valid4 = _errs17 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data6.dayStart !== void 0) {
                                          let _errs18 = errors;
                                          validate174(data6.dayStart, { instancePath: instancePath + "/account/equity/dayStart", parentData: data6, parentDataProperty: "dayStart", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
                                          var valid4 = _errs18 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4)
                                          if (data6.declaredAt !== void 0) {
                                            let _errs19 = errors;
                                            validate177(data6.declaredAt, { instancePath: instancePath + "/account/equity/declaredAt", parentData: data6, parentDataProperty: "declaredAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
                                            var valid4 = _errs19 === errors;
                                          } else
                                            var valid4 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err2 = { instancePath: instancePath + "/account/equity", schemaPath: "#/properties/account/properties/equity/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                }
                              var _valid0 = _errs14 === errors;
                              valid3 = valid3 || _valid0;
                              let _errs20 = errors;
                              if (data6 !== null) {
                                let err3 = { instancePath: instancePath + "/account/equity", schemaPath: "#/properties/account/properties/equity/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                              }
                              var _valid0 = _errs20 === errors;
                              if (valid3 = valid3 || _valid0, valid3)
                                errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
                              else {
                                let err4 = { instancePath: instancePath + "/account/equity", schemaPath: "#/properties/account/properties/equity/anyOf", keyword: "anyOf", params: {} };
                                return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate163.errors = vErrors, !1;
                              }
                              var valid2 = _errs12 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    }
                  }
                } else
                  return validate163.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "object" } }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.instrument !== void 0) {
                let data10 = data.instrument, _errs22 = errors, _errs23 = errors, valid5 = !1, _errs24 = errors;
                validate179(data10, { instancePath: instancePath + "/instrument", parentData: data, parentDataProperty: "instrument", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                var _valid1 = _errs24 === errors;
                valid5 = valid5 || _valid1;
                let _errs25 = errors;
                if (data10 !== null) {
                  let err5 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                var _valid1 = _errs25 === errors;
                if (valid5 = valid5 || _valid1, valid5)
                  errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
                else {
                  let err6 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
                  return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate163.errors = vErrors, !1;
                }
                var valid0 = _errs22 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.fx !== void 0) {
                  let data11 = data.fx, _errs27 = errors, _errs28 = errors, valid6 = !1, _errs29 = errors;
                  if (errors === _errs29)
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                      let missing4;
                      if (data11.rate === void 0 && (missing4 = "rate") || data11.operation === void 0 && (missing4 = "operation")) {
                        let err7 = { instancePath: instancePath + "/fx", schemaPath: "#/properties/fx/anyOf/0/required", keyword: "required", params: { missingProperty: missing4 } };
                        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                      } else {
                        let _errs31 = errors;
                        for (let key4 in data11)
                          if (!(key4 === "rate" || key4 === "operation")) {
                            let err8 = { instancePath: instancePath + "/fx", schemaPath: "#/properties/fx/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                            break;
                          }
                        if (_errs31 === errors) {
                          if (data11.rate !== void 0) {
                            let _errs32 = errors;
                            validate193(data11.rate, { instancePath: instancePath + "/fx/rate", parentData: data11, parentDataProperty: "rate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
                            var valid7 = _errs32 === errors;
                          } else
                            var valid7 = !0;
                          if (valid7)
                            if (data11.operation !== void 0) {
                              let data13 = data11.operation, _errs33 = errors;
                              if (typeof data13 != "string") {
                                let err9 = { instancePath: instancePath + "/fx/operation", schemaPath: "#/properties/fx/anyOf/0/properties/operation/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                              }
                              if (!(data13 === "multiply" || data13 === "divide")) {
                                let err10 = { instancePath: instancePath + "/fx/operation", schemaPath: "#/properties/fx/anyOf/0/properties/operation/enum", keyword: "enum", params: { allowedValues: schema64.properties.fx.anyOf[0].properties.operation.enum } };
                                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                              }
                              var valid7 = _errs33 === errors;
                            } else
                              var valid7 = !0;
                        }
                      }
                    } else {
                      let err11 = { instancePath: instancePath + "/fx", schemaPath: "#/properties/fx/anyOf/0/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                  var _valid2 = _errs29 === errors;
                  valid6 = valid6 || _valid2;
                  let _errs35 = errors;
                  if (data11 !== null) {
                    let err12 = { instancePath: instancePath + "/fx", schemaPath: "#/properties/fx/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                  var _valid2 = _errs35 === errors;
                  if (valid6 = valid6 || _valid2, valid6)
                    errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
                  else {
                    let err13 = { instancePath: instancePath + "/fx", schemaPath: "#/properties/fx/anyOf", keyword: "anyOf", params: {} };
                    return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate163.errors = vErrors, !1;
                  }
                  var valid0 = _errs27 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.history !== void 0) {
                    let data14 = data.history, _errs37 = errors;
                    if (errors === _errs37)
                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        let missing5;
                        if (data14.windows === void 0 && (missing5 = "windows") || data14.closes === void 0 && (missing5 = "closes") || data14.paper === void 0 && (missing5 = "paper") || data14.complete === void 0 && (missing5 = "complete"))
                          return validate163.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
                        {
                          let _errs39 = errors;
                          for (let key5 in data14)
                            if (!(key5 === "windows" || key5 === "closes" || key5 === "paper" || key5 === "complete")) {
                              return validate163.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                              break;
                            }
                          if (_errs39 === errors) {
                            if (data14.windows !== void 0) {
                              let data15 = data14.windows, _errs40 = errors;
                              if (errors === _errs40)
                                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                  for (let key6 in data15) {
                                    let _errs42 = errors;
                                    if (typeof key6 == "string" && func2(key6) > 32) {
                                      let err14 = { instancePath: instancePath + "/history/windows", schemaPath: "#/properties/history/properties/windows/propertyNames/maxLength", keyword: "maxLength", params: { limit: 32 }, propertyName: key6 };
                                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                    }
                                    var valid9 = _errs42 === errors;
                                    if (!valid9) {
                                      let err15 = { instancePath: instancePath + "/history/windows", schemaPath: "#/properties/history/properties/windows/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                                      return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate163.errors = vErrors, !1;
                                      break;
                                    }
                                  }
                                  if (valid9)
                                    for (let key7 in data15) {
                                      let data16 = data15[key7], _errs44 = errors;
                                      if (errors === _errs44)
                                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                          let missing6;
                                          if (data16.net === void 0 && (missing6 = "net") || data16.r === void 0 && (missing6 = "r") || data16.rKnown === void 0 && (missing6 = "rKnown") || data16.closed === void 0 && (missing6 = "closed") || data16.startEquity === void 0 && (missing6 = "startEquity") || data16.entries === void 0 && (missing6 = "entries"))
                                            return validate163.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/required", keyword: "required", params: { missingProperty: missing6 } }], !1;
                                          {
                                            let _errs46 = errors;
                                            for (let key8 in data16)
                                              if (!(key8 === "net" || key8 === "r" || key8 === "rKnown" || key8 === "closed" || key8 === "startEquity" || key8 === "entries")) {
                                                return validate163.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } }], !1;
                                                break;
                                              }
                                            if (_errs46 === errors) {
                                              if (data16.net !== void 0) {
                                                let _errs47 = errors;
                                                validate174(data16.net, { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/net", parentData: data16, parentDataProperty: "net", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
                                                var valid11 = _errs47 === errors;
                                              } else
                                                var valid11 = !0;
                                              if (valid11) {
                                                if (data16.r !== void 0) {
                                                  let _errs48 = errors;
                                                  validate174(data16.r, { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/r", parentData: data16, parentDataProperty: "r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
                                                  var valid11 = _errs48 === errors;
                                                } else
                                                  var valid11 = !0;
                                                if (valid11) {
                                                  if (data16.rKnown !== void 0) {
                                                    let data19 = data16.rKnown, _errs49 = errors;
                                                    if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                                      return validate163.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/rKnown", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/rKnown/type", keyword: "type", params: { type: "integer" } }], !1;
                                                    if (errors === _errs49 && typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19)))
                                                      return validate163.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/rKnown", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/rKnown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                    var valid11 = _errs49 === errors;
                                                  } else
                                                    var valid11 = !0;
                                                  if (valid11) {
                                                    if (data16.closed !== void 0) {
                                                      let data20 = data16.closed, _errs51 = errors;
                                                      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                                                        return validate163.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/closed/type", keyword: "type", params: { type: "integer" } }], !1;
                                                      if (errors === _errs51 && typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20)))
                                                        return validate163.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/closed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                      var valid11 = _errs51 === errors;
                                                    } else
                                                      var valid11 = !0;
                                                    if (valid11) {
                                                      if (data16.startEquity !== void 0) {
                                                        let data21 = data16.startEquity, _errs53 = errors, _errs54 = errors, valid12 = !1, _errs55 = errors;
                                                        validate174(data21, { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/startEquity", parentData: data16, parentDataProperty: "startEquity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
                                                        var _valid3 = _errs55 === errors;
                                                        valid12 = valid12 || _valid3;
                                                        let _errs56 = errors;
                                                        if (data21 !== null) {
                                                          let err16 = { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/startEquity", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/startEquity/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                        }
                                                        var _valid3 = _errs56 === errors;
                                                        if (valid12 = valid12 || _valid3, valid12)
                                                          errors = _errs54, vErrors !== null && (_errs54 ? vErrors.length = _errs54 : vErrors = null);
                                                        else {
                                                          let err17 = { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/startEquity", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/startEquity/anyOf", keyword: "anyOf", params: {} };
                                                          return vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++, validate163.errors = vErrors, !1;
                                                        }
                                                        var valid11 = _errs53 === errors;
                                                      } else
                                                        var valid11 = !0;
                                                      if (valid11)
                                                        if (data16.entries !== void 0) {
                                                          let data22 = data16.entries, _errs58 = errors;
                                                          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22)))
                                                            return validate163.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/entries", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/entries/type", keyword: "type", params: { type: "integer" } }], !1;
                                                          if (errors === _errs58 && typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22)))
                                                            return validate163.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/entries", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                          var valid11 = _errs58 === errors;
                                                        } else
                                                          var valid11 = !0;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else
                                          return validate163.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid10 = _errs44 === errors;
                                      if (!valid10)
                                        break;
                                    }
                                } else
                                  return validate163.errors = [{ instancePath: instancePath + "/history/windows", schemaPath: "#/properties/history/properties/windows/type", keyword: "type", params: { type: "object" } }], !1;
                              var valid8 = _errs40 === errors;
                            } else
                              var valid8 = !0;
                            if (valid8) {
                              if (data14.closes !== void 0) {
                                let data23 = data14.closes, _errs60 = errors;
                                if (errors === _errs60)
                                  if (Array.isArray(data23)) {
                                    if (data23.length > 500)
                                      return validate163.errors = [{ instancePath: instancePath + "/history/closes", schemaPath: "#/properties/history/properties/closes/maxItems", keyword: "maxItems", params: { limit: 500 } }], !1;
                                    {
                                      var valid13 = !0;
                                      let len0 = data23.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let data24 = data23[i0], _errs62 = errors;
                                        if (errors === _errs62)
                                          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                            let missing7;
                                            if (data24.tradeId === void 0 && (missing7 = "tradeId") || data24.accountId === void 0 && (missing7 = "accountId") || data24.instrumentId === void 0 && (missing7 = "instrumentId") || data24.openedAt === void 0 && (missing7 = "openedAt") || data24.closedAt === void 0 && (missing7 = "closedAt") || data24.net === void 0 && (missing7 = "net") || data24.r === void 0 && (missing7 = "r") || data24.result === void 0 && (missing7 = "result") || data24.clean === void 0 && (missing7 = "clean"))
                                              return validate163.errors = [{ instancePath: instancePath + "/history/closes/" + i0, schemaPath: "#/properties/history/properties/closes/items/required", keyword: "required", params: { missingProperty: missing7 } }], !1;
                                            {
                                              let _errs64 = errors;
                                              for (let key9 in data24)
                                                if (!func1.call(schema64.properties.history.properties.closes.items.properties, key9)) {
                                                  return validate163.errors = [{ instancePath: instancePath + "/history/closes/" + i0, schemaPath: "#/properties/history/properties/closes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } }], !1;
                                                  break;
                                                }
                                              if (_errs64 === errors) {
                                                if (data24.tradeId !== void 0) {
                                                  let _errs65 = errors;
                                                  validate166(data24.tradeId, { instancePath: instancePath + "/history/closes/" + i0 + "/tradeId", parentData: data24, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
                                                  var valid14 = _errs65 === errors;
                                                } else
                                                  var valid14 = !0;
                                                if (valid14) {
                                                  if (data24.accountId !== void 0) {
                                                    let _errs66 = errors;
                                                    validate166(data24.accountId, { instancePath: instancePath + "/history/closes/" + i0 + "/accountId", parentData: data24, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
                                                    var valid14 = _errs66 === errors;
                                                  } else
                                                    var valid14 = !0;
                                                  if (valid14) {
                                                    if (data24.instrumentId !== void 0) {
                                                      let _errs67 = errors;
                                                      validate166(data24.instrumentId, { instancePath: instancePath + "/history/closes/" + i0 + "/instrumentId", parentData: data24, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
                                                      var valid14 = _errs67 === errors;
                                                    } else
                                                      var valid14 = !0;
                                                    if (valid14) {
                                                      if (data24.openedAt !== void 0) {
                                                        let _errs68 = errors;
                                                        validate177(data24.openedAt, { instancePath: instancePath + "/history/closes/" + i0 + "/openedAt", parentData: data24, parentDataProperty: "openedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
                                                        var valid14 = _errs68 === errors;
                                                      } else
                                                        var valid14 = !0;
                                                      if (valid14) {
                                                        if (data24.closedAt !== void 0) {
                                                          let _errs69 = errors;
                                                          validate177(data24.closedAt, { instancePath: instancePath + "/history/closes/" + i0 + "/closedAt", parentData: data24, parentDataProperty: "closedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
                                                          var valid14 = _errs69 === errors;
                                                        } else
                                                          var valid14 = !0;
                                                        if (valid14) {
                                                          if (data24.net !== void 0) {
                                                            let _errs70 = errors;
                                                            validate174(data24.net, { instancePath: instancePath + "/history/closes/" + i0 + "/net", parentData: data24, parentDataProperty: "net", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
                                                            var valid14 = _errs70 === errors;
                                                          } else
                                                            var valid14 = !0;
                                                          if (valid14) {
                                                            if (data24.r !== void 0) {
                                                              let data31 = data24.r, _errs71 = errors, _errs72 = errors, valid15 = !1, _errs73 = errors;
                                                              validate174(data31, { instancePath: instancePath + "/history/closes/" + i0 + "/r", parentData: data24, parentDataProperty: "r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
                                                              var _valid4 = _errs73 === errors;
                                                              valid15 = valid15 || _valid4;
                                                              let _errs74 = errors;
                                                              if (data31 !== null) {
                                                                let err18 = { instancePath: instancePath + "/history/closes/" + i0 + "/r", schemaPath: "#/properties/history/properties/closes/items/properties/r/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                              }
                                                              var _valid4 = _errs74 === errors;
                                                              if (valid15 = valid15 || _valid4, valid15)
                                                                errors = _errs72, vErrors !== null && (_errs72 ? vErrors.length = _errs72 : vErrors = null);
                                                              else {
                                                                let err19 = { instancePath: instancePath + "/history/closes/" + i0 + "/r", schemaPath: "#/properties/history/properties/closes/items/properties/r/anyOf", keyword: "anyOf", params: {} };
                                                                return vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++, validate163.errors = vErrors, !1;
                                                              }
                                                              var valid14 = _errs71 === errors;
                                                            } else
                                                              var valid14 = !0;
                                                            if (valid14) {
                                                              if (data24.result !== void 0) {
                                                                let data32 = data24.result, _errs76 = errors;
                                                                if (typeof data32 != "string")
                                                                  return validate163.errors = [{ instancePath: instancePath + "/history/closes/" + i0 + "/result", schemaPath: "#/properties/history/properties/closes/items/properties/result/type", keyword: "type", params: { type: "string" } }], !1;
                                                                if (!(data32 === "win" || data32 === "loss" || data32 === "breakeven"))
                                                                  return validate163.errors = [{ instancePath: instancePath + "/history/closes/" + i0 + "/result", schemaPath: "#/properties/history/properties/closes/items/properties/result/enum", keyword: "enum", params: { allowedValues: schema64.properties.history.properties.closes.items.properties.result.enum } }], !1;
                                                                var valid14 = _errs76 === errors;
                                                              } else
                                                                var valid14 = !0;
                                                              if (valid14)
                                                                if (data24.clean !== void 0) {
                                                                  let data33 = data24.clean, _errs78 = errors, _errs79 = errors, valid16 = !1, _errs80 = errors;
                                                                  if (typeof data33 != "boolean") {
                                                                    let err20 = { instancePath: instancePath + "/history/closes/" + i0 + "/clean", schemaPath: "#/properties/history/properties/closes/items/properties/clean/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                                                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                                  }
                                                                  var _valid5 = _errs80 === errors;
                                                                  valid16 = valid16 || _valid5;
                                                                  let _errs82 = errors;
                                                                  if (data33 !== null) {
                                                                    let err21 = { instancePath: instancePath + "/history/closes/" + i0 + "/clean", schemaPath: "#/properties/history/properties/closes/items/properties/clean/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                                                  }
                                                                  var _valid5 = _errs82 === errors;
                                                                  if (valid16 = valid16 || _valid5, valid16)
                                                                    errors = _errs79, vErrors !== null && (_errs79 ? vErrors.length = _errs79 : vErrors = null);
                                                                  else {
                                                                    let err22 = { instancePath: instancePath + "/history/closes/" + i0 + "/clean", schemaPath: "#/properties/history/properties/closes/items/properties/clean/anyOf", keyword: "anyOf", params: {} };
                                                                    return vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++, validate163.errors = vErrors, !1;
                                                                  }
                                                                  var valid14 = _errs78 === errors;
                                                                } else
                                                                  var valid14 = !0;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else
                                            return validate163.errors = [{ instancePath: instancePath + "/history/closes/" + i0, schemaPath: "#/properties/history/properties/closes/items/type", keyword: "type", params: { type: "object" } }], !1;
                                        var valid13 = _errs62 === errors;
                                        if (!valid13)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate163.errors = [{ instancePath: instancePath + "/history/closes", schemaPath: "#/properties/history/properties/closes/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid8 = _errs60 === errors;
                              } else
                                var valid8 = !0;
                              if (valid8) {
                                if (data14.paper !== void 0) {
                                  let data34 = data14.paper, _errs84 = errors;
                                  if (errors === _errs84)
                                    if (Array.isArray(data34)) {
                                      if (data34.length > 200)
                                        return validate163.errors = [{ instancePath: instancePath + "/history/paper", schemaPath: "#/properties/history/properties/paper/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                      {
                                        var valid17 = !0;
                                        let len1 = data34.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data35 = data34[i1], _errs86 = errors;
                                          if (errors === _errs86)
                                            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                              let missing8;
                                              if (data35.tradeId === void 0 && (missing8 = "tradeId") || data35.openedAt === void 0 && (missing8 = "openedAt") || data35.closedAt === void 0 && (missing8 = "closedAt") || data35.post === void 0 && (missing8 = "post") || data35.adherence === void 0 && (missing8 = "adherence"))
                                                return validate163.errors = [{ instancePath: instancePath + "/history/paper/" + i1, schemaPath: "#/properties/history/properties/paper/items/required", keyword: "required", params: { missingProperty: missing8 } }], !1;
                                              {
                                                let _errs88 = errors;
                                                for (let key10 in data35)
                                                  if (!(key10 === "tradeId" || key10 === "openedAt" || key10 === "closedAt" || key10 === "post" || key10 === "adherence")) {
                                                    return validate163.errors = [{ instancePath: instancePath + "/history/paper/" + i1, schemaPath: "#/properties/history/properties/paper/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } }], !1;
                                                    break;
                                                  }
                                                if (_errs88 === errors) {
                                                  if (data35.tradeId !== void 0) {
                                                    let _errs89 = errors;
                                                    validate166(data35.tradeId, { instancePath: instancePath + "/history/paper/" + i1 + "/tradeId", parentData: data35, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
                                                    var valid18 = _errs89 === errors;
                                                  } else
                                                    var valid18 = !0;
                                                  if (valid18) {
                                                    if (data35.openedAt !== void 0) {
                                                      let _errs90 = errors;
                                                      validate177(data35.openedAt, { instancePath: instancePath + "/history/paper/" + i1 + "/openedAt", parentData: data35, parentDataProperty: "openedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
                                                      var valid18 = _errs90 === errors;
                                                    } else
                                                      var valid18 = !0;
                                                    if (valid18) {
                                                      if (data35.closedAt !== void 0) {
                                                        let _errs91 = errors;
                                                        validate177(data35.closedAt, { instancePath: instancePath + "/history/paper/" + i1 + "/closedAt", parentData: data35, parentDataProperty: "closedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
                                                        var valid18 = _errs91 === errors;
                                                      } else
                                                        var valid18 = !0;
                                                      if (valid18) {
                                                        if (data35.post !== void 0) {
                                                          let _errs92 = errors;
                                                          if (typeof data35.post != "boolean")
                                                            return validate163.errors = [{ instancePath: instancePath + "/history/paper/" + i1 + "/post", schemaPath: "#/properties/history/properties/paper/items/properties/post/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                          var valid18 = _errs92 === errors;
                                                        } else
                                                          var valid18 = !0;
                                                        if (valid18)
                                                          if (data35.adherence !== void 0) {
                                                            let data40 = data35.adherence, _errs94 = errors, _errs95 = errors, valid19 = !1, _errs96 = errors;
                                                            if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
                                                              let err23 = { instancePath: instancePath + "/history/paper/" + i1 + "/adherence", schemaPath: "#/properties/history/properties/paper/items/properties/adherence/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                                                              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                                            }
                                                            if (errors === _errs96 && typeof data40 == "number" && isFinite(data40)) {
                                                              if (data40 > 100 || isNaN(data40)) {
                                                                let err24 = { instancePath: instancePath + "/history/paper/" + i1 + "/adherence", schemaPath: "#/properties/history/properties/paper/items/properties/adherence/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                                                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                                              } else if (data40 < 0 || isNaN(data40)) {
                                                                let err25 = { instancePath: instancePath + "/history/paper/" + i1 + "/adherence", schemaPath: "#/properties/history/properties/paper/items/properties/adherence/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                                              }
                                                            }
                                                            var _valid6 = _errs96 === errors;
                                                            valid19 = valid19 || _valid6;
                                                            let _errs98 = errors;
                                                            if (data40 !== null) {
                                                              let err26 = { instancePath: instancePath + "/history/paper/" + i1 + "/adherence", schemaPath: "#/properties/history/properties/paper/items/properties/adherence/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                                            }
                                                            var _valid6 = _errs98 === errors;
                                                            if (valid19 = valid19 || _valid6, valid19)
                                                              errors = _errs95, vErrors !== null && (_errs95 ? vErrors.length = _errs95 : vErrors = null);
                                                            else {
                                                              let err27 = { instancePath: instancePath + "/history/paper/" + i1 + "/adherence", schemaPath: "#/properties/history/properties/paper/items/properties/adherence/anyOf", keyword: "anyOf", params: {} };
                                                              return vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++, validate163.errors = vErrors, !1;
                                                            }
                                                            var valid18 = _errs94 === errors;
                                                          } else
                                                            var valid18 = !0;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else
                                              return validate163.errors = [{ instancePath: instancePath + "/history/paper/" + i1, schemaPath: "#/properties/history/properties/paper/items/type", keyword: "type", params: { type: "object" } }], !1;
                                          var valid17 = _errs86 === errors;
                                          if (!valid17)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate163.errors = [{ instancePath: instancePath + "/history/paper", schemaPath: "#/properties/history/properties/paper/type", keyword: "type", params: { type: "array" } }], !1;
                                  var valid8 = _errs84 === errors;
                                } else
                                  var valid8 = !0;
                                if (valid8)
                                  if (data14.complete !== void 0) {
                                    let _errs100 = errors;
                                    if (typeof data14.complete != "boolean")
                                      return validate163.errors = [{ instancePath: instancePath + "/history/complete", schemaPath: "#/properties/history/properties/complete/type", keyword: "type", params: { type: "boolean" } }], !1;
                                    var valid8 = _errs100 === errors;
                                  } else
                                    var valid8 = !0;
                              }
                            }
                          }
                        }
                      } else
                        return validate163.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid0 = _errs37 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.positions !== void 0) {
                      let data42 = data.positions, _errs102 = errors;
                      if (errors === _errs102)
                        if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                          let missing9;
                          if (data42.open === void 0 && (missing9 = "open"))
                            return validate163.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/required", keyword: "required", params: { missingProperty: missing9 } }], !1;
                          {
                            let _errs104 = errors;
                            for (let key11 in data42)
                              if (key11 !== "open") {
                                return validate163.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } }], !1;
                                break;
                              }
                            if (_errs104 === errors && data42.open !== void 0) {
                              let data43 = data42.open;
                              if (errors === errors)
                                if (Array.isArray(data43)) {
                                  if (data43.length > 200)
                                    return validate163.errors = [{ instancePath: instancePath + "/positions/open", schemaPath: "#/properties/positions/properties/open/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                  {
                                    var valid21 = !0;
                                    let len2 = data43.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      let data44 = data43[i2], _errs107 = errors;
                                      if (errors === _errs107)
                                        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                          let missing10;
                                          if (data44.tradeId === void 0 && (missing10 = "tradeId") || data44.accountId === void 0 && (missing10 = "accountId") || data44.instrumentId === void 0 && (missing10 = "instrumentId") || data44.side === void 0 && (missing10 = "side") || data44.size === void 0 && (missing10 = "size") || data44.averageEntry === void 0 && (missing10 = "averageEntry") || data44.stop === void 0 && (missing10 = "stop") || data44.openRisk === void 0 && (missing10 = "openRisk"))
                                            return validate163.errors = [{ instancePath: instancePath + "/positions/open/" + i2, schemaPath: "#/properties/positions/properties/open/items/required", keyword: "required", params: { missingProperty: missing10 } }], !1;
                                          {
                                            let _errs109 = errors;
                                            for (let key12 in data44)
                                              if (!(key12 === "tradeId" || key12 === "accountId" || key12 === "instrumentId" || key12 === "side" || key12 === "size" || key12 === "averageEntry" || key12 === "stop" || key12 === "openRisk")) {
                                                return validate163.errors = [{ instancePath: instancePath + "/positions/open/" + i2, schemaPath: "#/properties/positions/properties/open/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } }], !1;
                                                break;
                                              }
                                            if (_errs109 === errors) {
                                              if (data44.tradeId !== void 0) {
                                                let _errs110 = errors;
                                                validate166(data44.tradeId, { instancePath: instancePath + "/positions/open/" + i2 + "/tradeId", parentData: data44, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
                                                var valid22 = _errs110 === errors;
                                              } else
                                                var valid22 = !0;
                                              if (valid22) {
                                                if (data44.accountId !== void 0) {
                                                  let _errs111 = errors;
                                                  validate166(data44.accountId, { instancePath: instancePath + "/positions/open/" + i2 + "/accountId", parentData: data44, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
                                                  var valid22 = _errs111 === errors;
                                                } else
                                                  var valid22 = !0;
                                                if (valid22) {
                                                  if (data44.instrumentId !== void 0) {
                                                    let _errs112 = errors;
                                                    validate166(data44.instrumentId, { instancePath: instancePath + "/positions/open/" + i2 + "/instrumentId", parentData: data44, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
                                                    var valid22 = _errs112 === errors;
                                                  } else
                                                    var valid22 = !0;
                                                  if (valid22) {
                                                    if (data44.side !== void 0) {
                                                      let _errs113 = errors;
                                                      validate211(data44.side, { instancePath: instancePath + "/positions/open/" + i2 + "/side", parentData: data44, parentDataProperty: "side", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
                                                      var valid22 = _errs113 === errors;
                                                    } else
                                                      var valid22 = !0;
                                                    if (valid22) {
                                                      if (data44.size !== void 0) {
                                                        let _errs114 = errors;
                                                        validate193(data44.size, { instancePath: instancePath + "/positions/open/" + i2 + "/size", parentData: data44, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
                                                        var valid22 = _errs114 === errors;
                                                      } else
                                                        var valid22 = !0;
                                                      if (valid22) {
                                                        if (data44.averageEntry !== void 0) {
                                                          let _errs115 = errors;
                                                          validate174(data44.averageEntry, { instancePath: instancePath + "/positions/open/" + i2 + "/averageEntry", parentData: data44, parentDataProperty: "averageEntry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
                                                          var valid22 = _errs115 === errors;
                                                        } else
                                                          var valid22 = !0;
                                                        if (valid22) {
                                                          if (data44.stop !== void 0) {
                                                            let data51 = data44.stop, _errs116 = errors, _errs117 = errors, valid23 = !1, _errs118 = errors;
                                                            validate193(data51, { instancePath: instancePath + "/positions/open/" + i2 + "/stop", parentData: data44, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
                                                            var _valid7 = _errs118 === errors;
                                                            valid23 = valid23 || _valid7;
                                                            let _errs119 = errors;
                                                            if (data51 !== null) {
                                                              let err28 = { instancePath: instancePath + "/positions/open/" + i2 + "/stop", schemaPath: "#/properties/positions/properties/open/items/properties/stop/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                                                            }
                                                            var _valid7 = _errs119 === errors;
                                                            if (valid23 = valid23 || _valid7, valid23)
                                                              errors = _errs117, vErrors !== null && (_errs117 ? vErrors.length = _errs117 : vErrors = null);
                                                            else {
                                                              let err29 = { instancePath: instancePath + "/positions/open/" + i2 + "/stop", schemaPath: "#/properties/positions/properties/open/items/properties/stop/anyOf", keyword: "anyOf", params: {} };
                                                              return vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++, validate163.errors = vErrors, !1;
                                                            }
                                                            var valid22 = _errs116 === errors;
                                                          } else
                                                            var valid22 = !0;
                                                          if (valid22)
                                                            if (data44.openRisk !== void 0) {
                                                              let data52 = data44.openRisk, _errs121 = errors, _errs122 = errors, valid24 = !1, _errs123 = errors;
                                                              validate174(data52, { instancePath: instancePath + "/positions/open/" + i2 + "/openRisk", parentData: data44, parentDataProperty: "openRisk", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
                                                              var _valid8 = _errs123 === errors;
                                                              valid24 = valid24 || _valid8;
                                                              let _errs124 = errors;
                                                              if (data52 !== null) {
                                                                let err30 = { instancePath: instancePath + "/positions/open/" + i2 + "/openRisk", schemaPath: "#/properties/positions/properties/open/items/properties/openRisk/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                                                              }
                                                              var _valid8 = _errs124 === errors;
                                                              if (valid24 = valid24 || _valid8, valid24)
                                                                errors = _errs122, vErrors !== null && (_errs122 ? vErrors.length = _errs122 : vErrors = null);
                                                              else {
                                                                let err31 = { instancePath: instancePath + "/positions/open/" + i2 + "/openRisk", schemaPath: "#/properties/positions/properties/open/items/properties/openRisk/anyOf", keyword: "anyOf", params: {} };
                                                                return vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++, validate163.errors = vErrors, !1;
                                                              }
                                                              var valid22 = _errs121 === errors;
                                                            } else
                                                              var valid22 = !0;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else
                                          return validate163.errors = [{ instancePath: instancePath + "/positions/open/" + i2, schemaPath: "#/properties/positions/properties/open/items/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid21 = _errs107 === errors;
                                      if (!valid21)
                                        break;
                                    }
                                  }
                                } else
                                  return validate163.errors = [{ instancePath: instancePath + "/positions/open", schemaPath: "#/properties/positions/properties/open/type", keyword: "type", params: { type: "array" } }], !1;
                            }
                          }
                        } else
                          return validate163.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid0 = _errs102 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.cooldowns !== void 0) {
                        let data53 = data.cooldowns, _errs126 = errors;
                        if (errors === _errs126)
                          if (Array.isArray(data53)) {
                            if (data53.length > 200)
                              return validate163.errors = [{ instancePath: instancePath + "/cooldowns", schemaPath: "#/properties/cooldowns/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                            {
                              var valid25 = !0;
                              let len3 = data53.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data54 = data53[i3], _errs128 = errors;
                                if (errors === _errs128)
                                  if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                    let missing11;
                                    if (data54.id === void 0 && (missing11 = "id") || data54.trigger === void 0 && (missing11 = "trigger") || data54.class === void 0 && (missing11 = "class") || data54.scope === void 0 && (missing11 = "scope") || data54.accountId === void 0 && (missing11 = "accountId") || data54.startsAt === void 0 && (missing11 = "startsAt") || data54.endsAt === void 0 && (missing11 = "endsAt") || data54.counted === void 0 && (missing11 = "counted") || data54.enforced === void 0 && (missing11 = "enforced") || data54.openTasks === void 0 && (missing11 = "openTasks"))
                                      return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3, schemaPath: "#/properties/cooldowns/items/required", keyword: "required", params: { missingProperty: missing11 } }], !1;
                                    {
                                      let _errs130 = errors;
                                      for (let key13 in data54)
                                        if (!func1.call(schema64.properties.cooldowns.items.properties, key13)) {
                                          return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3, schemaPath: "#/properties/cooldowns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } }], !1;
                                          break;
                                        }
                                      if (_errs130 === errors) {
                                        if (data54.id !== void 0) {
                                          let _errs131 = errors;
                                          validate166(data54.id, { instancePath: instancePath + "/cooldowns/" + i3 + "/id", parentData: data54, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
                                          var valid26 = _errs131 === errors;
                                        } else
                                          var valid26 = !0;
                                        if (valid26) {
                                          if (data54.trigger !== void 0) {
                                            let data56 = data54.trigger, _errs132 = errors;
                                            if (errors === _errs132)
                                              if (typeof data56 == "string") {
                                                if (func2(data56) > 40)
                                                  return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/trigger", schemaPath: "#/properties/cooldowns/items/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                              } else
                                                return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/trigger", schemaPath: "#/properties/cooldowns/items/properties/trigger/type", keyword: "type", params: { type: "string" } }], !1;
                                            var valid26 = _errs132 === errors;
                                          } else
                                            var valid26 = !0;
                                          if (valid26) {
                                            if (data54.class !== void 0) {
                                              let data57 = data54.class, _errs134 = errors;
                                              if (typeof data57 != "string")
                                                return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/class", schemaPath: "#/properties/cooldowns/items/properties/class/type", keyword: "type", params: { type: "string" } }], !1;
                                              if (!(data57 === "major" || data57 === "minor"))
                                                return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/class", schemaPath: "#/properties/cooldowns/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema64.properties.cooldowns.items.properties.class.enum } }], !1;
                                              var valid26 = _errs134 === errors;
                                            } else
                                              var valid26 = !0;
                                            if (valid26) {
                                              if (data54.scope !== void 0) {
                                                let data58 = data54.scope, _errs136 = errors;
                                                if (typeof data58 != "string")
                                                  return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/scope", schemaPath: "#/properties/cooldowns/items/properties/scope/type", keyword: "type", params: { type: "string" } }], !1;
                                                if (!(data58 === "person" || data58 === "account" || data58 === "chain"))
                                                  return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/scope", schemaPath: "#/properties/cooldowns/items/properties/scope/enum", keyword: "enum", params: { allowedValues: schema64.properties.cooldowns.items.properties.scope.enum } }], !1;
                                                var valid26 = _errs136 === errors;
                                              } else
                                                var valid26 = !0;
                                              if (valid26) {
                                                if (data54.accountId !== void 0) {
                                                  let data59 = data54.accountId, _errs138 = errors, _errs139 = errors, valid27 = !1, _errs140 = errors;
                                                  validate166(data59, { instancePath: instancePath + "/cooldowns/" + i3 + "/accountId", parentData: data54, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
                                                  var _valid9 = _errs140 === errors;
                                                  valid27 = valid27 || _valid9;
                                                  let _errs141 = errors;
                                                  if (data59 !== null) {
                                                    let err32 = { instancePath: instancePath + "/cooldowns/" + i3 + "/accountId", schemaPath: "#/properties/cooldowns/items/properties/accountId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                                                  }
                                                  var _valid9 = _errs141 === errors;
                                                  if (valid27 = valid27 || _valid9, valid27)
                                                    errors = _errs139, vErrors !== null && (_errs139 ? vErrors.length = _errs139 : vErrors = null);
                                                  else {
                                                    let err33 = { instancePath: instancePath + "/cooldowns/" + i3 + "/accountId", schemaPath: "#/properties/cooldowns/items/properties/accountId/anyOf", keyword: "anyOf", params: {} };
                                                    return vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++, validate163.errors = vErrors, !1;
                                                  }
                                                  var valid26 = _errs138 === errors;
                                                } else
                                                  var valid26 = !0;
                                                if (valid26) {
                                                  if (data54.startsAt !== void 0) {
                                                    let _errs143 = errors;
                                                    validate177(data54.startsAt, { instancePath: instancePath + "/cooldowns/" + i3 + "/startsAt", parentData: data54, parentDataProperty: "startsAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
                                                    var valid26 = _errs143 === errors;
                                                  } else
                                                    var valid26 = !0;
                                                  if (valid26) {
                                                    if (data54.endsAt !== void 0) {
                                                      let _errs144 = errors;
                                                      validate177(data54.endsAt, { instancePath: instancePath + "/cooldowns/" + i3 + "/endsAt", parentData: data54, parentDataProperty: "endsAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
                                                      var valid26 = _errs144 === errors;
                                                    } else
                                                      var valid26 = !0;
                                                    if (valid26) {
                                                      if (data54.counted !== void 0) {
                                                        let _errs145 = errors;
                                                        if (typeof data54.counted != "boolean")
                                                          return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/counted", schemaPath: "#/properties/cooldowns/items/properties/counted/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                        var valid26 = _errs145 === errors;
                                                      } else
                                                        var valid26 = !0;
                                                      if (valid26) {
                                                        if (data54.enforced !== void 0) {
                                                          let _errs147 = errors;
                                                          if (typeof data54.enforced != "boolean")
                                                            return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/enforced", schemaPath: "#/properties/cooldowns/items/properties/enforced/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                          var valid26 = _errs147 === errors;
                                                        } else
                                                          var valid26 = !0;
                                                        if (valid26)
                                                          if (data54.openTasks !== void 0) {
                                                            let data64 = data54.openTasks, _errs149 = errors;
                                                            if (errors === _errs149)
                                                              if (Array.isArray(data64)) {
                                                                if (data64.length > 8)
                                                                  return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks", schemaPath: "#/properties/cooldowns/items/properties/openTasks/maxItems", keyword: "maxItems", params: { limit: 8 } }], !1;
                                                                {
                                                                  var valid28 = !0;
                                                                  let len4 = data64.length;
                                                                  for (let i4 = 0; i4 < len4; i4++) {
                                                                    let data65 = data64[i4], _errs151 = errors;
                                                                    if (errors === _errs151)
                                                                      if (typeof data65 == "string") {
                                                                        if (func2(data65) > 40)
                                                                          return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks/" + i4, schemaPath: "#/properties/cooldowns/items/properties/openTasks/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                                      } else
                                                                        return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks/" + i4, schemaPath: "#/properties/cooldowns/items/properties/openTasks/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid28 = _errs151 === errors;
                                                                    if (!valid28)
                                                                      break;
                                                                  }
                                                                }
                                                              } else
                                                                return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks", schemaPath: "#/properties/cooldowns/items/properties/openTasks/type", keyword: "type", params: { type: "array" } }], !1;
                                                            var valid26 = _errs149 === errors;
                                                          } else
                                                            var valid26 = !0;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else
                                    return validate163.errors = [{ instancePath: instancePath + "/cooldowns/" + i3, schemaPath: "#/properties/cooldowns/items/type", keyword: "type", params: { type: "object" } }], !1;
                                var valid25 = _errs128 === errors;
                                if (!valid25)
                                  break;
                              }
                            }
                          } else
                            return validate163.errors = [{ instancePath: instancePath + "/cooldowns", schemaPath: "#/properties/cooldowns/type", keyword: "type", params: { type: "array" } }], !1;
                        var valid0 = _errs126 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.sync !== void 0) {
                          let data66 = data.sync, _errs153 = errors;
                          if (errors === _errs153)
                            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                              let missing12;
                              if (data66.lastSyncAt === void 0 && (missing12 = "lastSyncAt"))
                                return validate163.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/required", keyword: "required", params: { missingProperty: missing12 } }], !1;
                              {
                                let _errs155 = errors;
                                for (let key14 in data66)
                                  if (key14 !== "lastSyncAt") {
                                    return validate163.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } }], !1;
                                    break;
                                  }
                                if (_errs155 === errors && data66.lastSyncAt !== void 0) {
                                  let data67 = data66.lastSyncAt, _errs157 = errors, valid30 = !1, _errs158 = errors;
                                  validate177(data67, { instancePath: instancePath + "/sync/lastSyncAt", parentData: data66, parentDataProperty: "lastSyncAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
                                  var _valid10 = _errs158 === errors;
                                  valid30 = valid30 || _valid10;
                                  let _errs159 = errors;
                                  if (data67 !== null) {
                                    let err34 = { instancePath: instancePath + "/sync/lastSyncAt", schemaPath: "#/properties/sync/properties/lastSyncAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                                  }
                                  var _valid10 = _errs159 === errors;
                                  if (valid30 = valid30 || _valid10, valid30)
                                    errors = _errs157, vErrors !== null && (_errs157 ? vErrors.length = _errs157 : vErrors = null);
                                  else {
                                    let err35 = { instancePath: instancePath + "/sync/lastSyncAt", schemaPath: "#/properties/sync/properties/lastSyncAt/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++, validate163.errors = vErrors, !1;
                                  }
                                }
                              }
                            } else
                              return validate163.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "object" } }], !1;
                          var valid0 = _errs153 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate163.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema78 = { type: "string", enum: ["GO", "SIZE_DOWN", "WAIT", "SIMULATE", "NO_GO"] };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate224.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate224.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "GO" || data === "SIZE_DOWN" || data === "WAIT" || data === "SIMULATE" || data === "NO_GO" ? (validate224.errors = vErrors, errors === 0) : (validate224.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema78.enum } }], !1);
}
validate224.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema79 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/finding.json", title: "Finding", description: "What one rule saw, its limit, and what follows. `margin` is the share of the limit that is used.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { rule: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, kind: { type: "string", maxLength: 64 }, status: { type: "string", enum: ["pass", "fail", "missing", "not_evaluated", "not_applicable"] }, outcome: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/outcome" }, { type: "null" }] }, observed: { anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }] }, limit: { anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }] }, unit: { anyOf: [{ type: "string", maxLength: 16 }, { type: "null" }] }, margin: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, template: { anyOf: [{ type: "string", maxLength: 64 }, { type: "null" }] }, slots: { type: "object", additionalProperties: { type: "string" } }, until: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, tasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 8 }, predicate: { anyOf: [{ type: "string", maxLength: 64 }, { type: "null" }] }, maxSize: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] } }, required: ["rule", "kind", "status", "outcome", "observed", "limit", "unit", "margin", "template", "slots", "until", "tasks", "predicate", "maxSize"], additionalProperties: !1 };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate228.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate230.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "GO" || data === "SIZE_DOWN" || data === "WAIT" || data === "SIMULATE" || data === "NO_GO" ? (validate230.errors = vErrors, errors === 0) : (validate230.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema78.enum } }], !1);
}
validate230.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate232.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate234.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate234.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate234.errors = vErrors, errors === 0;
}
validate234.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.kind === void 0 && (missing0 = "kind") || data.status === void 0 && (missing0 = "status") || data.outcome === void 0 && (missing0 = "outcome") || data.observed === void 0 && (missing0 = "observed") || data.limit === void 0 && (missing0 = "limit") || data.unit === void 0 && (missing0 = "unit") || data.margin === void 0 && (missing0 = "margin") || data.template === void 0 && (missing0 = "template") || data.slots === void 0 && (missing0 = "slots") || data.until === void 0 && (missing0 = "until") || data.tasks === void 0 && (missing0 = "tasks") || data.predicate === void 0 && (missing0 = "predicate") || data.maxSize === void 0 && (missing0 = "maxSize"))
        return validate227.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema79.properties, key0)) {
            return validate227.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            let _errs2 = errors;
            validate228(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func2(data1) > 64)
                    return validate227.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/maxLength", keyword: "maxLength", params: { limit: 64 } }], !1;
                } else
                  return validate227.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0) {
                let data2 = data.status, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate227.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "pass" || data2 === "fail" || data2 === "missing" || data2 === "not_evaluated" || data2 === "not_applicable"))
                  return validate227.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema79.properties.status.enum } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.outcome !== void 0) {
                  let data3 = data.outcome, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
                  validate230(data3, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length);
                  var _valid0 = _errs9 === errors;
                  valid1 = valid1 || _valid0;
                  let _errs10 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs10 === errors;
                  if (valid1 = valid1 || _valid0, valid1)
                    errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/anyOf", keyword: "anyOf", params: {} };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate227.errors = vErrors, !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.observed !== void 0) {
                    let data4 = data.observed, _errs12 = errors, _errs13 = errors, valid2 = !1, _errs14 = errors;
                    if (errors === _errs14)
                      if (typeof data4 == "string") {
                        if (func2(data4) > 200) {
                          let err2 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                        }
                      } else {
                        let err3 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                      }
                    var _valid1 = _errs14 === errors;
                    valid2 = valid2 || _valid1;
                    let _errs16 = errors;
                    if (data4 !== null) {
                      let err4 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                    }
                    var _valid1 = _errs16 === errors;
                    if (valid2 = valid2 || _valid1, valid2)
                      errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
                    else {
                      let err5 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/anyOf", keyword: "anyOf", params: {} };
                      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate227.errors = vErrors, !1;
                    }
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.limit !== void 0) {
                      let data5 = data.limit, _errs18 = errors, _errs19 = errors, valid3 = !1, _errs20 = errors;
                      if (errors === _errs20)
                        if (typeof data5 == "string") {
                          if (func2(data5) > 200) {
                            let err6 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                          }
                        } else {
                          let err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                        }
                      var _valid2 = _errs20 === errors;
                      valid3 = valid3 || _valid2;
                      let _errs22 = errors;
                      if (data5 !== null) {
                        let err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                      }
                      var _valid2 = _errs22 === errors;
                      if (valid3 = valid3 || _valid2, valid3)
                        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
                      else {
                        let err9 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/anyOf", keyword: "anyOf", params: {} };
                        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate227.errors = vErrors, !1;
                      }
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.unit !== void 0) {
                        let data6 = data.unit, _errs24 = errors, _errs25 = errors, valid4 = !1, _errs26 = errors;
                        if (errors === _errs26)
                          if (typeof data6 == "string") {
                            if (func2(data6) > 16) {
                              let err10 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 16 } };
                              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                            }
                          } else {
                            let err11 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf/0/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                          }
                        var _valid3 = _errs26 === errors;
                        valid4 = valid4 || _valid3;
                        let _errs28 = errors;
                        if (data6 !== null) {
                          let err12 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                        }
                        var _valid3 = _errs28 === errors;
                        if (valid4 = valid4 || _valid3, valid4)
                          errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
                        else {
                          let err13 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf", keyword: "anyOf", params: {} };
                          return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate227.errors = vErrors, !1;
                        }
                        var valid0 = _errs24 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.margin !== void 0) {
                          let data7 = data.margin, _errs30 = errors, _errs31 = errors, valid5 = !1, _errs32 = errors;
                          validate232(data7, { instancePath: instancePath + "/margin", parentData: data, parentDataProperty: "margin", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
                          var _valid4 = _errs32 === errors;
                          valid5 = valid5 || _valid4;
                          let _errs33 = errors;
                          if (data7 !== null) {
                            let err14 = { instancePath: instancePath + "/margin", schemaPath: "#/properties/margin/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                          }
                          var _valid4 = _errs33 === errors;
                          if (valid5 = valid5 || _valid4, valid5)
                            errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
                          else {
                            let err15 = { instancePath: instancePath + "/margin", schemaPath: "#/properties/margin/anyOf", keyword: "anyOf", params: {} };
                            return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate227.errors = vErrors, !1;
                          }
                          var valid0 = _errs30 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.template !== void 0) {
                            let data8 = data.template, _errs35 = errors, _errs36 = errors, valid6 = !1, _errs37 = errors;
                            if (errors === _errs37)
                              if (typeof data8 == "string") {
                                if (func2(data8) > 64) {
                                  let err16 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                }
                              } else {
                                let err17 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                              }
                            var _valid5 = _errs37 === errors;
                            valid6 = valid6 || _valid5;
                            let _errs39 = errors;
                            if (data8 !== null) {
                              let err18 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                            }
                            var _valid5 = _errs39 === errors;
                            if (valid6 = valid6 || _valid5, valid6)
                              errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
                            else {
                              let err19 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/anyOf", keyword: "anyOf", params: {} };
                              return vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++, validate227.errors = vErrors, !1;
                            }
                            var valid0 = _errs35 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.slots !== void 0) {
                              let data9 = data.slots, _errs41 = errors;
                              if (errors === _errs41)
                                if (data9 && typeof data9 == "object" && !Array.isArray(data9))
                                  for (let key1 in data9) {
                                    let _errs44 = errors;
                                    if (typeof data9[key1] != "string")
                                      return validate227.errors = [{ instancePath: instancePath + "/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/slots/additionalProperties/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid7 = _errs44 === errors;
                                    if (!valid7)
                                      break;
                                  }
                                else
                                  return validate227.errors = [{ instancePath: instancePath + "/slots", schemaPath: "#/properties/slots/type", keyword: "type", params: { type: "object" } }], !1;
                              var valid0 = _errs41 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.until !== void 0) {
                                let data11 = data.until, _errs46 = errors, _errs47 = errors, valid8 = !1, _errs48 = errors;
                                validate234(data11, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
                                var _valid6 = _errs48 === errors;
                                valid8 = valid8 || _valid6;
                                let _errs49 = errors;
                                if (data11 !== null) {
                                  let err20 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                }
                                var _valid6 = _errs49 === errors;
                                if (valid8 = valid8 || _valid6, valid8)
                                  errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
                                else {
                                  let err21 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/anyOf", keyword: "anyOf", params: {} };
                                  return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate227.errors = vErrors, !1;
                                }
                                var valid0 = _errs46 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.tasks !== void 0) {
                                  let data12 = data.tasks, _errs51 = errors;
                                  if (errors === _errs51)
                                    if (Array.isArray(data12)) {
                                      if (data12.length > 8)
                                        return validate227.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 8 } }], !1;
                                      {
                                        var valid9 = !0;
                                        let len0 = data12.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data13 = data12[i0], _errs53 = errors;
                                          if (errors === _errs53)
                                            if (typeof data13 == "string") {
                                              if (func2(data13) > 40)
                                                return validate227.errors = [{ instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                            } else
                                              return validate227.errors = [{ instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid9 = _errs53 === errors;
                                          if (!valid9)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate227.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } }], !1;
                                  var valid0 = _errs51 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.predicate !== void 0) {
                                    let data14 = data.predicate, _errs55 = errors, _errs56 = errors, valid10 = !1, _errs57 = errors;
                                    if (errors === _errs57)
                                      if (typeof data14 == "string") {
                                        if (func2(data14) > 64) {
                                          let err22 = { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                        }
                                      } else {
                                        let err23 = { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                      }
                                    var _valid7 = _errs57 === errors;
                                    valid10 = valid10 || _valid7;
                                    let _errs59 = errors;
                                    if (data14 !== null) {
                                      let err24 = { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                    }
                                    var _valid7 = _errs59 === errors;
                                    if (valid10 = valid10 || _valid7, valid10)
                                      errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
                                    else {
                                      let err25 = { instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/anyOf", keyword: "anyOf", params: {} };
                                      return vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++, validate227.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs55 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.maxSize !== void 0) {
                                      let data15 = data.maxSize, _errs61 = errors, _errs62 = errors, valid11 = !1, _errs63 = errors;
                                      validate232(data15, { instancePath: instancePath + "/maxSize", parentData: data, parentDataProperty: "maxSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
                                      var _valid8 = _errs63 === errors;
                                      valid11 = valid11 || _valid8;
                                      let _errs64 = errors;
                                      if (data15 !== null) {
                                        let err26 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                      }
                                      var _valid8 = _errs64 === errors;
                                      if (valid11 = valid11 || _valid8, valid11)
                                        errors = _errs62, vErrors !== null && (_errs62 ? vErrors.length = _errs62 : vErrors = null);
                                      else {
                                        let err27 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf", keyword: "anyOf", params: {} };
                                        return vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++, validate227.errors = vErrors, !1;
                                      }
                                      var valid0 = _errs61 === errors;
                                    } else
                                      var valid0 = !0;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate227.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate227.errors = vErrors, errors === 0;
}
validate227.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate238.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate238.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate238.errors = vErrors, errors === 0;
}
validate238.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.intentId === void 0 && (missing0 = "intentId") || data.revision === void 0 && (missing0 = "revision") || data.evaluatedAt === void 0 && (missing0 = "evaluatedAt") || data.asOf === void 0 && (missing0 = "asOf") || data.evaluator === void 0 && (missing0 = "evaluator") || data.authority === void 0 && (missing0 = "authority") || data.engineVersion === void 0 && (missing0 = "engineVersion") || data.tzdbVersion === void 0 && (missing0 = "tzdbVersion") || data.rulesetId === void 0 && (missing0 = "rulesetId") || data.rulesetHash === void 0 && (missing0 = "rulesetHash") || data.facts === void 0 && (missing0 = "facts") || data.factsHash === void 0 && (missing0 = "factsHash") || data.outcome === void 0 && (missing0 = "outcome") || data.headline === void 0 && (missing0 = "headline") || data.reason === void 0 && (missing0 = "reason") || data.findings === void 0 && (missing0 = "findings") || data.maxSize === void 0 && (missing0 = "maxSize") || data.wait === void 0 && (missing0 = "wait") || data.simulate === void 0 && (missing0 = "simulate") || data.blockedUntil === void 0 && (missing0 = "blockedUntil") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.flags === void 0 && (missing0 = "flags") || data.supersedes === void 0 && (missing0 = "supersedes") || data.differsBecause === void 0 && (missing0 = "differsBecause"))
        return validate153.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema60.properties, key0)) {
            return validate153.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate154(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.intentId !== void 0) {
              let _errs3 = errors;
              validate154(data.intentId, { instancePath: instancePath + "/intentId", parentData: data, parentDataProperty: "intentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.revision !== void 0) {
                let data2 = data.revision, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate153.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)))
                  return validate153.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.evaluatedAt !== void 0) {
                  let _errs6 = errors;
                  validate157(data.evaluatedAt, { instancePath: instancePath + "/evaluatedAt", parentData: data, parentDataProperty: "evaluatedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.asOf !== void 0) {
                    let _errs7 = errors;
                    validate157(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.evaluator !== void 0) {
                      let data5 = data.evaluator, _errs8 = errors;
                      if (typeof data5 != "string")
                        return validate153.errors = [{ instancePath: instancePath + "/evaluator", schemaPath: "#/properties/evaluator/type", keyword: "type", params: { type: "string" } }], !1;
                      if (!(data5 === "device" || data5 === "server"))
                        return validate153.errors = [{ instancePath: instancePath + "/evaluator", schemaPath: "#/properties/evaluator/enum", keyword: "enum", params: { allowedValues: schema60.properties.evaluator.enum } }], !1;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.authority !== void 0) {
                        let data6 = data.authority, _errs10 = errors;
                        if (typeof data6 != "string")
                          return validate153.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data6 === "provisional" || data6 === "authoritative"))
                          return validate153.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/enum", keyword: "enum", params: { allowedValues: schema60.properties.authority.enum } }], !1;
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.engineVersion !== void 0) {
                          let data7 = data.engineVersion, _errs12 = errors;
                          if (errors === _errs12)
                            if (typeof data7 == "string") {
                              if (func2(data7) > 16)
                                return validate153.errors = [{ instancePath: instancePath + "/engineVersion", schemaPath: "#/properties/engineVersion/maxLength", keyword: "maxLength", params: { limit: 16 } }], !1;
                            } else
                              return validate153.errors = [{ instancePath: instancePath + "/engineVersion", schemaPath: "#/properties/engineVersion/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid0 = _errs12 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.tzdbVersion !== void 0) {
                            let data8 = data.tzdbVersion, _errs14 = errors;
                            if (errors === _errs14)
                              if (typeof data8 == "string") {
                                if (func2(data8) > 16)
                                  return validate153.errors = [{ instancePath: instancePath + "/tzdbVersion", schemaPath: "#/properties/tzdbVersion/maxLength", keyword: "maxLength", params: { limit: 16 } }], !1;
                              } else
                                return validate153.errors = [{ instancePath: instancePath + "/tzdbVersion", schemaPath: "#/properties/tzdbVersion/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid0 = _errs14 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.rulesetId !== void 0) {
                              let _errs16 = errors;
                              validate154(data.rulesetId, { instancePath: instancePath + "/rulesetId", parentData: data, parentDataProperty: "rulesetId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
                              var valid0 = _errs16 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.rulesetHash !== void 0) {
                                let _errs17 = errors;
                                validate161(data.rulesetHash, { instancePath: instancePath + "/rulesetHash", parentData: data, parentDataProperty: "rulesetHash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
                                var valid0 = _errs17 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.facts !== void 0) {
                                  let _errs18 = errors;
                                  validate163(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length);
                                  var valid0 = _errs18 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.factsHash !== void 0) {
                                    let _errs19 = errors;
                                    validate161(data.factsHash, { instancePath: instancePath + "/factsHash", parentData: data, parentDataProperty: "factsHash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
                                    var valid0 = _errs19 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.outcome !== void 0) {
                                      let _errs20 = errors;
                                      validate224(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length);
                                      var valid0 = _errs20 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.headline !== void 0) {
                                        let data14 = data.headline, _errs21 = errors, _errs22 = errors, valid1 = !1, _errs23 = errors;
                                        validate154(data14, { instancePath: instancePath + "/headline", parentData: data, parentDataProperty: "headline", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
                                        var _valid0 = _errs23 === errors;
                                        valid1 = valid1 || _valid0;
                                        let _errs24 = errors;
                                        if (data14 !== null) {
                                          let err0 = { instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                        }
                                        var _valid0 = _errs24 === errors;
                                        if (valid1 = valid1 || _valid0, valid1)
                                          errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
                                        else {
                                          let err1 = { instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/anyOf", keyword: "anyOf", params: {} };
                                          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate153.errors = vErrors, !1;
                                        }
                                        var valid0 = _errs21 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.reason !== void 0) {
                                          let data15 = data.reason, _errs26 = errors;
                                          if (errors === _errs26)
                                            if (typeof data15 == "string") {
                                              if (func2(data15) > 40)
                                                return validate153.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                            } else
                                              return validate153.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid0 = _errs26 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.findings !== void 0) {
                                            let data16 = data.findings, _errs28 = errors;
                                            if (errors === _errs28)
                                              if (Array.isArray(data16)) {
                                                if (data16.length > 300)
                                                  return validate153.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 300 } }], !1;
                                                {
                                                  var valid2 = !0;
                                                  let len0 = data16.length;
                                                  for (let i0 = 0; i0 < len0; i0++) {
                                                    let _errs30 = errors;
                                                    validate227(data16[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data16, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
                                                    var valid2 = _errs30 === errors;
                                                    if (!valid2)
                                                      break;
                                                  }
                                                }
                                              } else
                                                return validate153.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], !1;
                                            var valid0 = _errs28 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.maxSize !== void 0) {
                                              let data18 = data.maxSize, _errs31 = errors, _errs32 = errors, valid3 = !1, _errs33 = errors;
                                              if (errors === _errs33)
                                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                  let missing1;
                                                  if (data18.size === void 0 && (missing1 = "size") || data18.rule === void 0 && (missing1 = "rule")) {
                                                    let err2 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                                                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                                  } else {
                                                    let _errs35 = errors;
                                                    for (let key1 in data18)
                                                      if (!(key1 === "size" || key1 === "rule")) {
                                                        let err3 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                                        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                                        break;
                                                      }
                                                    if (_errs35 === errors) {
                                                      if (data18.size !== void 0) {
                                                        let _errs36 = errors;
                                                        validate238(data18.size, { instancePath: instancePath + "/maxSize/size", parentData: data18, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length);
                                                        var valid4 = _errs36 === errors;
                                                      } else
                                                        var valid4 = !0;
                                                      if (valid4)
                                                        if (data18.rule !== void 0) {
                                                          let _errs37 = errors;
                                                          validate154(data18.rule, { instancePath: instancePath + "/maxSize/rule", parentData: data18, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
                                                          var valid4 = _errs37 === errors;
                                                        } else
                                                          var valid4 = !0;
                                                    }
                                                  }
                                                } else {
                                                  let err4 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                }
                                              var _valid1 = _errs33 === errors;
                                              valid3 = valid3 || _valid1;
                                              let _errs38 = errors;
                                              if (data18 !== null) {
                                                let err5 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                              }
                                              var _valid1 = _errs38 === errors;
                                              if (valid3 = valid3 || _valid1, valid3)
                                                errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
                                              else {
                                                let err6 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf", keyword: "anyOf", params: {} };
                                                return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate153.errors = vErrors, !1;
                                              }
                                              var valid0 = _errs31 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.wait !== void 0) {
                                                let data21 = data.wait, _errs40 = errors, _errs41 = errors, valid5 = !1, _errs42 = errors;
                                                if (errors === _errs42)
                                                  if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                    let missing2;
                                                    if (data21.until === void 0 && (missing2 = "until") || data21.tasks === void 0 && (missing2 = "tasks") || data21.predicates === void 0 && (missing2 = "predicates")) {
                                                      let err7 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                                                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                                    } else {
                                                      let _errs44 = errors;
                                                      for (let key2 in data21)
                                                        if (!(key2 === "until" || key2 === "tasks" || key2 === "predicates")) {
                                                          let err8 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                                          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                          break;
                                                        }
                                                      if (_errs44 === errors) {
                                                        if (data21.until !== void 0) {
                                                          let data22 = data21.until, _errs45 = errors, _errs46 = errors, valid7 = !1, _errs47 = errors;
                                                          validate157(data22, { instancePath: instancePath + "/wait/until", parentData: data21, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
                                                          var _valid3 = _errs47 === errors;
                                                          valid7 = valid7 || _valid3;
                                                          let _errs48 = errors;
                                                          if (data22 !== null) {
                                                            let err9 = { instancePath: instancePath + "/wait/until", schemaPath: "#/properties/wait/anyOf/0/properties/until/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                          }
                                                          var _valid3 = _errs48 === errors;
                                                          if (valid7 = valid7 || _valid3, valid7)
                                                            errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
                                                          else {
                                                            let err10 = { instancePath: instancePath + "/wait/until", schemaPath: "#/properties/wait/anyOf/0/properties/until/anyOf", keyword: "anyOf", params: {} };
                                                            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                          }
                                                          var valid6 = _errs45 === errors;
                                                        } else
                                                          var valid6 = !0;
                                                        if (valid6) {
                                                          if (data21.tasks !== void 0) {
                                                            let data23 = data21.tasks, _errs50 = errors;
                                                            if (errors === _errs50)
                                                              if (Array.isArray(data23))
                                                                if (data23.length > 32) {
                                                                  let err11 = { instancePath: instancePath + "/wait/tasks", schemaPath: "#/properties/wait/anyOf/0/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 32 } };
                                                                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                                } else {
                                                                  var valid8 = !0;
                                                                  let len1 = data23.length;
                                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                                    let data24 = data23[i1], _errs52 = errors;
                                                                    if (errors === _errs52)
                                                                      if (typeof data24 == "string") {
                                                                        if (func2(data24) > 40) {
                                                                          let err12 = { instancePath: instancePath + "/wait/tasks/" + i1, schemaPath: "#/properties/wait/anyOf/0/properties/tasks/items/maxLength", keyword: "maxLength", params: { limit: 40 } };
                                                                          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                                                        }
                                                                      } else {
                                                                        let err13 = { instancePath: instancePath + "/wait/tasks/" + i1, schemaPath: "#/properties/wait/anyOf/0/properties/tasks/items/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                                                      }
                                                                    var valid8 = _errs52 === errors;
                                                                    if (!valid8)
                                                                      break;
                                                                  }
                                                                }
                                                              else {
                                                                let err14 = { instancePath: instancePath + "/wait/tasks", schemaPath: "#/properties/wait/anyOf/0/properties/tasks/type", keyword: "type", params: { type: "array" } };
                                                                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                                              }
                                                            var valid6 = _errs50 === errors;
                                                          } else
                                                            var valid6 = !0;
                                                          if (valid6)
                                                            if (data21.predicates !== void 0) {
                                                              let data25 = data21.predicates, _errs54 = errors;
                                                              if (errors === _errs54)
                                                                if (Array.isArray(data25))
                                                                  if (data25.length > 32) {
                                                                    let err15 = { instancePath: instancePath + "/wait/predicates", schemaPath: "#/properties/wait/anyOf/0/properties/predicates/maxItems", keyword: "maxItems", params: { limit: 32 } };
                                                                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                                                  } else {
                                                                    var valid9 = !0;
                                                                    let len2 = data25.length;
                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                      let data26 = data25[i2], _errs56 = errors;
                                                                      if (errors === _errs56)
                                                                        if (typeof data26 == "string") {
                                                                          if (func2(data26) > 64) {
                                                                            let err16 = { instancePath: instancePath + "/wait/predicates/" + i2, schemaPath: "#/properties/wait/anyOf/0/properties/predicates/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                                                            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                                          }
                                                                        } else {
                                                                          let err17 = { instancePath: instancePath + "/wait/predicates/" + i2, schemaPath: "#/properties/wait/anyOf/0/properties/predicates/items/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                                                        }
                                                                      var valid9 = _errs56 === errors;
                                                                      if (!valid9)
                                                                        break;
                                                                    }
                                                                  }
                                                                else {
                                                                  let err18 = { instancePath: instancePath + "/wait/predicates", schemaPath: "#/properties/wait/anyOf/0/properties/predicates/type", keyword: "type", params: { type: "array" } };
                                                                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                                }
                                                              var valid6 = _errs54 === errors;
                                                            } else
                                                              var valid6 = !0;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    let err19 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                                  }
                                                var _valid2 = _errs42 === errors;
                                                valid5 = valid5 || _valid2;
                                                let _errs58 = errors;
                                                if (data21 !== null) {
                                                  let err20 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                }
                                                var _valid2 = _errs58 === errors;
                                                if (valid5 = valid5 || _valid2, valid5)
                                                  errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
                                                else {
                                                  let err21 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                                  return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate153.errors = vErrors, !1;
                                                }
                                                var valid0 = _errs40 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.simulate !== void 0) {
                                                  let data27 = data.simulate, _errs60 = errors, _errs61 = errors, valid10 = !1, _errs62 = errors;
                                                  if (errors === _errs62)
                                                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                      let missing3;
                                                      if (data27.need === void 0 && (missing3 = "need") || data27.done === void 0 && (missing3 = "done")) {
                                                        let err22 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 } };
                                                        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                                      } else {
                                                        let _errs64 = errors;
                                                        for (let key3 in data27)
                                                          if (!(key3 === "need" || key3 === "done")) {
                                                            let err23 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                                            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                                            break;
                                                          }
                                                        if (_errs64 === errors) {
                                                          if (data27.need !== void 0) {
                                                            let data28 = data27.need, _errs65 = errors;
                                                            if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
                                                              let err24 = { instancePath: instancePath + "/simulate/need", schemaPath: "#/properties/simulate/anyOf/0/properties/need/type", keyword: "type", params: { type: "integer" } };
                                                              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                                            }
                                                            var valid11 = _errs65 === errors;
                                                          } else
                                                            var valid11 = !0;
                                                          if (valid11)
                                                            if (data27.done !== void 0) {
                                                              let data29 = data27.done, _errs67 = errors;
                                                              if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
                                                                let err25 = { instancePath: instancePath + "/simulate/done", schemaPath: "#/properties/simulate/anyOf/0/properties/done/type", keyword: "type", params: { type: "integer" } };
                                                                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                                              }
                                                              var valid11 = _errs67 === errors;
                                                            } else
                                                              var valid11 = !0;
                                                        }
                                                      }
                                                    } else {
                                                      let err26 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                                    }
                                                  var _valid4 = _errs62 === errors;
                                                  valid10 = valid10 || _valid4;
                                                  let _errs69 = errors;
                                                  if (data27 !== null) {
                                                    let err27 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                                                  }
                                                  var _valid4 = _errs69 === errors;
                                                  if (valid10 = valid10 || _valid4, valid10)
                                                    errors = _errs61, vErrors !== null && (_errs61 ? vErrors.length = _errs61 : vErrors = null);
                                                  else {
                                                    let err28 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/anyOf", keyword: "anyOf", params: {} };
                                                    return vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++, validate153.errors = vErrors, !1;
                                                  }
                                                  var valid0 = _errs60 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.blockedUntil !== void 0) {
                                                    let data30 = data.blockedUntil, _errs71 = errors, _errs72 = errors, valid12 = !1, _errs73 = errors;
                                                    validate157(data30, { instancePath: instancePath + "/blockedUntil", parentData: data, parentDataProperty: "blockedUntil", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
                                                    var _valid5 = _errs73 === errors;
                                                    valid12 = valid12 || _valid5;
                                                    let _errs74 = errors;
                                                    if (data30 !== null) {
                                                      let err29 = { instancePath: instancePath + "/blockedUntil", schemaPath: "#/properties/blockedUntil/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                                                    }
                                                    var _valid5 = _errs74 === errors;
                                                    if (valid12 = valid12 || _valid5, valid12)
                                                      errors = _errs72, vErrors !== null && (_errs72 ? vErrors.length = _errs72 : vErrors = null);
                                                    else {
                                                      let err30 = { instancePath: instancePath + "/blockedUntil", schemaPath: "#/properties/blockedUntil/anyOf", keyword: "anyOf", params: {} };
                                                      return vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++, validate153.errors = vErrors, !1;
                                                    }
                                                    var valid0 = _errs71 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.expiresAt !== void 0) {
                                                      let _errs76 = errors;
                                                      validate157(data.expiresAt, { instancePath: instancePath + "/expiresAt", parentData: data, parentDataProperty: "expiresAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
                                                      var valid0 = _errs76 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.flags !== void 0) {
                                                        let data32 = data.flags, _errs77 = errors;
                                                        if (errors === _errs77)
                                                          if (Array.isArray(data32)) {
                                                            if (data32.length > 32)
                                                              return validate153.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maxItems", keyword: "maxItems", params: { limit: 32 } }], !1;
                                                            {
                                                              var valid13 = !0;
                                                              let len3 = data32.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let data33 = data32[i3], _errs79 = errors;
                                                                if (errors === _errs79)
                                                                  if (typeof data33 == "string") {
                                                                    if (func2(data33) > 40)
                                                                      return validate153.errors = [{ instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                                  } else
                                                                    return validate153.errors = [{ instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                var valid13 = _errs79 === errors;
                                                                if (!valid13)
                                                                  break;
                                                              }
                                                            }
                                                          } else
                                                            return validate153.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" } }], !1;
                                                        var valid0 = _errs77 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.supersedes !== void 0) {
                                                          let data34 = data.supersedes, _errs81 = errors, _errs82 = errors, valid14 = !1, _errs83 = errors;
                                                          validate154(data34, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
                                                          var _valid6 = _errs83 === errors;
                                                          valid14 = valid14 || _valid6;
                                                          let _errs84 = errors;
                                                          if (data34 !== null) {
                                                            let err31 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                                          }
                                                          var _valid6 = _errs84 === errors;
                                                          if (valid14 = valid14 || _valid6, valid14)
                                                            errors = _errs82, vErrors !== null && (_errs82 ? vErrors.length = _errs82 : vErrors = null);
                                                          else {
                                                            let err32 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/anyOf", keyword: "anyOf", params: {} };
                                                            return vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++, validate153.errors = vErrors, !1;
                                                          }
                                                          var valid0 = _errs81 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0)
                                                          if (data.differsBecause !== void 0) {
                                                            let data35 = data.differsBecause, _errs86 = errors, _errs87 = errors, valid15 = !1, _errs88 = errors;
                                                            if (errors === _errs88)
                                                              if (typeof data35 == "string") {
                                                                if (func2(data35) > 40) {
                                                                  let err33 = { instancePath: instancePath + "/differsBecause", schemaPath: "#/properties/differsBecause/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
                                                                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                                                                }
                                                              } else {
                                                                let err34 = { instancePath: instancePath + "/differsBecause", schemaPath: "#/properties/differsBecause/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                                                              }
                                                            var _valid7 = _errs88 === errors;
                                                            valid15 = valid15 || _valid7;
                                                            let _errs90 = errors;
                                                            if (data35 !== null) {
                                                              let err35 = { instancePath: instancePath + "/differsBecause", schemaPath: "#/properties/differsBecause/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                                                            }
                                                            var _valid7 = _errs90 === errors;
                                                            if (valid15 = valid15 || _valid7, valid15)
                                                              errors = _errs87, vErrors !== null && (_errs87 ? vErrors.length = _errs87 : vErrors = null);
                                                            else {
                                                              let err36 = { instancePath: instancePath + "/differsBecause", schemaPath: "#/properties/differsBecause/anyOf", keyword: "anyOf", params: {} };
                                                              return vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++, validate153.errors = vErrors, !1;
                                                            }
                                                            var valid0 = _errs86 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.meta === void 0 && (missing0 = "meta") || data.intentId === void 0 && (missing0 = "intentId") || data.accountId === void 0 && (missing0 = "accountId") || data.instrumentId === void 0 && (missing0 = "instrumentId") || data.parentId === void 0 && (missing0 = "parentId") || data.mode === void 0 && (missing0 = "mode") || data.side === void 0 && (missing0 = "side") || data.plan === void 0 && (missing0 = "plan") || data.context === void 0 && (missing0 = "context") || data.deviceDecision === void 0 && (missing0 = "deviceDecision"))
        return validate130.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema52.properties, key0)) {
            return validate130.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.meta !== void 0) {
            let _errs2 = errors;
            validate53(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.intentId !== void 0) {
              let _errs3 = errors;
              validate132(data.intentId, { instancePath: instancePath + "/intentId", parentData: data, parentDataProperty: "intentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.accountId !== void 0) {
                let _errs4 = errors;
                validate132(data.accountId, { instancePath: instancePath + "/accountId", parentData: data, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.instrumentId !== void 0) {
                  let _errs5 = errors;
                  validate132(data.instrumentId, { instancePath: instancePath + "/instrumentId", parentData: data, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.parentId !== void 0) {
                    let data4 = data.parentId, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
                    validate132(data4, { instancePath: instancePath + "/parentId", parentData: data, parentDataProperty: "parentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
                    var _valid0 = _errs8 === errors;
                    valid1 = valid1 || _valid0;
                    let _errs9 = errors;
                    if (data4 !== null) {
                      let err0 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    }
                    var _valid0 = _errs9 === errors;
                    if (valid1 = valid1 || _valid0, valid1)
                      errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                    else {
                      let err1 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/anyOf", keyword: "anyOf", params: {} };
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate130.errors = vErrors, !1;
                    }
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.mode !== void 0) {
                      let _errs11 = errors;
                      validate137(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.side !== void 0) {
                        let data6 = data.side, _errs12 = errors, _errs13 = errors, valid2 = !1, _errs14 = errors;
                        validate139(data6, { instancePath: instancePath + "/side", parentData: data, parentDataProperty: "side", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
                        var _valid1 = _errs14 === errors;
                        valid2 = valid2 || _valid1;
                        let _errs15 = errors;
                        if (data6 !== null) {
                          let err2 = { instancePath: instancePath + "/side", schemaPath: "#/properties/side/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                        }
                        var _valid1 = _errs15 === errors;
                        if (valid2 = valid2 || _valid1, valid2)
                          errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
                        else {
                          let err3 = { instancePath: instancePath + "/side", schemaPath: "#/properties/side/anyOf", keyword: "anyOf", params: {} };
                          return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate130.errors = vErrors, !1;
                        }
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.plan !== void 0) {
                          let _errs17 = errors;
                          validate141(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.context !== void 0) {
                            let _errs18 = errors;
                            validate149(data.context, { instancePath: instancePath + "/context", parentData: data, parentDataProperty: "context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length);
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.deviceDecision !== void 0) {
                              let _errs19 = errors;
                              validate153(data.deviceDecision, { instancePath: instancePath + "/deviceDecision", parentData: data, parentDataProperty: "deviceDecision", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
                              var valid0 = _errs19 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateWritePostArgs = validate246, schema85 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/mutations/write-post.json", title: "WritePostArgs", description: "The post entry of a closed trade.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { meta: { $ref: "https://mast.local/contracts/mutations/meta.json" }, entryId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, text: { type: "string", minLength: 1, maxLength: 1e5 }, emotion: { anyOf: [{ type: "object", properties: { tag: { $ref: "https://mast.local/contracts/common.json#/$defs/emotionTag" }, intensity: { type: "integer", minimum: 0, maximum: 10 } }, required: ["tag", "intensity"], additionalProperties: !1 }, { type: "null" }] }, followedPlan: { anyOf: [{ type: "string", enum: ["yes", "partly", "no"] }, { type: "null" }] } }, required: ["meta", "entryId", "tradeId", "text", "emotion", "followedPlan"], additionalProperties: !1 };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate248.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate248.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate251.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate251.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "calm" || data === "fomo" || data === "revenge" || data === "anger" || data === "boredom" || data === "euphoria" || data === "fear" ? (validate251.errors = vErrors, errors === 0) : (validate251.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema59.enum } }], !1);
}
validate251.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.meta === void 0 && (missing0 = "meta") || data.entryId === void 0 && (missing0 = "entryId") || data.tradeId === void 0 && (missing0 = "tradeId") || data.text === void 0 && (missing0 = "text") || data.emotion === void 0 && (missing0 = "emotion") || data.followedPlan === void 0 && (missing0 = "followedPlan"))
        return validate246.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "meta" || key0 === "entryId" || key0 === "tradeId" || key0 === "text" || key0 === "emotion" || key0 === "followedPlan")) {
            return validate246.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.meta !== void 0) {
            let _errs2 = errors;
            validate53(data.meta, { instancePath: instancePath + "/meta", parentData: data, parentDataProperty: "meta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.entryId !== void 0) {
              let _errs3 = errors;
              validate248(data.entryId, { instancePath: instancePath + "/entryId", parentData: data, parentDataProperty: "entryId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tradeId !== void 0) {
                let _errs4 = errors;
                validate248(data.tradeId, { instancePath: instancePath + "/tradeId", parentData: data, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.text !== void 0) {
                  let data3 = data.text, _errs5 = errors;
                  if (errors === _errs5)
                    if (typeof data3 == "string") {
                      if (func2(data3) > 1e5)
                        return validate246.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], !1;
                      if (func2(data3) < 1)
                        return validate246.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                    } else
                      return validate246.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.emotion !== void 0) {
                    let data4 = data.emotion, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
                    if (errors === _errs9)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.tag === void 0 && (missing1 = "tag") || data4.intensity === void 0 && (missing1 = "intensity")) {
                          let err0 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                        } else {
                          let _errs11 = errors;
                          for (let key1 in data4)
                            if (!(key1 === "tag" || key1 === "intensity")) {
                              let err1 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                              break;
                            }
                          if (_errs11 === errors) {
                            if (data4.tag !== void 0) {
                              let _errs12 = errors;
                              validate251(data4.tag, { instancePath: instancePath + "/emotion/tag", parentData: data4, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length);
                              var valid2 = _errs12 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data4.intensity !== void 0) {
                                let data6 = data4.intensity, _errs13 = errors;
                                if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                                  let err2 = { instancePath: instancePath + "/emotion/intensity", schemaPath: "#/properties/emotion/anyOf/0/properties/intensity/type", keyword: "type", params: { type: "integer" } };
                                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                }
                                if (errors === _errs13 && typeof data6 == "number" && isFinite(data6)) {
                                  if (data6 > 10 || isNaN(data6)) {
                                    let err3 = { instancePath: instancePath + "/emotion/intensity", schemaPath: "#/properties/emotion/anyOf/0/properties/intensity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
                                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                  } else if (data6 < 0 || isNaN(data6)) {
                                    let err4 = { instancePath: instancePath + "/emotion/intensity", schemaPath: "#/properties/emotion/anyOf/0/properties/intensity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                  }
                                }
                                var valid2 = _errs13 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      } else {
                        let err5 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/0/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                      }
                    var _valid0 = _errs9 === errors;
                    valid1 = valid1 || _valid0;
                    let _errs15 = errors;
                    if (data4 !== null) {
                      let err6 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                    }
                    var _valid0 = _errs15 === errors;
                    if (valid1 = valid1 || _valid0, valid1)
                      errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
                    else {
                      let err7 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf", keyword: "anyOf", params: {} };
                      return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate246.errors = vErrors, !1;
                    }
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.followedPlan !== void 0) {
                      let data7 = data.followedPlan, _errs17 = errors, _errs18 = errors, valid3 = !1, _errs19 = errors;
                      if (typeof data7 != "string") {
                        let err8 = { instancePath: instancePath + "/followedPlan", schemaPath: "#/properties/followedPlan/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                      }
                      if (!(data7 === "yes" || data7 === "partly" || data7 === "no")) {
                        let err9 = { instancePath: instancePath + "/followedPlan", schemaPath: "#/properties/followedPlan/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema85.properties.followedPlan.anyOf[0].enum } };
                        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                      }
                      var _valid1 = _errs19 === errors;
                      valid3 = valid3 || _valid1;
                      let _errs21 = errors;
                      if (data7 !== null) {
                        let err10 = { instancePath: instancePath + "/followedPlan", schemaPath: "#/properties/followedPlan/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                      }
                      var _valid1 = _errs21 === errors;
                      if (valid3 = valid3 || _valid1, valid3)
                        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                      else {
                        let err11 = { instancePath: instancePath + "/followedPlan", schemaPath: "#/properties/followedPlan/anyOf", keyword: "anyOf", params: {} };
                        return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate246.errors = vErrors, !1;
                      }
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate246.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateAdoptRulesetArgs,
  validateCreateAccountArgs,
  validateDiscardRejectionArgs,
  validateImportFillsArgs,
  validateMutationMeta,
  validateRecordFillArgs,
  validateSubmitIntentArgs,
  validateWritePostArgs
};
