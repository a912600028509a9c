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
var validateAccountSnapshot = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/account-snapshot.json", title: "AccountSnapshot", description: "A declared balance of an account at an instant.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, balance: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, asOf: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, source: { type: "string", enum: ["declared", "statement"] }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "accountId", "balance", "asOf", "source", "createdAt"], additionalProperties: !1 };
var pattern3 = new RegExp("^[A-Za-z0-9:_.-]{1,96}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate54.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate57.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate59.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.accountId === void 0 && (missing0 = "accountId") || data.balance === void 0 && (missing0 = "balance") || data.asOf === void 0 && (missing0 = "asOf") || data.source === void 0 && (missing0 = "source") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "accountId" || key0 === "balance" || key0 === "asOf" || key0 === "source" || key0 === "createdAt")) {
            return validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.accountId !== void 0) {
              let _errs3 = errors;
              validate54(data.accountId, { instancePath: instancePath + "/accountId", parentData: data, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.balance !== void 0) {
                let _errs4 = errors;
                validate57(data.balance, { instancePath: instancePath + "/balance", parentData: data, parentDataProperty: "balance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.asOf !== void 0) {
                  let _errs5 = errors;
                  validate59(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.source !== void 0) {
                    let data4 = data.source, _errs6 = errors;
                    if (typeof data4 != "string")
                      return validate52.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], !1;
                    if (!(data4 === "declared" || data4 === "statement"))
                      return validate52.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema19.properties.source.enum } }], !1;
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.createdAt !== void 0) {
                      let _errs8 = errors;
                      validate59(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateAccount = validate62, schema24 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/account.json", title: "Account", description: "A broker account, live, prop or paper, of one persona.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, persona: { $ref: "https://mast.local/contracts/common.json#/$defs/persona" }, label: { type: "string", minLength: 1, maxLength: 60 }, currency: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, kind: { type: "string", enum: ["live", "paper", "prop"] }, day: { $ref: "https://mast.local/contracts/common.json#/$defs/dayBoundary" }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "persona", "label", "currency", "kind", "day", "createdAt"], additionalProperties: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate63.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema26 = { type: "string", enum: ["crypto", "shortterm", "swing", "indexdca"] };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "crypto" || data === "shortterm" || data === "swing" || data === "indexdca" ? (validate65.errors = vErrors, errors === 0) : (validate65.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum } }], !1);
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern7 = new RegExp("^[A-Z]{3,5}$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern7.test(data))
        return validate67.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern8 = new RegExp("^[A-Za-z0-9_+/-]{1,64}$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern8.test(data))
        return validate70.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern9 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern9.test(data))
        return validate72.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" } }], !1;
    } else
      return validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tz === void 0 && (missing0 = "tz") || data.localTime === void 0 && (missing0 = "localTime"))
        return validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tz" || key0 === "localTime")) {
            return validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.tz !== void 0) {
            let _errs2 = errors;
            validate70(data.tz, { instancePath: instancePath + "/tz", parentData: data, parentDataProperty: "tz", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.localTime !== void 0) {
              let _errs3 = errors;
              validate72(data.localTime, { instancePath: instancePath + "/localTime", parentData: data, parentDataProperty: "localTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate75.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var func1 = require_ucs2length().default;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.persona === void 0 && (missing0 = "persona") || data.label === void 0 && (missing0 = "label") || data.currency === void 0 && (missing0 = "currency") || data.kind === void 0 && (missing0 = "kind") || data.day === void 0 && (missing0 = "day") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "persona" || key0 === "label" || key0 === "currency" || key0 === "kind" || key0 === "day" || key0 === "createdAt")) {
            return validate62.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.persona !== void 0) {
              let _errs3 = errors;
              validate65(data.persona, { instancePath: instancePath + "/persona", parentData: data, parentDataProperty: "persona", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.label !== void 0) {
                let data2 = data.label, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 60)
                      return validate62.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 60 } }], !1;
                    if (func1(data2) < 1)
                      return validate62.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                  } else
                    return validate62.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.currency !== void 0) {
                  let _errs6 = errors;
                  validate67(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.kind !== void 0) {
                    let data4 = data.kind, _errs7 = errors;
                    if (typeof data4 != "string")
                      return validate62.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (!(data4 === "live" || data4 === "paper" || data4 === "prop"))
                      return validate62.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema24.properties.kind.enum } }], !1;
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.day !== void 0) {
                      let _errs9 = errors;
                      validate69(data.day, { instancePath: instancePath + "/day", parentData: data, parentDataProperty: "day", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.createdAt !== void 0) {
                        let _errs10 = errors;
                        validate75(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateCooldown = validate77, schema32 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/cooldown.json", title: "Cooldown", description: "A pause with its trigger; whether it is active follows from its times.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, trigger: { type: "string", enum: ["loss_streak"] }, class: { type: "string", enum: ["major", "minor"] }, scope: { type: "string", enum: ["person", "account", "chain"] }, accountId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, startsAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, endsAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, baseMinutes: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, level: { type: "integer", minimum: 0 }, counted: { type: "boolean" }, state: { type: "string", enum: ["enforced", "elapsed_on_arrival"] }, voidedForEscalation: { type: "boolean" }, tradeId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, losses: { anyOf: [{ type: "integer" }, { type: "null" }] }, arrivedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "trigger", "class", "scope", "accountId", "startsAt", "endsAt", "baseMinutes", "level", "counted", "state", "voidedForEscalation", "tradeId", "losses", "arrivedAt", "createdAt"], additionalProperties: !1 }, func3 = Object.prototype.hasOwnProperty;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate78.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate81.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.trigger === void 0 && (missing0 = "trigger") || data.class === void 0 && (missing0 = "class") || data.scope === void 0 && (missing0 = "scope") || data.accountId === void 0 && (missing0 = "accountId") || data.startsAt === void 0 && (missing0 = "startsAt") || data.endsAt === void 0 && (missing0 = "endsAt") || data.baseMinutes === void 0 && (missing0 = "baseMinutes") || data.level === void 0 && (missing0 = "level") || data.counted === void 0 && (missing0 = "counted") || data.state === void 0 && (missing0 = "state") || data.voidedForEscalation === void 0 && (missing0 = "voidedForEscalation") || data.tradeId === void 0 && (missing0 = "tradeId") || data.losses === void 0 && (missing0 = "losses") || data.arrivedAt === void 0 && (missing0 = "arrivedAt") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema32.properties, key0)) {
            return validate77.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate78(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.trigger !== void 0) {
              let data1 = data.trigger, _errs3 = errors;
              if (typeof data1 != "string")
                return validate77.errors = [{ instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/type", keyword: "type", params: { type: "string" } }], !1;
              if (data1 !== "loss_streak")
                return validate77.errors = [{ instancePath: instancePath + "/trigger", schemaPath: "#/properties/trigger/enum", keyword: "enum", params: { allowedValues: schema32.properties.trigger.enum } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.class !== void 0) {
                let data2 = data.class, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate77.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "major" || data2 === "minor"))
                  return validate77.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema32.properties.class.enum } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.scope !== void 0) {
                  let data3 = data.scope, _errs7 = errors;
                  if (typeof data3 != "string")
                    return validate77.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" } }], !1;
                  if (!(data3 === "person" || data3 === "account" || data3 === "chain"))
                    return validate77.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema32.properties.scope.enum } }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.accountId !== void 0) {
                    let data4 = data.accountId, _errs9 = errors, _errs10 = errors, valid1 = !1, _errs11 = errors;
                    validate78(data4, { instancePath: instancePath + "/accountId", parentData: data, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
                    var _valid0 = _errs11 === errors;
                    valid1 = valid1 || _valid0;
                    let _errs12 = errors;
                    if (data4 !== null) {
                      let err0 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    }
                    var _valid0 = _errs12 === errors;
                    if (valid1 = valid1 || _valid0, valid1)
                      errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
                    else {
                      let err1 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/anyOf", keyword: "anyOf", params: {} };
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate77.errors = vErrors, !1;
                    }
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.startsAt !== void 0) {
                      let _errs14 = errors;
                      validate81(data.startsAt, { instancePath: instancePath + "/startsAt", parentData: data, parentDataProperty: "startsAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.endsAt !== void 0) {
                        let _errs15 = errors;
                        validate81(data.endsAt, { instancePath: instancePath + "/endsAt", parentData: data, parentDataProperty: "endsAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.baseMinutes !== void 0) {
                          let data7 = data.baseMinutes, _errs16 = errors, _errs17 = errors, valid2 = !1, _errs18 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                            let err2 = { instancePath: instancePath + "/baseMinutes", schemaPath: "#/properties/baseMinutes/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                          }
                          if (errors === _errs18 && typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7))) {
                            let err3 = { instancePath: instancePath + "/baseMinutes", schemaPath: "#/properties/baseMinutes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                          }
                          var _valid1 = _errs18 === errors;
                          valid2 = valid2 || _valid1;
                          let _errs20 = errors;
                          if (data7 !== null) {
                            let err4 = { instancePath: instancePath + "/baseMinutes", schemaPath: "#/properties/baseMinutes/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                          }
                          var _valid1 = _errs20 === errors;
                          if (valid2 = valid2 || _valid1, valid2)
                            errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
                          else {
                            let err5 = { instancePath: instancePath + "/baseMinutes", schemaPath: "#/properties/baseMinutes/anyOf", keyword: "anyOf", params: {} };
                            return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate77.errors = vErrors, !1;
                          }
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.level !== void 0) {
                            let data8 = data.level, _errs22 = errors;
                            if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                              return validate77.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "integer" } }], !1;
                            if (errors === _errs22 && typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)))
                              return validate77.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                            var valid0 = _errs22 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.counted !== void 0) {
                              let _errs24 = errors;
                              if (typeof data.counted != "boolean")
                                return validate77.errors = [{ instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/type", keyword: "type", params: { type: "boolean" } }], !1;
                              var valid0 = _errs24 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.state !== void 0) {
                                let data10 = data.state, _errs26 = errors;
                                if (typeof data10 != "string")
                                  return validate77.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } }], !1;
                                if (!(data10 === "enforced" || data10 === "elapsed_on_arrival"))
                                  return validate77.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema32.properties.state.enum } }], !1;
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.voidedForEscalation !== void 0) {
                                  let _errs28 = errors;
                                  if (typeof data.voidedForEscalation != "boolean")
                                    return validate77.errors = [{ instancePath: instancePath + "/voidedForEscalation", schemaPath: "#/properties/voidedForEscalation/type", keyword: "type", params: { type: "boolean" } }], !1;
                                  var valid0 = _errs28 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.tradeId !== void 0) {
                                    let data12 = data.tradeId, _errs30 = errors, _errs31 = errors, valid3 = !1, _errs32 = errors;
                                    validate78(data12, { instancePath: instancePath + "/tradeId", parentData: data, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
                                    var _valid2 = _errs32 === errors;
                                    valid3 = valid3 || _valid2;
                                    let _errs33 = errors;
                                    if (data12 !== null) {
                                      let err6 = { instancePath: instancePath + "/tradeId", schemaPath: "#/properties/tradeId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                    }
                                    var _valid2 = _errs33 === errors;
                                    if (valid3 = valid3 || _valid2, valid3)
                                      errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
                                    else {
                                      let err7 = { instancePath: instancePath + "/tradeId", schemaPath: "#/properties/tradeId/anyOf", keyword: "anyOf", params: {} };
                                      return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate77.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.losses !== void 0) {
                                      let data13 = data.losses, _errs35 = errors, _errs36 = errors, valid4 = !1, _errs37 = errors;
                                      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                                        let err8 = { instancePath: instancePath + "/losses", schemaPath: "#/properties/losses/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                                        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                      }
                                      var _valid3 = _errs37 === errors;
                                      valid4 = valid4 || _valid3;
                                      let _errs39 = errors;
                                      if (data13 !== null) {
                                        let err9 = { instancePath: instancePath + "/losses", schemaPath: "#/properties/losses/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                      }
                                      var _valid3 = _errs39 === errors;
                                      if (valid4 = valid4 || _valid3, valid4)
                                        errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
                                      else {
                                        let err10 = { instancePath: instancePath + "/losses", schemaPath: "#/properties/losses/anyOf", keyword: "anyOf", params: {} };
                                        return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, validate77.errors = vErrors, !1;
                                      }
                                      var valid0 = _errs35 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.arrivedAt !== void 0) {
                                        let _errs41 = errors;
                                        validate81(data.arrivedAt, { instancePath: instancePath + "/arrivedAt", parentData: data, parentDataProperty: "arrivedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                        var valid0 = _errs41 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.createdAt !== void 0) {
                                          let _errs42 = errors;
                                          validate81(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                          var valid0 = _errs42 === errors;
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
    } else
      return validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateFill = validate87, schema35 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/fill.json", title: "Fill", description: "An execution: the truth that trades are derived from. Fee as money paid in the account currency, null where unknown.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, mode: { $ref: "https://mast.local/contracts/common.json#/$defs/mode" }, side: { type: "string", enum: ["buy", "sell"] }, size: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, price: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, fee: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, fx: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, filledAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, intentId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, source: { type: "string", enum: ["manual", "import"] }, importId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, importKey: { anyOf: [{ type: "string", maxLength: 120 }, { type: "null" }] }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "accountId", "instrumentId", "mode", "side", "size", "price", "fee", "fx", "filledAt", "intentId", "stop", "source", "importId", "importKey", "createdAt"], additionalProperties: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate88.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema37 = { type: "string", enum: ["live", "paper"] };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "live" || data === "paper" ? (validate92.errors = vErrors, errors === 0) : (validate92.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum } }], !1);
}
validate92.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern14 = new RegExp("^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern14.test(data))
        return validate94.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate97.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate100.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.accountId === void 0 && (missing0 = "accountId") || data.instrumentId === void 0 && (missing0 = "instrumentId") || data.mode === void 0 && (missing0 = "mode") || data.side === void 0 && (missing0 = "side") || data.size === void 0 && (missing0 = "size") || data.price === void 0 && (missing0 = "price") || data.fee === void 0 && (missing0 = "fee") || data.fx === void 0 && (missing0 = "fx") || data.filledAt === void 0 && (missing0 = "filledAt") || data.intentId === void 0 && (missing0 = "intentId") || data.stop === void 0 && (missing0 = "stop") || data.source === void 0 && (missing0 = "source") || data.importId === void 0 && (missing0 = "importId") || data.importKey === void 0 && (missing0 = "importKey") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema35.properties, key0)) {
            return validate87.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate88(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.accountId !== void 0) {
              let _errs3 = errors;
              validate88(data.accountId, { instancePath: instancePath + "/accountId", parentData: data, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.instrumentId !== void 0) {
                let _errs4 = errors;
                validate88(data.instrumentId, { instancePath: instancePath + "/instrumentId", parentData: data, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.mode !== void 0) {
                  let _errs5 = errors;
                  validate92(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.side !== void 0) {
                    let data4 = data.side, _errs6 = errors;
                    if (typeof data4 != "string")
                      return validate87.errors = [{ instancePath: instancePath + "/side", schemaPath: "#/properties/side/type", keyword: "type", params: { type: "string" } }], !1;
                    if (!(data4 === "buy" || data4 === "sell"))
                      return validate87.errors = [{ instancePath: instancePath + "/side", schemaPath: "#/properties/side/enum", keyword: "enum", params: { allowedValues: schema35.properties.side.enum } }], !1;
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.size !== void 0) {
                      let _errs8 = errors;
                      validate94(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.price !== void 0) {
                        let _errs9 = errors;
                        validate94(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
                        var valid0 = _errs9 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.fee !== void 0) {
                          let data7 = data.fee, _errs10 = errors, _errs11 = errors, valid1 = !1, _errs12 = errors;
                          validate97(data7, { instancePath: instancePath + "/fee", parentData: data, parentDataProperty: "fee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
                          var _valid0 = _errs12 === errors;
                          valid1 = valid1 || _valid0;
                          let _errs13 = errors;
                          if (data7 !== null) {
                            let err0 = { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                          }
                          var _valid0 = _errs13 === errors;
                          if (valid1 = valid1 || _valid0, valid1)
                            errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
                          else {
                            let err1 = { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/anyOf", keyword: "anyOf", params: {} };
                            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate87.errors = vErrors, !1;
                          }
                          var valid0 = _errs10 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.fx !== void 0) {
                            let _errs15 = errors;
                            validate94(data.fx, { instancePath: instancePath + "/fx", parentData: data, parentDataProperty: "fx", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
                            var valid0 = _errs15 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.filledAt !== void 0) {
                              let _errs16 = errors;
                              validate100(data.filledAt, { instancePath: instancePath + "/filledAt", parentData: data, parentDataProperty: "filledAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
                              var valid0 = _errs16 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.intentId !== void 0) {
                                let data10 = data.intentId, _errs17 = errors, _errs18 = errors, valid2 = !1, _errs19 = errors;
                                validate88(data10, { instancePath: instancePath + "/intentId", parentData: data, parentDataProperty: "intentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
                                var _valid1 = _errs19 === errors;
                                valid2 = valid2 || _valid1;
                                let _errs20 = errors;
                                if (data10 !== null) {
                                  let err2 = { instancePath: instancePath + "/intentId", schemaPath: "#/properties/intentId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                }
                                var _valid1 = _errs20 === errors;
                                if (valid2 = valid2 || _valid1, valid2)
                                  errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                                else {
                                  let err3 = { instancePath: instancePath + "/intentId", schemaPath: "#/properties/intentId/anyOf", keyword: "anyOf", params: {} };
                                  return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate87.errors = vErrors, !1;
                                }
                                var valid0 = _errs17 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.stop !== void 0) {
                                  let data11 = data.stop, _errs22 = errors, _errs23 = errors, valid3 = !1, _errs24 = errors;
                                  validate94(data11, { instancePath: instancePath + "/stop", parentData: data, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
                                  var _valid2 = _errs24 === errors;
                                  valid3 = valid3 || _valid2;
                                  let _errs25 = errors;
                                  if (data11 !== null) {
                                    let err4 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                  }
                                  var _valid2 = _errs25 === errors;
                                  if (valid3 = valid3 || _valid2, valid3)
                                    errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
                                  else {
                                    let err5 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate87.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs22 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.source !== void 0) {
                                    let data12 = data.source, _errs27 = errors;
                                    if (typeof data12 != "string")
                                      return validate87.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], !1;
                                    if (!(data12 === "manual" || data12 === "import"))
                                      return validate87.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema35.properties.source.enum } }], !1;
                                    var valid0 = _errs27 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.importId !== void 0) {
                                      let data13 = data.importId, _errs29 = errors, _errs30 = errors, valid4 = !1, _errs31 = errors;
                                      validate88(data13, { instancePath: instancePath + "/importId", parentData: data, parentDataProperty: "importId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
                                      var _valid3 = _errs31 === errors;
                                      valid4 = valid4 || _valid3;
                                      let _errs32 = errors;
                                      if (data13 !== null) {
                                        let err6 = { instancePath: instancePath + "/importId", schemaPath: "#/properties/importId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                      }
                                      var _valid3 = _errs32 === errors;
                                      if (valid4 = valid4 || _valid3, valid4)
                                        errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null);
                                      else {
                                        let err7 = { instancePath: instancePath + "/importId", schemaPath: "#/properties/importId/anyOf", keyword: "anyOf", params: {} };
                                        return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate87.errors = vErrors, !1;
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.importKey !== void 0) {
                                        let data14 = data.importKey, _errs34 = errors, _errs35 = errors, valid5 = !1, _errs36 = errors;
                                        if (errors === _errs36)
                                          if (typeof data14 == "string") {
                                            if (func1(data14) > 120) {
                                              let err8 = { instancePath: instancePath + "/importKey", schemaPath: "#/properties/importKey/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 120 } };
                                              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                            }
                                          } else {
                                            let err9 = { instancePath: instancePath + "/importKey", schemaPath: "#/properties/importKey/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                          }
                                        var _valid4 = _errs36 === errors;
                                        valid5 = valid5 || _valid4;
                                        let _errs38 = errors;
                                        if (data14 !== null) {
                                          let err10 = { instancePath: instancePath + "/importKey", schemaPath: "#/properties/importKey/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                        }
                                        var _valid4 = _errs38 === errors;
                                        if (valid5 = valid5 || _valid4, valid5)
                                          errors = _errs35, vErrors !== null && (_errs35 ? vErrors.length = _errs35 : vErrors = null);
                                        else {
                                          let err11 = { instancePath: instancePath + "/importKey", schemaPath: "#/properties/importKey/anyOf", keyword: "anyOf", params: {} };
                                          return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate87.errors = vErrors, !1;
                                        }
                                        var valid0 = _errs34 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.createdAt !== void 0) {
                                          let _errs40 = errors;
                                          validate100(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
                                          var valid0 = _errs40 === errors;
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
    } else
      return validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateGateDecision = validate106, schema41 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/gate-decision.json", title: "GateDecision", description: "A decision on record; append-only.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, intentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, evaluator: { type: "string", enum: ["device", "server"] }, outcome: { $ref: "https://mast.local/contracts/common.json#/$defs/outcome" }, record: { $ref: "https://mast.local/contracts/gate/decision.json" }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "intentId", "evaluator", "outcome", "record", "createdAt"], additionalProperties: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate107.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema43 = { type: "string", enum: ["GO", "SIZE_DOWN", "WAIT", "SIMULATE", "NO_GO"] };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "GO" || data === "SIZE_DOWN" || data === "WAIT" || data === "SIMULATE" || data === "NO_GO" ? (validate110.errors = vErrors, errors === 0) : (validate110.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum } }], !1);
}
validate110.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema44 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/decision.json", title: "DecisionRecord", description: "One decision with all its reasons, enough to be replayed.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, intentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, revision: { type: "integer", minimum: 1 }, evaluatedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, asOf: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, evaluator: { type: "string", enum: ["device", "server"] }, authority: { type: "string", enum: ["provisional", "authoritative"] }, engineVersion: { type: "string", maxLength: 16 }, tzdbVersion: { type: "string", maxLength: 16 }, rulesetId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, rulesetHash: { $ref: "https://mast.local/contracts/common.json#/$defs/hash" }, facts: { $ref: "https://mast.local/contracts/gate/facts.json" }, factsHash: { $ref: "https://mast.local/contracts/common.json#/$defs/hash" }, outcome: { $ref: "https://mast.local/contracts/common.json#/$defs/outcome" }, headline: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, reason: { type: "string", maxLength: 40 }, findings: { type: "array", items: { $ref: "https://mast.local/contracts/gate/finding.json" }, maxItems: 300 }, maxSize: { anyOf: [{ type: "object", properties: { size: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, rule: { $ref: "https://mast.local/contracts/common.json#/$defs/id" } }, required: ["size", "rule"], additionalProperties: !1 }, { type: "null" }] }, wait: { anyOf: [{ type: "object", properties: { until: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, tasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 32 }, predicates: { type: "array", items: { type: "string", maxLength: 64 }, maxItems: 32 } }, required: ["until", "tasks", "predicates"], additionalProperties: !1 }, { type: "null" }] }, simulate: { anyOf: [{ type: "object", properties: { need: { type: "integer" }, done: { type: "integer" } }, required: ["need", "done"], additionalProperties: !1 }, { type: "null" }] }, blockedUntil: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, expiresAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, flags: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 32 }, supersedes: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, differsBecause: { anyOf: [{ type: "string", maxLength: 40 }, { type: "null" }] } }, required: ["id", "intentId", "revision", "evaluatedAt", "asOf", "evaluator", "authority", "engineVersion", "tzdbVersion", "rulesetId", "rulesetHash", "facts", "factsHash", "outcome", "headline", "reason", "findings", "maxSize", "wait", "simulate", "blockedUntil", "expiresAt", "flags", "supersedes", "differsBecause"], additionalProperties: !1 };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate113.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate116.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern20 = new RegExp("^[0-9a-f]{64}$", "u");
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern20.test(data))
        return validate120.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
    } else
      return validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema48 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/facts.json", title: "Facts", description: "Everything beside the plan that a rule may look at, as of one instant. Money in the account currency.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { person: { type: "object", properties: { mainZone: { $ref: "https://mast.local/contracts/common.json#/$defs/zone" } }, required: ["mainZone"], additionalProperties: !1 }, account: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, currency: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, day: { $ref: "https://mast.local/contracts/common.json#/$defs/dayBoundary" }, equity: { anyOf: [{ type: "object", properties: { latest: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, dayStart: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, declaredAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["latest", "dayStart", "declaredAt"], additionalProperties: !1 }, { type: "null" }] } }, required: ["id", "currency", "day", "equity"], additionalProperties: !1 }, instrument: { anyOf: [{ $ref: "https://mast.local/contracts/gate/instrument-spec.json" }, { type: "null" }] }, fx: { anyOf: [{ type: "object", properties: { rate: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, operation: { type: "string", enum: ["multiply", "divide"] } }, required: ["rate", "operation"], additionalProperties: !1, description: "From the quote currency to the account currency; null where no rate is known." }, { type: "null" }] }, history: { type: "object", properties: { windows: { type: "object", propertyNames: { maxLength: 32 }, additionalProperties: { type: "object", properties: { net: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, r: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, rKnown: { type: "integer", minimum: 0 }, closed: { type: "integer", minimum: 0 }, startEquity: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, entries: { type: "integer", minimum: 0 } }, required: ["net", "r", "rKnown", "closed", "startEquity", "entries"], additionalProperties: !1 }, description: "By window: trading_day, iso_week, month or rolling_days_N." }, closes: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, openedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, closedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, net: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, r: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, result: { type: "string", enum: ["win", "loss", "breakeven"] }, clean: { anyOf: [{ type: "boolean" }, { type: "null" }] } }, required: ["tradeId", "accountId", "instrumentId", "openedAt", "closedAt", "net", "r", "result", "clean"], additionalProperties: !1 }, maxItems: 500 }, paper: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, openedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, closedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, post: { type: "boolean" }, adherence: { anyOf: [{ type: "integer", minimum: 0, maximum: 100 }, { type: "null" }] } }, required: ["tradeId", "openedAt", "closedAt", "post", "adherence"], additionalProperties: !1 }, maxItems: 200 }, complete: { type: "boolean", description: "False where older history has not reached this device." } }, required: ["windows", "closes", "paper", "complete"], additionalProperties: !1 }, positions: { type: "object", properties: { open: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, side: { $ref: "https://mast.local/contracts/common.json#/$defs/side" }, size: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, averageEntry: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, openRisk: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] } }, required: ["tradeId", "accountId", "instrumentId", "side", "size", "averageEntry", "stop", "openRisk"], additionalProperties: !1 }, maxItems: 200 } }, required: ["open"], additionalProperties: !1 }, cooldowns: { type: "array", items: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, trigger: { type: "string", maxLength: 40 }, class: { type: "string", enum: ["major", "minor"] }, scope: { type: "string", enum: ["person", "account", "chain"] }, accountId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, startsAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, endsAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, counted: { type: "boolean" }, enforced: { type: "boolean" }, openTasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 8 } }, required: ["id", "trigger", "class", "scope", "accountId", "startsAt", "endsAt", "counted", "enforced", "openTasks"], additionalProperties: !1 }, maxItems: 200 }, sync: { type: "object", properties: { lastSyncAt: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] } }, required: ["lastSyncAt"], additionalProperties: !1 } }, required: ["person", "account", "instrument", "fx", "history", "positions", "cooldowns", "sync"], additionalProperties: !1 };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern8.test(data))
        return validate123.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate125.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern7.test(data))
        return validate127.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tz === void 0 && (missing0 = "tz") || data.localTime === void 0 && (missing0 = "localTime"))
        return validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tz" || key0 === "localTime")) {
            return validate129.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.tz !== void 0) {
            let _errs2 = errors;
            validate70(data.tz, { instancePath: instancePath + "/tz", parentData: data, parentDataProperty: "tz", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.localTime !== void 0) {
              let _errs3 = errors;
              validate72(data.localTime, { instancePath: instancePath + "/localTime", parentData: data, parentDataProperty: "localTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate133.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate136.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema55 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/instrument-spec.json", title: "InstrumentSpec", description: "What sizing needs to know of an instrument. Point value in the quote currency for one lot and one point.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, symbol: { type: "string", maxLength: 32 }, class: { type: "string", enum: ["crypto", "future", "fx", "share", "fund"] }, quote: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, tick: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, pointValue: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, lotStep: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, minLot: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, fee: { type: "object", properties: { model: { type: "string", enum: ["none", "per_lot", "percent", "fixed"] }, entry: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, exit: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" } }, required: ["model", "entry", "exit"], additionalProperties: !1, description: "A fee a side: money a lot, percent of the notional, or money an order." } }, required: ["id", "symbol", "class", "quote", "tick", "pointValue", "lotStep", "minLot", "fee"], additionalProperties: !1 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate139.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern7.test(data))
        return validate141.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern14.test(data))
        return validate143.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate148.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.symbol === void 0 && (missing0 = "symbol") || data.class === void 0 && (missing0 = "class") || data.quote === void 0 && (missing0 = "quote") || data.tick === void 0 && (missing0 = "tick") || data.pointValue === void 0 && (missing0 = "pointValue") || data.lotStep === void 0 && (missing0 = "lotStep") || data.minLot === void 0 && (missing0 = "minLot") || data.fee === void 0 && (missing0 = "fee"))
        return validate138.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema55.properties, key0)) {
            return validate138.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate139(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.symbol !== void 0) {
              let data1 = data.symbol, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 32)
                    return validate138.errors = [{ instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/maxLength", keyword: "maxLength", params: { limit: 32 } }], !1;
                } else
                  return validate138.errors = [{ instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.class !== void 0) {
                let data2 = data.class, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate138.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "crypto" || data2 === "future" || data2 === "fx" || data2 === "share" || data2 === "fund"))
                  return validate138.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema55.properties.class.enum } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.quote !== void 0) {
                  let _errs7 = errors;
                  validate141(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.tick !== void 0) {
                    let _errs8 = errors;
                    validate143(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.pointValue !== void 0) {
                      let _errs9 = errors;
                      validate143(data.pointValue, { instancePath: instancePath + "/pointValue", parentData: data, parentDataProperty: "pointValue", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lotStep !== void 0) {
                        let _errs10 = errors;
                        validate143(data.lotStep, { instancePath: instancePath + "/lotStep", parentData: data, parentDataProperty: "lotStep", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.minLot !== void 0) {
                          let _errs11 = errors;
                          validate143(data.minLot, { instancePath: instancePath + "/minLot", parentData: data, parentDataProperty: "minLot", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
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
                                  return validate138.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                {
                                  let _errs14 = errors;
                                  for (let key1 in data8)
                                    if (!(key1 === "model" || key1 === "entry" || key1 === "exit")) {
                                      return validate138.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                      break;
                                    }
                                  if (_errs14 === errors) {
                                    if (data8.model !== void 0) {
                                      let data9 = data8.model, _errs15 = errors;
                                      if (typeof data9 != "string")
                                        return validate138.errors = [{ instancePath: instancePath + "/fee/model", schemaPath: "#/properties/fee/properties/model/type", keyword: "type", params: { type: "string" } }], !1;
                                      if (!(data9 === "none" || data9 === "per_lot" || data9 === "percent" || data9 === "fixed"))
                                        return validate138.errors = [{ instancePath: instancePath + "/fee/model", schemaPath: "#/properties/fee/properties/model/enum", keyword: "enum", params: { allowedValues: schema55.properties.fee.properties.model.enum } }], !1;
                                      var valid1 = _errs15 === errors;
                                    } else
                                      var valid1 = !0;
                                    if (valid1) {
                                      if (data8.entry !== void 0) {
                                        let _errs17 = errors;
                                        validate148(data8.entry, { instancePath: instancePath + "/fee/entry", parentData: data8, parentDataProperty: "entry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
                                        var valid1 = _errs17 === errors;
                                      } else
                                        var valid1 = !0;
                                      if (valid1)
                                        if (data8.exit !== void 0) {
                                          let _errs18 = errors;
                                          validate148(data8.exit, { instancePath: instancePath + "/fee/exit", parentData: data8, parentDataProperty: "exit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
                                          var valid1 = _errs18 === errors;
                                        } else
                                          var valid1 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate138.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "object" } }], !1;
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
      return validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern14.test(data))
        return validate152.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema61 = { type: "string", enum: ["long", "short"] };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate170.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "long" || data === "short" ? (validate170.errors = vErrors, errors === 0) : (validate170.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema61.enum } }], !1);
}
validate170.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.person === void 0 && (missing0 = "person") || data.account === void 0 && (missing0 = "account") || data.instrument === void 0 && (missing0 = "instrument") || data.fx === void 0 && (missing0 = "fx") || data.history === void 0 && (missing0 = "history") || data.positions === void 0 && (missing0 = "positions") || data.cooldowns === void 0 && (missing0 = "cooldowns") || data.sync === void 0 && (missing0 = "sync"))
        return validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "person" || key0 === "account" || key0 === "instrument" || key0 === "fx" || key0 === "history" || key0 === "positions" || key0 === "cooldowns" || key0 === "sync")) {
            return validate122.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.person !== void 0) {
            let data0 = data.person, _errs2 = errors;
            if (errors === _errs2)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.mainZone === void 0 && (missing1 = "mainZone"))
                  return validate122.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                {
                  let _errs4 = errors;
                  for (let key1 in data0)
                    if (key1 !== "mainZone") {
                      return validate122.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                      break;
                    }
                  _errs4 === errors && data0.mainZone !== void 0 && (validate123(data0.mainZone, { instancePath: instancePath + "/person/mainZone", parentData: data0, parentDataProperty: "mainZone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length));
                }
              } else
                return validate122.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/type", keyword: "type", params: { type: "object" } }], !1;
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
                    return validate122.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                  {
                    let _errs8 = errors;
                    for (let key2 in data2)
                      if (!(key2 === "id" || key2 === "currency" || key2 === "day" || key2 === "equity")) {
                        return validate122.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                        break;
                      }
                    if (_errs8 === errors) {
                      if (data2.id !== void 0) {
                        let _errs9 = errors;
                        validate125(data2.id, { instancePath: instancePath + "/account/id", parentData: data2, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data2.currency !== void 0) {
                          let _errs10 = errors;
                          validate127(data2.currency, { instancePath: instancePath + "/account/currency", parentData: data2, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length);
                          var valid2 = _errs10 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data2.day !== void 0) {
                            let _errs11 = errors;
                            validate129(data2.day, { instancePath: instancePath + "/account/day", parentData: data2, parentDataProperty: "day", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length);
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
                                        validate133(data6.latest, { instancePath: instancePath + "/account/equity/latest", parentData: data6, parentDataProperty: "latest", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
                                        var valid4 = _errs17 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data6.dayStart !== void 0) {
                                          let _errs18 = errors;
                                          validate133(data6.dayStart, { instancePath: instancePath + "/account/equity/dayStart", parentData: data6, parentDataProperty: "dayStart", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
                                          var valid4 = _errs18 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4)
                                          if (data6.declaredAt !== void 0) {
                                            let _errs19 = errors;
                                            validate136(data6.declaredAt, { instancePath: instancePath + "/account/equity/declaredAt", parentData: data6, parentDataProperty: "declaredAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
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
                                return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate122.errors = vErrors, !1;
                              }
                              var valid2 = _errs12 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    }
                  }
                } else
                  return validate122.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "object" } }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.instrument !== void 0) {
                let data10 = data.instrument, _errs22 = errors, _errs23 = errors, valid5 = !1, _errs24 = errors;
                validate138(data10, { instancePath: instancePath + "/instrument", parentData: data, parentDataProperty: "instrument", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate122.errors = vErrors, !1;
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
                            validate152(data11.rate, { instancePath: instancePath + "/fx/rate", parentData: data11, parentDataProperty: "rate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
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
                                let err10 = { instancePath: instancePath + "/fx/operation", schemaPath: "#/properties/fx/anyOf/0/properties/operation/enum", keyword: "enum", params: { allowedValues: schema48.properties.fx.anyOf[0].properties.operation.enum } };
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
                    return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate122.errors = vErrors, !1;
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
                          return validate122.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
                        {
                          let _errs39 = errors;
                          for (let key5 in data14)
                            if (!(key5 === "windows" || key5 === "closes" || key5 === "paper" || key5 === "complete")) {
                              return validate122.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                              break;
                            }
                          if (_errs39 === errors) {
                            if (data14.windows !== void 0) {
                              let data15 = data14.windows, _errs40 = errors;
                              if (errors === _errs40)
                                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                  for (let key6 in data15) {
                                    let _errs42 = errors;
                                    if (typeof key6 == "string" && func1(key6) > 32) {
                                      let err14 = { instancePath: instancePath + "/history/windows", schemaPath: "#/properties/history/properties/windows/propertyNames/maxLength", keyword: "maxLength", params: { limit: 32 }, propertyName: key6 };
                                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                    }
                                    var valid9 = _errs42 === errors;
                                    if (!valid9) {
                                      let err15 = { instancePath: instancePath + "/history/windows", schemaPath: "#/properties/history/properties/windows/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                                      return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate122.errors = vErrors, !1;
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
                                            return validate122.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/required", keyword: "required", params: { missingProperty: missing6 } }], !1;
                                          {
                                            let _errs46 = errors;
                                            for (let key8 in data16)
                                              if (!(key8 === "net" || key8 === "r" || key8 === "rKnown" || key8 === "closed" || key8 === "startEquity" || key8 === "entries")) {
                                                return validate122.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } }], !1;
                                                break;
                                              }
                                            if (_errs46 === errors) {
                                              if (data16.net !== void 0) {
                                                let _errs47 = errors;
                                                validate133(data16.net, { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/net", parentData: data16, parentDataProperty: "net", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
                                                var valid11 = _errs47 === errors;
                                              } else
                                                var valid11 = !0;
                                              if (valid11) {
                                                if (data16.r !== void 0) {
                                                  let _errs48 = errors;
                                                  validate133(data16.r, { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/r", parentData: data16, parentDataProperty: "r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
                                                  var valid11 = _errs48 === errors;
                                                } else
                                                  var valid11 = !0;
                                                if (valid11) {
                                                  if (data16.rKnown !== void 0) {
                                                    let data19 = data16.rKnown, _errs49 = errors;
                                                    if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                                      return validate122.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/rKnown", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/rKnown/type", keyword: "type", params: { type: "integer" } }], !1;
                                                    if (errors === _errs49 && typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19)))
                                                      return validate122.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/rKnown", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/rKnown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                    var valid11 = _errs49 === errors;
                                                  } else
                                                    var valid11 = !0;
                                                  if (valid11) {
                                                    if (data16.closed !== void 0) {
                                                      let data20 = data16.closed, _errs51 = errors;
                                                      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                                                        return validate122.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/closed/type", keyword: "type", params: { type: "integer" } }], !1;
                                                      if (errors === _errs51 && typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20)))
                                                        return validate122.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/closed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                      var valid11 = _errs51 === errors;
                                                    } else
                                                      var valid11 = !0;
                                                    if (valid11) {
                                                      if (data16.startEquity !== void 0) {
                                                        let data21 = data16.startEquity, _errs53 = errors, _errs54 = errors, valid12 = !1, _errs55 = errors;
                                                        validate133(data21, { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/startEquity", parentData: data16, parentDataProperty: "startEquity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
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
                                                          return vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++, validate122.errors = vErrors, !1;
                                                        }
                                                        var valid11 = _errs53 === errors;
                                                      } else
                                                        var valid11 = !0;
                                                      if (valid11)
                                                        if (data16.entries !== void 0) {
                                                          let data22 = data16.entries, _errs58 = errors;
                                                          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22)))
                                                            return validate122.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/entries", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/entries/type", keyword: "type", params: { type: "integer" } }], !1;
                                                          if (errors === _errs58 && typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22)))
                                                            return validate122.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/entries", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
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
                                          return validate122.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid10 = _errs44 === errors;
                                      if (!valid10)
                                        break;
                                    }
                                } else
                                  return validate122.errors = [{ instancePath: instancePath + "/history/windows", schemaPath: "#/properties/history/properties/windows/type", keyword: "type", params: { type: "object" } }], !1;
                              var valid8 = _errs40 === errors;
                            } else
                              var valid8 = !0;
                            if (valid8) {
                              if (data14.closes !== void 0) {
                                let data23 = data14.closes, _errs60 = errors;
                                if (errors === _errs60)
                                  if (Array.isArray(data23)) {
                                    if (data23.length > 500)
                                      return validate122.errors = [{ instancePath: instancePath + "/history/closes", schemaPath: "#/properties/history/properties/closes/maxItems", keyword: "maxItems", params: { limit: 500 } }], !1;
                                    {
                                      var valid13 = !0;
                                      let len0 = data23.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let data24 = data23[i0], _errs62 = errors;
                                        if (errors === _errs62)
                                          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                            let missing7;
                                            if (data24.tradeId === void 0 && (missing7 = "tradeId") || data24.accountId === void 0 && (missing7 = "accountId") || data24.instrumentId === void 0 && (missing7 = "instrumentId") || data24.openedAt === void 0 && (missing7 = "openedAt") || data24.closedAt === void 0 && (missing7 = "closedAt") || data24.net === void 0 && (missing7 = "net") || data24.r === void 0 && (missing7 = "r") || data24.result === void 0 && (missing7 = "result") || data24.clean === void 0 && (missing7 = "clean"))
                                              return validate122.errors = [{ instancePath: instancePath + "/history/closes/" + i0, schemaPath: "#/properties/history/properties/closes/items/required", keyword: "required", params: { missingProperty: missing7 } }], !1;
                                            {
                                              let _errs64 = errors;
                                              for (let key9 in data24)
                                                if (!func3.call(schema48.properties.history.properties.closes.items.properties, key9)) {
                                                  return validate122.errors = [{ instancePath: instancePath + "/history/closes/" + i0, schemaPath: "#/properties/history/properties/closes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } }], !1;
                                                  break;
                                                }
                                              if (_errs64 === errors) {
                                                if (data24.tradeId !== void 0) {
                                                  let _errs65 = errors;
                                                  validate125(data24.tradeId, { instancePath: instancePath + "/history/closes/" + i0 + "/tradeId", parentData: data24, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
                                                  var valid14 = _errs65 === errors;
                                                } else
                                                  var valid14 = !0;
                                                if (valid14) {
                                                  if (data24.accountId !== void 0) {
                                                    let _errs66 = errors;
                                                    validate125(data24.accountId, { instancePath: instancePath + "/history/closes/" + i0 + "/accountId", parentData: data24, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
                                                    var valid14 = _errs66 === errors;
                                                  } else
                                                    var valid14 = !0;
                                                  if (valid14) {
                                                    if (data24.instrumentId !== void 0) {
                                                      let _errs67 = errors;
                                                      validate125(data24.instrumentId, { instancePath: instancePath + "/history/closes/" + i0 + "/instrumentId", parentData: data24, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
                                                      var valid14 = _errs67 === errors;
                                                    } else
                                                      var valid14 = !0;
                                                    if (valid14) {
                                                      if (data24.openedAt !== void 0) {
                                                        let _errs68 = errors;
                                                        validate136(data24.openedAt, { instancePath: instancePath + "/history/closes/" + i0 + "/openedAt", parentData: data24, parentDataProperty: "openedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
                                                        var valid14 = _errs68 === errors;
                                                      } else
                                                        var valid14 = !0;
                                                      if (valid14) {
                                                        if (data24.closedAt !== void 0) {
                                                          let _errs69 = errors;
                                                          validate136(data24.closedAt, { instancePath: instancePath + "/history/closes/" + i0 + "/closedAt", parentData: data24, parentDataProperty: "closedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
                                                          var valid14 = _errs69 === errors;
                                                        } else
                                                          var valid14 = !0;
                                                        if (valid14) {
                                                          if (data24.net !== void 0) {
                                                            let _errs70 = errors;
                                                            validate133(data24.net, { instancePath: instancePath + "/history/closes/" + i0 + "/net", parentData: data24, parentDataProperty: "net", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
                                                            var valid14 = _errs70 === errors;
                                                          } else
                                                            var valid14 = !0;
                                                          if (valid14) {
                                                            if (data24.r !== void 0) {
                                                              let data31 = data24.r, _errs71 = errors, _errs72 = errors, valid15 = !1, _errs73 = errors;
                                                              validate133(data31, { instancePath: instancePath + "/history/closes/" + i0 + "/r", parentData: data24, parentDataProperty: "r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
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
                                                                return vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++, validate122.errors = vErrors, !1;
                                                              }
                                                              var valid14 = _errs71 === errors;
                                                            } else
                                                              var valid14 = !0;
                                                            if (valid14) {
                                                              if (data24.result !== void 0) {
                                                                let data32 = data24.result, _errs76 = errors;
                                                                if (typeof data32 != "string")
                                                                  return validate122.errors = [{ instancePath: instancePath + "/history/closes/" + i0 + "/result", schemaPath: "#/properties/history/properties/closes/items/properties/result/type", keyword: "type", params: { type: "string" } }], !1;
                                                                if (!(data32 === "win" || data32 === "loss" || data32 === "breakeven"))
                                                                  return validate122.errors = [{ instancePath: instancePath + "/history/closes/" + i0 + "/result", schemaPath: "#/properties/history/properties/closes/items/properties/result/enum", keyword: "enum", params: { allowedValues: schema48.properties.history.properties.closes.items.properties.result.enum } }], !1;
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
                                                                    return vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++, validate122.errors = vErrors, !1;
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
                                            return validate122.errors = [{ instancePath: instancePath + "/history/closes/" + i0, schemaPath: "#/properties/history/properties/closes/items/type", keyword: "type", params: { type: "object" } }], !1;
                                        var valid13 = _errs62 === errors;
                                        if (!valid13)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate122.errors = [{ instancePath: instancePath + "/history/closes", schemaPath: "#/properties/history/properties/closes/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid8 = _errs60 === errors;
                              } else
                                var valid8 = !0;
                              if (valid8) {
                                if (data14.paper !== void 0) {
                                  let data34 = data14.paper, _errs84 = errors;
                                  if (errors === _errs84)
                                    if (Array.isArray(data34)) {
                                      if (data34.length > 200)
                                        return validate122.errors = [{ instancePath: instancePath + "/history/paper", schemaPath: "#/properties/history/properties/paper/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                      {
                                        var valid17 = !0;
                                        let len1 = data34.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data35 = data34[i1], _errs86 = errors;
                                          if (errors === _errs86)
                                            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                              let missing8;
                                              if (data35.tradeId === void 0 && (missing8 = "tradeId") || data35.openedAt === void 0 && (missing8 = "openedAt") || data35.closedAt === void 0 && (missing8 = "closedAt") || data35.post === void 0 && (missing8 = "post") || data35.adherence === void 0 && (missing8 = "adherence"))
                                                return validate122.errors = [{ instancePath: instancePath + "/history/paper/" + i1, schemaPath: "#/properties/history/properties/paper/items/required", keyword: "required", params: { missingProperty: missing8 } }], !1;
                                              {
                                                let _errs88 = errors;
                                                for (let key10 in data35)
                                                  if (!(key10 === "tradeId" || key10 === "openedAt" || key10 === "closedAt" || key10 === "post" || key10 === "adherence")) {
                                                    return validate122.errors = [{ instancePath: instancePath + "/history/paper/" + i1, schemaPath: "#/properties/history/properties/paper/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } }], !1;
                                                    break;
                                                  }
                                                if (_errs88 === errors) {
                                                  if (data35.tradeId !== void 0) {
                                                    let _errs89 = errors;
                                                    validate125(data35.tradeId, { instancePath: instancePath + "/history/paper/" + i1 + "/tradeId", parentData: data35, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
                                                    var valid18 = _errs89 === errors;
                                                  } else
                                                    var valid18 = !0;
                                                  if (valid18) {
                                                    if (data35.openedAt !== void 0) {
                                                      let _errs90 = errors;
                                                      validate136(data35.openedAt, { instancePath: instancePath + "/history/paper/" + i1 + "/openedAt", parentData: data35, parentDataProperty: "openedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
                                                      var valid18 = _errs90 === errors;
                                                    } else
                                                      var valid18 = !0;
                                                    if (valid18) {
                                                      if (data35.closedAt !== void 0) {
                                                        let _errs91 = errors;
                                                        validate136(data35.closedAt, { instancePath: instancePath + "/history/paper/" + i1 + "/closedAt", parentData: data35, parentDataProperty: "closedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
                                                        var valid18 = _errs91 === errors;
                                                      } else
                                                        var valid18 = !0;
                                                      if (valid18) {
                                                        if (data35.post !== void 0) {
                                                          let _errs92 = errors;
                                                          if (typeof data35.post != "boolean")
                                                            return validate122.errors = [{ instancePath: instancePath + "/history/paper/" + i1 + "/post", schemaPath: "#/properties/history/properties/paper/items/properties/post/type", keyword: "type", params: { type: "boolean" } }], !1;
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
                                                              return vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++, validate122.errors = vErrors, !1;
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
                                              return validate122.errors = [{ instancePath: instancePath + "/history/paper/" + i1, schemaPath: "#/properties/history/properties/paper/items/type", keyword: "type", params: { type: "object" } }], !1;
                                          var valid17 = _errs86 === errors;
                                          if (!valid17)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate122.errors = [{ instancePath: instancePath + "/history/paper", schemaPath: "#/properties/history/properties/paper/type", keyword: "type", params: { type: "array" } }], !1;
                                  var valid8 = _errs84 === errors;
                                } else
                                  var valid8 = !0;
                                if (valid8)
                                  if (data14.complete !== void 0) {
                                    let _errs100 = errors;
                                    if (typeof data14.complete != "boolean")
                                      return validate122.errors = [{ instancePath: instancePath + "/history/complete", schemaPath: "#/properties/history/properties/complete/type", keyword: "type", params: { type: "boolean" } }], !1;
                                    var valid8 = _errs100 === errors;
                                  } else
                                    var valid8 = !0;
                              }
                            }
                          }
                        }
                      } else
                        return validate122.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" } }], !1;
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
                            return validate122.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/required", keyword: "required", params: { missingProperty: missing9 } }], !1;
                          {
                            let _errs104 = errors;
                            for (let key11 in data42)
                              if (key11 !== "open") {
                                return validate122.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } }], !1;
                                break;
                              }
                            if (_errs104 === errors && data42.open !== void 0) {
                              let data43 = data42.open;
                              if (errors === errors)
                                if (Array.isArray(data43)) {
                                  if (data43.length > 200)
                                    return validate122.errors = [{ instancePath: instancePath + "/positions/open", schemaPath: "#/properties/positions/properties/open/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                  {
                                    var valid21 = !0;
                                    let len2 = data43.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      let data44 = data43[i2], _errs107 = errors;
                                      if (errors === _errs107)
                                        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                          let missing10;
                                          if (data44.tradeId === void 0 && (missing10 = "tradeId") || data44.accountId === void 0 && (missing10 = "accountId") || data44.instrumentId === void 0 && (missing10 = "instrumentId") || data44.side === void 0 && (missing10 = "side") || data44.size === void 0 && (missing10 = "size") || data44.averageEntry === void 0 && (missing10 = "averageEntry") || data44.stop === void 0 && (missing10 = "stop") || data44.openRisk === void 0 && (missing10 = "openRisk"))
                                            return validate122.errors = [{ instancePath: instancePath + "/positions/open/" + i2, schemaPath: "#/properties/positions/properties/open/items/required", keyword: "required", params: { missingProperty: missing10 } }], !1;
                                          {
                                            let _errs109 = errors;
                                            for (let key12 in data44)
                                              if (!(key12 === "tradeId" || key12 === "accountId" || key12 === "instrumentId" || key12 === "side" || key12 === "size" || key12 === "averageEntry" || key12 === "stop" || key12 === "openRisk")) {
                                                return validate122.errors = [{ instancePath: instancePath + "/positions/open/" + i2, schemaPath: "#/properties/positions/properties/open/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } }], !1;
                                                break;
                                              }
                                            if (_errs109 === errors) {
                                              if (data44.tradeId !== void 0) {
                                                let _errs110 = errors;
                                                validate125(data44.tradeId, { instancePath: instancePath + "/positions/open/" + i2 + "/tradeId", parentData: data44, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
                                                var valid22 = _errs110 === errors;
                                              } else
                                                var valid22 = !0;
                                              if (valid22) {
                                                if (data44.accountId !== void 0) {
                                                  let _errs111 = errors;
                                                  validate125(data44.accountId, { instancePath: instancePath + "/positions/open/" + i2 + "/accountId", parentData: data44, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
                                                  var valid22 = _errs111 === errors;
                                                } else
                                                  var valid22 = !0;
                                                if (valid22) {
                                                  if (data44.instrumentId !== void 0) {
                                                    let _errs112 = errors;
                                                    validate125(data44.instrumentId, { instancePath: instancePath + "/positions/open/" + i2 + "/instrumentId", parentData: data44, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
                                                    var valid22 = _errs112 === errors;
                                                  } else
                                                    var valid22 = !0;
                                                  if (valid22) {
                                                    if (data44.side !== void 0) {
                                                      let _errs113 = errors;
                                                      validate170(data44.side, { instancePath: instancePath + "/positions/open/" + i2 + "/side", parentData: data44, parentDataProperty: "side", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length);
                                                      var valid22 = _errs113 === errors;
                                                    } else
                                                      var valid22 = !0;
                                                    if (valid22) {
                                                      if (data44.size !== void 0) {
                                                        let _errs114 = errors;
                                                        validate152(data44.size, { instancePath: instancePath + "/positions/open/" + i2 + "/size", parentData: data44, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
                                                        var valid22 = _errs114 === errors;
                                                      } else
                                                        var valid22 = !0;
                                                      if (valid22) {
                                                        if (data44.averageEntry !== void 0) {
                                                          let _errs115 = errors;
                                                          validate133(data44.averageEntry, { instancePath: instancePath + "/positions/open/" + i2 + "/averageEntry", parentData: data44, parentDataProperty: "averageEntry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
                                                          var valid22 = _errs115 === errors;
                                                        } else
                                                          var valid22 = !0;
                                                        if (valid22) {
                                                          if (data44.stop !== void 0) {
                                                            let data51 = data44.stop, _errs116 = errors, _errs117 = errors, valid23 = !1, _errs118 = errors;
                                                            validate152(data51, { instancePath: instancePath + "/positions/open/" + i2 + "/stop", parentData: data44, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
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
                                                              return vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++, validate122.errors = vErrors, !1;
                                                            }
                                                            var valid22 = _errs116 === errors;
                                                          } else
                                                            var valid22 = !0;
                                                          if (valid22)
                                                            if (data44.openRisk !== void 0) {
                                                              let data52 = data44.openRisk, _errs121 = errors, _errs122 = errors, valid24 = !1, _errs123 = errors;
                                                              validate133(data52, { instancePath: instancePath + "/positions/open/" + i2 + "/openRisk", parentData: data44, parentDataProperty: "openRisk", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
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
                                                                return vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++, validate122.errors = vErrors, !1;
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
                                          return validate122.errors = [{ instancePath: instancePath + "/positions/open/" + i2, schemaPath: "#/properties/positions/properties/open/items/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid21 = _errs107 === errors;
                                      if (!valid21)
                                        break;
                                    }
                                  }
                                } else
                                  return validate122.errors = [{ instancePath: instancePath + "/positions/open", schemaPath: "#/properties/positions/properties/open/type", keyword: "type", params: { type: "array" } }], !1;
                            }
                          }
                        } else
                          return validate122.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid0 = _errs102 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.cooldowns !== void 0) {
                        let data53 = data.cooldowns, _errs126 = errors;
                        if (errors === _errs126)
                          if (Array.isArray(data53)) {
                            if (data53.length > 200)
                              return validate122.errors = [{ instancePath: instancePath + "/cooldowns", schemaPath: "#/properties/cooldowns/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                            {
                              var valid25 = !0;
                              let len3 = data53.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data54 = data53[i3], _errs128 = errors;
                                if (errors === _errs128)
                                  if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                    let missing11;
                                    if (data54.id === void 0 && (missing11 = "id") || data54.trigger === void 0 && (missing11 = "trigger") || data54.class === void 0 && (missing11 = "class") || data54.scope === void 0 && (missing11 = "scope") || data54.accountId === void 0 && (missing11 = "accountId") || data54.startsAt === void 0 && (missing11 = "startsAt") || data54.endsAt === void 0 && (missing11 = "endsAt") || data54.counted === void 0 && (missing11 = "counted") || data54.enforced === void 0 && (missing11 = "enforced") || data54.openTasks === void 0 && (missing11 = "openTasks"))
                                      return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3, schemaPath: "#/properties/cooldowns/items/required", keyword: "required", params: { missingProperty: missing11 } }], !1;
                                    {
                                      let _errs130 = errors;
                                      for (let key13 in data54)
                                        if (!func3.call(schema48.properties.cooldowns.items.properties, key13)) {
                                          return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3, schemaPath: "#/properties/cooldowns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } }], !1;
                                          break;
                                        }
                                      if (_errs130 === errors) {
                                        if (data54.id !== void 0) {
                                          let _errs131 = errors;
                                          validate125(data54.id, { instancePath: instancePath + "/cooldowns/" + i3 + "/id", parentData: data54, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
                                          var valid26 = _errs131 === errors;
                                        } else
                                          var valid26 = !0;
                                        if (valid26) {
                                          if (data54.trigger !== void 0) {
                                            let data56 = data54.trigger, _errs132 = errors;
                                            if (errors === _errs132)
                                              if (typeof data56 == "string") {
                                                if (func1(data56) > 40)
                                                  return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/trigger", schemaPath: "#/properties/cooldowns/items/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                              } else
                                                return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/trigger", schemaPath: "#/properties/cooldowns/items/properties/trigger/type", keyword: "type", params: { type: "string" } }], !1;
                                            var valid26 = _errs132 === errors;
                                          } else
                                            var valid26 = !0;
                                          if (valid26) {
                                            if (data54.class !== void 0) {
                                              let data57 = data54.class, _errs134 = errors;
                                              if (typeof data57 != "string")
                                                return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/class", schemaPath: "#/properties/cooldowns/items/properties/class/type", keyword: "type", params: { type: "string" } }], !1;
                                              if (!(data57 === "major" || data57 === "minor"))
                                                return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/class", schemaPath: "#/properties/cooldowns/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema48.properties.cooldowns.items.properties.class.enum } }], !1;
                                              var valid26 = _errs134 === errors;
                                            } else
                                              var valid26 = !0;
                                            if (valid26) {
                                              if (data54.scope !== void 0) {
                                                let data58 = data54.scope, _errs136 = errors;
                                                if (typeof data58 != "string")
                                                  return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/scope", schemaPath: "#/properties/cooldowns/items/properties/scope/type", keyword: "type", params: { type: "string" } }], !1;
                                                if (!(data58 === "person" || data58 === "account" || data58 === "chain"))
                                                  return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/scope", schemaPath: "#/properties/cooldowns/items/properties/scope/enum", keyword: "enum", params: { allowedValues: schema48.properties.cooldowns.items.properties.scope.enum } }], !1;
                                                var valid26 = _errs136 === errors;
                                              } else
                                                var valid26 = !0;
                                              if (valid26) {
                                                if (data54.accountId !== void 0) {
                                                  let data59 = data54.accountId, _errs138 = errors, _errs139 = errors, valid27 = !1, _errs140 = errors;
                                                  validate125(data59, { instancePath: instancePath + "/cooldowns/" + i3 + "/accountId", parentData: data54, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
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
                                                    return vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++, validate122.errors = vErrors, !1;
                                                  }
                                                  var valid26 = _errs138 === errors;
                                                } else
                                                  var valid26 = !0;
                                                if (valid26) {
                                                  if (data54.startsAt !== void 0) {
                                                    let _errs143 = errors;
                                                    validate136(data54.startsAt, { instancePath: instancePath + "/cooldowns/" + i3 + "/startsAt", parentData: data54, parentDataProperty: "startsAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
                                                    var valid26 = _errs143 === errors;
                                                  } else
                                                    var valid26 = !0;
                                                  if (valid26) {
                                                    if (data54.endsAt !== void 0) {
                                                      let _errs144 = errors;
                                                      validate136(data54.endsAt, { instancePath: instancePath + "/cooldowns/" + i3 + "/endsAt", parentData: data54, parentDataProperty: "endsAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
                                                      var valid26 = _errs144 === errors;
                                                    } else
                                                      var valid26 = !0;
                                                    if (valid26) {
                                                      if (data54.counted !== void 0) {
                                                        let _errs145 = errors;
                                                        if (typeof data54.counted != "boolean")
                                                          return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/counted", schemaPath: "#/properties/cooldowns/items/properties/counted/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                        var valid26 = _errs145 === errors;
                                                      } else
                                                        var valid26 = !0;
                                                      if (valid26) {
                                                        if (data54.enforced !== void 0) {
                                                          let _errs147 = errors;
                                                          if (typeof data54.enforced != "boolean")
                                                            return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/enforced", schemaPath: "#/properties/cooldowns/items/properties/enforced/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                          var valid26 = _errs147 === errors;
                                                        } else
                                                          var valid26 = !0;
                                                        if (valid26)
                                                          if (data54.openTasks !== void 0) {
                                                            let data64 = data54.openTasks, _errs149 = errors;
                                                            if (errors === _errs149)
                                                              if (Array.isArray(data64)) {
                                                                if (data64.length > 8)
                                                                  return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks", schemaPath: "#/properties/cooldowns/items/properties/openTasks/maxItems", keyword: "maxItems", params: { limit: 8 } }], !1;
                                                                {
                                                                  var valid28 = !0;
                                                                  let len4 = data64.length;
                                                                  for (let i4 = 0; i4 < len4; i4++) {
                                                                    let data65 = data64[i4], _errs151 = errors;
                                                                    if (errors === _errs151)
                                                                      if (typeof data65 == "string") {
                                                                        if (func1(data65) > 40)
                                                                          return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks/" + i4, schemaPath: "#/properties/cooldowns/items/properties/openTasks/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                                      } else
                                                                        return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks/" + i4, schemaPath: "#/properties/cooldowns/items/properties/openTasks/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid28 = _errs151 === errors;
                                                                    if (!valid28)
                                                                      break;
                                                                  }
                                                                }
                                                              } else
                                                                return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks", schemaPath: "#/properties/cooldowns/items/properties/openTasks/type", keyword: "type", params: { type: "array" } }], !1;
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
                                    return validate122.errors = [{ instancePath: instancePath + "/cooldowns/" + i3, schemaPath: "#/properties/cooldowns/items/type", keyword: "type", params: { type: "object" } }], !1;
                                var valid25 = _errs128 === errors;
                                if (!valid25)
                                  break;
                              }
                            }
                          } else
                            return validate122.errors = [{ instancePath: instancePath + "/cooldowns", schemaPath: "#/properties/cooldowns/type", keyword: "type", params: { type: "array" } }], !1;
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
                                return validate122.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/required", keyword: "required", params: { missingProperty: missing12 } }], !1;
                              {
                                let _errs155 = errors;
                                for (let key14 in data66)
                                  if (key14 !== "lastSyncAt") {
                                    return validate122.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } }], !1;
                                    break;
                                  }
                                if (_errs155 === errors && data66.lastSyncAt !== void 0) {
                                  let data67 = data66.lastSyncAt, _errs157 = errors, valid30 = !1, _errs158 = errors;
                                  validate136(data67, { instancePath: instancePath + "/sync/lastSyncAt", parentData: data66, parentDataProperty: "lastSyncAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
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
                                    return vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++, validate122.errors = vErrors, !1;
                                  }
                                }
                              }
                            } else
                              return validate122.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "object" } }], !1;
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
      return validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "GO" || data === "SIZE_DOWN" || data === "WAIT" || data === "SIMULATE" || data === "NO_GO" ? (validate183.errors = vErrors, errors === 0) : (validate183.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum } }], !1);
}
validate183.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema63 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/finding.json", title: "Finding", description: "What one rule saw, its limit, and what follows. `margin` is the share of the limit that is used.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { rule: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, kind: { type: "string", maxLength: 64 }, status: { type: "string", enum: ["pass", "fail", "missing", "not_evaluated", "not_applicable"] }, outcome: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/outcome" }, { type: "null" }] }, observed: { anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }] }, limit: { anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }] }, unit: { anyOf: [{ type: "string", maxLength: 16 }, { type: "null" }] }, margin: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, template: { anyOf: [{ type: "string", maxLength: 64 }, { type: "null" }] }, slots: { type: "object", additionalProperties: { type: "string" } }, until: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, tasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 8 }, predicate: { anyOf: [{ type: "string", maxLength: 64 }, { type: "null" }] }, maxSize: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] } }, required: ["rule", "kind", "status", "outcome", "observed", "limit", "unit", "margin", "template", "slots", "until", "tasks", "predicate", "maxSize"], additionalProperties: !1 };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate187.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate187.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate189.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "GO" || data === "SIZE_DOWN" || data === "WAIT" || data === "SIMULATE" || data === "NO_GO" ? (validate189.errors = vErrors, errors === 0) : (validate189.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum } }], !1);
}
validate189.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate191.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate191.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate191.errors = vErrors, errors === 0;
}
validate191.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate193.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.kind === void 0 && (missing0 = "kind") || data.status === void 0 && (missing0 = "status") || data.outcome === void 0 && (missing0 = "outcome") || data.observed === void 0 && (missing0 = "observed") || data.limit === void 0 && (missing0 = "limit") || data.unit === void 0 && (missing0 = "unit") || data.margin === void 0 && (missing0 = "margin") || data.template === void 0 && (missing0 = "template") || data.slots === void 0 && (missing0 = "slots") || data.until === void 0 && (missing0 = "until") || data.tasks === void 0 && (missing0 = "tasks") || data.predicate === void 0 && (missing0 = "predicate") || data.maxSize === void 0 && (missing0 = "maxSize"))
        return validate186.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema63.properties, key0)) {
            return validate186.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            let _errs2 = errors;
            validate187(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 64)
                    return validate186.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/maxLength", keyword: "maxLength", params: { limit: 64 } }], !1;
                } else
                  return validate186.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0) {
                let data2 = data.status, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate186.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "pass" || data2 === "fail" || data2 === "missing" || data2 === "not_evaluated" || data2 === "not_applicable"))
                  return validate186.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.properties.status.enum } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.outcome !== void 0) {
                  let data3 = data.outcome, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
                  validate189(data3, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate186.errors = vErrors, !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.observed !== void 0) {
                    let data4 = data.observed, _errs12 = errors, _errs13 = errors, valid2 = !1, _errs14 = errors;
                    if (errors === _errs14)
                      if (typeof data4 == "string") {
                        if (func1(data4) > 200) {
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
                      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate186.errors = vErrors, !1;
                    }
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.limit !== void 0) {
                      let data5 = data.limit, _errs18 = errors, _errs19 = errors, valid3 = !1, _errs20 = errors;
                      if (errors === _errs20)
                        if (typeof data5 == "string") {
                          if (func1(data5) > 200) {
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
                        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate186.errors = vErrors, !1;
                      }
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.unit !== void 0) {
                        let data6 = data.unit, _errs24 = errors, _errs25 = errors, valid4 = !1, _errs26 = errors;
                        if (errors === _errs26)
                          if (typeof data6 == "string") {
                            if (func1(data6) > 16) {
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
                          return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate186.errors = vErrors, !1;
                        }
                        var valid0 = _errs24 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.margin !== void 0) {
                          let data7 = data.margin, _errs30 = errors, _errs31 = errors, valid5 = !1, _errs32 = errors;
                          validate191(data7, { instancePath: instancePath + "/margin", parentData: data, parentDataProperty: "margin", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
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
                            return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate186.errors = vErrors, !1;
                          }
                          var valid0 = _errs30 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.template !== void 0) {
                            let data8 = data.template, _errs35 = errors, _errs36 = errors, valid6 = !1, _errs37 = errors;
                            if (errors === _errs37)
                              if (typeof data8 == "string") {
                                if (func1(data8) > 64) {
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
                              return vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++, validate186.errors = vErrors, !1;
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
                                      return validate186.errors = [{ instancePath: instancePath + "/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/slots/additionalProperties/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid7 = _errs44 === errors;
                                    if (!valid7)
                                      break;
                                  }
                                else
                                  return validate186.errors = [{ instancePath: instancePath + "/slots", schemaPath: "#/properties/slots/type", keyword: "type", params: { type: "object" } }], !1;
                              var valid0 = _errs41 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.until !== void 0) {
                                let data11 = data.until, _errs46 = errors, _errs47 = errors, valid8 = !1, _errs48 = errors;
                                validate193(data11, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
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
                                  return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate186.errors = vErrors, !1;
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
                                        return validate186.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 8 } }], !1;
                                      {
                                        var valid9 = !0;
                                        let len0 = data12.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data13 = data12[i0], _errs53 = errors;
                                          if (errors === _errs53)
                                            if (typeof data13 == "string") {
                                              if (func1(data13) > 40)
                                                return validate186.errors = [{ instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                            } else
                                              return validate186.errors = [{ instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid9 = _errs53 === errors;
                                          if (!valid9)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate186.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } }], !1;
                                  var valid0 = _errs51 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.predicate !== void 0) {
                                    let data14 = data.predicate, _errs55 = errors, _errs56 = errors, valid10 = !1, _errs57 = errors;
                                    if (errors === _errs57)
                                      if (typeof data14 == "string") {
                                        if (func1(data14) > 64) {
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
                                      return vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++, validate186.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs55 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.maxSize !== void 0) {
                                      let data15 = data.maxSize, _errs61 = errors, _errs62 = errors, valid11 = !1, _errs63 = errors;
                                      validate191(data15, { instancePath: instancePath + "/maxSize", parentData: data, parentDataProperty: "maxSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
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
                                        return vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++, validate186.errors = vErrors, !1;
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
      return validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate197.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate197.errors = vErrors, errors === 0;
}
validate197.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.intentId === void 0 && (missing0 = "intentId") || data.revision === void 0 && (missing0 = "revision") || data.evaluatedAt === void 0 && (missing0 = "evaluatedAt") || data.asOf === void 0 && (missing0 = "asOf") || data.evaluator === void 0 && (missing0 = "evaluator") || data.authority === void 0 && (missing0 = "authority") || data.engineVersion === void 0 && (missing0 = "engineVersion") || data.tzdbVersion === void 0 && (missing0 = "tzdbVersion") || data.rulesetId === void 0 && (missing0 = "rulesetId") || data.rulesetHash === void 0 && (missing0 = "rulesetHash") || data.facts === void 0 && (missing0 = "facts") || data.factsHash === void 0 && (missing0 = "factsHash") || data.outcome === void 0 && (missing0 = "outcome") || data.headline === void 0 && (missing0 = "headline") || data.reason === void 0 && (missing0 = "reason") || data.findings === void 0 && (missing0 = "findings") || data.maxSize === void 0 && (missing0 = "maxSize") || data.wait === void 0 && (missing0 = "wait") || data.simulate === void 0 && (missing0 = "simulate") || data.blockedUntil === void 0 && (missing0 = "blockedUntil") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.flags === void 0 && (missing0 = "flags") || data.supersedes === void 0 && (missing0 = "supersedes") || data.differsBecause === void 0 && (missing0 = "differsBecause"))
        return validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema44.properties, key0)) {
            return validate112.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate113(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.intentId !== void 0) {
              let _errs3 = errors;
              validate113(data.intentId, { instancePath: instancePath + "/intentId", parentData: data, parentDataProperty: "intentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.revision !== void 0) {
                let data2 = data.revision, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate112.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)))
                  return validate112.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.evaluatedAt !== void 0) {
                  let _errs6 = errors;
                  validate116(data.evaluatedAt, { instancePath: instancePath + "/evaluatedAt", parentData: data, parentDataProperty: "evaluatedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.asOf !== void 0) {
                    let _errs7 = errors;
                    validate116(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.evaluator !== void 0) {
                      let data5 = data.evaluator, _errs8 = errors;
                      if (typeof data5 != "string")
                        return validate112.errors = [{ instancePath: instancePath + "/evaluator", schemaPath: "#/properties/evaluator/type", keyword: "type", params: { type: "string" } }], !1;
                      if (!(data5 === "device" || data5 === "server"))
                        return validate112.errors = [{ instancePath: instancePath + "/evaluator", schemaPath: "#/properties/evaluator/enum", keyword: "enum", params: { allowedValues: schema44.properties.evaluator.enum } }], !1;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.authority !== void 0) {
                        let data6 = data.authority, _errs10 = errors;
                        if (typeof data6 != "string")
                          return validate112.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data6 === "provisional" || data6 === "authoritative"))
                          return validate112.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/enum", keyword: "enum", params: { allowedValues: schema44.properties.authority.enum } }], !1;
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.engineVersion !== void 0) {
                          let data7 = data.engineVersion, _errs12 = errors;
                          if (errors === _errs12)
                            if (typeof data7 == "string") {
                              if (func1(data7) > 16)
                                return validate112.errors = [{ instancePath: instancePath + "/engineVersion", schemaPath: "#/properties/engineVersion/maxLength", keyword: "maxLength", params: { limit: 16 } }], !1;
                            } else
                              return validate112.errors = [{ instancePath: instancePath + "/engineVersion", schemaPath: "#/properties/engineVersion/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid0 = _errs12 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.tzdbVersion !== void 0) {
                            let data8 = data.tzdbVersion, _errs14 = errors;
                            if (errors === _errs14)
                              if (typeof data8 == "string") {
                                if (func1(data8) > 16)
                                  return validate112.errors = [{ instancePath: instancePath + "/tzdbVersion", schemaPath: "#/properties/tzdbVersion/maxLength", keyword: "maxLength", params: { limit: 16 } }], !1;
                              } else
                                return validate112.errors = [{ instancePath: instancePath + "/tzdbVersion", schemaPath: "#/properties/tzdbVersion/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid0 = _errs14 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.rulesetId !== void 0) {
                              let _errs16 = errors;
                              validate113(data.rulesetId, { instancePath: instancePath + "/rulesetId", parentData: data, parentDataProperty: "rulesetId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
                              var valid0 = _errs16 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.rulesetHash !== void 0) {
                                let _errs17 = errors;
                                validate120(data.rulesetHash, { instancePath: instancePath + "/rulesetHash", parentData: data, parentDataProperty: "rulesetHash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
                                var valid0 = _errs17 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.facts !== void 0) {
                                  let _errs18 = errors;
                                  validate122(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                  var valid0 = _errs18 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.factsHash !== void 0) {
                                    let _errs19 = errors;
                                    validate120(data.factsHash, { instancePath: instancePath + "/factsHash", parentData: data, parentDataProperty: "factsHash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
                                    var valid0 = _errs19 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.outcome !== void 0) {
                                      let _errs20 = errors;
                                      validate183(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length);
                                      var valid0 = _errs20 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.headline !== void 0) {
                                        let data14 = data.headline, _errs21 = errors, _errs22 = errors, valid1 = !1, _errs23 = errors;
                                        validate113(data14, { instancePath: instancePath + "/headline", parentData: data, parentDataProperty: "headline", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
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
                                          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate112.errors = vErrors, !1;
                                        }
                                        var valid0 = _errs21 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.reason !== void 0) {
                                          let data15 = data.reason, _errs26 = errors;
                                          if (errors === _errs26)
                                            if (typeof data15 == "string") {
                                              if (func1(data15) > 40)
                                                return validate112.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                            } else
                                              return validate112.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid0 = _errs26 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.findings !== void 0) {
                                            let data16 = data.findings, _errs28 = errors;
                                            if (errors === _errs28)
                                              if (Array.isArray(data16)) {
                                                if (data16.length > 300)
                                                  return validate112.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 300 } }], !1;
                                                {
                                                  var valid2 = !0;
                                                  let len0 = data16.length;
                                                  for (let i0 = 0; i0 < len0; i0++) {
                                                    let _errs30 = errors;
                                                    validate186(data16[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data16, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length);
                                                    var valid2 = _errs30 === errors;
                                                    if (!valid2)
                                                      break;
                                                  }
                                                }
                                              } else
                                                return validate112.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], !1;
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
                                                        validate197(data18.size, { instancePath: instancePath + "/maxSize/size", parentData: data18, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length);
                                                        var valid4 = _errs36 === errors;
                                                      } else
                                                        var valid4 = !0;
                                                      if (valid4)
                                                        if (data18.rule !== void 0) {
                                                          let _errs37 = errors;
                                                          validate113(data18.rule, { instancePath: instancePath + "/maxSize/rule", parentData: data18, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
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
                                                return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate112.errors = vErrors, !1;
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
                                                          validate116(data22, { instancePath: instancePath + "/wait/until", parentData: data21, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
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
                                                                        if (func1(data24) > 40) {
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
                                                                          if (func1(data26) > 64) {
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
                                                  return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate112.errors = vErrors, !1;
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
                                                    return vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++, validate112.errors = vErrors, !1;
                                                  }
                                                  var valid0 = _errs60 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.blockedUntil !== void 0) {
                                                    let data30 = data.blockedUntil, _errs71 = errors, _errs72 = errors, valid12 = !1, _errs73 = errors;
                                                    validate116(data30, { instancePath: instancePath + "/blockedUntil", parentData: data, parentDataProperty: "blockedUntil", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
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
                                                      return vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++, validate112.errors = vErrors, !1;
                                                    }
                                                    var valid0 = _errs71 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.expiresAt !== void 0) {
                                                      let _errs76 = errors;
                                                      validate116(data.expiresAt, { instancePath: instancePath + "/expiresAt", parentData: data, parentDataProperty: "expiresAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
                                                      var valid0 = _errs76 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.flags !== void 0) {
                                                        let data32 = data.flags, _errs77 = errors;
                                                        if (errors === _errs77)
                                                          if (Array.isArray(data32)) {
                                                            if (data32.length > 32)
                                                              return validate112.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maxItems", keyword: "maxItems", params: { limit: 32 } }], !1;
                                                            {
                                                              var valid13 = !0;
                                                              let len3 = data32.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let data33 = data32[i3], _errs79 = errors;
                                                                if (errors === _errs79)
                                                                  if (typeof data33 == "string") {
                                                                    if (func1(data33) > 40)
                                                                      return validate112.errors = [{ instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                                  } else
                                                                    return validate112.errors = [{ instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                var valid13 = _errs79 === errors;
                                                                if (!valid13)
                                                                  break;
                                                              }
                                                            }
                                                          } else
                                                            return validate112.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" } }], !1;
                                                        var valid0 = _errs77 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.supersedes !== void 0) {
                                                          let data34 = data.supersedes, _errs81 = errors, _errs82 = errors, valid14 = !1, _errs83 = errors;
                                                          validate113(data34, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
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
                                                            return vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++, validate112.errors = vErrors, !1;
                                                          }
                                                          var valid0 = _errs81 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0)
                                                          if (data.differsBecause !== void 0) {
                                                            let data35 = data.differsBecause, _errs86 = errors, _errs87 = errors, valid15 = !1, _errs88 = errors;
                                                            if (errors === _errs88)
                                                              if (typeof data35 == "string") {
                                                                if (func1(data35) > 40) {
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
                                                              return vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++, validate112.errors = vErrors, !1;
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
      return validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate205.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate205.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.intentId === void 0 && (missing0 = "intentId") || data.evaluator === void 0 && (missing0 = "evaluator") || data.outcome === void 0 && (missing0 = "outcome") || data.record === void 0 && (missing0 = "record") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate106.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "intentId" || key0 === "evaluator" || key0 === "outcome" || key0 === "record" || key0 === "createdAt")) {
            return validate106.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate107(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.intentId !== void 0) {
              let _errs3 = errors;
              validate107(data.intentId, { instancePath: instancePath + "/intentId", parentData: data, parentDataProperty: "intentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.evaluator !== void 0) {
                let data2 = data.evaluator, _errs4 = errors;
                if (typeof data2 != "string")
                  return validate106.errors = [{ instancePath: instancePath + "/evaluator", schemaPath: "#/properties/evaluator/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "device" || data2 === "server"))
                  return validate106.errors = [{ instancePath: instancePath + "/evaluator", schemaPath: "#/properties/evaluator/enum", keyword: "enum", params: { allowedValues: schema41.properties.evaluator.enum } }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.outcome !== void 0) {
                  let _errs6 = errors;
                  validate110(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.record !== void 0) {
                    let _errs7 = errors;
                    validate112(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.createdAt !== void 0) {
                      let _errs8 = errors;
                      validate205(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length);
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateImport = validate207, schema70 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/import.json", title: "Import", description: "A broker file that was taken in.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, format: { type: "string", maxLength: 32 }, fileName: { type: "string", maxLength: 200 }, fileHash: { $ref: "https://mast.local/contracts/common.json#/$defs/hash" }, zone: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/zone" }, { type: "null" }] }, added: { type: "integer", minimum: 0 }, duplicates: { type: "integer", minimum: 0 }, skipped: { type: "integer", minimum: 0 }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "accountId", "format", "fileName", "fileHash", "zone", "added", "duplicates", "skipped", "createdAt"], additionalProperties: !1 };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate208.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate208.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate208.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate208.errors = vErrors, errors === 0;
}
validate208.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern20.test(data))
        return validate211.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
    } else
      return validate211.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate211.errors = vErrors, errors === 0;
}
validate211.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern8.test(data))
        return validate213.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate213.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate213.errors = vErrors, errors === 0;
}
validate213.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate215.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate215.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.accountId === void 0 && (missing0 = "accountId") || data.format === void 0 && (missing0 = "format") || data.fileName === void 0 && (missing0 = "fileName") || data.fileHash === void 0 && (missing0 = "fileHash") || data.zone === void 0 && (missing0 = "zone") || data.added === void 0 && (missing0 = "added") || data.duplicates === void 0 && (missing0 = "duplicates") || data.skipped === void 0 && (missing0 = "skipped") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate207.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema70.properties, key0)) {
            return validate207.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate208(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.accountId !== void 0) {
              let _errs3 = errors;
              validate208(data.accountId, { instancePath: instancePath + "/accountId", parentData: data, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.format !== void 0) {
                let data2 = data.format, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func1(data2) > 32)
                      return validate207.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/maxLength", keyword: "maxLength", params: { limit: 32 } }], !1;
                  } else
                    return validate207.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.fileName !== void 0) {
                  let data3 = data.fileName, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func1(data3) > 200)
                        return validate207.errors = [{ instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/maxLength", keyword: "maxLength", params: { limit: 200 } }], !1;
                    } else
                      return validate207.errors = [{ instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.fileHash !== void 0) {
                    let _errs8 = errors;
                    validate211(data.fileHash, { instancePath: instancePath + "/fileHash", parentData: data, parentDataProperty: "fileHash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.zone !== void 0) {
                      let data5 = data.zone, _errs9 = errors, _errs10 = errors, valid1 = !1, _errs11 = errors;
                      validate213(data5, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length);
                      var _valid0 = _errs11 === errors;
                      valid1 = valid1 || _valid0;
                      let _errs12 = errors;
                      if (data5 !== null) {
                        let err0 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      }
                      var _valid0 = _errs12 === errors;
                      if (valid1 = valid1 || _valid0, valid1)
                        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
                      else {
                        let err1 = { instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/anyOf", keyword: "anyOf", params: {} };
                        return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate207.errors = vErrors, !1;
                      }
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.added !== void 0) {
                        let data6 = data.added, _errs14 = errors;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate207.errors = [{ instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "integer" } }], !1;
                        if (errors === _errs14 && typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)))
                          return validate207.errors = [{ instancePath: instancePath + "/added", schemaPath: "#/properties/added/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.duplicates !== void 0) {
                          let data7 = data.duplicates, _errs16 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                            return validate207.errors = [{ instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/type", keyword: "type", params: { type: "integer" } }], !1;
                          if (errors === _errs16 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                            return validate207.errors = [{ instancePath: instancePath + "/duplicates", schemaPath: "#/properties/duplicates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.skipped !== void 0) {
                            let data8 = data.skipped, _errs18 = errors;
                            if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                              return validate207.errors = [{ instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/type", keyword: "type", params: { type: "integer" } }], !1;
                            if (errors === _errs18 && typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)))
                              return validate207.errors = [{ instancePath: instancePath + "/skipped", schemaPath: "#/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.createdAt !== void 0) {
                              let _errs20 = errors;
                              validate215(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
                              var valid0 = _errs20 === errors;
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
      return validate207.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate207.errors = vErrors, errors === 0;
}
validate207.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateInstrument = validate217, schema75 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/instrument.json", title: "Instrument", description: "An instrument of the person's own, or a preset with own fees.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, symbol: { type: "string", maxLength: 32 }, class: { type: "string", enum: ["crypto", "future", "fx", "share", "fund"] }, quote: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, tick: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, pointValue: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, lotStep: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, minLot: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, fee: { type: "object", properties: { model: { type: "string", enum: ["none", "per_lot", "percent", "fixed"] }, entry: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, exit: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" } }, required: ["model", "entry", "exit"], additionalProperties: !1, description: "A fee a side: money a lot, percent of the notional, or money an order." }, name: { type: "string", maxLength: 80 }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "symbol", "class", "quote", "tick", "pointValue", "lotStep", "minLot", "fee", "name", "createdAt"], additionalProperties: !1 };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate218.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate218.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate218.errors = vErrors, errors === 0;
}
validate218.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern7.test(data))
        return validate220.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate220.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern14.test(data))
        return validate222.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate222.errors = vErrors, errors === 0;
}
validate222.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate227.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate227.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate227.errors = vErrors, errors === 0;
}
validate227.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate230.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate230.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate230.errors = vErrors, errors === 0;
}
validate230.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.symbol === void 0 && (missing0 = "symbol") || data.class === void 0 && (missing0 = "class") || data.quote === void 0 && (missing0 = "quote") || data.tick === void 0 && (missing0 = "tick") || data.pointValue === void 0 && (missing0 = "pointValue") || data.lotStep === void 0 && (missing0 = "lotStep") || data.minLot === void 0 && (missing0 = "minLot") || data.fee === void 0 && (missing0 = "fee") || data.name === void 0 && (missing0 = "name") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate217.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema75.properties, key0)) {
            return validate217.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate218(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.symbol !== void 0) {
              let data1 = data.symbol, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 32)
                    return validate217.errors = [{ instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/maxLength", keyword: "maxLength", params: { limit: 32 } }], !1;
                } else
                  return validate217.errors = [{ instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.class !== void 0) {
                let data2 = data.class, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate217.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "crypto" || data2 === "future" || data2 === "fx" || data2 === "share" || data2 === "fund"))
                  return validate217.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema75.properties.class.enum } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.quote !== void 0) {
                  let _errs7 = errors;
                  validate220(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors), errors = vErrors.length);
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.tick !== void 0) {
                    let _errs8 = errors;
                    validate222(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.pointValue !== void 0) {
                      let _errs9 = errors;
                      validate222(data.pointValue, { instancePath: instancePath + "/pointValue", parentData: data, parentDataProperty: "pointValue", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lotStep !== void 0) {
                        let _errs10 = errors;
                        validate222(data.lotStep, { instancePath: instancePath + "/lotStep", parentData: data, parentDataProperty: "lotStep", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.minLot !== void 0) {
                          let _errs11 = errors;
                          validate222(data.minLot, { instancePath: instancePath + "/minLot", parentData: data, parentDataProperty: "minLot", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
                          var valid0 = _errs11 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.fee !== void 0) {
                            let data8 = data.fee, _errs12 = errors;
                            if (errors === _errs12)
                              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                let missing1;
                                if (data8.model === void 0 && (missing1 = "model") || data8.entry === void 0 && (missing1 = "entry") || data8.exit === void 0 && (missing1 = "exit"))
                                  return validate217.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                {
                                  let _errs14 = errors;
                                  for (let key1 in data8)
                                    if (!(key1 === "model" || key1 === "entry" || key1 === "exit")) {
                                      return validate217.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                      break;
                                    }
                                  if (_errs14 === errors) {
                                    if (data8.model !== void 0) {
                                      let data9 = data8.model, _errs15 = errors;
                                      if (typeof data9 != "string")
                                        return validate217.errors = [{ instancePath: instancePath + "/fee/model", schemaPath: "#/properties/fee/properties/model/type", keyword: "type", params: { type: "string" } }], !1;
                                      if (!(data9 === "none" || data9 === "per_lot" || data9 === "percent" || data9 === "fixed"))
                                        return validate217.errors = [{ instancePath: instancePath + "/fee/model", schemaPath: "#/properties/fee/properties/model/enum", keyword: "enum", params: { allowedValues: schema75.properties.fee.properties.model.enum } }], !1;
                                      var valid1 = _errs15 === errors;
                                    } else
                                      var valid1 = !0;
                                    if (valid1) {
                                      if (data8.entry !== void 0) {
                                        let _errs17 = errors;
                                        validate227(data8.entry, { instancePath: instancePath + "/fee/entry", parentData: data8, parentDataProperty: "entry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
                                        var valid1 = _errs17 === errors;
                                      } else
                                        var valid1 = !0;
                                      if (valid1)
                                        if (data8.exit !== void 0) {
                                          let _errs18 = errors;
                                          validate227(data8.exit, { instancePath: instancePath + "/fee/exit", parentData: data8, parentDataProperty: "exit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
                                          var valid1 = _errs18 === errors;
                                        } else
                                          var valid1 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate217.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs12 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.name !== void 0) {
                              let data12 = data.name, _errs19 = errors;
                              if (errors === _errs19)
                                if (typeof data12 == "string") {
                                  if (func1(data12) > 80)
                                    return validate217.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 80 } }], !1;
                                } else
                                  return validate217.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid0 = _errs19 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.createdAt !== void 0) {
                                let _errs21 = errors;
                                validate230(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length);
                                var valid0 = _errs21 === errors;
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
      return validate217.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate217.errors = vErrors, errors === 0;
}
validate217.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateIntent = validate232, schema81 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/intent.json", title: "Intent", description: "A plan submitted for a decision; the gate fields are a cache of its latest decision.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, persona: { $ref: "https://mast.local/contracts/common.json#/$defs/persona" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, chainId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, parentId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, revision: { type: "integer", minimum: 1 }, mode: { $ref: "https://mast.local/contracts/common.json#/$defs/mode" }, effect: { type: "string", enum: ["increase", "reduce"] }, side: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/side" }, { type: "null" }] }, plan: { $ref: "https://mast.local/contracts/gate/plan.json" }, context: { $ref: "https://mast.local/contracts/gate/context.json" }, status: { type: "string", enum: ["decided", "blocked", "filled", "cancelled"] }, gateResult: { $ref: "https://mast.local/contracts/common.json#/$defs/outcome" }, gateReason: { type: "string", maxLength: 40 }, authority: { type: "string", enum: ["provisional", "authoritative"] }, decisionId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, expiresAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, deviceId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, eventTime: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, correctedTime: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "accountId", "persona", "instrumentId", "chainId", "parentId", "revision", "mode", "effect", "side", "plan", "context", "status", "gateResult", "gateReason", "authority", "decisionId", "expiresAt", "deviceId", "eventTime", "correctedTime", "createdAt"], additionalProperties: !1 };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate233.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate236.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate236.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "crypto" || data === "shortterm" || data === "swing" || data === "indexdca" ? (validate236.errors = vErrors, errors === 0) : (validate236.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum } }], !1);
}
validate236.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate241.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "live" || data === "paper" ? (validate241.errors = vErrors, errors === 0) : (validate241.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum } }], !1);
}
validate241.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate243.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate243.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "long" || data === "short" ? (validate243.errors = vErrors, errors === 0) : (validate243.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema61.enum } }], !1);
}
validate243.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema86 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/plan.json", title: "Plan", description: "What the trader means to do; null where it is not filled in yet. Prices in the quote currency, size in lots.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { entry: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, target: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, size: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, leverage: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, setup: { anyOf: [{ type: "string", maxLength: 120 }, { type: "null" }] }, reason: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, invalidation: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, exitPlan: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, stopAtBroker: { anyOf: [{ type: "boolean" }, { type: "null" }] } }, required: ["entry", "stop", "target", "size", "leverage", "setup", "reason", "invalidation", "exitPlan", "stopAtBroker"], additionalProperties: !1 };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern14.test(data))
        return validate246.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate246.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entry === void 0 && (missing0 = "entry") || data.stop === void 0 && (missing0 = "stop") || data.target === void 0 && (missing0 = "target") || data.size === void 0 && (missing0 = "size") || data.leverage === void 0 && (missing0 = "leverage") || data.setup === void 0 && (missing0 = "setup") || data.reason === void 0 && (missing0 = "reason") || data.invalidation === void 0 && (missing0 = "invalidation") || data.exitPlan === void 0 && (missing0 = "exitPlan") || data.stopAtBroker === void 0 && (missing0 = "stopAtBroker"))
        return validate245.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema86.properties, key0)) {
            return validate245.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.entry !== void 0) {
            let data0 = data.entry, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
            validate246(data0, { instancePath: instancePath + "/entry", parentData: data, parentDataProperty: "entry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length);
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
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate245.errors = vErrors, !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.stop !== void 0) {
              let data1 = data.stop, _errs7 = errors, _errs8 = errors, valid2 = !1, _errs9 = errors;
              validate246(data1, { instancePath: instancePath + "/stop", parentData: data, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate245.errors = vErrors, !1;
              }
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.target !== void 0) {
                let data2 = data.target, _errs12 = errors, _errs13 = errors, valid3 = !1, _errs14 = errors;
                validate246(data2, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate245.errors = vErrors, !1;
                }
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.size !== void 0) {
                  let data3 = data.size, _errs17 = errors, _errs18 = errors, valid4 = !1, _errs19 = errors;
                  validate246(data3, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate245.errors = vErrors, !1;
                  }
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.leverage !== void 0) {
                    let data4 = data.leverage, _errs22 = errors, _errs23 = errors, valid5 = !1, _errs24 = errors;
                    validate246(data4, { instancePath: instancePath + "/leverage", parentData: data, parentDataProperty: "leverage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length);
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
                      return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate245.errors = vErrors, !1;
                    }
                    var valid0 = _errs22 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.setup !== void 0) {
                      let data5 = data.setup, _errs27 = errors, _errs28 = errors, valid6 = !1, _errs29 = errors;
                      if (errors === _errs29)
                        if (typeof data5 == "string") {
                          if (func1(data5) > 120) {
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
                        return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate245.errors = vErrors, !1;
                      }
                      var valid0 = _errs27 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.reason !== void 0) {
                        let data6 = data.reason, _errs33 = errors, _errs34 = errors, valid7 = !1, _errs35 = errors;
                        if (errors === _errs35)
                          if (typeof data6 == "string") {
                            if (func1(data6) > 4e3) {
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
                          return vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++, validate245.errors = vErrors, !1;
                        }
                        var valid0 = _errs33 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.invalidation !== void 0) {
                          let data7 = data.invalidation, _errs39 = errors, _errs40 = errors, valid8 = !1, _errs41 = errors;
                          if (errors === _errs41)
                            if (typeof data7 == "string") {
                              if (func1(data7) > 4e3) {
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
                            return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate245.errors = vErrors, !1;
                          }
                          var valid0 = _errs39 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.exitPlan !== void 0) {
                            let data8 = data.exitPlan, _errs45 = errors, _errs46 = errors, valid9 = !1, _errs47 = errors;
                            if (errors === _errs47)
                              if (typeof data8 == "string") {
                                if (func1(data8) > 4e3) {
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
                              return vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++, validate245.errors = vErrors, !1;
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
                                return vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++, validate245.errors = vErrors, !1;
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
      return validate245.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate245.errors = vErrors, errors === 0;
}
validate245.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema89 = { type: "string", enum: ["calm", "fomo", "revenge", "anger", "boredom", "euphoria", "fear"] };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate254.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate254.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "calm" || data === "fomo" || data === "revenge" || data === "anger" || data === "boredom" || data === "euphoria" || data === "fear" ? (validate254.errors = vErrors, errors === 0) : (validate254.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema89.enum } }], !1);
}
validate254.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate253.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.emotion === void 0 && (missing0 = "emotion"))
        return validate253.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "emotion") {
            return validate253.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
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
                    validate254(data0.tag, { instancePath: instancePath + "/emotion/tag", parentData: data0, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length);
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
            return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate253.errors = vErrors, !1;
          }
        }
      }
    } else
      return validate253.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate253.errors = vErrors, errors === 0;
}
validate253.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate257.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate257.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "GO" || data === "SIZE_DOWN" || data === "WAIT" || data === "SIMULATE" || data === "NO_GO" ? (validate257.errors = vErrors, errors === 0) : (validate257.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum } }], !1);
}
validate257.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate260.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate260.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate260.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate260.errors = vErrors, errors === 0;
}
validate260.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.accountId === void 0 && (missing0 = "accountId") || data.persona === void 0 && (missing0 = "persona") || data.instrumentId === void 0 && (missing0 = "instrumentId") || data.chainId === void 0 && (missing0 = "chainId") || data.parentId === void 0 && (missing0 = "parentId") || data.revision === void 0 && (missing0 = "revision") || data.mode === void 0 && (missing0 = "mode") || data.effect === void 0 && (missing0 = "effect") || data.side === void 0 && (missing0 = "side") || data.plan === void 0 && (missing0 = "plan") || data.context === void 0 && (missing0 = "context") || data.status === void 0 && (missing0 = "status") || data.gateResult === void 0 && (missing0 = "gateResult") || data.gateReason === void 0 && (missing0 = "gateReason") || data.authority === void 0 && (missing0 = "authority") || data.decisionId === void 0 && (missing0 = "decisionId") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.deviceId === void 0 && (missing0 = "deviceId") || data.eventTime === void 0 && (missing0 = "eventTime") || data.correctedTime === void 0 && (missing0 = "correctedTime") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate232.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema81.properties, key0)) {
            return validate232.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate233(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.accountId !== void 0) {
              let _errs3 = errors;
              validate233(data.accountId, { instancePath: instancePath + "/accountId", parentData: data, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.persona !== void 0) {
                let _errs4 = errors;
                validate236(data.persona, { instancePath: instancePath + "/persona", parentData: data, parentDataProperty: "persona", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.instrumentId !== void 0) {
                  let _errs5 = errors;
                  validate233(data.instrumentId, { instancePath: instancePath + "/instrumentId", parentData: data, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.chainId !== void 0) {
                    let _errs6 = errors;
                    validate233(data.chainId, { instancePath: instancePath + "/chainId", parentData: data, parentDataProperty: "chainId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.parentId !== void 0) {
                      let data5 = data.parentId, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
                      validate233(data5, { instancePath: instancePath + "/parentId", parentData: data, parentDataProperty: "parentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
                      var _valid0 = _errs9 === errors;
                      valid1 = valid1 || _valid0;
                      let _errs10 = errors;
                      if (data5 !== null) {
                        let err0 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      }
                      var _valid0 = _errs10 === errors;
                      if (valid1 = valid1 || _valid0, valid1)
                        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
                      else {
                        let err1 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/anyOf", keyword: "anyOf", params: {} };
                        return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate232.errors = vErrors, !1;
                      }
                      var valid0 = _errs7 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.revision !== void 0) {
                        let data6 = data.revision, _errs12 = errors;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate232.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } }], !1;
                        if (errors === _errs12 && typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6)))
                          return validate232.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.mode !== void 0) {
                          let _errs14 = errors;
                          validate241(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length);
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.effect !== void 0) {
                            let data8 = data.effect, _errs15 = errors;
                            if (typeof data8 != "string")
                              return validate232.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "string" } }], !1;
                            if (!(data8 === "increase" || data8 === "reduce"))
                              return validate232.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema81.properties.effect.enum } }], !1;
                            var valid0 = _errs15 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.side !== void 0) {
                              let data9 = data.side, _errs17 = errors, _errs18 = errors, valid2 = !1, _errs19 = errors;
                              validate243(data9, { instancePath: instancePath + "/side", parentData: data, parentDataProperty: "side", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length);
                              var _valid1 = _errs19 === errors;
                              valid2 = valid2 || _valid1;
                              let _errs20 = errors;
                              if (data9 !== null) {
                                let err2 = { instancePath: instancePath + "/side", schemaPath: "#/properties/side/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                              }
                              var _valid1 = _errs20 === errors;
                              if (valid2 = valid2 || _valid1, valid2)
                                errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                              else {
                                let err3 = { instancePath: instancePath + "/side", schemaPath: "#/properties/side/anyOf", keyword: "anyOf", params: {} };
                                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate232.errors = vErrors, !1;
                              }
                              var valid0 = _errs17 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.plan !== void 0) {
                                let _errs22 = errors;
                                validate245(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length);
                                var valid0 = _errs22 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.context !== void 0) {
                                  let _errs23 = errors;
                                  validate253(data.context, { instancePath: instancePath + "/context", parentData: data, parentDataProperty: "context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length);
                                  var valid0 = _errs23 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.status !== void 0) {
                                    let data12 = data.status, _errs24 = errors;
                                    if (typeof data12 != "string")
                                      return validate232.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                                    if (!(data12 === "decided" || data12 === "blocked" || data12 === "filled" || data12 === "cancelled"))
                                      return validate232.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema81.properties.status.enum } }], !1;
                                    var valid0 = _errs24 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.gateResult !== void 0) {
                                      let _errs26 = errors;
                                      validate257(data.gateResult, { instancePath: instancePath + "/gateResult", parentData: data, parentDataProperty: "gateResult", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors), errors = vErrors.length);
                                      var valid0 = _errs26 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.gateReason !== void 0) {
                                        let data14 = data.gateReason, _errs27 = errors;
                                        if (errors === _errs27)
                                          if (typeof data14 == "string") {
                                            if (func1(data14) > 40)
                                              return validate232.errors = [{ instancePath: instancePath + "/gateReason", schemaPath: "#/properties/gateReason/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                          } else
                                            return validate232.errors = [{ instancePath: instancePath + "/gateReason", schemaPath: "#/properties/gateReason/type", keyword: "type", params: { type: "string" } }], !1;
                                        var valid0 = _errs27 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.authority !== void 0) {
                                          let data15 = data.authority, _errs29 = errors;
                                          if (typeof data15 != "string")
                                            return validate232.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "string" } }], !1;
                                          if (!(data15 === "provisional" || data15 === "authoritative"))
                                            return validate232.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/enum", keyword: "enum", params: { allowedValues: schema81.properties.authority.enum } }], !1;
                                          var valid0 = _errs29 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.decisionId !== void 0) {
                                            let _errs31 = errors;
                                            validate233(data.decisionId, { instancePath: instancePath + "/decisionId", parentData: data, parentDataProperty: "decisionId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
                                            var valid0 = _errs31 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.expiresAt !== void 0) {
                                              let _errs32 = errors;
                                              validate260(data.expiresAt, { instancePath: instancePath + "/expiresAt", parentData: data, parentDataProperty: "expiresAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length);
                                              var valid0 = _errs32 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.deviceId !== void 0) {
                                                let _errs33 = errors;
                                                validate233(data.deviceId, { instancePath: instancePath + "/deviceId", parentData: data, parentDataProperty: "deviceId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
                                                var valid0 = _errs33 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.eventTime !== void 0) {
                                                  let _errs34 = errors;
                                                  validate260(data.eventTime, { instancePath: instancePath + "/eventTime", parentData: data, parentDataProperty: "eventTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length);
                                                  var valid0 = _errs34 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.correctedTime !== void 0) {
                                                    let _errs35 = errors;
                                                    validate260(data.correctedTime, { instancePath: instancePath + "/correctedTime", parentData: data, parentDataProperty: "correctedTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length);
                                                    var valid0 = _errs35 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0)
                                                    if (data.createdAt !== void 0) {
                                                      let _errs36 = errors;
                                                      validate260(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length);
                                                      var valid0 = _errs36 === errors;
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
    } else
      return validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateJournalEntry = validate266, schema92 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/journal-entry.json", title: "JournalEntry", description: "Words of the trader about a trade or a day.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, kind: { type: "string", enum: ["pre", "post", "note"] }, tradeId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, text: { type: "string", maxLength: 1e5 }, emotion: { anyOf: [{ type: "object", properties: { tag: { $ref: "https://mast.local/contracts/common.json#/$defs/emotionTag" }, intensity: { type: "integer", minimum: 0, maximum: 10 } }, required: ["tag", "intensity"], additionalProperties: !1 }, { type: "null" }] }, followedPlan: { anyOf: [{ type: "string", enum: ["yes", "partly", "no"] }, { type: "null" }] }, at: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "kind", "tradeId", "text", "emotion", "followedPlan", "at", "createdAt"], additionalProperties: !1 };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate267.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate267.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate267.errors = vErrors, errors === 0;
}
validate267.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate270.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate270.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "calm" || data === "fomo" || data === "revenge" || data === "anger" || data === "boredom" || data === "euphoria" || data === "fear" ? (validate270.errors = vErrors, errors === 0) : (validate270.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema89.enum } }], !1);
}
validate270.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate272.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate272.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate272.errors = vErrors, errors === 0;
}
validate272.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate266.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.tradeId === void 0 && (missing0 = "tradeId") || data.text === void 0 && (missing0 = "text") || data.emotion === void 0 && (missing0 = "emotion") || data.followedPlan === void 0 && (missing0 = "followedPlan") || data.at === void 0 && (missing0 = "at") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate266.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "kind" || key0 === "tradeId" || key0 === "text" || key0 === "emotion" || key0 === "followedPlan" || key0 === "at" || key0 === "createdAt")) {
            return validate266.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate267(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind, _errs3 = errors;
              if (typeof data1 != "string")
                return validate266.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
              if (!(data1 === "pre" || data1 === "post" || data1 === "note"))
                return validate266.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema92.properties.kind.enum } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tradeId !== void 0) {
                let data2 = data.tradeId, _errs5 = errors, _errs6 = errors, valid1 = !1, _errs7 = errors;
                validate267(data2, { instancePath: instancePath + "/tradeId", parentData: data, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length);
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
                let _errs8 = errors;
                if (data2 !== null) {
                  let err0 = { instancePath: instancePath + "/tradeId", schemaPath: "#/properties/tradeId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs8 === errors;
                if (valid1 = valid1 || _valid0, valid1)
                  errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
                else {
                  let err1 = { instancePath: instancePath + "/tradeId", schemaPath: "#/properties/tradeId/anyOf", keyword: "anyOf", params: {} };
                  return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate266.errors = vErrors, !1;
                }
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.text !== void 0) {
                  let data3 = data.text, _errs10 = errors;
                  if (errors === _errs10)
                    if (typeof data3 == "string") {
                      if (func1(data3) > 1e5)
                        return validate266.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], !1;
                    } else
                      return validate266.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.emotion !== void 0) {
                    let data4 = data.emotion, _errs12 = errors, _errs13 = errors, valid2 = !1, _errs14 = errors;
                    if (errors === _errs14)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.tag === void 0 && (missing1 = "tag") || data4.intensity === void 0 && (missing1 = "intensity")) {
                          let err2 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                        } else {
                          let _errs16 = errors;
                          for (let key1 in data4)
                            if (!(key1 === "tag" || key1 === "intensity")) {
                              let err3 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                              break;
                            }
                          if (_errs16 === errors) {
                            if (data4.tag !== void 0) {
                              let _errs17 = errors;
                              validate270(data4.tag, { instancePath: instancePath + "/emotion/tag", parentData: data4, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length);
                              var valid3 = _errs17 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3)
                              if (data4.intensity !== void 0) {
                                let data6 = data4.intensity, _errs18 = errors;
                                if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                                  let err4 = { instancePath: instancePath + "/emotion/intensity", schemaPath: "#/properties/emotion/anyOf/0/properties/intensity/type", keyword: "type", params: { type: "integer" } };
                                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                }
                                if (errors === _errs18 && typeof data6 == "number" && isFinite(data6)) {
                                  if (data6 > 10 || isNaN(data6)) {
                                    let err5 = { instancePath: instancePath + "/emotion/intensity", schemaPath: "#/properties/emotion/anyOf/0/properties/intensity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
                                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                  } else if (data6 < 0 || isNaN(data6)) {
                                    let err6 = { instancePath: instancePath + "/emotion/intensity", schemaPath: "#/properties/emotion/anyOf/0/properties/intensity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                  }
                                }
                                var valid3 = _errs18 === errors;
                              } else
                                var valid3 = !0;
                          }
                        }
                      } else {
                        let err7 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/0/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                      }
                    var _valid1 = _errs14 === errors;
                    valid2 = valid2 || _valid1;
                    let _errs20 = errors;
                    if (data4 !== null) {
                      let err8 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    }
                    var _valid1 = _errs20 === errors;
                    if (valid2 = valid2 || _valid1, valid2)
                      errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
                    else {
                      let err9 = { instancePath: instancePath + "/emotion", schemaPath: "#/properties/emotion/anyOf", keyword: "anyOf", params: {} };
                      return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate266.errors = vErrors, !1;
                    }
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.followedPlan !== void 0) {
                      let data7 = data.followedPlan, _errs22 = errors, _errs23 = errors, valid4 = !1, _errs24 = errors;
                      if (typeof data7 != "string") {
                        let err10 = { instancePath: instancePath + "/followedPlan", schemaPath: "#/properties/followedPlan/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                      }
                      if (!(data7 === "yes" || data7 === "partly" || data7 === "no")) {
                        let err11 = { instancePath: instancePath + "/followedPlan", schemaPath: "#/properties/followedPlan/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema92.properties.followedPlan.anyOf[0].enum } };
                        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                      }
                      var _valid2 = _errs24 === errors;
                      valid4 = valid4 || _valid2;
                      let _errs26 = errors;
                      if (data7 !== null) {
                        let err12 = { instancePath: instancePath + "/followedPlan", schemaPath: "#/properties/followedPlan/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                      }
                      var _valid2 = _errs26 === errors;
                      if (valid4 = valid4 || _valid2, valid4)
                        errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
                      else {
                        let err13 = { instancePath: instancePath + "/followedPlan", schemaPath: "#/properties/followedPlan/anyOf", keyword: "anyOf", params: {} };
                        return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate266.errors = vErrors, !1;
                      }
                      var valid0 = _errs22 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.at !== void 0) {
                        let _errs28 = errors;
                        validate272(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length);
                        var valid0 = _errs28 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.createdAt !== void 0) {
                          let _errs29 = errors;
                          validate272(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length);
                          var valid0 = _errs29 === errors;
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
      return validate266.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate266.errors = vErrors, errors === 0;
}
validate266.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePerson = validate275;
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate276.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate276.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate276.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate276.errors = vErrors, errors === 0;
}
validate276.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate278.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern8.test(data))
        return validate278.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate278.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate278.errors = vErrors, errors === 0;
}
validate278.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate280.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate280.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "crypto" || data === "shortterm" || data === "swing" || data === "indexdca" ? (validate280.errors = vErrors, errors === 0) : (validate280.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum } }], !1);
}
validate280.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate282.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate282.errors = vErrors, errors === 0;
}
validate282.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate275.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.mainZone === void 0 && (missing0 = "mainZone") || data.personas === void 0 && (missing0 = "personas") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate275.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "mainZone" || key0 === "personas" || key0 === "createdAt")) {
            return validate275.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate276(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.mainZone !== void 0) {
              let _errs3 = errors;
              validate278(data.mainZone, { instancePath: instancePath + "/mainZone", parentData: data, parentDataProperty: "mainZone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.personas !== void 0) {
                let data2 = data.personas, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data2)) {
                    if (data2.length > 4)
                      return validate275.errors = [{ instancePath: instancePath + "/personas", schemaPath: "#/properties/personas/maxItems", keyword: "maxItems", params: { limit: 4 } }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs6 = errors;
                        validate280(data2[i0], { instancePath: instancePath + "/personas/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors), errors = vErrors.length);
                        var valid1 = _errs6 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate275.errors = [{ instancePath: instancePath + "/personas", schemaPath: "#/properties/personas/type", keyword: "type", params: { type: "array" } }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.createdAt !== void 0) {
                  let _errs7 = errors;
                  validate282(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors), errors = vErrors.length);
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate275.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate275.errors = vErrors, errors === 0;
}
validate275.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateRejection = validate284;
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate285.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate285.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate285.errors = vErrors, errors === 0;
}
validate285.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate287.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate287.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate287.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate287.errors = vErrors, errors === 0;
}
validate287.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate284.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.mutation === void 0 && (missing0 = "mutation") || data.args === void 0 && (missing0 = "args") || data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message") || data.field === void 0 && (missing0 = "field") || data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate284.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "mutation" || key0 === "args" || key0 === "code" || key0 === "message" || key0 === "field" || key0 === "schemaVersion" || key0 === "createdAt")) {
            return validate284.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate285(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.mutation !== void 0) {
              let data1 = data.mutation, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 40)
                    return validate284.errors = [{ instancePath: instancePath + "/mutation", schemaPath: "#/properties/mutation/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                } else
                  return validate284.errors = [{ instancePath: instancePath + "/mutation", schemaPath: "#/properties/mutation/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.args !== void 0) {
                let data2 = data.args, _errs5 = errors;
                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
                  return validate284.errors = [{ instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.code !== void 0) {
                  let data3 = data.code, _errs7 = errors;
                  if (errors === _errs7)
                    if (typeof data3 == "string") {
                      if (func1(data3) > 40)
                        return validate284.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                    } else
                      return validate284.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.message !== void 0) {
                    let data4 = data.message, _errs9 = errors;
                    if (errors === _errs9)
                      if (typeof data4 == "string") {
                        if (func1(data4) > 500)
                          return validate284.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 500 } }], !1;
                      } else
                        return validate284.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.field !== void 0) {
                      let data5 = data.field, _errs11 = errors, _errs12 = errors, valid1 = !1, _errs13 = errors;
                      if (errors === _errs13)
                        if (typeof data5 == "string") {
                          if (func1(data5) > 200) {
                            let err0 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                          }
                        } else {
                          let err1 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/anyOf/0/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                        }
                      var _valid0 = _errs13 === errors;
                      valid1 = valid1 || _valid0;
                      let _errs15 = errors;
                      if (data5 !== null) {
                        let err2 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                      }
                      var _valid0 = _errs15 === errors;
                      if (valid1 = valid1 || _valid0, valid1)
                        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
                      else {
                        let err3 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/anyOf", keyword: "anyOf", params: {} };
                        return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate284.errors = vErrors, !1;
                      }
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.schemaVersion !== void 0) {
                        let data6 = data.schemaVersion, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data6 == "string") {
                            if (func1(data6) > 16)
                              return validate284.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/maxLength", keyword: "maxLength", params: { limit: 16 } }], !1;
                          } else
                            return validate284.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.createdAt !== void 0) {
                          let _errs19 = errors;
                          validate287(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors), errors = vErrors.length);
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
    } else
      return validate284.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate284.errors = vErrors, errors === 0;
}
validate284.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateRuleDefinition = validate289, schema104 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/rule-definition.json", title: "RuleDefinition", description: "One rule of one ruleset version.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, rulesetId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, ruleKey: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, kind: { $ref: "https://mast.local/contracts/common.json#/$defs/ruleKind" }, params: { type: "object" }, position: { type: "integer", minimum: 0, maximum: 9999 }, origin: { type: "string", enum: ["persona", "custom"] }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "rulesetId", "ruleKey", "kind", "params", "position", "origin", "createdAt"], additionalProperties: !1 };
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate290.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate290.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate290.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate290.errors = vErrors, errors === 0;
}
validate290.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema106 = { type: "string", enum: ["require_fields", "stop_policy", "max_risk_per_trade", "loss_limit", "loss_streak", "max_trades", "sys_cooldown"] };
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate294.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate294.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "require_fields" || data === "stop_policy" || data === "max_risk_per_trade" || data === "loss_limit" || data === "loss_streak" || data === "max_trades" || data === "sys_cooldown" ? (validate294.errors = vErrors, errors === 0) : (validate294.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema106.enum } }], !1);
}
validate294.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate296.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate296.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate296.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate296.errors = vErrors, errors === 0;
}
validate296.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.rulesetId === void 0 && (missing0 = "rulesetId") || data.ruleKey === void 0 && (missing0 = "ruleKey") || data.kind === void 0 && (missing0 = "kind") || data.params === void 0 && (missing0 = "params") || data.position === void 0 && (missing0 = "position") || data.origin === void 0 && (missing0 = "origin") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate289.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "rulesetId" || key0 === "ruleKey" || key0 === "kind" || key0 === "params" || key0 === "position" || key0 === "origin" || key0 === "createdAt")) {
            return validate289.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate290(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.rulesetId !== void 0) {
              let _errs3 = errors;
              validate290(data.rulesetId, { instancePath: instancePath + "/rulesetId", parentData: data, parentDataProperty: "rulesetId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.ruleKey !== void 0) {
                let _errs4 = errors;
                validate290(data.ruleKey, { instancePath: instancePath + "/ruleKey", parentData: data, parentDataProperty: "ruleKey", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.kind !== void 0) {
                  let _errs5 = errors;
                  validate294(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.params !== void 0) {
                    let data4 = data.params, _errs6 = errors;
                    if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))
                      return validate289.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.position !== void 0) {
                      let data5 = data.position, _errs8 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate289.errors = [{ instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "integer" } }], !1;
                      if (errors === _errs8 && typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 9999 || isNaN(data5))
                          return validate289.errors = [{ instancePath: instancePath + "/position", schemaPath: "#/properties/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } }], !1;
                        if (data5 < 0 || isNaN(data5))
                          return validate289.errors = [{ instancePath: instancePath + "/position", schemaPath: "#/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                      }
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.origin !== void 0) {
                        let data6 = data.origin, _errs10 = errors;
                        if (typeof data6 != "string")
                          return validate289.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data6 === "persona" || data6 === "custom"))
                          return validate289.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema104.properties.origin.enum } }], !1;
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.createdAt !== void 0) {
                          let _errs12 = errors;
                          validate296(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors), errors = vErrors.length);
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
    } else
      return validate289.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate289.errors = vErrors, errors === 0;
}
validate289.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateRuleset = validate298;
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate299.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate299.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate299.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate299.errors = vErrors, errors === 0;
}
validate299.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate301.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate301.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "crypto" || data === "shortterm" || data === "swing" || data === "indexdca" ? (validate301.errors = vErrors, errors === 0) : (validate301.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum } }], !1);
}
validate301.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate304.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate304.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate304.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate304.errors = vErrors, errors === 0;
}
validate304.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate298.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.persona === void 0 && (missing0 = "persona") || data.version === void 0 && (missing0 = "version") || data.parentId === void 0 && (missing0 = "parentId") || data.activeFrom === void 0 && (missing0 = "activeFrom") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate298.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "persona" || key0 === "version" || key0 === "parentId" || key0 === "activeFrom" || key0 === "createdAt")) {
            return validate298.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate299(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.persona !== void 0) {
              let _errs3 = errors;
              validate301(data.persona, { instancePath: instancePath + "/persona", parentData: data, parentDataProperty: "persona", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.version !== void 0) {
                let data2 = data.version, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate298.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)))
                  return validate298.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.parentId !== void 0) {
                  let data3 = data.parentId, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
                  validate299(data3, { instancePath: instancePath + "/parentId", parentData: data, parentDataProperty: "parentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors), errors = vErrors.length);
                  var _valid0 = _errs8 === errors;
                  valid1 = valid1 || _valid0;
                  let _errs9 = errors;
                  if (data3 !== null) {
                    let err0 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var _valid0 = _errs9 === errors;
                  if (valid1 = valid1 || _valid0, valid1)
                    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                  else {
                    let err1 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/anyOf", keyword: "anyOf", params: {} };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate298.errors = vErrors, !1;
                  }
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.activeFrom !== void 0) {
                    let _errs11 = errors;
                    validate304(data.activeFrom, { instancePath: instancePath + "/activeFrom", parentData: data, parentDataProperty: "activeFrom", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors), errors = vErrors.length);
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.createdAt !== void 0) {
                      let _errs12 = errors;
                      validate304(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors), errors = vErrors.length);
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate298.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate298.errors = vErrors, errors === 0;
}
validate298.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateTrade = validate307, schema112 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/entities/trade.json", title: "Trade", description: "Flat to flat in one instrument and account, folded from its fills. Money in the account currency.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, mode: { $ref: "https://mast.local/contracts/common.json#/$defs/mode" }, side: { $ref: "https://mast.local/contracts/common.json#/$defs/side" }, status: { type: "string", enum: ["open", "closed"] }, openedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, closedAt: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, lastFillAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, openSize: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, maxSize: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, averageEntry: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, averageExit: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, fees: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, feesUnmodelled: { type: "boolean" }, netPnl: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, plannedRisk: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, r: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, rFromFill: { type: "boolean" }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, intentId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, openedByFlip: { type: "boolean" }, legs: { type: "array", items: { type: "object", properties: { fillId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, at: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, size: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, price: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, effect: { type: "string", enum: ["increase", "reduce"] }, net: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" } }, required: ["fillId", "at", "size", "price", "effect", "net"], additionalProperties: !1 }, maxItems: 1e5 }, createdAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["id", "accountId", "instrumentId", "mode", "side", "status", "openedAt", "closedAt", "lastFillAt", "openSize", "maxSize", "averageEntry", "averageExit", "fees", "feesUnmodelled", "netPnl", "plannedRisk", "r", "rFromFill", "stop", "intentId", "openedByFlip", "legs", "createdAt"], additionalProperties: !1 };
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate308.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate308.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate308.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate308.errors = vErrors, errors === 0;
}
validate308.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate312.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate312.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "live" || data === "paper" ? (validate312.errors = vErrors, errors === 0) : (validate312.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum } }], !1);
}
validate312.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate314.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate314.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "long" || data === "short" ? (validate314.errors = vErrors, errors === 0) : (validate314.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema61.enum } }], !1);
}
validate314.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate316.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate316.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate316.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate316.errors = vErrors, errors === 0;
}
validate316.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate320.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate320.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate320.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate320.errors = vErrors, errors === 0;
}
validate320.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate322.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern14.test(data))
        return validate322.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate322.errors = vErrors, errors === 0;
}
validate322.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate307.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.accountId === void 0 && (missing0 = "accountId") || data.instrumentId === void 0 && (missing0 = "instrumentId") || data.mode === void 0 && (missing0 = "mode") || data.side === void 0 && (missing0 = "side") || data.status === void 0 && (missing0 = "status") || data.openedAt === void 0 && (missing0 = "openedAt") || data.closedAt === void 0 && (missing0 = "closedAt") || data.lastFillAt === void 0 && (missing0 = "lastFillAt") || data.openSize === void 0 && (missing0 = "openSize") || data.maxSize === void 0 && (missing0 = "maxSize") || data.averageEntry === void 0 && (missing0 = "averageEntry") || data.averageExit === void 0 && (missing0 = "averageExit") || data.fees === void 0 && (missing0 = "fees") || data.feesUnmodelled === void 0 && (missing0 = "feesUnmodelled") || data.netPnl === void 0 && (missing0 = "netPnl") || data.plannedRisk === void 0 && (missing0 = "plannedRisk") || data.r === void 0 && (missing0 = "r") || data.rFromFill === void 0 && (missing0 = "rFromFill") || data.stop === void 0 && (missing0 = "stop") || data.intentId === void 0 && (missing0 = "intentId") || data.openedByFlip === void 0 && (missing0 = "openedByFlip") || data.legs === void 0 && (missing0 = "legs") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate307.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema112.properties, key0)) {
            return validate307.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate308(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.accountId !== void 0) {
              let _errs3 = errors;
              validate308(data.accountId, { instancePath: instancePath + "/accountId", parentData: data, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.instrumentId !== void 0) {
                let _errs4 = errors;
                validate308(data.instrumentId, { instancePath: instancePath + "/instrumentId", parentData: data, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.mode !== void 0) {
                  let _errs5 = errors;
                  validate312(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.side !== void 0) {
                    let _errs6 = errors;
                    validate314(data.side, { instancePath: instancePath + "/side", parentData: data, parentDataProperty: "side", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors), errors = vErrors.length);
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data5 = data.status, _errs7 = errors;
                      if (typeof data5 != "string")
                        return validate307.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                      if (!(data5 === "open" || data5 === "closed"))
                        return validate307.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema112.properties.status.enum } }], !1;
                      var valid0 = _errs7 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.openedAt !== void 0) {
                        let _errs9 = errors;
                        validate316(data.openedAt, { instancePath: instancePath + "/openedAt", parentData: data, parentDataProperty: "openedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors), errors = vErrors.length);
                        var valid0 = _errs9 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.closedAt !== void 0) {
                          let data7 = data.closedAt, _errs10 = errors, _errs11 = errors, valid1 = !1, _errs12 = errors;
                          validate316(data7, { instancePath: instancePath + "/closedAt", parentData: data, parentDataProperty: "closedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors), errors = vErrors.length);
                          var _valid0 = _errs12 === errors;
                          valid1 = valid1 || _valid0;
                          let _errs13 = errors;
                          if (data7 !== null) {
                            let err0 = { instancePath: instancePath + "/closedAt", schemaPath: "#/properties/closedAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                          }
                          var _valid0 = _errs13 === errors;
                          if (valid1 = valid1 || _valid0, valid1)
                            errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
                          else {
                            let err1 = { instancePath: instancePath + "/closedAt", schemaPath: "#/properties/closedAt/anyOf", keyword: "anyOf", params: {} };
                            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate307.errors = vErrors, !1;
                          }
                          var valid0 = _errs10 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.lastFillAt !== void 0) {
                            let _errs15 = errors;
                            validate316(data.lastFillAt, { instancePath: instancePath + "/lastFillAt", parentData: data, parentDataProperty: "lastFillAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors), errors = vErrors.length);
                            var valid0 = _errs15 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.openSize !== void 0) {
                              let _errs16 = errors;
                              validate320(data.openSize, { instancePath: instancePath + "/openSize", parentData: data, parentDataProperty: "openSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length);
                              var valid0 = _errs16 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.maxSize !== void 0) {
                                let _errs17 = errors;
                                validate322(data.maxSize, { instancePath: instancePath + "/maxSize", parentData: data, parentDataProperty: "maxSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors), errors = vErrors.length);
                                var valid0 = _errs17 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.averageEntry !== void 0) {
                                  let _errs18 = errors;
                                  validate320(data.averageEntry, { instancePath: instancePath + "/averageEntry", parentData: data, parentDataProperty: "averageEntry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length);
                                  var valid0 = _errs18 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.averageExit !== void 0) {
                                    let data12 = data.averageExit, _errs19 = errors, _errs20 = errors, valid2 = !1, _errs21 = errors;
                                    validate320(data12, { instancePath: instancePath + "/averageExit", parentData: data, parentDataProperty: "averageExit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length);
                                    var _valid1 = _errs21 === errors;
                                    valid2 = valid2 || _valid1;
                                    let _errs22 = errors;
                                    if (data12 !== null) {
                                      let err2 = { instancePath: instancePath + "/averageExit", schemaPath: "#/properties/averageExit/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                    }
                                    var _valid1 = _errs22 === errors;
                                    if (valid2 = valid2 || _valid1, valid2)
                                      errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
                                    else {
                                      let err3 = { instancePath: instancePath + "/averageExit", schemaPath: "#/properties/averageExit/anyOf", keyword: "anyOf", params: {} };
                                      return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate307.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs19 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.fees !== void 0) {
                                      let _errs24 = errors;
                                      validate320(data.fees, { instancePath: instancePath + "/fees", parentData: data, parentDataProperty: "fees", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length);
                                      var valid0 = _errs24 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.feesUnmodelled !== void 0) {
                                        let _errs25 = errors;
                                        if (typeof data.feesUnmodelled != "boolean")
                                          return validate307.errors = [{ instancePath: instancePath + "/feesUnmodelled", schemaPath: "#/properties/feesUnmodelled/type", keyword: "type", params: { type: "boolean" } }], !1;
                                        var valid0 = _errs25 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.netPnl !== void 0) {
                                          let _errs27 = errors;
                                          validate320(data.netPnl, { instancePath: instancePath + "/netPnl", parentData: data, parentDataProperty: "netPnl", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length);
                                          var valid0 = _errs27 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.plannedRisk !== void 0) {
                                            let data16 = data.plannedRisk, _errs28 = errors, _errs29 = errors, valid3 = !1, _errs30 = errors;
                                            validate320(data16, { instancePath: instancePath + "/plannedRisk", parentData: data, parentDataProperty: "plannedRisk", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length);
                                            var _valid2 = _errs30 === errors;
                                            valid3 = valid3 || _valid2;
                                            let _errs31 = errors;
                                            if (data16 !== null) {
                                              let err4 = { instancePath: instancePath + "/plannedRisk", schemaPath: "#/properties/plannedRisk/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                            }
                                            var _valid2 = _errs31 === errors;
                                            if (valid3 = valid3 || _valid2, valid3)
                                              errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
                                            else {
                                              let err5 = { instancePath: instancePath + "/plannedRisk", schemaPath: "#/properties/plannedRisk/anyOf", keyword: "anyOf", params: {} };
                                              return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate307.errors = vErrors, !1;
                                            }
                                            var valid0 = _errs28 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.r !== void 0) {
                                              let data17 = data.r, _errs33 = errors, _errs34 = errors, valid4 = !1, _errs35 = errors;
                                              validate320(data17, { instancePath: instancePath + "/r", parentData: data, parentDataProperty: "r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length);
                                              var _valid3 = _errs35 === errors;
                                              valid4 = valid4 || _valid3;
                                              let _errs36 = errors;
                                              if (data17 !== null) {
                                                let err6 = { instancePath: instancePath + "/r", schemaPath: "#/properties/r/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                              }
                                              var _valid3 = _errs36 === errors;
                                              if (valid4 = valid4 || _valid3, valid4)
                                                errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
                                              else {
                                                let err7 = { instancePath: instancePath + "/r", schemaPath: "#/properties/r/anyOf", keyword: "anyOf", params: {} };
                                                return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate307.errors = vErrors, !1;
                                              }
                                              var valid0 = _errs33 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.rFromFill !== void 0) {
                                                let _errs38 = errors;
                                                if (typeof data.rFromFill != "boolean")
                                                  return validate307.errors = [{ instancePath: instancePath + "/rFromFill", schemaPath: "#/properties/rFromFill/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                var valid0 = _errs38 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.stop !== void 0) {
                                                  let data19 = data.stop, _errs40 = errors, _errs41 = errors, valid5 = !1, _errs42 = errors;
                                                  validate322(data19, { instancePath: instancePath + "/stop", parentData: data, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors), errors = vErrors.length);
                                                  var _valid4 = _errs42 === errors;
                                                  valid5 = valid5 || _valid4;
                                                  let _errs43 = errors;
                                                  if (data19 !== null) {
                                                    let err8 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                  }
                                                  var _valid4 = _errs43 === errors;
                                                  if (valid5 = valid5 || _valid4, valid5)
                                                    errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
                                                  else {
                                                    let err9 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/anyOf", keyword: "anyOf", params: {} };
                                                    return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate307.errors = vErrors, !1;
                                                  }
                                                  var valid0 = _errs40 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.intentId !== void 0) {
                                                    let data20 = data.intentId, _errs45 = errors, _errs46 = errors, valid6 = !1, _errs47 = errors;
                                                    validate308(data20, { instancePath: instancePath + "/intentId", parentData: data, parentDataProperty: "intentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors), errors = vErrors.length);
                                                    var _valid5 = _errs47 === errors;
                                                    valid6 = valid6 || _valid5;
                                                    let _errs48 = errors;
                                                    if (data20 !== null) {
                                                      let err10 = { instancePath: instancePath + "/intentId", schemaPath: "#/properties/intentId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                    }
                                                    var _valid5 = _errs48 === errors;
                                                    if (valid6 = valid6 || _valid5, valid6)
                                                      errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
                                                    else {
                                                      let err11 = { instancePath: instancePath + "/intentId", schemaPath: "#/properties/intentId/anyOf", keyword: "anyOf", params: {} };
                                                      return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate307.errors = vErrors, !1;
                                                    }
                                                    var valid0 = _errs45 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.openedByFlip !== void 0) {
                                                      let _errs50 = errors;
                                                      if (typeof data.openedByFlip != "boolean")
                                                        return validate307.errors = [{ instancePath: instancePath + "/openedByFlip", schemaPath: "#/properties/openedByFlip/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                      var valid0 = _errs50 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.legs !== void 0) {
                                                        let data22 = data.legs, _errs52 = errors;
                                                        if (errors === _errs52)
                                                          if (Array.isArray(data22)) {
                                                            if (data22.length > 1e5)
                                                              return validate307.errors = [{ instancePath: instancePath + "/legs", schemaPath: "#/properties/legs/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], !1;
                                                            {
                                                              var valid7 = !0;
                                                              let len0 = data22.length;
                                                              for (let i0 = 0; i0 < len0; i0++) {
                                                                let data23 = data22[i0], _errs54 = errors;
                                                                if (errors === _errs54)
                                                                  if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                                    let missing1;
                                                                    if (data23.fillId === void 0 && (missing1 = "fillId") || data23.at === void 0 && (missing1 = "at") || data23.size === void 0 && (missing1 = "size") || data23.price === void 0 && (missing1 = "price") || data23.effect === void 0 && (missing1 = "effect") || data23.net === void 0 && (missing1 = "net"))
                                                                      return validate307.errors = [{ instancePath: instancePath + "/legs/" + i0, schemaPath: "#/properties/legs/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                                                    {
                                                                      let _errs56 = errors;
                                                                      for (let key1 in data23)
                                                                        if (!(key1 === "fillId" || key1 === "at" || key1 === "size" || key1 === "price" || key1 === "effect" || key1 === "net")) {
                                                                          return validate307.errors = [{ instancePath: instancePath + "/legs/" + i0, schemaPath: "#/properties/legs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                                                          break;
                                                                        }
                                                                      if (_errs56 === errors) {
                                                                        if (data23.fillId !== void 0) {
                                                                          let _errs57 = errors;
                                                                          validate308(data23.fillId, { instancePath: instancePath + "/legs/" + i0 + "/fillId", parentData: data23, parentDataProperty: "fillId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors), errors = vErrors.length);
                                                                          var valid8 = _errs57 === errors;
                                                                        } else
                                                                          var valid8 = !0;
                                                                        if (valid8) {
                                                                          if (data23.at !== void 0) {
                                                                            let _errs58 = errors;
                                                                            validate316(data23.at, { instancePath: instancePath + "/legs/" + i0 + "/at", parentData: data23, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors), errors = vErrors.length);
                                                                            var valid8 = _errs58 === errors;
                                                                          } else
                                                                            var valid8 = !0;
                                                                          if (valid8) {
                                                                            if (data23.size !== void 0) {
                                                                              let _errs59 = errors;
                                                                              validate322(data23.size, { instancePath: instancePath + "/legs/" + i0 + "/size", parentData: data23, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors), errors = vErrors.length);
                                                                              var valid8 = _errs59 === errors;
                                                                            } else
                                                                              var valid8 = !0;
                                                                            if (valid8) {
                                                                              if (data23.price !== void 0) {
                                                                                let _errs60 = errors;
                                                                                validate322(data23.price, { instancePath: instancePath + "/legs/" + i0 + "/price", parentData: data23, parentDataProperty: "price", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors), errors = vErrors.length);
                                                                                var valid8 = _errs60 === errors;
                                                                              } else
                                                                                var valid8 = !0;
                                                                              if (valid8) {
                                                                                if (data23.effect !== void 0) {
                                                                                  let data28 = data23.effect, _errs61 = errors;
                                                                                  if (typeof data28 != "string")
                                                                                    return validate307.errors = [{ instancePath: instancePath + "/legs/" + i0 + "/effect", schemaPath: "#/properties/legs/items/properties/effect/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                  if (!(data28 === "increase" || data28 === "reduce"))
                                                                                    return validate307.errors = [{ instancePath: instancePath + "/legs/" + i0 + "/effect", schemaPath: "#/properties/legs/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema112.properties.legs.items.properties.effect.enum } }], !1;
                                                                                  var valid8 = _errs61 === errors;
                                                                                } else
                                                                                  var valid8 = !0;
                                                                                if (valid8)
                                                                                  if (data23.net !== void 0) {
                                                                                    let _errs63 = errors;
                                                                                    validate320(data23.net, { instancePath: instancePath + "/legs/" + i0 + "/net", parentData: data23, parentDataProperty: "net", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length);
                                                                                    var valid8 = _errs63 === errors;
                                                                                  } else
                                                                                    var valid8 = !0;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else
                                                                    return validate307.errors = [{ instancePath: instancePath + "/legs/" + i0, schemaPath: "#/properties/legs/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                var valid7 = _errs54 === errors;
                                                                if (!valid7)
                                                                  break;
                                                              }
                                                            }
                                                          } else
                                                            return validate307.errors = [{ instancePath: instancePath + "/legs", schemaPath: "#/properties/legs/type", keyword: "type", params: { type: "array" } }], !1;
                                                        var valid0 = _errs52 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0)
                                                        if (data.createdAt !== void 0) {
                                                          let _errs64 = errors;
                                                          validate316(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors), errors = vErrors.length);
                                                          var valid0 = _errs64 === errors;
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
    } else
      return validate307.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate307.errors = vErrors, errors === 0;
}
validate307.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateAccount,
  validateAccountSnapshot,
  validateCooldown,
  validateFill,
  validateGateDecision,
  validateImport,
  validateInstrument,
  validateIntent,
  validateJournalEntry,
  validatePerson,
  validateRejection,
  validateRuleDefinition,
  validateRuleset,
  validateTrade
};
