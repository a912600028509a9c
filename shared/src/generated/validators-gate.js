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
var validateIntentContext = validate52;
var schema21 = { type: "string", enum: ["calm", "fomo", "revenge", "anger", "boredom", "euphoria", "fear"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "calm" || data === "fomo" || data === "revenge" || data === "anger" || data === "boredom" || data === "euphoria" || data === "fear" ? (validate54.errors = vErrors, errors === 0) : (validate54.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum } }], !1);
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.emotion === void 0 && (missing0 = "emotion"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "emotion") {
            return validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
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
                    validate54(data0.tag, { instancePath: instancePath + "/emotion/tag", parentData: data0, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
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
            return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate52.errors = vErrors, !1;
          }
        }
      }
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateDecisionRecord = validate56, schema22 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/decision.json", title: "DecisionRecord", description: "One decision with all its reasons, enough to be replayed.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, intentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, revision: { type: "integer", minimum: 1 }, evaluatedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, asOf: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, evaluator: { type: "string", enum: ["device", "server"] }, authority: { type: "string", enum: ["provisional", "authoritative"] }, engineVersion: { type: "string", maxLength: 16 }, tzdbVersion: { type: "string", maxLength: 16 }, rulesetId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, rulesetHash: { $ref: "https://mast.local/contracts/common.json#/$defs/hash" }, facts: { $ref: "https://mast.local/contracts/gate/facts.json" }, factsHash: { $ref: "https://mast.local/contracts/common.json#/$defs/hash" }, outcome: { $ref: "https://mast.local/contracts/common.json#/$defs/outcome" }, headline: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, reason: { type: "string", maxLength: 40 }, findings: { type: "array", items: { $ref: "https://mast.local/contracts/gate/finding.json" }, maxItems: 300 }, maxSize: { anyOf: [{ type: "object", properties: { size: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, rule: { $ref: "https://mast.local/contracts/common.json#/$defs/id" } }, required: ["size", "rule"], additionalProperties: !1 }, { type: "null" }] }, wait: { anyOf: [{ type: "object", properties: { until: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, tasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 32 }, predicates: { type: "array", items: { type: "string", maxLength: 64 }, maxItems: 32 } }, required: ["until", "tasks", "predicates"], additionalProperties: !1 }, { type: "null" }] }, simulate: { anyOf: [{ type: "object", properties: { need: { type: "integer" }, done: { type: "integer" } }, required: ["need", "done"], additionalProperties: !1 }, { type: "null" }] }, blockedUntil: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, expiresAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, flags: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 32 }, supersedes: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, differsBecause: { anyOf: [{ type: "string", maxLength: 40 }, { type: "null" }] } }, required: ["id", "intentId", "revision", "evaluatedAt", "asOf", "evaluator", "authority", "engineVersion", "tzdbVersion", "rulesetId", "rulesetHash", "facts", "factsHash", "outcome", "headline", "reason", "findings", "maxSize", "wait", "simulate", "blockedUntil", "expiresAt", "flags", "supersedes", "differsBecause"], additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[A-Za-z0-9:_.-]{1,96}$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate57.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate60.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate64.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema26 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/facts.json", title: "Facts", description: "Everything beside the plan that a rule may look at, as of one instant. Money in the account currency.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { person: { type: "object", properties: { mainZone: { $ref: "https://mast.local/contracts/common.json#/$defs/zone" } }, required: ["mainZone"], additionalProperties: !1 }, account: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, currency: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, day: { $ref: "https://mast.local/contracts/common.json#/$defs/dayBoundary" }, equity: { anyOf: [{ type: "object", properties: { latest: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, dayStart: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, declaredAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["latest", "dayStart", "declaredAt"], additionalProperties: !1 }, { type: "null" }] } }, required: ["id", "currency", "day", "equity"], additionalProperties: !1 }, instrument: { anyOf: [{ $ref: "https://mast.local/contracts/gate/instrument-spec.json" }, { type: "null" }] }, fx: { anyOf: [{ type: "object", properties: { rate: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, operation: { type: "string", enum: ["multiply", "divide"] } }, required: ["rate", "operation"], additionalProperties: !1, description: "From the quote currency to the account currency; null where no rate is known." }, { type: "null" }] }, history: { type: "object", properties: { windows: { type: "object", propertyNames: { maxLength: 32 }, additionalProperties: { type: "object", properties: { net: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, r: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, rKnown: { type: "integer", minimum: 0 }, closed: { type: "integer", minimum: 0 }, startEquity: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, entries: { type: "integer", minimum: 0 } }, required: ["net", "r", "rKnown", "closed", "startEquity", "entries"], additionalProperties: !1 }, description: "By window: trading_day, iso_week, month or rolling_days_N." }, closes: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, openedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, closedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, net: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, r: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, result: { type: "string", enum: ["win", "loss", "breakeven"] }, clean: { anyOf: [{ type: "boolean" }, { type: "null" }] } }, required: ["tradeId", "accountId", "instrumentId", "openedAt", "closedAt", "net", "r", "result", "clean"], additionalProperties: !1 }, maxItems: 500 }, paper: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, openedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, closedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, post: { type: "boolean" }, adherence: { anyOf: [{ type: "integer", minimum: 0, maximum: 100 }, { type: "null" }] } }, required: ["tradeId", "openedAt", "closedAt", "post", "adherence"], additionalProperties: !1 }, maxItems: 200 }, complete: { type: "boolean", description: "False where older history has not reached this device." } }, required: ["windows", "closes", "paper", "complete"], additionalProperties: !1 }, positions: { type: "object", properties: { open: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, side: { $ref: "https://mast.local/contracts/common.json#/$defs/side" }, size: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, averageEntry: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, openRisk: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] } }, required: ["tradeId", "accountId", "instrumentId", "side", "size", "averageEntry", "stop", "openRisk"], additionalProperties: !1 }, maxItems: 200 } }, required: ["open"], additionalProperties: !1 }, cooldowns: { type: "array", items: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, trigger: { type: "string", maxLength: 40 }, class: { type: "string", enum: ["major", "minor"] }, scope: { type: "string", enum: ["person", "account", "chain"] }, accountId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, startsAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, endsAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, counted: { type: "boolean" }, enforced: { type: "boolean" }, openTasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 8 } }, required: ["id", "trigger", "class", "scope", "accountId", "startsAt", "endsAt", "counted", "enforced", "openTasks"], additionalProperties: !1 }, maxItems: 200 }, sync: { type: "object", properties: { lastSyncAt: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] } }, required: ["lastSyncAt"], additionalProperties: !1 } }, required: ["person", "account", "instrument", "fx", "history", "positions", "cooldowns", "sync"], additionalProperties: !1 };
var pattern6 = new RegExp("^[A-Za-z0-9_+/-]{1,64}$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern6.test(data))
        return validate67.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate69.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern8 = new RegExp("^[A-Z]{3,5}$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern8.test(data))
        return validate71.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern6.test(data))
        return validate74.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern10 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate76.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" } }], !1;
    } else
      return validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tz === void 0 && (missing0 = "tz") || data.localTime === void 0 && (missing0 = "localTime"))
        return validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tz" || key0 === "localTime")) {
            return validate73.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.tz !== void 0) {
            let _errs2 = errors;
            validate74(data.tz, { instancePath: instancePath + "/tz", parentData: data, parentDataProperty: "tz", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.localTime !== void 0) {
              let _errs3 = errors;
              validate76(data.localTime, { instancePath: instancePath + "/localTime", parentData: data, parentDataProperty: "localTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern11 = new RegExp("^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern11.test(data))
        return validate79.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate82.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema35 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/instrument-spec.json", title: "InstrumentSpec", description: "What sizing needs to know of an instrument. Point value in the quote currency for one lot and one point.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, symbol: { type: "string", maxLength: 32 }, class: { type: "string", enum: ["crypto", "future", "fx", "share", "fund"] }, quote: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, tick: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, pointValue: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, lotStep: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, minLot: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, fee: { type: "object", properties: { model: { type: "string", enum: ["none", "per_lot", "percent", "fixed"] }, entry: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, exit: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" } }, required: ["model", "entry", "exit"], additionalProperties: !1, description: "A fee a side: money a lot, percent of the notional, or money an order." } }, required: ["id", "symbol", "class", "quote", "tick", "pointValue", "lotStep", "minLot", "fee"], additionalProperties: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate85.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern8.test(data))
        return validate87.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern15 = new RegExp("^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern15.test(data))
        return validate89.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern11.test(data))
        return validate94.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.symbol === void 0 && (missing0 = "symbol") || data.class === void 0 && (missing0 = "class") || data.quote === void 0 && (missing0 = "quote") || data.tick === void 0 && (missing0 = "tick") || data.pointValue === void 0 && (missing0 = "pointValue") || data.lotStep === void 0 && (missing0 = "lotStep") || data.minLot === void 0 && (missing0 = "minLot") || data.fee === void 0 && (missing0 = "fee"))
        return validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema35.properties, key0)) {
            return validate84.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate85(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.symbol !== void 0) {
              let data1 = data.symbol, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func2(data1) > 32)
                    return validate84.errors = [{ instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/maxLength", keyword: "maxLength", params: { limit: 32 } }], !1;
                } else
                  return validate84.errors = [{ instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.class !== void 0) {
                let data2 = data.class, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate84.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "crypto" || data2 === "future" || data2 === "fx" || data2 === "share" || data2 === "fund"))
                  return validate84.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema35.properties.class.enum } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.quote !== void 0) {
                  let _errs7 = errors;
                  validate87(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.tick !== void 0) {
                    let _errs8 = errors;
                    validate89(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.pointValue !== void 0) {
                      let _errs9 = errors;
                      validate89(data.pointValue, { instancePath: instancePath + "/pointValue", parentData: data, parentDataProperty: "pointValue", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lotStep !== void 0) {
                        let _errs10 = errors;
                        validate89(data.lotStep, { instancePath: instancePath + "/lotStep", parentData: data, parentDataProperty: "lotStep", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.minLot !== void 0) {
                          let _errs11 = errors;
                          validate89(data.minLot, { instancePath: instancePath + "/minLot", parentData: data, parentDataProperty: "minLot", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
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
                                  return validate84.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                {
                                  let _errs14 = errors;
                                  for (let key1 in data8)
                                    if (!(key1 === "model" || key1 === "entry" || key1 === "exit")) {
                                      return validate84.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                      break;
                                    }
                                  if (_errs14 === errors) {
                                    if (data8.model !== void 0) {
                                      let data9 = data8.model, _errs15 = errors;
                                      if (typeof data9 != "string")
                                        return validate84.errors = [{ instancePath: instancePath + "/fee/model", schemaPath: "#/properties/fee/properties/model/type", keyword: "type", params: { type: "string" } }], !1;
                                      if (!(data9 === "none" || data9 === "per_lot" || data9 === "percent" || data9 === "fixed"))
                                        return validate84.errors = [{ instancePath: instancePath + "/fee/model", schemaPath: "#/properties/fee/properties/model/enum", keyword: "enum", params: { allowedValues: schema35.properties.fee.properties.model.enum } }], !1;
                                      var valid1 = _errs15 === errors;
                                    } else
                                      var valid1 = !0;
                                    if (valid1) {
                                      if (data8.entry !== void 0) {
                                        let _errs17 = errors;
                                        validate94(data8.entry, { instancePath: instancePath + "/fee/entry", parentData: data8, parentDataProperty: "entry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
                                        var valid1 = _errs17 === errors;
                                      } else
                                        var valid1 = !0;
                                      if (valid1)
                                        if (data8.exit !== void 0) {
                                          let _errs18 = errors;
                                          validate94(data8.exit, { instancePath: instancePath + "/fee/exit", parentData: data8, parentDataProperty: "exit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
                                          var valid1 = _errs18 === errors;
                                        } else
                                          var valid1 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate84.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "object" } }], !1;
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
      return validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern15.test(data))
        return validate98.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema41 = { type: "string", enum: ["long", "short"] };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate116.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "long" || data === "short" ? (validate116.errors = vErrors, errors === 0) : (validate116.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema41.enum } }], !1);
}
validate116.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.person === void 0 && (missing0 = "person") || data.account === void 0 && (missing0 = "account") || data.instrument === void 0 && (missing0 = "instrument") || data.fx === void 0 && (missing0 = "fx") || data.history === void 0 && (missing0 = "history") || data.positions === void 0 && (missing0 = "positions") || data.cooldowns === void 0 && (missing0 = "cooldowns") || data.sync === void 0 && (missing0 = "sync"))
        return validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "person" || key0 === "account" || key0 === "instrument" || key0 === "fx" || key0 === "history" || key0 === "positions" || key0 === "cooldowns" || key0 === "sync")) {
            return validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.person !== void 0) {
            let data0 = data.person, _errs2 = errors;
            if (errors === _errs2)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.mainZone === void 0 && (missing1 = "mainZone"))
                  return validate66.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                {
                  let _errs4 = errors;
                  for (let key1 in data0)
                    if (key1 !== "mainZone") {
                      return validate66.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                      break;
                    }
                  _errs4 === errors && data0.mainZone !== void 0 && (validate67(data0.mainZone, { instancePath: instancePath + "/person/mainZone", parentData: data0, parentDataProperty: "mainZone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length));
                }
              } else
                return validate66.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/type", keyword: "type", params: { type: "object" } }], !1;
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
                    return validate66.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                  {
                    let _errs8 = errors;
                    for (let key2 in data2)
                      if (!(key2 === "id" || key2 === "currency" || key2 === "day" || key2 === "equity")) {
                        return validate66.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                        break;
                      }
                    if (_errs8 === errors) {
                      if (data2.id !== void 0) {
                        let _errs9 = errors;
                        validate69(data2.id, { instancePath: instancePath + "/account/id", parentData: data2, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data2.currency !== void 0) {
                          let _errs10 = errors;
                          validate71(data2.currency, { instancePath: instancePath + "/account/currency", parentData: data2, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                          var valid2 = _errs10 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data2.day !== void 0) {
                            let _errs11 = errors;
                            validate73(data2.day, { instancePath: instancePath + "/account/day", parentData: data2, parentDataProperty: "day", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
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
                                        validate79(data6.latest, { instancePath: instancePath + "/account/equity/latest", parentData: data6, parentDataProperty: "latest", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
                                        var valid4 = _errs17 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data6.dayStart !== void 0) {
                                          let _errs18 = errors;
                                          validate79(data6.dayStart, { instancePath: instancePath + "/account/equity/dayStart", parentData: data6, parentDataProperty: "dayStart", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
                                          var valid4 = _errs18 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4)
                                          if (data6.declaredAt !== void 0) {
                                            let _errs19 = errors;
                                            validate82(data6.declaredAt, { instancePath: instancePath + "/account/equity/declaredAt", parentData: data6, parentDataProperty: "declaredAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
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
                                return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate66.errors = vErrors, !1;
                              }
                              var valid2 = _errs12 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    }
                  }
                } else
                  return validate66.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "object" } }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.instrument !== void 0) {
                let data10 = data.instrument, _errs22 = errors, _errs23 = errors, valid5 = !1, _errs24 = errors;
                validate84(data10, { instancePath: instancePath + "/instrument", parentData: data, parentDataProperty: "instrument", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate66.errors = vErrors, !1;
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
                            validate98(data11.rate, { instancePath: instancePath + "/fx/rate", parentData: data11, parentDataProperty: "rate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
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
                                let err10 = { instancePath: instancePath + "/fx/operation", schemaPath: "#/properties/fx/anyOf/0/properties/operation/enum", keyword: "enum", params: { allowedValues: schema26.properties.fx.anyOf[0].properties.operation.enum } };
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
                    return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate66.errors = vErrors, !1;
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
                          return validate66.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
                        {
                          let _errs39 = errors;
                          for (let key5 in data14)
                            if (!(key5 === "windows" || key5 === "closes" || key5 === "paper" || key5 === "complete")) {
                              return validate66.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
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
                                      return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate66.errors = vErrors, !1;
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
                                            return validate66.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/required", keyword: "required", params: { missingProperty: missing6 } }], !1;
                                          {
                                            let _errs46 = errors;
                                            for (let key8 in data16)
                                              if (!(key8 === "net" || key8 === "r" || key8 === "rKnown" || key8 === "closed" || key8 === "startEquity" || key8 === "entries")) {
                                                return validate66.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } }], !1;
                                                break;
                                              }
                                            if (_errs46 === errors) {
                                              if (data16.net !== void 0) {
                                                let _errs47 = errors;
                                                validate79(data16.net, { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/net", parentData: data16, parentDataProperty: "net", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
                                                var valid11 = _errs47 === errors;
                                              } else
                                                var valid11 = !0;
                                              if (valid11) {
                                                if (data16.r !== void 0) {
                                                  let _errs48 = errors;
                                                  validate79(data16.r, { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/r", parentData: data16, parentDataProperty: "r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
                                                  var valid11 = _errs48 === errors;
                                                } else
                                                  var valid11 = !0;
                                                if (valid11) {
                                                  if (data16.rKnown !== void 0) {
                                                    let data19 = data16.rKnown, _errs49 = errors;
                                                    if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                                      return validate66.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/rKnown", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/rKnown/type", keyword: "type", params: { type: "integer" } }], !1;
                                                    if (errors === _errs49 && typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19)))
                                                      return validate66.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/rKnown", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/rKnown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                    var valid11 = _errs49 === errors;
                                                  } else
                                                    var valid11 = !0;
                                                  if (valid11) {
                                                    if (data16.closed !== void 0) {
                                                      let data20 = data16.closed, _errs51 = errors;
                                                      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                                                        return validate66.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/closed/type", keyword: "type", params: { type: "integer" } }], !1;
                                                      if (errors === _errs51 && typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20)))
                                                        return validate66.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/closed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                      var valid11 = _errs51 === errors;
                                                    } else
                                                      var valid11 = !0;
                                                    if (valid11) {
                                                      if (data16.startEquity !== void 0) {
                                                        let data21 = data16.startEquity, _errs53 = errors, _errs54 = errors, valid12 = !1, _errs55 = errors;
                                                        validate79(data21, { instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/startEquity", parentData: data16, parentDataProperty: "startEquity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
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
                                                          return vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++, validate66.errors = vErrors, !1;
                                                        }
                                                        var valid11 = _errs53 === errors;
                                                      } else
                                                        var valid11 = !0;
                                                      if (valid11)
                                                        if (data16.entries !== void 0) {
                                                          let data22 = data16.entries, _errs58 = errors;
                                                          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22)))
                                                            return validate66.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/entries", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/entries/type", keyword: "type", params: { type: "integer" } }], !1;
                                                          if (errors === _errs58 && typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22)))
                                                            return validate66.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/entries", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
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
                                          return validate66.errors = [{ instancePath: instancePath + "/history/windows/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid10 = _errs44 === errors;
                                      if (!valid10)
                                        break;
                                    }
                                } else
                                  return validate66.errors = [{ instancePath: instancePath + "/history/windows", schemaPath: "#/properties/history/properties/windows/type", keyword: "type", params: { type: "object" } }], !1;
                              var valid8 = _errs40 === errors;
                            } else
                              var valid8 = !0;
                            if (valid8) {
                              if (data14.closes !== void 0) {
                                let data23 = data14.closes, _errs60 = errors;
                                if (errors === _errs60)
                                  if (Array.isArray(data23)) {
                                    if (data23.length > 500)
                                      return validate66.errors = [{ instancePath: instancePath + "/history/closes", schemaPath: "#/properties/history/properties/closes/maxItems", keyword: "maxItems", params: { limit: 500 } }], !1;
                                    {
                                      var valid13 = !0;
                                      let len0 = data23.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let data24 = data23[i0], _errs62 = errors;
                                        if (errors === _errs62)
                                          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                            let missing7;
                                            if (data24.tradeId === void 0 && (missing7 = "tradeId") || data24.accountId === void 0 && (missing7 = "accountId") || data24.instrumentId === void 0 && (missing7 = "instrumentId") || data24.openedAt === void 0 && (missing7 = "openedAt") || data24.closedAt === void 0 && (missing7 = "closedAt") || data24.net === void 0 && (missing7 = "net") || data24.r === void 0 && (missing7 = "r") || data24.result === void 0 && (missing7 = "result") || data24.clean === void 0 && (missing7 = "clean"))
                                              return validate66.errors = [{ instancePath: instancePath + "/history/closes/" + i0, schemaPath: "#/properties/history/properties/closes/items/required", keyword: "required", params: { missingProperty: missing7 } }], !1;
                                            {
                                              let _errs64 = errors;
                                              for (let key9 in data24)
                                                if (!func1.call(schema26.properties.history.properties.closes.items.properties, key9)) {
                                                  return validate66.errors = [{ instancePath: instancePath + "/history/closes/" + i0, schemaPath: "#/properties/history/properties/closes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } }], !1;
                                                  break;
                                                }
                                              if (_errs64 === errors) {
                                                if (data24.tradeId !== void 0) {
                                                  let _errs65 = errors;
                                                  validate69(data24.tradeId, { instancePath: instancePath + "/history/closes/" + i0 + "/tradeId", parentData: data24, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                                                  var valid14 = _errs65 === errors;
                                                } else
                                                  var valid14 = !0;
                                                if (valid14) {
                                                  if (data24.accountId !== void 0) {
                                                    let _errs66 = errors;
                                                    validate69(data24.accountId, { instancePath: instancePath + "/history/closes/" + i0 + "/accountId", parentData: data24, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                                                    var valid14 = _errs66 === errors;
                                                  } else
                                                    var valid14 = !0;
                                                  if (valid14) {
                                                    if (data24.instrumentId !== void 0) {
                                                      let _errs67 = errors;
                                                      validate69(data24.instrumentId, { instancePath: instancePath + "/history/closes/" + i0 + "/instrumentId", parentData: data24, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                                                      var valid14 = _errs67 === errors;
                                                    } else
                                                      var valid14 = !0;
                                                    if (valid14) {
                                                      if (data24.openedAt !== void 0) {
                                                        let _errs68 = errors;
                                                        validate82(data24.openedAt, { instancePath: instancePath + "/history/closes/" + i0 + "/openedAt", parentData: data24, parentDataProperty: "openedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
                                                        var valid14 = _errs68 === errors;
                                                      } else
                                                        var valid14 = !0;
                                                      if (valid14) {
                                                        if (data24.closedAt !== void 0) {
                                                          let _errs69 = errors;
                                                          validate82(data24.closedAt, { instancePath: instancePath + "/history/closes/" + i0 + "/closedAt", parentData: data24, parentDataProperty: "closedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
                                                          var valid14 = _errs69 === errors;
                                                        } else
                                                          var valid14 = !0;
                                                        if (valid14) {
                                                          if (data24.net !== void 0) {
                                                            let _errs70 = errors;
                                                            validate79(data24.net, { instancePath: instancePath + "/history/closes/" + i0 + "/net", parentData: data24, parentDataProperty: "net", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
                                                            var valid14 = _errs70 === errors;
                                                          } else
                                                            var valid14 = !0;
                                                          if (valid14) {
                                                            if (data24.r !== void 0) {
                                                              let data31 = data24.r, _errs71 = errors, _errs72 = errors, valid15 = !1, _errs73 = errors;
                                                              validate79(data31, { instancePath: instancePath + "/history/closes/" + i0 + "/r", parentData: data24, parentDataProperty: "r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
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
                                                                return vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++, validate66.errors = vErrors, !1;
                                                              }
                                                              var valid14 = _errs71 === errors;
                                                            } else
                                                              var valid14 = !0;
                                                            if (valid14) {
                                                              if (data24.result !== void 0) {
                                                                let data32 = data24.result, _errs76 = errors;
                                                                if (typeof data32 != "string")
                                                                  return validate66.errors = [{ instancePath: instancePath + "/history/closes/" + i0 + "/result", schemaPath: "#/properties/history/properties/closes/items/properties/result/type", keyword: "type", params: { type: "string" } }], !1;
                                                                if (!(data32 === "win" || data32 === "loss" || data32 === "breakeven"))
                                                                  return validate66.errors = [{ instancePath: instancePath + "/history/closes/" + i0 + "/result", schemaPath: "#/properties/history/properties/closes/items/properties/result/enum", keyword: "enum", params: { allowedValues: schema26.properties.history.properties.closes.items.properties.result.enum } }], !1;
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
                                                                    return vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++, validate66.errors = vErrors, !1;
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
                                            return validate66.errors = [{ instancePath: instancePath + "/history/closes/" + i0, schemaPath: "#/properties/history/properties/closes/items/type", keyword: "type", params: { type: "object" } }], !1;
                                        var valid13 = _errs62 === errors;
                                        if (!valid13)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate66.errors = [{ instancePath: instancePath + "/history/closes", schemaPath: "#/properties/history/properties/closes/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid8 = _errs60 === errors;
                              } else
                                var valid8 = !0;
                              if (valid8) {
                                if (data14.paper !== void 0) {
                                  let data34 = data14.paper, _errs84 = errors;
                                  if (errors === _errs84)
                                    if (Array.isArray(data34)) {
                                      if (data34.length > 200)
                                        return validate66.errors = [{ instancePath: instancePath + "/history/paper", schemaPath: "#/properties/history/properties/paper/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                      {
                                        var valid17 = !0;
                                        let len1 = data34.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data35 = data34[i1], _errs86 = errors;
                                          if (errors === _errs86)
                                            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                              let missing8;
                                              if (data35.tradeId === void 0 && (missing8 = "tradeId") || data35.openedAt === void 0 && (missing8 = "openedAt") || data35.closedAt === void 0 && (missing8 = "closedAt") || data35.post === void 0 && (missing8 = "post") || data35.adherence === void 0 && (missing8 = "adherence"))
                                                return validate66.errors = [{ instancePath: instancePath + "/history/paper/" + i1, schemaPath: "#/properties/history/properties/paper/items/required", keyword: "required", params: { missingProperty: missing8 } }], !1;
                                              {
                                                let _errs88 = errors;
                                                for (let key10 in data35)
                                                  if (!(key10 === "tradeId" || key10 === "openedAt" || key10 === "closedAt" || key10 === "post" || key10 === "adherence")) {
                                                    return validate66.errors = [{ instancePath: instancePath + "/history/paper/" + i1, schemaPath: "#/properties/history/properties/paper/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } }], !1;
                                                    break;
                                                  }
                                                if (_errs88 === errors) {
                                                  if (data35.tradeId !== void 0) {
                                                    let _errs89 = errors;
                                                    validate69(data35.tradeId, { instancePath: instancePath + "/history/paper/" + i1 + "/tradeId", parentData: data35, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                                                    var valid18 = _errs89 === errors;
                                                  } else
                                                    var valid18 = !0;
                                                  if (valid18) {
                                                    if (data35.openedAt !== void 0) {
                                                      let _errs90 = errors;
                                                      validate82(data35.openedAt, { instancePath: instancePath + "/history/paper/" + i1 + "/openedAt", parentData: data35, parentDataProperty: "openedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
                                                      var valid18 = _errs90 === errors;
                                                    } else
                                                      var valid18 = !0;
                                                    if (valid18) {
                                                      if (data35.closedAt !== void 0) {
                                                        let _errs91 = errors;
                                                        validate82(data35.closedAt, { instancePath: instancePath + "/history/paper/" + i1 + "/closedAt", parentData: data35, parentDataProperty: "closedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
                                                        var valid18 = _errs91 === errors;
                                                      } else
                                                        var valid18 = !0;
                                                      if (valid18) {
                                                        if (data35.post !== void 0) {
                                                          let _errs92 = errors;
                                                          if (typeof data35.post != "boolean")
                                                            return validate66.errors = [{ instancePath: instancePath + "/history/paper/" + i1 + "/post", schemaPath: "#/properties/history/properties/paper/items/properties/post/type", keyword: "type", params: { type: "boolean" } }], !1;
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
                                                              return vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++, validate66.errors = vErrors, !1;
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
                                              return validate66.errors = [{ instancePath: instancePath + "/history/paper/" + i1, schemaPath: "#/properties/history/properties/paper/items/type", keyword: "type", params: { type: "object" } }], !1;
                                          var valid17 = _errs86 === errors;
                                          if (!valid17)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate66.errors = [{ instancePath: instancePath + "/history/paper", schemaPath: "#/properties/history/properties/paper/type", keyword: "type", params: { type: "array" } }], !1;
                                  var valid8 = _errs84 === errors;
                                } else
                                  var valid8 = !0;
                                if (valid8)
                                  if (data14.complete !== void 0) {
                                    let _errs100 = errors;
                                    if (typeof data14.complete != "boolean")
                                      return validate66.errors = [{ instancePath: instancePath + "/history/complete", schemaPath: "#/properties/history/properties/complete/type", keyword: "type", params: { type: "boolean" } }], !1;
                                    var valid8 = _errs100 === errors;
                                  } else
                                    var valid8 = !0;
                              }
                            }
                          }
                        }
                      } else
                        return validate66.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" } }], !1;
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
                            return validate66.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/required", keyword: "required", params: { missingProperty: missing9 } }], !1;
                          {
                            let _errs104 = errors;
                            for (let key11 in data42)
                              if (key11 !== "open") {
                                return validate66.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } }], !1;
                                break;
                              }
                            if (_errs104 === errors && data42.open !== void 0) {
                              let data43 = data42.open;
                              if (errors === errors)
                                if (Array.isArray(data43)) {
                                  if (data43.length > 200)
                                    return validate66.errors = [{ instancePath: instancePath + "/positions/open", schemaPath: "#/properties/positions/properties/open/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                  {
                                    var valid21 = !0;
                                    let len2 = data43.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      let data44 = data43[i2], _errs107 = errors;
                                      if (errors === _errs107)
                                        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                          let missing10;
                                          if (data44.tradeId === void 0 && (missing10 = "tradeId") || data44.accountId === void 0 && (missing10 = "accountId") || data44.instrumentId === void 0 && (missing10 = "instrumentId") || data44.side === void 0 && (missing10 = "side") || data44.size === void 0 && (missing10 = "size") || data44.averageEntry === void 0 && (missing10 = "averageEntry") || data44.stop === void 0 && (missing10 = "stop") || data44.openRisk === void 0 && (missing10 = "openRisk"))
                                            return validate66.errors = [{ instancePath: instancePath + "/positions/open/" + i2, schemaPath: "#/properties/positions/properties/open/items/required", keyword: "required", params: { missingProperty: missing10 } }], !1;
                                          {
                                            let _errs109 = errors;
                                            for (let key12 in data44)
                                              if (!(key12 === "tradeId" || key12 === "accountId" || key12 === "instrumentId" || key12 === "side" || key12 === "size" || key12 === "averageEntry" || key12 === "stop" || key12 === "openRisk")) {
                                                return validate66.errors = [{ instancePath: instancePath + "/positions/open/" + i2, schemaPath: "#/properties/positions/properties/open/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } }], !1;
                                                break;
                                              }
                                            if (_errs109 === errors) {
                                              if (data44.tradeId !== void 0) {
                                                let _errs110 = errors;
                                                validate69(data44.tradeId, { instancePath: instancePath + "/positions/open/" + i2 + "/tradeId", parentData: data44, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                                                var valid22 = _errs110 === errors;
                                              } else
                                                var valid22 = !0;
                                              if (valid22) {
                                                if (data44.accountId !== void 0) {
                                                  let _errs111 = errors;
                                                  validate69(data44.accountId, { instancePath: instancePath + "/positions/open/" + i2 + "/accountId", parentData: data44, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                                                  var valid22 = _errs111 === errors;
                                                } else
                                                  var valid22 = !0;
                                                if (valid22) {
                                                  if (data44.instrumentId !== void 0) {
                                                    let _errs112 = errors;
                                                    validate69(data44.instrumentId, { instancePath: instancePath + "/positions/open/" + i2 + "/instrumentId", parentData: data44, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                                                    var valid22 = _errs112 === errors;
                                                  } else
                                                    var valid22 = !0;
                                                  if (valid22) {
                                                    if (data44.side !== void 0) {
                                                      let _errs113 = errors;
                                                      validate116(data44.side, { instancePath: instancePath + "/positions/open/" + i2 + "/side", parentData: data44, parentDataProperty: "side", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
                                                      var valid22 = _errs113 === errors;
                                                    } else
                                                      var valid22 = !0;
                                                    if (valid22) {
                                                      if (data44.size !== void 0) {
                                                        let _errs114 = errors;
                                                        validate98(data44.size, { instancePath: instancePath + "/positions/open/" + i2 + "/size", parentData: data44, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
                                                        var valid22 = _errs114 === errors;
                                                      } else
                                                        var valid22 = !0;
                                                      if (valid22) {
                                                        if (data44.averageEntry !== void 0) {
                                                          let _errs115 = errors;
                                                          validate79(data44.averageEntry, { instancePath: instancePath + "/positions/open/" + i2 + "/averageEntry", parentData: data44, parentDataProperty: "averageEntry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
                                                          var valid22 = _errs115 === errors;
                                                        } else
                                                          var valid22 = !0;
                                                        if (valid22) {
                                                          if (data44.stop !== void 0) {
                                                            let data51 = data44.stop, _errs116 = errors, _errs117 = errors, valid23 = !1, _errs118 = errors;
                                                            validate98(data51, { instancePath: instancePath + "/positions/open/" + i2 + "/stop", parentData: data44, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
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
                                                              return vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++, validate66.errors = vErrors, !1;
                                                            }
                                                            var valid22 = _errs116 === errors;
                                                          } else
                                                            var valid22 = !0;
                                                          if (valid22)
                                                            if (data44.openRisk !== void 0) {
                                                              let data52 = data44.openRisk, _errs121 = errors, _errs122 = errors, valid24 = !1, _errs123 = errors;
                                                              validate79(data52, { instancePath: instancePath + "/positions/open/" + i2 + "/openRisk", parentData: data44, parentDataProperty: "openRisk", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
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
                                                                return vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++, validate66.errors = vErrors, !1;
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
                                          return validate66.errors = [{ instancePath: instancePath + "/positions/open/" + i2, schemaPath: "#/properties/positions/properties/open/items/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid21 = _errs107 === errors;
                                      if (!valid21)
                                        break;
                                    }
                                  }
                                } else
                                  return validate66.errors = [{ instancePath: instancePath + "/positions/open", schemaPath: "#/properties/positions/properties/open/type", keyword: "type", params: { type: "array" } }], !1;
                            }
                          }
                        } else
                          return validate66.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid0 = _errs102 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.cooldowns !== void 0) {
                        let data53 = data.cooldowns, _errs126 = errors;
                        if (errors === _errs126)
                          if (Array.isArray(data53)) {
                            if (data53.length > 200)
                              return validate66.errors = [{ instancePath: instancePath + "/cooldowns", schemaPath: "#/properties/cooldowns/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                            {
                              var valid25 = !0;
                              let len3 = data53.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                let data54 = data53[i3], _errs128 = errors;
                                if (errors === _errs128)
                                  if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                    let missing11;
                                    if (data54.id === void 0 && (missing11 = "id") || data54.trigger === void 0 && (missing11 = "trigger") || data54.class === void 0 && (missing11 = "class") || data54.scope === void 0 && (missing11 = "scope") || data54.accountId === void 0 && (missing11 = "accountId") || data54.startsAt === void 0 && (missing11 = "startsAt") || data54.endsAt === void 0 && (missing11 = "endsAt") || data54.counted === void 0 && (missing11 = "counted") || data54.enforced === void 0 && (missing11 = "enforced") || data54.openTasks === void 0 && (missing11 = "openTasks"))
                                      return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3, schemaPath: "#/properties/cooldowns/items/required", keyword: "required", params: { missingProperty: missing11 } }], !1;
                                    {
                                      let _errs130 = errors;
                                      for (let key13 in data54)
                                        if (!func1.call(schema26.properties.cooldowns.items.properties, key13)) {
                                          return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3, schemaPath: "#/properties/cooldowns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } }], !1;
                                          break;
                                        }
                                      if (_errs130 === errors) {
                                        if (data54.id !== void 0) {
                                          let _errs131 = errors;
                                          validate69(data54.id, { instancePath: instancePath + "/cooldowns/" + i3 + "/id", parentData: data54, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                                          var valid26 = _errs131 === errors;
                                        } else
                                          var valid26 = !0;
                                        if (valid26) {
                                          if (data54.trigger !== void 0) {
                                            let data56 = data54.trigger, _errs132 = errors;
                                            if (errors === _errs132)
                                              if (typeof data56 == "string") {
                                                if (func2(data56) > 40)
                                                  return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/trigger", schemaPath: "#/properties/cooldowns/items/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                              } else
                                                return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/trigger", schemaPath: "#/properties/cooldowns/items/properties/trigger/type", keyword: "type", params: { type: "string" } }], !1;
                                            var valid26 = _errs132 === errors;
                                          } else
                                            var valid26 = !0;
                                          if (valid26) {
                                            if (data54.class !== void 0) {
                                              let data57 = data54.class, _errs134 = errors;
                                              if (typeof data57 != "string")
                                                return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/class", schemaPath: "#/properties/cooldowns/items/properties/class/type", keyword: "type", params: { type: "string" } }], !1;
                                              if (!(data57 === "major" || data57 === "minor"))
                                                return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/class", schemaPath: "#/properties/cooldowns/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema26.properties.cooldowns.items.properties.class.enum } }], !1;
                                              var valid26 = _errs134 === errors;
                                            } else
                                              var valid26 = !0;
                                            if (valid26) {
                                              if (data54.scope !== void 0) {
                                                let data58 = data54.scope, _errs136 = errors;
                                                if (typeof data58 != "string")
                                                  return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/scope", schemaPath: "#/properties/cooldowns/items/properties/scope/type", keyword: "type", params: { type: "string" } }], !1;
                                                if (!(data58 === "person" || data58 === "account" || data58 === "chain"))
                                                  return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/scope", schemaPath: "#/properties/cooldowns/items/properties/scope/enum", keyword: "enum", params: { allowedValues: schema26.properties.cooldowns.items.properties.scope.enum } }], !1;
                                                var valid26 = _errs136 === errors;
                                              } else
                                                var valid26 = !0;
                                              if (valid26) {
                                                if (data54.accountId !== void 0) {
                                                  let data59 = data54.accountId, _errs138 = errors, _errs139 = errors, valid27 = !1, _errs140 = errors;
                                                  validate69(data59, { instancePath: instancePath + "/cooldowns/" + i3 + "/accountId", parentData: data54, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
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
                                                    return vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++, validate66.errors = vErrors, !1;
                                                  }
                                                  var valid26 = _errs138 === errors;
                                                } else
                                                  var valid26 = !0;
                                                if (valid26) {
                                                  if (data54.startsAt !== void 0) {
                                                    let _errs143 = errors;
                                                    validate82(data54.startsAt, { instancePath: instancePath + "/cooldowns/" + i3 + "/startsAt", parentData: data54, parentDataProperty: "startsAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
                                                    var valid26 = _errs143 === errors;
                                                  } else
                                                    var valid26 = !0;
                                                  if (valid26) {
                                                    if (data54.endsAt !== void 0) {
                                                      let _errs144 = errors;
                                                      validate82(data54.endsAt, { instancePath: instancePath + "/cooldowns/" + i3 + "/endsAt", parentData: data54, parentDataProperty: "endsAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
                                                      var valid26 = _errs144 === errors;
                                                    } else
                                                      var valid26 = !0;
                                                    if (valid26) {
                                                      if (data54.counted !== void 0) {
                                                        let _errs145 = errors;
                                                        if (typeof data54.counted != "boolean")
                                                          return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/counted", schemaPath: "#/properties/cooldowns/items/properties/counted/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                        var valid26 = _errs145 === errors;
                                                      } else
                                                        var valid26 = !0;
                                                      if (valid26) {
                                                        if (data54.enforced !== void 0) {
                                                          let _errs147 = errors;
                                                          if (typeof data54.enforced != "boolean")
                                                            return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/enforced", schemaPath: "#/properties/cooldowns/items/properties/enforced/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                          var valid26 = _errs147 === errors;
                                                        } else
                                                          var valid26 = !0;
                                                        if (valid26)
                                                          if (data54.openTasks !== void 0) {
                                                            let data64 = data54.openTasks, _errs149 = errors;
                                                            if (errors === _errs149)
                                                              if (Array.isArray(data64)) {
                                                                if (data64.length > 8)
                                                                  return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks", schemaPath: "#/properties/cooldowns/items/properties/openTasks/maxItems", keyword: "maxItems", params: { limit: 8 } }], !1;
                                                                {
                                                                  var valid28 = !0;
                                                                  let len4 = data64.length;
                                                                  for (let i4 = 0; i4 < len4; i4++) {
                                                                    let data65 = data64[i4], _errs151 = errors;
                                                                    if (errors === _errs151)
                                                                      if (typeof data65 == "string") {
                                                                        if (func2(data65) > 40)
                                                                          return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks/" + i4, schemaPath: "#/properties/cooldowns/items/properties/openTasks/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                                      } else
                                                                        return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks/" + i4, schemaPath: "#/properties/cooldowns/items/properties/openTasks/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid28 = _errs151 === errors;
                                                                    if (!valid28)
                                                                      break;
                                                                  }
                                                                }
                                                              } else
                                                                return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3 + "/openTasks", schemaPath: "#/properties/cooldowns/items/properties/openTasks/type", keyword: "type", params: { type: "array" } }], !1;
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
                                    return validate66.errors = [{ instancePath: instancePath + "/cooldowns/" + i3, schemaPath: "#/properties/cooldowns/items/type", keyword: "type", params: { type: "object" } }], !1;
                                var valid25 = _errs128 === errors;
                                if (!valid25)
                                  break;
                              }
                            }
                          } else
                            return validate66.errors = [{ instancePath: instancePath + "/cooldowns", schemaPath: "#/properties/cooldowns/type", keyword: "type", params: { type: "array" } }], !1;
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
                                return validate66.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/required", keyword: "required", params: { missingProperty: missing12 } }], !1;
                              {
                                let _errs155 = errors;
                                for (let key14 in data66)
                                  if (key14 !== "lastSyncAt") {
                                    return validate66.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } }], !1;
                                    break;
                                  }
                                if (_errs155 === errors && data66.lastSyncAt !== void 0) {
                                  let data67 = data66.lastSyncAt, _errs157 = errors, valid30 = !1, _errs158 = errors;
                                  validate82(data67, { instancePath: instancePath + "/sync/lastSyncAt", parentData: data66, parentDataProperty: "lastSyncAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
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
                                    return vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++, validate66.errors = vErrors, !1;
                                  }
                                }
                              }
                            } else
                              return validate66.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "object" } }], !1;
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
      return validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema42 = { type: "string", enum: ["GO", "SIZE_DOWN", "WAIT", "SIMULATE", "NO_GO"] };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "GO" || data === "SIZE_DOWN" || data === "WAIT" || data === "SIMULATE" || data === "NO_GO" ? (validate129.errors = vErrors, errors === 0) : (validate129.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum } }], !1);
}
validate129.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema43 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/finding.json", title: "Finding", description: "What one rule saw, its limit, and what follows. `margin` is the share of the limit that is used.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { rule: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, kind: { type: "string", maxLength: 64 }, status: { type: "string", enum: ["pass", "fail", "missing", "not_evaluated", "not_applicable"] }, outcome: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/outcome" }, { type: "null" }] }, observed: { anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }] }, limit: { anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }] }, unit: { anyOf: [{ type: "string", maxLength: 16 }, { type: "null" }] }, margin: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, template: { anyOf: [{ type: "string", maxLength: 64 }, { type: "null" }] }, slots: { type: "object", additionalProperties: { type: "string" } }, until: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, tasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 8 }, predicate: { anyOf: [{ type: "string", maxLength: 64 }, { type: "null" }] }, maxSize: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] } }, required: ["rule", "kind", "status", "outcome", "observed", "limit", "unit", "margin", "template", "slots", "until", "tasks", "predicate", "maxSize"], additionalProperties: !1 };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate133.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "GO" || data === "SIZE_DOWN" || data === "WAIT" || data === "SIMULATE" || data === "NO_GO" ? (validate135.errors = vErrors, errors === 0) : (validate135.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum } }], !1);
}
validate135.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern11.test(data))
        return validate137.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate139.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.kind === void 0 && (missing0 = "kind") || data.status === void 0 && (missing0 = "status") || data.outcome === void 0 && (missing0 = "outcome") || data.observed === void 0 && (missing0 = "observed") || data.limit === void 0 && (missing0 = "limit") || data.unit === void 0 && (missing0 = "unit") || data.margin === void 0 && (missing0 = "margin") || data.template === void 0 && (missing0 = "template") || data.slots === void 0 && (missing0 = "slots") || data.until === void 0 && (missing0 = "until") || data.tasks === void 0 && (missing0 = "tasks") || data.predicate === void 0 && (missing0 = "predicate") || data.maxSize === void 0 && (missing0 = "maxSize"))
        return validate132.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema43.properties, key0)) {
            return validate132.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            let _errs2 = errors;
            validate133(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func2(data1) > 64)
                    return validate132.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/maxLength", keyword: "maxLength", params: { limit: 64 } }], !1;
                } else
                  return validate132.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0) {
                let data2 = data.status, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate132.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "pass" || data2 === "fail" || data2 === "missing" || data2 === "not_evaluated" || data2 === "not_applicable"))
                  return validate132.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema43.properties.status.enum } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.outcome !== void 0) {
                  let data3 = data.outcome, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
                  validate135(data3, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate132.errors = vErrors, !1;
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
                      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate132.errors = vErrors, !1;
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
                        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate132.errors = vErrors, !1;
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
                          return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate132.errors = vErrors, !1;
                        }
                        var valid0 = _errs24 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.margin !== void 0) {
                          let data7 = data.margin, _errs30 = errors, _errs31 = errors, valid5 = !1, _errs32 = errors;
                          validate137(data7, { instancePath: instancePath + "/margin", parentData: data, parentDataProperty: "margin", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
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
                            return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate132.errors = vErrors, !1;
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
                              return vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++, validate132.errors = vErrors, !1;
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
                                      return validate132.errors = [{ instancePath: instancePath + "/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/slots/additionalProperties/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid7 = _errs44 === errors;
                                    if (!valid7)
                                      break;
                                  }
                                else
                                  return validate132.errors = [{ instancePath: instancePath + "/slots", schemaPath: "#/properties/slots/type", keyword: "type", params: { type: "object" } }], !1;
                              var valid0 = _errs41 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.until !== void 0) {
                                let data11 = data.until, _errs46 = errors, _errs47 = errors, valid8 = !1, _errs48 = errors;
                                validate139(data11, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
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
                                  return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate132.errors = vErrors, !1;
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
                                        return validate132.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 8 } }], !1;
                                      {
                                        var valid9 = !0;
                                        let len0 = data12.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data13 = data12[i0], _errs53 = errors;
                                          if (errors === _errs53)
                                            if (typeof data13 == "string") {
                                              if (func2(data13) > 40)
                                                return validate132.errors = [{ instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                            } else
                                              return validate132.errors = [{ instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid9 = _errs53 === errors;
                                          if (!valid9)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate132.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } }], !1;
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
                                      return vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++, validate132.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs55 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.maxSize !== void 0) {
                                      let data15 = data.maxSize, _errs61 = errors, _errs62 = errors, valid11 = !1, _errs63 = errors;
                                      validate137(data15, { instancePath: instancePath + "/maxSize", parentData: data, parentDataProperty: "maxSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
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
                                        return vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++, validate132.errors = vErrors, !1;
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
      return validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern11.test(data))
        return validate143.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.intentId === void 0 && (missing0 = "intentId") || data.revision === void 0 && (missing0 = "revision") || data.evaluatedAt === void 0 && (missing0 = "evaluatedAt") || data.asOf === void 0 && (missing0 = "asOf") || data.evaluator === void 0 && (missing0 = "evaluator") || data.authority === void 0 && (missing0 = "authority") || data.engineVersion === void 0 && (missing0 = "engineVersion") || data.tzdbVersion === void 0 && (missing0 = "tzdbVersion") || data.rulesetId === void 0 && (missing0 = "rulesetId") || data.rulesetHash === void 0 && (missing0 = "rulesetHash") || data.facts === void 0 && (missing0 = "facts") || data.factsHash === void 0 && (missing0 = "factsHash") || data.outcome === void 0 && (missing0 = "outcome") || data.headline === void 0 && (missing0 = "headline") || data.reason === void 0 && (missing0 = "reason") || data.findings === void 0 && (missing0 = "findings") || data.maxSize === void 0 && (missing0 = "maxSize") || data.wait === void 0 && (missing0 = "wait") || data.simulate === void 0 && (missing0 = "simulate") || data.blockedUntil === void 0 && (missing0 = "blockedUntil") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.flags === void 0 && (missing0 = "flags") || data.supersedes === void 0 && (missing0 = "supersedes") || data.differsBecause === void 0 && (missing0 = "differsBecause"))
        return validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema22.properties, key0)) {
            return validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate57(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.intentId !== void 0) {
              let _errs3 = errors;
              validate57(data.intentId, { instancePath: instancePath + "/intentId", parentData: data, parentDataProperty: "intentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.revision !== void 0) {
                let data2 = data.revision, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate56.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)))
                  return validate56.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.evaluatedAt !== void 0) {
                  let _errs6 = errors;
                  validate60(data.evaluatedAt, { instancePath: instancePath + "/evaluatedAt", parentData: data, parentDataProperty: "evaluatedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.asOf !== void 0) {
                    let _errs7 = errors;
                    validate60(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.evaluator !== void 0) {
                      let data5 = data.evaluator, _errs8 = errors;
                      if (typeof data5 != "string")
                        return validate56.errors = [{ instancePath: instancePath + "/evaluator", schemaPath: "#/properties/evaluator/type", keyword: "type", params: { type: "string" } }], !1;
                      if (!(data5 === "device" || data5 === "server"))
                        return validate56.errors = [{ instancePath: instancePath + "/evaluator", schemaPath: "#/properties/evaluator/enum", keyword: "enum", params: { allowedValues: schema22.properties.evaluator.enum } }], !1;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.authority !== void 0) {
                        let data6 = data.authority, _errs10 = errors;
                        if (typeof data6 != "string")
                          return validate56.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data6 === "provisional" || data6 === "authoritative"))
                          return validate56.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/enum", keyword: "enum", params: { allowedValues: schema22.properties.authority.enum } }], !1;
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.engineVersion !== void 0) {
                          let data7 = data.engineVersion, _errs12 = errors;
                          if (errors === _errs12)
                            if (typeof data7 == "string") {
                              if (func2(data7) > 16)
                                return validate56.errors = [{ instancePath: instancePath + "/engineVersion", schemaPath: "#/properties/engineVersion/maxLength", keyword: "maxLength", params: { limit: 16 } }], !1;
                            } else
                              return validate56.errors = [{ instancePath: instancePath + "/engineVersion", schemaPath: "#/properties/engineVersion/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid0 = _errs12 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.tzdbVersion !== void 0) {
                            let data8 = data.tzdbVersion, _errs14 = errors;
                            if (errors === _errs14)
                              if (typeof data8 == "string") {
                                if (func2(data8) > 16)
                                  return validate56.errors = [{ instancePath: instancePath + "/tzdbVersion", schemaPath: "#/properties/tzdbVersion/maxLength", keyword: "maxLength", params: { limit: 16 } }], !1;
                              } else
                                return validate56.errors = [{ instancePath: instancePath + "/tzdbVersion", schemaPath: "#/properties/tzdbVersion/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid0 = _errs14 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.rulesetId !== void 0) {
                              let _errs16 = errors;
                              validate57(data.rulesetId, { instancePath: instancePath + "/rulesetId", parentData: data, parentDataProperty: "rulesetId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                              var valid0 = _errs16 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.rulesetHash !== void 0) {
                                let _errs17 = errors;
                                validate64(data.rulesetHash, { instancePath: instancePath + "/rulesetHash", parentData: data, parentDataProperty: "rulesetHash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
                                var valid0 = _errs17 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.facts !== void 0) {
                                  let _errs18 = errors;
                                  validate66(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
                                  var valid0 = _errs18 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.factsHash !== void 0) {
                                    let _errs19 = errors;
                                    validate64(data.factsHash, { instancePath: instancePath + "/factsHash", parentData: data, parentDataProperty: "factsHash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
                                    var valid0 = _errs19 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.outcome !== void 0) {
                                      let _errs20 = errors;
                                      validate129(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length);
                                      var valid0 = _errs20 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.headline !== void 0) {
                                        let data14 = data.headline, _errs21 = errors, _errs22 = errors, valid1 = !1, _errs23 = errors;
                                        validate57(data14, { instancePath: instancePath + "/headline", parentData: data, parentDataProperty: "headline", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
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
                                          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate56.errors = vErrors, !1;
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
                                                return validate56.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                            } else
                                              return validate56.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid0 = _errs26 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.findings !== void 0) {
                                            let data16 = data.findings, _errs28 = errors;
                                            if (errors === _errs28)
                                              if (Array.isArray(data16)) {
                                                if (data16.length > 300)
                                                  return validate56.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 300 } }], !1;
                                                {
                                                  var valid2 = !0;
                                                  let len0 = data16.length;
                                                  for (let i0 = 0; i0 < len0; i0++) {
                                                    let _errs30 = errors;
                                                    validate132(data16[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data16, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
                                                    var valid2 = _errs30 === errors;
                                                    if (!valid2)
                                                      break;
                                                  }
                                                }
                                              } else
                                                return validate56.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], !1;
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
                                                        validate143(data18.size, { instancePath: instancePath + "/maxSize/size", parentData: data18, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
                                                        var valid4 = _errs36 === errors;
                                                      } else
                                                        var valid4 = !0;
                                                      if (valid4)
                                                        if (data18.rule !== void 0) {
                                                          let _errs37 = errors;
                                                          validate57(data18.rule, { instancePath: instancePath + "/maxSize/rule", parentData: data18, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
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
                                                return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate56.errors = vErrors, !1;
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
                                                          validate60(data22, { instancePath: instancePath + "/wait/until", parentData: data21, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
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
                                                  return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate56.errors = vErrors, !1;
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
                                                    return vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++, validate56.errors = vErrors, !1;
                                                  }
                                                  var valid0 = _errs60 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.blockedUntil !== void 0) {
                                                    let data30 = data.blockedUntil, _errs71 = errors, _errs72 = errors, valid12 = !1, _errs73 = errors;
                                                    validate60(data30, { instancePath: instancePath + "/blockedUntil", parentData: data, parentDataProperty: "blockedUntil", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
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
                                                      return vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++, validate56.errors = vErrors, !1;
                                                    }
                                                    var valid0 = _errs71 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.expiresAt !== void 0) {
                                                      let _errs76 = errors;
                                                      validate60(data.expiresAt, { instancePath: instancePath + "/expiresAt", parentData: data, parentDataProperty: "expiresAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                                                      var valid0 = _errs76 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.flags !== void 0) {
                                                        let data32 = data.flags, _errs77 = errors;
                                                        if (errors === _errs77)
                                                          if (Array.isArray(data32)) {
                                                            if (data32.length > 32)
                                                              return validate56.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maxItems", keyword: "maxItems", params: { limit: 32 } }], !1;
                                                            {
                                                              var valid13 = !0;
                                                              let len3 = data32.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let data33 = data32[i3], _errs79 = errors;
                                                                if (errors === _errs79)
                                                                  if (typeof data33 == "string") {
                                                                    if (func2(data33) > 40)
                                                                      return validate56.errors = [{ instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                                  } else
                                                                    return validate56.errors = [{ instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                var valid13 = _errs79 === errors;
                                                                if (!valid13)
                                                                  break;
                                                              }
                                                            }
                                                          } else
                                                            return validate56.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" } }], !1;
                                                        var valid0 = _errs77 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.supersedes !== void 0) {
                                                          let data34 = data.supersedes, _errs81 = errors, _errs82 = errors, valid14 = !1, _errs83 = errors;
                                                          validate57(data34, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
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
                                                            return vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++, validate56.errors = vErrors, !1;
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
                                                              return vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++, validate56.errors = vErrors, !1;
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
      return validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateFacts = validate66, validateFinding = validate132, validateInstrumentSpec = validate84, validateGateIntent = validate150, schema49 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/intent.json", title: "GateIntent", description: "An intent as the gate reads it.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, persona: { $ref: "https://mast.local/contracts/common.json#/$defs/persona" }, mode: { $ref: "https://mast.local/contracts/common.json#/$defs/mode" }, effect: { type: "string", enum: ["increase", "reduce"] }, side: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/side" }, { type: "null" }] }, plan: { $ref: "https://mast.local/contracts/gate/plan.json" }, context: { $ref: "https://mast.local/contracts/gate/context.json" } }, required: ["id", "persona", "mode", "effect", "side", "plan", "context"], additionalProperties: !1 };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate151.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema51 = { type: "string", enum: ["crypto", "shortterm", "swing", "indexdca"] };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "crypto" || data === "shortterm" || data === "swing" || data === "indexdca" ? (validate153.errors = vErrors, errors === 0) : (validate153.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum } }], !1);
}
validate153.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema52 = { type: "string", enum: ["live", "paper"] };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "live" || data === "paper" ? (validate155.errors = vErrors, errors === 0) : (validate155.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum } }], !1);
}
validate155.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "long" || data === "short" ? (validate157.errors = vErrors, errors === 0) : (validate157.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema41.enum } }], !1);
}
validate157.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema54 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/plan.json", title: "Plan", description: "What the trader means to do; null where it is not filled in yet. Prices in the quote currency, size in lots.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { entry: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, target: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, size: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, leverage: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, setup: { anyOf: [{ type: "string", maxLength: 120 }, { type: "null" }] }, reason: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, invalidation: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, exitPlan: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, stopAtBroker: { anyOf: [{ type: "boolean" }, { type: "null" }] } }, required: ["entry", "stop", "target", "size", "leverage", "setup", "reason", "invalidation", "exitPlan", "stopAtBroker"], additionalProperties: !1 };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern15.test(data))
        return validate160.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entry === void 0 && (missing0 = "entry") || data.stop === void 0 && (missing0 = "stop") || data.target === void 0 && (missing0 = "target") || data.size === void 0 && (missing0 = "size") || data.leverage === void 0 && (missing0 = "leverage") || data.setup === void 0 && (missing0 = "setup") || data.reason === void 0 && (missing0 = "reason") || data.invalidation === void 0 && (missing0 = "invalidation") || data.exitPlan === void 0 && (missing0 = "exitPlan") || data.stopAtBroker === void 0 && (missing0 = "stopAtBroker"))
        return validate159.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema54.properties, key0)) {
            return validate159.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.entry !== void 0) {
            let data0 = data.entry, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
            validate160(data0, { instancePath: instancePath + "/entry", parentData: data, parentDataProperty: "entry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
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
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate159.errors = vErrors, !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.stop !== void 0) {
              let data1 = data.stop, _errs7 = errors, _errs8 = errors, valid2 = !1, _errs9 = errors;
              validate160(data1, { instancePath: instancePath + "/stop", parentData: data, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate159.errors = vErrors, !1;
              }
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.target !== void 0) {
                let data2 = data.target, _errs12 = errors, _errs13 = errors, valid3 = !1, _errs14 = errors;
                validate160(data2, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate159.errors = vErrors, !1;
                }
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.size !== void 0) {
                  let data3 = data.size, _errs17 = errors, _errs18 = errors, valid4 = !1, _errs19 = errors;
                  validate160(data3, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate159.errors = vErrors, !1;
                  }
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.leverage !== void 0) {
                    let data4 = data.leverage, _errs22 = errors, _errs23 = errors, valid5 = !1, _errs24 = errors;
                    validate160(data4, { instancePath: instancePath + "/leverage", parentData: data, parentDataProperty: "leverage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
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
                      return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate159.errors = vErrors, !1;
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
                        return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate159.errors = vErrors, !1;
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
                          return vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++, validate159.errors = vErrors, !1;
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
                            return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate159.errors = vErrors, !1;
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
                              return vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++, validate159.errors = vErrors, !1;
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
                                return vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++, validate159.errors = vErrors, !1;
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
      return validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate159.errors = vErrors, errors === 0;
}
validate159.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.persona === void 0 && (missing0 = "persona") || data.mode === void 0 && (missing0 = "mode") || data.effect === void 0 && (missing0 = "effect") || data.side === void 0 && (missing0 = "side") || data.plan === void 0 && (missing0 = "plan") || data.context === void 0 && (missing0 = "context"))
        return validate150.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "persona" || key0 === "mode" || key0 === "effect" || key0 === "side" || key0 === "plan" || key0 === "context")) {
            return validate150.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate151(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.persona !== void 0) {
              let _errs3 = errors;
              validate153(data.persona, { instancePath: instancePath + "/persona", parentData: data, parentDataProperty: "persona", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.mode !== void 0) {
                let _errs4 = errors;
                validate155(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.effect !== void 0) {
                  let data3 = data.effect, _errs5 = errors;
                  if (typeof data3 != "string")
                    return validate150.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "string" } }], !1;
                  if (!(data3 === "increase" || data3 === "reduce"))
                    return validate150.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema49.properties.effect.enum } }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.side !== void 0) {
                    let data4 = data.side, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
                    validate157(data4, { instancePath: instancePath + "/side", parentData: data, parentDataProperty: "side", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
                    var _valid0 = _errs9 === errors;
                    valid1 = valid1 || _valid0;
                    let _errs10 = errors;
                    if (data4 !== null) {
                      let err0 = { instancePath: instancePath + "/side", schemaPath: "#/properties/side/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    }
                    var _valid0 = _errs10 === errors;
                    if (valid1 = valid1 || _valid0, valid1)
                      errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
                    else {
                      let err1 = { instancePath: instancePath + "/side", schemaPath: "#/properties/side/anyOf", keyword: "anyOf", params: {} };
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate150.errors = vErrors, !1;
                    }
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.plan !== void 0) {
                      let _errs12 = errors;
                      validate159(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length);
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.context !== void 0) {
                        let _errs13 = errors;
                        validate52(data.context, { instancePath: instancePath + "/context", parentData: data, parentDataProperty: "context", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
                        var valid0 = _errs13 === errors;
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
      return validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePlan = validate159, validateRule = validate168;
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate169.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate169.errors = vErrors, errors === 0;
}
validate169.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.params === void 0 && (missing0 = "params"))
        return validate168.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "kind" || key0 === "params")) {
            return validate168.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate169(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func2(data1) > 64)
                    return validate168.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/maxLength", keyword: "maxLength", params: { limit: 64 } }], !1;
                } else
                  return validate168.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.params !== void 0) {
                let data2 = data.params, _errs5 = errors;
                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
                  return validate168.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate168.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateDecisionRecord,
  validateFacts,
  validateFinding,
  validateGateIntent,
  validateInstrumentSpec,
  validateIntentContext,
  validatePlan,
  validateRule
};
