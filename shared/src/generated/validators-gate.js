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
var validateIntentContext = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/context.json", title: "IntentContext", description: "How the trader is at the moment of the plan.", "x-version": 2, "x-history": { 1: "first form", 2: "sleep, ticked checks and answers; may be left out" }, type: "object", properties: { emotion: { anyOf: [{ type: "object", properties: { tag: { $ref: "https://mast.local/contracts/common.json#/$defs/emotionTag" }, intensity: { type: "integer", minimum: 0, maximum: 10 } }, required: ["tag", "intensity"], additionalProperties: !1 }, { type: "null" }] }, sleepHours: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, checklist: { type: "array", items: { type: "string", maxLength: 200 }, maxItems: 9, description: "Items that are ticked." }, answers: { type: "object", propertyNames: { maxLength: 96 }, additionalProperties: { type: "string", enum: ["yes", "no"] }, maxProperties: 100, description: "By rule id." } }, required: ["emotion"], additionalProperties: !1 }, schema21 = { type: "string", enum: ["calm", "fomo", "revenge", "anger", "boredom", "euphoria", "fear"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "calm" || data === "fomo" || data === "revenge" || data === "anger" || data === "boredom" || data === "euphoria" || data === "fear" ? (validate54.errors = vErrors, errors === 0) : (validate54.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum } }], !1);
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern3 = new RegExp("^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate56.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var func1 = require_ucs2length().default;
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
          if (!(key0 === "emotion" || key0 === "sleepHours" || key0 === "checklist" || key0 === "answers")) {
            return validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.emotion !== void 0) {
            let data0 = data.emotion, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
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
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.sleepHours !== void 0) {
              let data3 = data.sleepHours, _errs12 = errors, _errs13 = errors, valid3 = !1, _errs14 = errors;
              validate56(data3, { instancePath: instancePath + "/sleepHours", parentData: data, parentDataProperty: "sleepHours", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
              var _valid1 = _errs14 === errors;
              valid3 = valid3 || _valid1;
              let _errs15 = errors;
              if (data3 !== null) {
                let err8 = { instancePath: instancePath + "/sleepHours", schemaPath: "#/properties/sleepHours/anyOf/1/type", keyword: "type", params: { type: "null" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              var _valid1 = _errs15 === errors;
              if (valid3 = valid3 || _valid1, valid3)
                errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
              else {
                let err9 = { instancePath: instancePath + "/sleepHours", schemaPath: "#/properties/sleepHours/anyOf", keyword: "anyOf", params: {} };
                return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate52.errors = vErrors, !1;
              }
              var valid0 = _errs12 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.checklist !== void 0) {
                let data4 = data.checklist, _errs17 = errors;
                if (errors === _errs17)
                  if (Array.isArray(data4)) {
                    if (data4.length > 9)
                      return validate52.errors = [{ instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/maxItems", keyword: "maxItems", params: { limit: 9 } }], !1;
                    {
                      var valid4 = !0;
                      let len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data5 = data4[i0], _errs19 = errors;
                        if (errors === _errs19)
                          if (typeof data5 == "string") {
                            if (func1(data5) > 200)
                              return validate52.errors = [{ instancePath: instancePath + "/checklist/" + i0, schemaPath: "#/properties/checklist/items/maxLength", keyword: "maxLength", params: { limit: 200 } }], !1;
                          } else
                            return validate52.errors = [{ instancePath: instancePath + "/checklist/" + i0, schemaPath: "#/properties/checklist/items/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid4 = _errs19 === errors;
                        if (!valid4)
                          break;
                      }
                    }
                  } else
                    return validate52.errors = [{ instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/type", keyword: "type", params: { type: "array" } }], !1;
                var valid0 = _errs17 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.answers !== void 0) {
                  let data6 = data.answers, _errs21 = errors;
                  if (errors === _errs21)
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                      if (Object.keys(data6).length > 100)
                        return validate52.errors = [{ instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/maxProperties", keyword: "maxProperties", params: { limit: 100 } }], !1;
                      for (let key2 in data6) {
                        let _errs23 = errors;
                        if (typeof key2 == "string" && func1(key2) > 96) {
                          let err10 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 96 }, propertyName: key2 };
                          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                        }
                        var valid5 = _errs23 === errors;
                        if (!valid5) {
                          let err11 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                          return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate52.errors = vErrors, !1;
                          break;
                        }
                      }
                      if (valid5)
                        for (let key3 in data6) {
                          let data7 = data6[key3], _errs25 = errors;
                          if (typeof data7 != "string")
                            return validate52.errors = [{ instancePath: instancePath + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/answers/additionalProperties/type", keyword: "type", params: { type: "string" } }], !1;
                          if (!(data7 === "yes" || data7 === "no"))
                            return validate52.errors = [{ instancePath: instancePath + "/answers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/answers/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.answers.additionalProperties.enum } }], !1;
                          var valid6 = _errs25 === errors;
                          if (!valid6)
                            break;
                        }
                    } else
                      return validate52.errors = [{ instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "object" } }], !1;
                  var valid0 = _errs21 === errors;
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
var validateDecisionRecord = validate58, schema23 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/decision.json", title: "DecisionRecord", description: "One decision with all its reasons, enough to be replayed.", "x-version": 2, "x-history": { 1: "first form", 2: "unit of the largest size, ages of the facts, factor of the size limits" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, intentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, revision: { type: "integer", minimum: 1 }, evaluatedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, asOf: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, evaluator: { type: "string", enum: ["device", "server"] }, authority: { type: "string", enum: ["provisional", "authoritative"] }, engineVersion: { type: "string", maxLength: 16 }, tzdbVersion: { type: "string", maxLength: 16 }, rulesetId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, rulesetHash: { $ref: "https://mast.local/contracts/common.json#/$defs/hash" }, facts: { $ref: "https://mast.local/contracts/gate/facts.json" }, factsHash: { $ref: "https://mast.local/contracts/common.json#/$defs/hash" }, outcome: { $ref: "https://mast.local/contracts/common.json#/$defs/outcome" }, headline: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, reason: { type: "string", maxLength: 40 }, findings: { type: "array", items: { $ref: "https://mast.local/contracts/gate/finding.json" }, maxItems: 300 }, maxSize: { anyOf: [{ type: "object", properties: { size: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, unit: { type: "string", enum: ["lots", "money"], description: "Lots of the instrument, or money of the account currency." }, rule: { $ref: "https://mast.local/contracts/common.json#/$defs/id" } }, required: ["size", "unit", "rule"], additionalProperties: !1 }, { type: "null" }] }, wait: { anyOf: [{ type: "object", properties: { until: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, tasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 32 }, predicates: { type: "array", items: { type: "string", maxLength: 64 }, maxItems: 32 } }, required: ["until", "tasks", "predicates"], additionalProperties: !1 }, { type: "null" }] }, simulate: { anyOf: [{ type: "object", properties: { need: { type: "integer" }, done: { type: "integer" } }, required: ["need", "done"], additionalProperties: !1 }, { type: "null" }] }, blockedUntil: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, expiresAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, flags: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 32 }, supersedes: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, differsBecause: { anyOf: [{ type: "string", maxLength: 40 }, { type: "null" }] }, ages: { type: "array", items: { type: "object", properties: { fact: { type: "string", enum: ["equity", "peak", "holdings", "positions", "history", "calendar"] }, at: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, source: { type: "string", enum: ["declared", "recorded", "synced", "imported"] }, seconds: { anyOf: [{ type: "integer" }, { type: "null" }] } }, required: ["fact", "at", "source", "seconds"], additionalProperties: !1 }, maxItems: 6, description: "How old each source of the facts was at `asOf`, in seconds." }, limitFactor: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal", description: "What a drawdown scales the size limits by; 1 where none does." } }, required: ["id", "intentId", "revision", "evaluatedAt", "asOf", "evaluator", "authority", "engineVersion", "tzdbVersion", "rulesetId", "rulesetHash", "facts", "factsHash", "ages", "outcome", "headline", "reason", "findings", "limitFactor", "maxSize", "wait", "simulate", "blockedUntil", "expiresAt", "flags", "supersedes", "differsBecause"], additionalProperties: !1 }, func3 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[A-Za-z0-9:_.-]{1,96}$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate59.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate62.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern6.test(data))
        return validate66.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
    } else
      return validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema27 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/facts.json", title: "Facts", description: "Everything beside the plan that a rule may look at, as of one instant. Money in the account currency.", "x-version": 2, "x-history": { 1: "first form", 2: "peak, drawdown, holdings, groups, calendar, chain, quarantines, debt, emotion pauses" }, type: "object", properties: { person: { type: "object", properties: { mainZone: { $ref: "https://mast.local/contracts/common.json#/$defs/zone" } }, required: ["mainZone"], additionalProperties: !1 }, account: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, currency: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, day: { $ref: "https://mast.local/contracts/common.json#/$defs/dayBoundary" }, equity: { anyOf: [{ type: "object", properties: { latest: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, dayStart: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, declaredAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["latest", "dayStart", "declaredAt"], additionalProperties: !1 }, { type: "null" }] }, startBalance: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }], description: "The first declared balance." }, endOfDayPeak: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }], description: "The highest equity at the end of a trading day, the first balance included." }, declaredPeak: { anyOf: [{ type: "object", properties: { value: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, at: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["value", "at"], additionalProperties: !1 }, { type: "null" }], description: "The highest equity within a day, as the trader typed it." }, drawdowns: { type: "object", propertyNames: { maxLength: 8 }, additionalProperties: { type: "object", properties: { peak: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, current: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, troughAt: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }], description: "The close that made the lowest point since the peak." } }, required: ["peak", "current", "troughAt"], additionalProperties: !1 }, description: "By days of lookback: peak and current value of the closed equity, in money of today: cash flows taken out." }, holdings: { anyOf: [{ type: "object", properties: { at: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, cash: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, items: { type: "array", items: { type: "object", properties: { instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, value: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" } }, required: ["instrumentId", "value"], additionalProperties: !1 }, maxItems: 200 } }, required: ["at", "cash", "items"], additionalProperties: !1 }, { type: "null" }], description: "Declared values of what is held, and cash, in the account currency." } }, required: ["id", "currency", "day", "equity", "startBalance", "endOfDayPeak", "declaredPeak", "drawdowns", "holdings"], additionalProperties: !1 }, instrument: { anyOf: [{ $ref: "https://mast.local/contracts/gate/instrument-spec.json" }, { type: "null" }] }, fx: { anyOf: [{ type: "object", properties: { rate: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, operation: { type: "string", enum: ["multiply", "divide"] } }, required: ["rate", "operation"], additionalProperties: !1, description: "From the quote currency to the account currency; null where no rate is known." }, { type: "null" }] }, history: { type: "object", properties: { windows: { type: "object", propertyNames: { maxLength: 32 }, additionalProperties: { type: "object", properties: { net: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, r: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, rKnown: { type: "integer", minimum: 0 }, closed: { type: "integer", minimum: 0 }, startEquity: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, entries: { type: "integer", minimum: 0 }, unscheduled: { type: "integer", minimum: 0, description: "Unscheduled actions of an index account: buys and sales." } }, required: ["net", "r", "rKnown", "closed", "startEquity", "entries", "unscheduled"], additionalProperties: !1 }, description: "By window: trading_day, iso_week, month or rolling_days_N." }, closes: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, openedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, closedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, net: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, r: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, result: { type: "string", enum: ["win", "loss", "breakeven"] }, clean: { anyOf: [{ type: "boolean" }, { type: "null" }] } }, required: ["tradeId", "accountId", "instrumentId", "openedAt", "closedAt", "net", "r", "result", "clean"], additionalProperties: !1 }, maxItems: 500 }, paper: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, openedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, closedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, post: { type: "boolean" }, adherence: { anyOf: [{ type: "integer", minimum: 0, maximum: 100 }, { type: "null" }] }, setup: { anyOf: [{ type: "string", maxLength: 120 }, { type: "null" }] } }, required: ["tradeId", "openedAt", "closedAt", "post", "adherence", "setup"], additionalProperties: !1 }, maxItems: 200 }, unposted: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, closedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" } }, required: ["tradeId", "closedAt"], additionalProperties: !1 }, maxItems: 500, description: "Closed live trades without their post entry, oldest first." }, quarterlyReviewAt: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }], description: "The latest review of a quarter." }, startedAt: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }], description: "Since when the person keeps this journal." }, emotionPauses: { type: "array", items: { type: "object", properties: { at: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, rule: { $ref: "https://mast.local/contracts/common.json#/$defs/id" } }, required: ["at", "rule"], additionalProperties: !1 }, maxItems: 200, description: "Decisions of the last eight days in which a rule of this kind fired, oldest first." }, complete: { type: "boolean", description: "False where older history has not reached this device." } }, required: ["windows", "closes", "paper", "unposted", "quarterlyReviewAt", "startedAt", "emotionPauses", "complete"], additionalProperties: !1 }, positions: { type: "object", properties: { open: { type: "array", items: { type: "object", properties: { tradeId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, accountId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, instrumentId: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, side: { $ref: "https://mast.local/contracts/common.json#/$defs/side" }, size: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, averageEntry: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, openRisk: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, openedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, adds: { type: "integer", minimum: 0, description: "Entries after the first." }, notional: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }], description: "Open size at the average entry, in the account currency." }, sector: { anyOf: [{ type: "string", maxLength: 60 }, { type: "null" }] }, underlying: { anyOf: [{ type: "string", maxLength: 60 }, { type: "null" }] }, quote: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, tags: { type: "array", items: { type: "string", maxLength: 60 }, maxItems: 20 } }, required: ["tradeId", "accountId", "instrumentId", "side", "size", "averageEntry", "stop", "openRisk", "openedAt", "adds", "notional", "sector", "underlying", "quote", "tags"], additionalProperties: !1 }, maxItems: 200 }, checkedAt: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }], description: "The oldest time at which one of the open positions was last recorded or confirmed; null where none is open." } }, required: ["open", "checkedAt"], additionalProperties: !1 }, calendar: { type: "object", properties: { own: { anyOf: [{ type: "object", properties: { at: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, events: { type: "array", items: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, title: { type: "string", maxLength: 120 }, at: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, impact: { type: "string", enum: ["low", "medium", "high"] }, about: { type: "string", enum: ["economic", "earnings", "other"] }, currency: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, { type: "null" }] }, instrumentId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }], description: "An instrument or an underlying. An event with neither concerns every plan." } }, required: ["id", "title", "at", "impact", "about", "currency", "instrumentId"], additionalProperties: !1 }, maxItems: 500 } }, required: ["at", "events"], additionalProperties: !1 }, { type: "null" }], description: "Null where the trader keeps none." }, imported: { anyOf: [{ type: "object", properties: { at: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, events: { type: "array", items: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, title: { type: "string", maxLength: 120 }, at: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, impact: { type: "string", enum: ["low", "medium", "high"] }, about: { type: "string", enum: ["economic", "earnings", "other"] }, currency: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, { type: "null" }] }, instrumentId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }], description: "An instrument or an underlying. An event with neither concerns every plan." } }, required: ["id", "title", "at", "impact", "about", "currency", "instrumentId"], additionalProperties: !1 }, maxItems: 500 } }, required: ["at", "events"], additionalProperties: !1 }, { type: "null" }], description: "Null where none was loaded." } }, required: ["own", "imported"], additionalProperties: !1 }, chain: { anyOf: [{ type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, startedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, revisions: { type: "array", items: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, maxItems: 100, description: "When its plan was changed, oldest first; the plan that is decided is not among them." }, changed: { type: "boolean", description: "Whether the plan that is decided differs from the last of the chain." }, openTasks: { type: "array", items: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, task: { $ref: "https://mast.local/contracts/common.json#/$defs/task" }, rule: { $ref: "https://mast.local/contracts/common.json#/$defs/id" } }, required: ["id", "task", "rule"], additionalProperties: !1 }, maxItems: 50 } }, required: ["id", "startedAt", "revisions", "changed", "openTasks"], additionalProperties: !1 }, { type: "null" }], description: "Account, instrument and side under one clock; null where this is the first plan of it." }, quarantines: { type: "array", items: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, startedAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, need: { type: "integer", minimum: 1, maximum: 100 }, trigger: { type: "string", maxLength: 40 } }, required: ["id", "startedAt", "need", "trigger"], additionalProperties: !1 }, maxItems: 50, description: "Paper periods of the person." }, cooldowns: { type: "array", items: { type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, trigger: { type: "string", maxLength: 40 }, class: { type: "string", enum: ["major", "minor"] }, scope: { type: "string", enum: ["person", "account", "chain"] }, accountId: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/id" }, { type: "null" }] }, startsAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, endsAt: { $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, counted: { type: "boolean" }, enforced: { type: "boolean" }, openTasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 8 } }, required: ["id", "trigger", "class", "scope", "accountId", "startsAt", "endsAt", "counted", "enforced", "openTasks"], additionalProperties: !1 }, maxItems: 200 }, sync: { type: "object", properties: { lastSyncAt: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] } }, required: ["lastSyncAt"], additionalProperties: !1 } }, required: ["person", "account", "instrument", "fx", "history", "positions", "calendar", "chain", "quarantines", "cooldowns", "sync"], additionalProperties: !1 };
var pattern7 = new RegExp("^[A-Za-z0-9_+/-]{1,64}$", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern7.test(data))
        return validate69.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate71.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern9 = new RegExp("^[A-Z]{3,5}$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern9.test(data))
        return validate73.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern7.test(data))
        return validate76.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern11 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern11.test(data))
        return validate78.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" } }], !1;
    } else
      return validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tz === void 0 && (missing0 = "tz") || data.localTime === void 0 && (missing0 = "localTime"))
        return validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tz" || key0 === "localTime")) {
            return validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.tz !== void 0) {
            let _errs2 = errors;
            validate76(data.tz, { instancePath: instancePath + "/tz", parentData: data, parentDataProperty: "tz", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.localTime !== void 0) {
              let _errs3 = errors;
              validate78(data.localTime, { instancePath: instancePath + "/localTime", parentData: data, parentDataProperty: "localTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate81.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate84.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema36 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/instrument-spec.json", title: "InstrumentSpec", description: "What sizing needs to know of an instrument. Point value in the quote currency for one lot and one point.", "x-version": 2, "x-history": { 1: "first form", 2: "groups; may be left out" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, symbol: { type: "string", maxLength: 32 }, class: { type: "string", enum: ["crypto", "future", "fx", "share", "fund"] }, quote: { $ref: "https://mast.local/contracts/common.json#/$defs/currency" }, tick: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, pointValue: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, lotStep: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, minLot: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, fee: { type: "object", properties: { model: { type: "string", enum: ["none", "per_lot", "percent", "fixed"] }, entry: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, exit: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" } }, required: ["model", "entry", "exit"], additionalProperties: !1, description: "A fee a side: money a lot, percent of the notional, or money an order." }, groups: { type: "object", properties: { sector: { anyOf: [{ type: "string", minLength: 1, maxLength: 60 }, { type: "null" }] }, underlying: { anyOf: [{ type: "string", minLength: 1, maxLength: 60 }, { type: "null" }] }, tags: { type: "array", items: { type: "string", minLength: 1, maxLength: 60 }, minItems: 0, maxItems: 20, uniqueItems: !0 } }, required: ["sector", "underlying", "tags"], additionalProperties: !1, description: "What the instrument is counted with; the underlying of a currency pair is its base." } }, required: ["id", "symbol", "class", "quote", "tick", "pointValue", "lotStep", "minLot", "fee"], additionalProperties: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate98.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern9.test(data))
        return validate100.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3,5}$" } }], !1;
    } else
      return validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern16 = new RegExp("^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern16.test(data))
        return validate102.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate107.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.symbol === void 0 && (missing0 = "symbol") || data.class === void 0 && (missing0 = "class") || data.quote === void 0 && (missing0 = "quote") || data.tick === void 0 && (missing0 = "tick") || data.pointValue === void 0 && (missing0 = "pointValue") || data.lotStep === void 0 && (missing0 = "lotStep") || data.minLot === void 0 && (missing0 = "minLot") || data.fee === void 0 && (missing0 = "fee"))
        return validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema36.properties, key0)) {
            return validate97.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate98(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.symbol !== void 0) {
              let data1 = data.symbol, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 32)
                    return validate97.errors = [{ instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/maxLength", keyword: "maxLength", params: { limit: 32 } }], !1;
                } else
                  return validate97.errors = [{ instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.class !== void 0) {
                let data2 = data.class, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate97.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "crypto" || data2 === "future" || data2 === "fx" || data2 === "share" || data2 === "fund"))
                  return validate97.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema36.properties.class.enum } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.quote !== void 0) {
                  let _errs7 = errors;
                  validate100(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.tick !== void 0) {
                    let _errs8 = errors;
                    validate102(data.tick, { instancePath: instancePath + "/tick", parentData: data, parentDataProperty: "tick", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.pointValue !== void 0) {
                      let _errs9 = errors;
                      validate102(data.pointValue, { instancePath: instancePath + "/pointValue", parentData: data, parentDataProperty: "pointValue", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lotStep !== void 0) {
                        let _errs10 = errors;
                        validate102(data.lotStep, { instancePath: instancePath + "/lotStep", parentData: data, parentDataProperty: "lotStep", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.minLot !== void 0) {
                          let _errs11 = errors;
                          validate102(data.minLot, { instancePath: instancePath + "/minLot", parentData: data, parentDataProperty: "minLot", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
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
                                  return validate97.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                {
                                  let _errs14 = errors;
                                  for (let key1 in data8)
                                    if (!(key1 === "model" || key1 === "entry" || key1 === "exit")) {
                                      return validate97.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                      break;
                                    }
                                  if (_errs14 === errors) {
                                    if (data8.model !== void 0) {
                                      let data9 = data8.model, _errs15 = errors;
                                      if (typeof data9 != "string")
                                        return validate97.errors = [{ instancePath: instancePath + "/fee/model", schemaPath: "#/properties/fee/properties/model/type", keyword: "type", params: { type: "string" } }], !1;
                                      if (!(data9 === "none" || data9 === "per_lot" || data9 === "percent" || data9 === "fixed"))
                                        return validate97.errors = [{ instancePath: instancePath + "/fee/model", schemaPath: "#/properties/fee/properties/model/enum", keyword: "enum", params: { allowedValues: schema36.properties.fee.properties.model.enum } }], !1;
                                      var valid1 = _errs15 === errors;
                                    } else
                                      var valid1 = !0;
                                    if (valid1) {
                                      if (data8.entry !== void 0) {
                                        let _errs17 = errors;
                                        validate107(data8.entry, { instancePath: instancePath + "/fee/entry", parentData: data8, parentDataProperty: "entry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
                                        var valid1 = _errs17 === errors;
                                      } else
                                        var valid1 = !0;
                                      if (valid1)
                                        if (data8.exit !== void 0) {
                                          let _errs18 = errors;
                                          validate107(data8.exit, { instancePath: instancePath + "/fee/exit", parentData: data8, parentDataProperty: "exit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
                                          var valid1 = _errs18 === errors;
                                        } else
                                          var valid1 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate97.errors = [{ instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs12 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.groups !== void 0) {
                              let data12 = data.groups, _errs19 = errors;
                              if (errors === _errs19)
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing2;
                                  if (data12.sector === void 0 && (missing2 = "sector") || data12.underlying === void 0 && (missing2 = "underlying") || data12.tags === void 0 && (missing2 = "tags"))
                                    return validate97.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                                  {
                                    let _errs21 = errors;
                                    for (let key2 in data12)
                                      if (!(key2 === "sector" || key2 === "underlying" || key2 === "tags")) {
                                        return validate97.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                        break;
                                      }
                                    if (_errs21 === errors) {
                                      if (data12.sector !== void 0) {
                                        let data13 = data12.sector, _errs22 = errors, _errs23 = errors, valid3 = !1, _errs24 = errors;
                                        if (errors === _errs24)
                                          if (typeof data13 == "string") {
                                            if (func1(data13) > 60) {
                                              let err0 = { instancePath: instancePath + "/groups/sector", schemaPath: "#/properties/groups/properties/sector/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 60 } };
                                              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                            } else if (func1(data13) < 1) {
                                              let err1 = { instancePath: instancePath + "/groups/sector", schemaPath: "#/properties/groups/properties/sector/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                                              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                            }
                                          } else {
                                            let err2 = { instancePath: instancePath + "/groups/sector", schemaPath: "#/properties/groups/properties/sector/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                          }
                                        var _valid0 = _errs24 === errors;
                                        valid3 = valid3 || _valid0;
                                        let _errs26 = errors;
                                        if (data13 !== null) {
                                          let err3 = { instancePath: instancePath + "/groups/sector", schemaPath: "#/properties/groups/properties/sector/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                        }
                                        var _valid0 = _errs26 === errors;
                                        if (valid3 = valid3 || _valid0, valid3)
                                          errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
                                        else {
                                          let err4 = { instancePath: instancePath + "/groups/sector", schemaPath: "#/properties/groups/properties/sector/anyOf", keyword: "anyOf", params: {} };
                                          return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate97.errors = vErrors, !1;
                                        }
                                        var valid2 = _errs22 === errors;
                                      } else
                                        var valid2 = !0;
                                      if (valid2) {
                                        if (data12.underlying !== void 0) {
                                          let data14 = data12.underlying, _errs28 = errors, _errs29 = errors, valid4 = !1, _errs30 = errors;
                                          if (errors === _errs30)
                                            if (typeof data14 == "string") {
                                              if (func1(data14) > 60) {
                                                let err5 = { instancePath: instancePath + "/groups/underlying", schemaPath: "#/properties/groups/properties/underlying/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 60 } };
                                                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                              } else if (func1(data14) < 1) {
                                                let err6 = { instancePath: instancePath + "/groups/underlying", schemaPath: "#/properties/groups/properties/underlying/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                                                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                              }
                                            } else {
                                              let err7 = { instancePath: instancePath + "/groups/underlying", schemaPath: "#/properties/groups/properties/underlying/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                            }
                                          var _valid1 = _errs30 === errors;
                                          valid4 = valid4 || _valid1;
                                          let _errs32 = errors;
                                          if (data14 !== null) {
                                            let err8 = { instancePath: instancePath + "/groups/underlying", schemaPath: "#/properties/groups/properties/underlying/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                          }
                                          var _valid1 = _errs32 === errors;
                                          if (valid4 = valid4 || _valid1, valid4)
                                            errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
                                          else {
                                            let err9 = { instancePath: instancePath + "/groups/underlying", schemaPath: "#/properties/groups/properties/underlying/anyOf", keyword: "anyOf", params: {} };
                                            return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate97.errors = vErrors, !1;
                                          }
                                          var valid2 = _errs28 === errors;
                                        } else
                                          var valid2 = !0;
                                        if (valid2)
                                          if (data12.tags !== void 0) {
                                            let data15 = data12.tags, _errs34 = errors;
                                            if (errors === _errs34)
                                              if (Array.isArray(data15)) {
                                                if (data15.length > 20)
                                                  return validate97.errors = [{ instancePath: instancePath + "/groups/tags", schemaPath: "#/properties/groups/properties/tags/maxItems", keyword: "maxItems", params: { limit: 20 } }], !1;
                                                if (data15.length < 0)
                                                  return validate97.errors = [{ instancePath: instancePath + "/groups/tags", schemaPath: "#/properties/groups/properties/tags/minItems", keyword: "minItems", params: { limit: 0 } }], !1;
                                                {
                                                  var valid5 = !0;
                                                  let len0 = data15.length;
                                                  for (let i0 = 0; i0 < len0; i0++) {
                                                    let data16 = data15[i0], _errs36 = errors;
                                                    if (errors === _errs36)
                                                      if (typeof data16 == "string") {
                                                        if (func1(data16) > 60)
                                                          return validate97.errors = [{ instancePath: instancePath + "/groups/tags/" + i0, schemaPath: "#/properties/groups/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 60 } }], !1;
                                                        if (func1(data16) < 1)
                                                          return validate97.errors = [{ instancePath: instancePath + "/groups/tags/" + i0, schemaPath: "#/properties/groups/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                                      } else
                                                        return validate97.errors = [{ instancePath: instancePath + "/groups/tags/" + i0, schemaPath: "#/properties/groups/properties/tags/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                    var valid5 = _errs36 === errors;
                                                    if (!valid5)
                                                      break;
                                                  }
                                                  if (valid5) {
                                                    let i1 = data15.length, j0;
                                                    if (i1 > 1) {
                                                      let indices0 = {};
                                                      for (; i1--; ) {
                                                        let item0 = data15[i1];
                                                        if (typeof item0 == "string") {
                                                          if (typeof indices0[item0] == "number") {
                                                            return j0 = indices0[item0], validate97.errors = [{ instancePath: instancePath + "/groups/tags", schemaPath: "#/properties/groups/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } }], !1;
                                                            break;
                                                          }
                                                          indices0[item0] = i1;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else
                                                return validate97.errors = [{ instancePath: instancePath + "/groups/tags", schemaPath: "#/properties/groups/properties/tags/type", keyword: "type", params: { type: "array" } }], !1;
                                            var valid2 = _errs34 === errors;
                                          } else
                                            var valid2 = !0;
                                      }
                                    }
                                  }
                                } else
                                  return validate97.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" } }], !1;
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
      return validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern16.test(data))
        return validate111.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema42 = { type: "string", enum: ["long", "short"] };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "long" || data === "short" ? (validate135.errors = vErrors, errors === 0) : (validate135.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum } }], !1);
}
validate135.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema43 = { type: "string", enum: ["fill_fields", "accept_size", "revise_plan", "write_three_lines", "wait_minutes", "paper_trade", "journal_post", "checklist_tick", "answer", "state_risk", "declare_equity", "declare_holdings", "sync_positions", "sync_now", "reread_rule", "sleep_on_it", "review_day", "add_setup", "edit_list"] };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate159.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "fill_fields" || data === "accept_size" || data === "revise_plan" || data === "write_three_lines" || data === "wait_minutes" || data === "paper_trade" || data === "journal_post" || data === "checklist_tick" || data === "answer" || data === "state_risk" || data === "declare_equity" || data === "declare_holdings" || data === "sync_positions" || data === "sync_now" || data === "reread_rule" || data === "sleep_on_it" || data === "review_day" || data === "add_setup" || data === "edit_list" ? (validate159.errors = vErrors, errors === 0) : (validate159.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum } }], !1);
}
validate159.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.person === void 0 && (missing0 = "person") || data.account === void 0 && (missing0 = "account") || data.instrument === void 0 && (missing0 = "instrument") || data.fx === void 0 && (missing0 = "fx") || data.history === void 0 && (missing0 = "history") || data.positions === void 0 && (missing0 = "positions") || data.calendar === void 0 && (missing0 = "calendar") || data.chain === void 0 && (missing0 = "chain") || data.quarantines === void 0 && (missing0 = "quarantines") || data.cooldowns === void 0 && (missing0 = "cooldowns") || data.sync === void 0 && (missing0 = "sync"))
        return validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema27.properties, key0)) {
            return validate68.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.person !== void 0) {
            let data0 = data.person, _errs2 = errors;
            if (errors === _errs2)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.mainZone === void 0 && (missing1 = "mainZone"))
                  return validate68.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                {
                  let _errs4 = errors;
                  for (let key1 in data0)
                    if (key1 !== "mainZone") {
                      return validate68.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                      break;
                    }
                  _errs4 === errors && data0.mainZone !== void 0 && (validate69(data0.mainZone, { instancePath: instancePath + "/person/mainZone", parentData: data0, parentDataProperty: "mainZone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length));
                }
              } else
                return validate68.errors = [{ instancePath: instancePath + "/person", schemaPath: "#/properties/person/type", keyword: "type", params: { type: "object" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.account !== void 0) {
              let data2 = data.account, _errs6 = errors;
              if (errors === _errs6)
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  let missing2;
                  if (data2.id === void 0 && (missing2 = "id") || data2.currency === void 0 && (missing2 = "currency") || data2.day === void 0 && (missing2 = "day") || data2.equity === void 0 && (missing2 = "equity") || data2.startBalance === void 0 && (missing2 = "startBalance") || data2.endOfDayPeak === void 0 && (missing2 = "endOfDayPeak") || data2.declaredPeak === void 0 && (missing2 = "declaredPeak") || data2.drawdowns === void 0 && (missing2 = "drawdowns") || data2.holdings === void 0 && (missing2 = "holdings"))
                    return validate68.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                  {
                    let _errs8 = errors;
                    for (let key2 in data2)
                      if (!func3.call(schema27.properties.account.properties, key2)) {
                        return validate68.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                        break;
                      }
                    if (_errs8 === errors) {
                      if (data2.id !== void 0) {
                        let _errs9 = errors;
                        validate71(data2.id, { instancePath: instancePath + "/account/id", parentData: data2, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data2.currency !== void 0) {
                          let _errs10 = errors;
                          validate73(data2.currency, { instancePath: instancePath + "/account/currency", parentData: data2, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
                          var valid2 = _errs10 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data2.day !== void 0) {
                            let _errs11 = errors;
                            validate75(data2.day, { instancePath: instancePath + "/account/day", parentData: data2, parentDataProperty: "day", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
                            var valid2 = _errs11 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
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
                                        validate81(data6.latest, { instancePath: instancePath + "/account/equity/latest", parentData: data6, parentDataProperty: "latest", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                        var valid4 = _errs17 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data6.dayStart !== void 0) {
                                          let _errs18 = errors;
                                          validate81(data6.dayStart, { instancePath: instancePath + "/account/equity/dayStart", parentData: data6, parentDataProperty: "dayStart", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                          var valid4 = _errs18 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4)
                                          if (data6.declaredAt !== void 0) {
                                            let _errs19 = errors;
                                            validate84(data6.declaredAt, { instancePath: instancePath + "/account/equity/declaredAt", parentData: data6, parentDataProperty: "declaredAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
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
                                return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate68.errors = vErrors, !1;
                              }
                              var valid2 = _errs12 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data2.startBalance !== void 0) {
                                let data10 = data2.startBalance, _errs22 = errors, _errs23 = errors, valid5 = !1, _errs24 = errors;
                                validate81(data10, { instancePath: instancePath + "/account/startBalance", parentData: data2, parentDataProperty: "startBalance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                var _valid1 = _errs24 === errors;
                                valid5 = valid5 || _valid1;
                                let _errs25 = errors;
                                if (data10 !== null) {
                                  let err5 = { instancePath: instancePath + "/account/startBalance", schemaPath: "#/properties/account/properties/startBalance/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                }
                                var _valid1 = _errs25 === errors;
                                if (valid5 = valid5 || _valid1, valid5)
                                  errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
                                else {
                                  let err6 = { instancePath: instancePath + "/account/startBalance", schemaPath: "#/properties/account/properties/startBalance/anyOf", keyword: "anyOf", params: {} };
                                  return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate68.errors = vErrors, !1;
                                }
                                var valid2 = _errs22 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2) {
                                if (data2.endOfDayPeak !== void 0) {
                                  let data11 = data2.endOfDayPeak, _errs27 = errors, _errs28 = errors, valid6 = !1, _errs29 = errors;
                                  validate81(data11, { instancePath: instancePath + "/account/endOfDayPeak", parentData: data2, parentDataProperty: "endOfDayPeak", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                  var _valid2 = _errs29 === errors;
                                  valid6 = valid6 || _valid2;
                                  let _errs30 = errors;
                                  if (data11 !== null) {
                                    let err7 = { instancePath: instancePath + "/account/endOfDayPeak", schemaPath: "#/properties/account/properties/endOfDayPeak/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                  }
                                  var _valid2 = _errs30 === errors;
                                  if (valid6 = valid6 || _valid2, valid6)
                                    errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
                                  else {
                                    let err8 = { instancePath: instancePath + "/account/endOfDayPeak", schemaPath: "#/properties/account/properties/endOfDayPeak/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate68.errors = vErrors, !1;
                                  }
                                  var valid2 = _errs27 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data2.declaredPeak !== void 0) {
                                    let data12 = data2.declaredPeak, _errs32 = errors, _errs33 = errors, valid7 = !1, _errs34 = errors;
                                    if (errors === _errs34)
                                      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                        let missing4;
                                        if (data12.value === void 0 && (missing4 = "value") || data12.at === void 0 && (missing4 = "at")) {
                                          let err9 = { instancePath: instancePath + "/account/declaredPeak", schemaPath: "#/properties/account/properties/declaredPeak/anyOf/0/required", keyword: "required", params: { missingProperty: missing4 } };
                                          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                        } else {
                                          let _errs36 = errors;
                                          for (let key4 in data12)
                                            if (!(key4 === "value" || key4 === "at")) {
                                              let err10 = { instancePath: instancePath + "/account/declaredPeak", schemaPath: "#/properties/account/properties/declaredPeak/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                              break;
                                            }
                                          if (_errs36 === errors) {
                                            if (data12.value !== void 0) {
                                              let _errs37 = errors;
                                              validate81(data12.value, { instancePath: instancePath + "/account/declaredPeak/value", parentData: data12, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                              var valid8 = _errs37 === errors;
                                            } else
                                              var valid8 = !0;
                                            if (valid8)
                                              if (data12.at !== void 0) {
                                                let _errs38 = errors;
                                                validate84(data12.at, { instancePath: instancePath + "/account/declaredPeak/at", parentData: data12, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                var valid8 = _errs38 === errors;
                                              } else
                                                var valid8 = !0;
                                          }
                                        }
                                      } else {
                                        let err11 = { instancePath: instancePath + "/account/declaredPeak", schemaPath: "#/properties/account/properties/declaredPeak/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                      }
                                    var _valid3 = _errs34 === errors;
                                    valid7 = valid7 || _valid3;
                                    let _errs39 = errors;
                                    if (data12 !== null) {
                                      let err12 = { instancePath: instancePath + "/account/declaredPeak", schemaPath: "#/properties/account/properties/declaredPeak/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                    }
                                    var _valid3 = _errs39 === errors;
                                    if (valid7 = valid7 || _valid3, valid7)
                                      errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
                                    else {
                                      let err13 = { instancePath: instancePath + "/account/declaredPeak", schemaPath: "#/properties/account/properties/declaredPeak/anyOf", keyword: "anyOf", params: {} };
                                      return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate68.errors = vErrors, !1;
                                    }
                                    var valid2 = _errs32 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data2.drawdowns !== void 0) {
                                      let data15 = data2.drawdowns, _errs41 = errors;
                                      if (errors === _errs41)
                                        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                          for (let key5 in data15) {
                                            let _errs43 = errors;
                                            if (typeof key5 == "string" && func1(key5) > 8) {
                                              let err14 = { instancePath: instancePath + "/account/drawdowns", schemaPath: "#/properties/account/properties/drawdowns/propertyNames/maxLength", keyword: "maxLength", params: { limit: 8 }, propertyName: key5 };
                                              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                            }
                                            var valid9 = _errs43 === errors;
                                            if (!valid9) {
                                              let err15 = { instancePath: instancePath + "/account/drawdowns", schemaPath: "#/properties/account/properties/drawdowns/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
                                              return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate68.errors = vErrors, !1;
                                              break;
                                            }
                                          }
                                          if (valid9)
                                            for (let key6 in data15) {
                                              let data16 = data15[key6], _errs45 = errors;
                                              if (errors === _errs45)
                                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                  let missing5;
                                                  if (data16.peak === void 0 && (missing5 = "peak") || data16.current === void 0 && (missing5 = "current") || data16.troughAt === void 0 && (missing5 = "troughAt"))
                                                    return validate68.errors = [{ instancePath: instancePath + "/account/drawdowns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/account/properties/drawdowns/additionalProperties/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
                                                  {
                                                    let _errs47 = errors;
                                                    for (let key7 in data16)
                                                      if (!(key7 === "peak" || key7 === "current" || key7 === "troughAt")) {
                                                        return validate68.errors = [{ instancePath: instancePath + "/account/drawdowns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/account/properties/drawdowns/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }], !1;
                                                        break;
                                                      }
                                                    if (_errs47 === errors) {
                                                      if (data16.peak !== void 0) {
                                                        let _errs48 = errors;
                                                        validate81(data16.peak, { instancePath: instancePath + "/account/drawdowns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/peak", parentData: data16, parentDataProperty: "peak", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                        var valid11 = _errs48 === errors;
                                                      } else
                                                        var valid11 = !0;
                                                      if (valid11) {
                                                        if (data16.current !== void 0) {
                                                          let _errs49 = errors;
                                                          validate81(data16.current, { instancePath: instancePath + "/account/drawdowns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/current", parentData: data16, parentDataProperty: "current", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                          var valid11 = _errs49 === errors;
                                                        } else
                                                          var valid11 = !0;
                                                        if (valid11)
                                                          if (data16.troughAt !== void 0) {
                                                            let data19 = data16.troughAt, _errs50 = errors, _errs51 = errors, valid12 = !1, _errs52 = errors;
                                                            validate84(data19, { instancePath: instancePath + "/account/drawdowns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/troughAt", parentData: data16, parentDataProperty: "troughAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                            var _valid4 = _errs52 === errors;
                                                            valid12 = valid12 || _valid4;
                                                            let _errs53 = errors;
                                                            if (data19 !== null) {
                                                              let err16 = { instancePath: instancePath + "/account/drawdowns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/troughAt", schemaPath: "#/properties/account/properties/drawdowns/additionalProperties/properties/troughAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                            }
                                                            var _valid4 = _errs53 === errors;
                                                            if (valid12 = valid12 || _valid4, valid12)
                                                              errors = _errs51, vErrors !== null && (_errs51 ? vErrors.length = _errs51 : vErrors = null);
                                                            else {
                                                              let err17 = { instancePath: instancePath + "/account/drawdowns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/troughAt", schemaPath: "#/properties/account/properties/drawdowns/additionalProperties/properties/troughAt/anyOf", keyword: "anyOf", params: {} };
                                                              return vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++, validate68.errors = vErrors, !1;
                                                            }
                                                            var valid11 = _errs50 === errors;
                                                          } else
                                                            var valid11 = !0;
                                                      }
                                                    }
                                                  }
                                                } else
                                                  return validate68.errors = [{ instancePath: instancePath + "/account/drawdowns/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/account/properties/drawdowns/additionalProperties/type", keyword: "type", params: { type: "object" } }], !1;
                                              var valid10 = _errs45 === errors;
                                              if (!valid10)
                                                break;
                                            }
                                        } else
                                          return validate68.errors = [{ instancePath: instancePath + "/account/drawdowns", schemaPath: "#/properties/account/properties/drawdowns/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid2 = _errs41 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2)
                                      if (data2.holdings !== void 0) {
                                        let data20 = data2.holdings, _errs55 = errors, _errs56 = errors, valid13 = !1, _errs57 = errors;
                                        if (errors === _errs57)
                                          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                            let missing6;
                                            if (data20.at === void 0 && (missing6 = "at") || data20.cash === void 0 && (missing6 = "cash") || data20.items === void 0 && (missing6 = "items")) {
                                              let err18 = { instancePath: instancePath + "/account/holdings", schemaPath: "#/properties/account/properties/holdings/anyOf/0/required", keyword: "required", params: { missingProperty: missing6 } };
                                              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                            } else {
                                              let _errs59 = errors;
                                              for (let key8 in data20)
                                                if (!(key8 === "at" || key8 === "cash" || key8 === "items")) {
                                                  let err19 = { instancePath: instancePath + "/account/holdings", schemaPath: "#/properties/account/properties/holdings/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                                  break;
                                                }
                                              if (_errs59 === errors) {
                                                if (data20.at !== void 0) {
                                                  let _errs60 = errors;
                                                  validate84(data20.at, { instancePath: instancePath + "/account/holdings/at", parentData: data20, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                  var valid14 = _errs60 === errors;
                                                } else
                                                  var valid14 = !0;
                                                if (valid14) {
                                                  if (data20.cash !== void 0) {
                                                    let _errs61 = errors;
                                                    validate81(data20.cash, { instancePath: instancePath + "/account/holdings/cash", parentData: data20, parentDataProperty: "cash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                    var valid14 = _errs61 === errors;
                                                  } else
                                                    var valid14 = !0;
                                                  if (valid14)
                                                    if (data20.items !== void 0) {
                                                      let data23 = data20.items, _errs62 = errors;
                                                      if (errors === _errs62)
                                                        if (Array.isArray(data23))
                                                          if (data23.length > 200) {
                                                            let err20 = { instancePath: instancePath + "/account/holdings/items", schemaPath: "#/properties/account/properties/holdings/anyOf/0/properties/items/maxItems", keyword: "maxItems", params: { limit: 200 } };
                                                            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                          } else {
                                                            var valid15 = !0;
                                                            let len0 = data23.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                              let data24 = data23[i0], _errs64 = errors;
                                                              if (errors === _errs64)
                                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                  let missing7;
                                                                  if (data24.instrumentId === void 0 && (missing7 = "instrumentId") || data24.value === void 0 && (missing7 = "value")) {
                                                                    let err21 = { instancePath: instancePath + "/account/holdings/items/" + i0, schemaPath: "#/properties/account/properties/holdings/anyOf/0/properties/items/items/required", keyword: "required", params: { missingProperty: missing7 } };
                                                                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                                                  } else {
                                                                    let _errs66 = errors;
                                                                    for (let key9 in data24)
                                                                      if (!(key9 === "instrumentId" || key9 === "value")) {
                                                                        let err22 = { instancePath: instancePath + "/account/holdings/items/" + i0, schemaPath: "#/properties/account/properties/holdings/anyOf/0/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                                                                        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                                                        break;
                                                                      }
                                                                    if (_errs66 === errors) {
                                                                      if (data24.instrumentId !== void 0) {
                                                                        let _errs67 = errors;
                                                                        validate71(data24.instrumentId, { instancePath: instancePath + "/account/holdings/items/" + i0 + "/instrumentId", parentData: data24, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                                        var valid16 = _errs67 === errors;
                                                                      } else
                                                                        var valid16 = !0;
                                                                      if (valid16)
                                                                        if (data24.value !== void 0) {
                                                                          let _errs68 = errors;
                                                                          validate81(data24.value, { instancePath: instancePath + "/account/holdings/items/" + i0 + "/value", parentData: data24, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                                          var valid16 = _errs68 === errors;
                                                                        } else
                                                                          var valid16 = !0;
                                                                    }
                                                                  }
                                                                } else {
                                                                  let err23 = { instancePath: instancePath + "/account/holdings/items/" + i0, schemaPath: "#/properties/account/properties/holdings/anyOf/0/properties/items/items/type", keyword: "type", params: { type: "object" } };
                                                                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                                                }
                                                              var valid15 = _errs64 === errors;
                                                              if (!valid15)
                                                                break;
                                                            }
                                                          }
                                                        else {
                                                          let err24 = { instancePath: instancePath + "/account/holdings/items", schemaPath: "#/properties/account/properties/holdings/anyOf/0/properties/items/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                                        }
                                                      var valid14 = _errs62 === errors;
                                                    } else
                                                      var valid14 = !0;
                                                }
                                              }
                                            }
                                          } else {
                                            let err25 = { instancePath: instancePath + "/account/holdings", schemaPath: "#/properties/account/properties/holdings/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                          }
                                        var _valid5 = _errs57 === errors;
                                        valid13 = valid13 || _valid5;
                                        let _errs69 = errors;
                                        if (data20 !== null) {
                                          let err26 = { instancePath: instancePath + "/account/holdings", schemaPath: "#/properties/account/properties/holdings/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                        }
                                        var _valid5 = _errs69 === errors;
                                        if (valid13 = valid13 || _valid5, valid13)
                                          errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
                                        else {
                                          let err27 = { instancePath: instancePath + "/account/holdings", schemaPath: "#/properties/account/properties/holdings/anyOf", keyword: "anyOf", params: {} };
                                          return vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++, validate68.errors = vErrors, !1;
                                        }
                                        var valid2 = _errs55 === errors;
                                      } else
                                        var valid2 = !0;
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
                  return validate68.errors = [{ instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "object" } }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.instrument !== void 0) {
                let data27 = data.instrument, _errs71 = errors, _errs72 = errors, valid17 = !1, _errs73 = errors;
                validate97(data27, { instancePath: instancePath + "/instrument", parentData: data, parentDataProperty: "instrument", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
                var _valid6 = _errs73 === errors;
                valid17 = valid17 || _valid6;
                let _errs74 = errors;
                if (data27 !== null) {
                  let err28 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                var _valid6 = _errs74 === errors;
                if (valid17 = valid17 || _valid6, valid17)
                  errors = _errs72, vErrors !== null && (_errs72 ? vErrors.length = _errs72 : vErrors = null);
                else {
                  let err29 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
                  return vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++, validate68.errors = vErrors, !1;
                }
                var valid0 = _errs71 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.fx !== void 0) {
                  let data28 = data.fx, _errs76 = errors, _errs77 = errors, valid18 = !1, _errs78 = errors;
                  if (errors === _errs78)
                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                      let missing8;
                      if (data28.rate === void 0 && (missing8 = "rate") || data28.operation === void 0 && (missing8 = "operation")) {
                        let err30 = { instancePath: instancePath + "/fx", schemaPath: "#/properties/fx/anyOf/0/required", keyword: "required", params: { missingProperty: missing8 } };
                        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                      } else {
                        let _errs80 = errors;
                        for (let key10 in data28)
                          if (!(key10 === "rate" || key10 === "operation")) {
                            let err31 = { instancePath: instancePath + "/fx", schemaPath: "#/properties/fx/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                            break;
                          }
                        if (_errs80 === errors) {
                          if (data28.rate !== void 0) {
                            let _errs81 = errors;
                            validate111(data28.rate, { instancePath: instancePath + "/fx/rate", parentData: data28, parentDataProperty: "rate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
                            var valid19 = _errs81 === errors;
                          } else
                            var valid19 = !0;
                          if (valid19)
                            if (data28.operation !== void 0) {
                              let data30 = data28.operation, _errs82 = errors;
                              if (typeof data30 != "string") {
                                let err32 = { instancePath: instancePath + "/fx/operation", schemaPath: "#/properties/fx/anyOf/0/properties/operation/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                              }
                              if (!(data30 === "multiply" || data30 === "divide")) {
                                let err33 = { instancePath: instancePath + "/fx/operation", schemaPath: "#/properties/fx/anyOf/0/properties/operation/enum", keyword: "enum", params: { allowedValues: schema27.properties.fx.anyOf[0].properties.operation.enum } };
                                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                              }
                              var valid19 = _errs82 === errors;
                            } else
                              var valid19 = !0;
                        }
                      }
                    } else {
                      let err34 = { instancePath: instancePath + "/fx", schemaPath: "#/properties/fx/anyOf/0/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                  var _valid7 = _errs78 === errors;
                  valid18 = valid18 || _valid7;
                  let _errs84 = errors;
                  if (data28 !== null) {
                    let err35 = { instancePath: instancePath + "/fx", schemaPath: "#/properties/fx/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                  var _valid7 = _errs84 === errors;
                  if (valid18 = valid18 || _valid7, valid18)
                    errors = _errs77, vErrors !== null && (_errs77 ? vErrors.length = _errs77 : vErrors = null);
                  else {
                    let err36 = { instancePath: instancePath + "/fx", schemaPath: "#/properties/fx/anyOf", keyword: "anyOf", params: {} };
                    return vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++, validate68.errors = vErrors, !1;
                  }
                  var valid0 = _errs76 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.history !== void 0) {
                    let data31 = data.history, _errs86 = errors;
                    if (errors === _errs86)
                      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                        let missing9;
                        if (data31.windows === void 0 && (missing9 = "windows") || data31.closes === void 0 && (missing9 = "closes") || data31.paper === void 0 && (missing9 = "paper") || data31.unposted === void 0 && (missing9 = "unposted") || data31.quarterlyReviewAt === void 0 && (missing9 = "quarterlyReviewAt") || data31.startedAt === void 0 && (missing9 = "startedAt") || data31.emotionPauses === void 0 && (missing9 = "emotionPauses") || data31.complete === void 0 && (missing9 = "complete"))
                          return validate68.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/required", keyword: "required", params: { missingProperty: missing9 } }], !1;
                        {
                          let _errs88 = errors;
                          for (let key11 in data31)
                            if (!(key11 === "windows" || key11 === "closes" || key11 === "paper" || key11 === "unposted" || key11 === "quarterlyReviewAt" || key11 === "startedAt" || key11 === "emotionPauses" || key11 === "complete")) {
                              return validate68.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } }], !1;
                              break;
                            }
                          if (_errs88 === errors) {
                            if (data31.windows !== void 0) {
                              let data32 = data31.windows, _errs89 = errors;
                              if (errors === _errs89)
                                if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                  for (let key12 in data32) {
                                    let _errs91 = errors;
                                    if (typeof key12 == "string" && func1(key12) > 32) {
                                      let err37 = { instancePath: instancePath + "/history/windows", schemaPath: "#/properties/history/properties/windows/propertyNames/maxLength", keyword: "maxLength", params: { limit: 32 }, propertyName: key12 };
                                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                                    }
                                    var valid21 = _errs91 === errors;
                                    if (!valid21) {
                                      let err38 = { instancePath: instancePath + "/history/windows", schemaPath: "#/properties/history/properties/windows/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
                                      return vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++, validate68.errors = vErrors, !1;
                                      break;
                                    }
                                  }
                                  if (valid21)
                                    for (let key13 in data32) {
                                      let data33 = data32[key13], _errs93 = errors;
                                      if (errors === _errs93)
                                        if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                          let missing10;
                                          if (data33.net === void 0 && (missing10 = "net") || data33.r === void 0 && (missing10 = "r") || data33.rKnown === void 0 && (missing10 = "rKnown") || data33.closed === void 0 && (missing10 = "closed") || data33.startEquity === void 0 && (missing10 = "startEquity") || data33.entries === void 0 && (missing10 = "entries") || data33.unscheduled === void 0 && (missing10 = "unscheduled"))
                                            return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/required", keyword: "required", params: { missingProperty: missing10 } }], !1;
                                          {
                                            let _errs95 = errors;
                                            for (let key14 in data33)
                                              if (!(key14 === "net" || key14 === "r" || key14 === "rKnown" || key14 === "closed" || key14 === "startEquity" || key14 === "entries" || key14 === "unscheduled")) {
                                                return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } }], !1;
                                                break;
                                              }
                                            if (_errs95 === errors) {
                                              if (data33.net !== void 0) {
                                                let _errs96 = errors;
                                                validate81(data33.net, { instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/net", parentData: data33, parentDataProperty: "net", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                var valid23 = _errs96 === errors;
                                              } else
                                                var valid23 = !0;
                                              if (valid23) {
                                                if (data33.r !== void 0) {
                                                  let _errs97 = errors;
                                                  validate81(data33.r, { instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/r", parentData: data33, parentDataProperty: "r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                  var valid23 = _errs97 === errors;
                                                } else
                                                  var valid23 = !0;
                                                if (valid23) {
                                                  if (data33.rKnown !== void 0) {
                                                    let data36 = data33.rKnown, _errs98 = errors;
                                                    if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)))
                                                      return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/rKnown", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/rKnown/type", keyword: "type", params: { type: "integer" } }], !1;
                                                    if (errors === _errs98 && typeof data36 == "number" && isFinite(data36) && (data36 < 0 || isNaN(data36)))
                                                      return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/rKnown", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/rKnown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                    var valid23 = _errs98 === errors;
                                                  } else
                                                    var valid23 = !0;
                                                  if (valid23) {
                                                    if (data33.closed !== void 0) {
                                                      let data37 = data33.closed, _errs100 = errors;
                                                      if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37)))
                                                        return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/closed/type", keyword: "type", params: { type: "integer" } }], !1;
                                                      if (errors === _errs100 && typeof data37 == "number" && isFinite(data37) && (data37 < 0 || isNaN(data37)))
                                                        return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/closed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                      var valid23 = _errs100 === errors;
                                                    } else
                                                      var valid23 = !0;
                                                    if (valid23) {
                                                      if (data33.startEquity !== void 0) {
                                                        let data38 = data33.startEquity, _errs102 = errors, _errs103 = errors, valid24 = !1, _errs104 = errors;
                                                        validate81(data38, { instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/startEquity", parentData: data33, parentDataProperty: "startEquity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                        var _valid8 = _errs104 === errors;
                                                        valid24 = valid24 || _valid8;
                                                        let _errs105 = errors;
                                                        if (data38 !== null) {
                                                          let err39 = { instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/startEquity", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/startEquity/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                                                        }
                                                        var _valid8 = _errs105 === errors;
                                                        if (valid24 = valid24 || _valid8, valid24)
                                                          errors = _errs103, vErrors !== null && (_errs103 ? vErrors.length = _errs103 : vErrors = null);
                                                        else {
                                                          let err40 = { instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/startEquity", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/startEquity/anyOf", keyword: "anyOf", params: {} };
                                                          return vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++, validate68.errors = vErrors, !1;
                                                        }
                                                        var valid23 = _errs102 === errors;
                                                      } else
                                                        var valid23 = !0;
                                                      if (valid23) {
                                                        if (data33.entries !== void 0) {
                                                          let data39 = data33.entries, _errs107 = errors;
                                                          if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39)))
                                                            return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/entries", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/entries/type", keyword: "type", params: { type: "integer" } }], !1;
                                                          if (errors === _errs107 && typeof data39 == "number" && isFinite(data39) && (data39 < 0 || isNaN(data39)))
                                                            return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/entries", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                          var valid23 = _errs107 === errors;
                                                        } else
                                                          var valid23 = !0;
                                                        if (valid23)
                                                          if (data33.unscheduled !== void 0) {
                                                            let data40 = data33.unscheduled, _errs109 = errors;
                                                            if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40)))
                                                              return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscheduled", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/unscheduled/type", keyword: "type", params: { type: "integer" } }], !1;
                                                            if (errors === _errs109 && typeof data40 == "number" && isFinite(data40) && (data40 < 0 || isNaN(data40)))
                                                              return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscheduled", schemaPath: "#/properties/history/properties/windows/additionalProperties/properties/unscheduled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                            var valid23 = _errs109 === errors;
                                                          } else
                                                            var valid23 = !0;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else
                                          return validate68.errors = [{ instancePath: instancePath + "/history/windows/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/windows/additionalProperties/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid22 = _errs93 === errors;
                                      if (!valid22)
                                        break;
                                    }
                                } else
                                  return validate68.errors = [{ instancePath: instancePath + "/history/windows", schemaPath: "#/properties/history/properties/windows/type", keyword: "type", params: { type: "object" } }], !1;
                              var valid20 = _errs89 === errors;
                            } else
                              var valid20 = !0;
                            if (valid20) {
                              if (data31.closes !== void 0) {
                                let data41 = data31.closes, _errs111 = errors;
                                if (errors === _errs111)
                                  if (Array.isArray(data41)) {
                                    if (data41.length > 500)
                                      return validate68.errors = [{ instancePath: instancePath + "/history/closes", schemaPath: "#/properties/history/properties/closes/maxItems", keyword: "maxItems", params: { limit: 500 } }], !1;
                                    {
                                      var valid25 = !0;
                                      let len1 = data41.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data42 = data41[i1], _errs113 = errors;
                                        if (errors === _errs113)
                                          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                            let missing11;
                                            if (data42.tradeId === void 0 && (missing11 = "tradeId") || data42.accountId === void 0 && (missing11 = "accountId") || data42.instrumentId === void 0 && (missing11 = "instrumentId") || data42.openedAt === void 0 && (missing11 = "openedAt") || data42.closedAt === void 0 && (missing11 = "closedAt") || data42.net === void 0 && (missing11 = "net") || data42.r === void 0 && (missing11 = "r") || data42.result === void 0 && (missing11 = "result") || data42.clean === void 0 && (missing11 = "clean"))
                                              return validate68.errors = [{ instancePath: instancePath + "/history/closes/" + i1, schemaPath: "#/properties/history/properties/closes/items/required", keyword: "required", params: { missingProperty: missing11 } }], !1;
                                            {
                                              let _errs115 = errors;
                                              for (let key15 in data42)
                                                if (!func3.call(schema27.properties.history.properties.closes.items.properties, key15)) {
                                                  return validate68.errors = [{ instancePath: instancePath + "/history/closes/" + i1, schemaPath: "#/properties/history/properties/closes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } }], !1;
                                                  break;
                                                }
                                              if (_errs115 === errors) {
                                                if (data42.tradeId !== void 0) {
                                                  let _errs116 = errors;
                                                  validate71(data42.tradeId, { instancePath: instancePath + "/history/closes/" + i1 + "/tradeId", parentData: data42, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                  var valid26 = _errs116 === errors;
                                                } else
                                                  var valid26 = !0;
                                                if (valid26) {
                                                  if (data42.accountId !== void 0) {
                                                    let _errs117 = errors;
                                                    validate71(data42.accountId, { instancePath: instancePath + "/history/closes/" + i1 + "/accountId", parentData: data42, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                    var valid26 = _errs117 === errors;
                                                  } else
                                                    var valid26 = !0;
                                                  if (valid26) {
                                                    if (data42.instrumentId !== void 0) {
                                                      let _errs118 = errors;
                                                      validate71(data42.instrumentId, { instancePath: instancePath + "/history/closes/" + i1 + "/instrumentId", parentData: data42, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                      var valid26 = _errs118 === errors;
                                                    } else
                                                      var valid26 = !0;
                                                    if (valid26) {
                                                      if (data42.openedAt !== void 0) {
                                                        let _errs119 = errors;
                                                        validate84(data42.openedAt, { instancePath: instancePath + "/history/closes/" + i1 + "/openedAt", parentData: data42, parentDataProperty: "openedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                        var valid26 = _errs119 === errors;
                                                      } else
                                                        var valid26 = !0;
                                                      if (valid26) {
                                                        if (data42.closedAt !== void 0) {
                                                          let _errs120 = errors;
                                                          validate84(data42.closedAt, { instancePath: instancePath + "/history/closes/" + i1 + "/closedAt", parentData: data42, parentDataProperty: "closedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                          var valid26 = _errs120 === errors;
                                                        } else
                                                          var valid26 = !0;
                                                        if (valid26) {
                                                          if (data42.net !== void 0) {
                                                            let _errs121 = errors;
                                                            validate81(data42.net, { instancePath: instancePath + "/history/closes/" + i1 + "/net", parentData: data42, parentDataProperty: "net", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                            var valid26 = _errs121 === errors;
                                                          } else
                                                            var valid26 = !0;
                                                          if (valid26) {
                                                            if (data42.r !== void 0) {
                                                              let data49 = data42.r, _errs122 = errors, _errs123 = errors, valid27 = !1, _errs124 = errors;
                                                              validate81(data49, { instancePath: instancePath + "/history/closes/" + i1 + "/r", parentData: data42, parentDataProperty: "r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                              var _valid9 = _errs124 === errors;
                                                              valid27 = valid27 || _valid9;
                                                              let _errs125 = errors;
                                                              if (data49 !== null) {
                                                                let err41 = { instancePath: instancePath + "/history/closes/" + i1 + "/r", schemaPath: "#/properties/history/properties/closes/items/properties/r/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                                                              }
                                                              var _valid9 = _errs125 === errors;
                                                              if (valid27 = valid27 || _valid9, valid27)
                                                                errors = _errs123, vErrors !== null && (_errs123 ? vErrors.length = _errs123 : vErrors = null);
                                                              else {
                                                                let err42 = { instancePath: instancePath + "/history/closes/" + i1 + "/r", schemaPath: "#/properties/history/properties/closes/items/properties/r/anyOf", keyword: "anyOf", params: {} };
                                                                return vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++, validate68.errors = vErrors, !1;
                                                              }
                                                              var valid26 = _errs122 === errors;
                                                            } else
                                                              var valid26 = !0;
                                                            if (valid26) {
                                                              if (data42.result !== void 0) {
                                                                let data50 = data42.result, _errs127 = errors;
                                                                if (typeof data50 != "string")
                                                                  return validate68.errors = [{ instancePath: instancePath + "/history/closes/" + i1 + "/result", schemaPath: "#/properties/history/properties/closes/items/properties/result/type", keyword: "type", params: { type: "string" } }], !1;
                                                                if (!(data50 === "win" || data50 === "loss" || data50 === "breakeven"))
                                                                  return validate68.errors = [{ instancePath: instancePath + "/history/closes/" + i1 + "/result", schemaPath: "#/properties/history/properties/closes/items/properties/result/enum", keyword: "enum", params: { allowedValues: schema27.properties.history.properties.closes.items.properties.result.enum } }], !1;
                                                                var valid26 = _errs127 === errors;
                                                              } else
                                                                var valid26 = !0;
                                                              if (valid26)
                                                                if (data42.clean !== void 0) {
                                                                  let data51 = data42.clean, _errs129 = errors, _errs130 = errors, valid28 = !1, _errs131 = errors;
                                                                  if (typeof data51 != "boolean") {
                                                                    let err43 = { instancePath: instancePath + "/history/closes/" + i1 + "/clean", schemaPath: "#/properties/history/properties/closes/items/properties/clean/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                                                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                                                                  }
                                                                  var _valid10 = _errs131 === errors;
                                                                  valid28 = valid28 || _valid10;
                                                                  let _errs133 = errors;
                                                                  if (data51 !== null) {
                                                                    let err44 = { instancePath: instancePath + "/history/closes/" + i1 + "/clean", schemaPath: "#/properties/history/properties/closes/items/properties/clean/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                                                                  }
                                                                  var _valid10 = _errs133 === errors;
                                                                  if (valid28 = valid28 || _valid10, valid28)
                                                                    errors = _errs130, vErrors !== null && (_errs130 ? vErrors.length = _errs130 : vErrors = null);
                                                                  else {
                                                                    let err45 = { instancePath: instancePath + "/history/closes/" + i1 + "/clean", schemaPath: "#/properties/history/properties/closes/items/properties/clean/anyOf", keyword: "anyOf", params: {} };
                                                                    return vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++, validate68.errors = vErrors, !1;
                                                                  }
                                                                  var valid26 = _errs129 === errors;
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
                                          } else
                                            return validate68.errors = [{ instancePath: instancePath + "/history/closes/" + i1, schemaPath: "#/properties/history/properties/closes/items/type", keyword: "type", params: { type: "object" } }], !1;
                                        var valid25 = _errs113 === errors;
                                        if (!valid25)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate68.errors = [{ instancePath: instancePath + "/history/closes", schemaPath: "#/properties/history/properties/closes/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid20 = _errs111 === errors;
                              } else
                                var valid20 = !0;
                              if (valid20) {
                                if (data31.paper !== void 0) {
                                  let data52 = data31.paper, _errs135 = errors;
                                  if (errors === _errs135)
                                    if (Array.isArray(data52)) {
                                      if (data52.length > 200)
                                        return validate68.errors = [{ instancePath: instancePath + "/history/paper", schemaPath: "#/properties/history/properties/paper/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                      {
                                        var valid29 = !0;
                                        let len2 = data52.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          let data53 = data52[i2], _errs137 = errors;
                                          if (errors === _errs137)
                                            if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                              let missing12;
                                              if (data53.tradeId === void 0 && (missing12 = "tradeId") || data53.openedAt === void 0 && (missing12 = "openedAt") || data53.closedAt === void 0 && (missing12 = "closedAt") || data53.post === void 0 && (missing12 = "post") || data53.adherence === void 0 && (missing12 = "adherence") || data53.setup === void 0 && (missing12 = "setup"))
                                                return validate68.errors = [{ instancePath: instancePath + "/history/paper/" + i2, schemaPath: "#/properties/history/properties/paper/items/required", keyword: "required", params: { missingProperty: missing12 } }], !1;
                                              {
                                                let _errs139 = errors;
                                                for (let key16 in data53)
                                                  if (!(key16 === "tradeId" || key16 === "openedAt" || key16 === "closedAt" || key16 === "post" || key16 === "adherence" || key16 === "setup")) {
                                                    return validate68.errors = [{ instancePath: instancePath + "/history/paper/" + i2, schemaPath: "#/properties/history/properties/paper/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } }], !1;
                                                    break;
                                                  }
                                                if (_errs139 === errors) {
                                                  if (data53.tradeId !== void 0) {
                                                    let _errs140 = errors;
                                                    validate71(data53.tradeId, { instancePath: instancePath + "/history/paper/" + i2 + "/tradeId", parentData: data53, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                    var valid30 = _errs140 === errors;
                                                  } else
                                                    var valid30 = !0;
                                                  if (valid30) {
                                                    if (data53.openedAt !== void 0) {
                                                      let _errs141 = errors;
                                                      validate84(data53.openedAt, { instancePath: instancePath + "/history/paper/" + i2 + "/openedAt", parentData: data53, parentDataProperty: "openedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                      var valid30 = _errs141 === errors;
                                                    } else
                                                      var valid30 = !0;
                                                    if (valid30) {
                                                      if (data53.closedAt !== void 0) {
                                                        let _errs142 = errors;
                                                        validate84(data53.closedAt, { instancePath: instancePath + "/history/paper/" + i2 + "/closedAt", parentData: data53, parentDataProperty: "closedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                        var valid30 = _errs142 === errors;
                                                      } else
                                                        var valid30 = !0;
                                                      if (valid30) {
                                                        if (data53.post !== void 0) {
                                                          let _errs143 = errors;
                                                          if (typeof data53.post != "boolean")
                                                            return validate68.errors = [{ instancePath: instancePath + "/history/paper/" + i2 + "/post", schemaPath: "#/properties/history/properties/paper/items/properties/post/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                          var valid30 = _errs143 === errors;
                                                        } else
                                                          var valid30 = !0;
                                                        if (valid30) {
                                                          if (data53.adherence !== void 0) {
                                                            let data58 = data53.adherence, _errs145 = errors, _errs146 = errors, valid31 = !1, _errs147 = errors;
                                                            if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                                                              let err46 = { instancePath: instancePath + "/history/paper/" + i2 + "/adherence", schemaPath: "#/properties/history/properties/paper/items/properties/adherence/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                                                              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                                                            }
                                                            if (errors === _errs147 && typeof data58 == "number" && isFinite(data58)) {
                                                              if (data58 > 100 || isNaN(data58)) {
                                                                let err47 = { instancePath: instancePath + "/history/paper/" + i2 + "/adherence", schemaPath: "#/properties/history/properties/paper/items/properties/adherence/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                                                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                                                              } else if (data58 < 0 || isNaN(data58)) {
                                                                let err48 = { instancePath: instancePath + "/history/paper/" + i2 + "/adherence", schemaPath: "#/properties/history/properties/paper/items/properties/adherence/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                                                              }
                                                            }
                                                            var _valid11 = _errs147 === errors;
                                                            valid31 = valid31 || _valid11;
                                                            let _errs149 = errors;
                                                            if (data58 !== null) {
                                                              let err49 = { instancePath: instancePath + "/history/paper/" + i2 + "/adherence", schemaPath: "#/properties/history/properties/paper/items/properties/adherence/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                                                            }
                                                            var _valid11 = _errs149 === errors;
                                                            if (valid31 = valid31 || _valid11, valid31)
                                                              errors = _errs146, vErrors !== null && (_errs146 ? vErrors.length = _errs146 : vErrors = null);
                                                            else {
                                                              let err50 = { instancePath: instancePath + "/history/paper/" + i2 + "/adherence", schemaPath: "#/properties/history/properties/paper/items/properties/adherence/anyOf", keyword: "anyOf", params: {} };
                                                              return vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++, validate68.errors = vErrors, !1;
                                                            }
                                                            var valid30 = _errs145 === errors;
                                                          } else
                                                            var valid30 = !0;
                                                          if (valid30)
                                                            if (data53.setup !== void 0) {
                                                              let data59 = data53.setup, _errs151 = errors, _errs152 = errors, valid32 = !1, _errs153 = errors;
                                                              if (errors === _errs153)
                                                                if (typeof data59 == "string") {
                                                                  if (func1(data59) > 120) {
                                                                    let err51 = { instancePath: instancePath + "/history/paper/" + i2 + "/setup", schemaPath: "#/properties/history/properties/paper/items/properties/setup/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 120 } };
                                                                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                                                                  }
                                                                } else {
                                                                  let err52 = { instancePath: instancePath + "/history/paper/" + i2 + "/setup", schemaPath: "#/properties/history/properties/paper/items/properties/setup/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                                                                }
                                                              var _valid12 = _errs153 === errors;
                                                              valid32 = valid32 || _valid12;
                                                              let _errs155 = errors;
                                                              if (data59 !== null) {
                                                                let err53 = { instancePath: instancePath + "/history/paper/" + i2 + "/setup", schemaPath: "#/properties/history/properties/paper/items/properties/setup/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                                                              }
                                                              var _valid12 = _errs155 === errors;
                                                              if (valid32 = valid32 || _valid12, valid32)
                                                                errors = _errs152, vErrors !== null && (_errs152 ? vErrors.length = _errs152 : vErrors = null);
                                                              else {
                                                                let err54 = { instancePath: instancePath + "/history/paper/" + i2 + "/setup", schemaPath: "#/properties/history/properties/paper/items/properties/setup/anyOf", keyword: "anyOf", params: {} };
                                                                return vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++, validate68.errors = vErrors, !1;
                                                              }
                                                              var valid30 = _errs151 === errors;
                                                            } else
                                                              var valid30 = !0;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else
                                              return validate68.errors = [{ instancePath: instancePath + "/history/paper/" + i2, schemaPath: "#/properties/history/properties/paper/items/type", keyword: "type", params: { type: "object" } }], !1;
                                          var valid29 = _errs137 === errors;
                                          if (!valid29)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate68.errors = [{ instancePath: instancePath + "/history/paper", schemaPath: "#/properties/history/properties/paper/type", keyword: "type", params: { type: "array" } }], !1;
                                  var valid20 = _errs135 === errors;
                                } else
                                  var valid20 = !0;
                                if (valid20) {
                                  if (data31.unposted !== void 0) {
                                    let data60 = data31.unposted, _errs157 = errors;
                                    if (errors === _errs157)
                                      if (Array.isArray(data60)) {
                                        if (data60.length > 500)
                                          return validate68.errors = [{ instancePath: instancePath + "/history/unposted", schemaPath: "#/properties/history/properties/unposted/maxItems", keyword: "maxItems", params: { limit: 500 } }], !1;
                                        {
                                          var valid33 = !0;
                                          let len3 = data60.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data61 = data60[i3], _errs159 = errors;
                                            if (errors === _errs159)
                                              if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                                let missing13;
                                                if (data61.tradeId === void 0 && (missing13 = "tradeId") || data61.closedAt === void 0 && (missing13 = "closedAt"))
                                                  return validate68.errors = [{ instancePath: instancePath + "/history/unposted/" + i3, schemaPath: "#/properties/history/properties/unposted/items/required", keyword: "required", params: { missingProperty: missing13 } }], !1;
                                                {
                                                  let _errs161 = errors;
                                                  for (let key17 in data61)
                                                    if (!(key17 === "tradeId" || key17 === "closedAt")) {
                                                      return validate68.errors = [{ instancePath: instancePath + "/history/unposted/" + i3, schemaPath: "#/properties/history/properties/unposted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } }], !1;
                                                      break;
                                                    }
                                                  if (_errs161 === errors) {
                                                    if (data61.tradeId !== void 0) {
                                                      let _errs162 = errors;
                                                      validate71(data61.tradeId, { instancePath: instancePath + "/history/unposted/" + i3 + "/tradeId", parentData: data61, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                      var valid34 = _errs162 === errors;
                                                    } else
                                                      var valid34 = !0;
                                                    if (valid34)
                                                      if (data61.closedAt !== void 0) {
                                                        let _errs163 = errors;
                                                        validate84(data61.closedAt, { instancePath: instancePath + "/history/unposted/" + i3 + "/closedAt", parentData: data61, parentDataProperty: "closedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                        var valid34 = _errs163 === errors;
                                                      } else
                                                        var valid34 = !0;
                                                  }
                                                }
                                              } else
                                                return validate68.errors = [{ instancePath: instancePath + "/history/unposted/" + i3, schemaPath: "#/properties/history/properties/unposted/items/type", keyword: "type", params: { type: "object" } }], !1;
                                            var valid33 = _errs159 === errors;
                                            if (!valid33)
                                              break;
                                          }
                                        }
                                      } else
                                        return validate68.errors = [{ instancePath: instancePath + "/history/unposted", schemaPath: "#/properties/history/properties/unposted/type", keyword: "type", params: { type: "array" } }], !1;
                                    var valid20 = _errs157 === errors;
                                  } else
                                    var valid20 = !0;
                                  if (valid20) {
                                    if (data31.quarterlyReviewAt !== void 0) {
                                      let data64 = data31.quarterlyReviewAt, _errs164 = errors, _errs165 = errors, valid35 = !1, _errs166 = errors;
                                      validate84(data64, { instancePath: instancePath + "/history/quarterlyReviewAt", parentData: data31, parentDataProperty: "quarterlyReviewAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                      var _valid13 = _errs166 === errors;
                                      valid35 = valid35 || _valid13;
                                      let _errs167 = errors;
                                      if (data64 !== null) {
                                        let err55 = { instancePath: instancePath + "/history/quarterlyReviewAt", schemaPath: "#/properties/history/properties/quarterlyReviewAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                                      }
                                      var _valid13 = _errs167 === errors;
                                      if (valid35 = valid35 || _valid13, valid35)
                                        errors = _errs165, vErrors !== null && (_errs165 ? vErrors.length = _errs165 : vErrors = null);
                                      else {
                                        let err56 = { instancePath: instancePath + "/history/quarterlyReviewAt", schemaPath: "#/properties/history/properties/quarterlyReviewAt/anyOf", keyword: "anyOf", params: {} };
                                        return vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++, validate68.errors = vErrors, !1;
                                      }
                                      var valid20 = _errs164 === errors;
                                    } else
                                      var valid20 = !0;
                                    if (valid20) {
                                      if (data31.startedAt !== void 0) {
                                        let data65 = data31.startedAt, _errs169 = errors, _errs170 = errors, valid36 = !1, _errs171 = errors;
                                        validate84(data65, { instancePath: instancePath + "/history/startedAt", parentData: data31, parentDataProperty: "startedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                        var _valid14 = _errs171 === errors;
                                        valid36 = valid36 || _valid14;
                                        let _errs172 = errors;
                                        if (data65 !== null) {
                                          let err57 = { instancePath: instancePath + "/history/startedAt", schemaPath: "#/properties/history/properties/startedAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                        }
                                        var _valid14 = _errs172 === errors;
                                        if (valid36 = valid36 || _valid14, valid36)
                                          errors = _errs170, vErrors !== null && (_errs170 ? vErrors.length = _errs170 : vErrors = null);
                                        else {
                                          let err58 = { instancePath: instancePath + "/history/startedAt", schemaPath: "#/properties/history/properties/startedAt/anyOf", keyword: "anyOf", params: {} };
                                          return vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++, validate68.errors = vErrors, !1;
                                        }
                                        var valid20 = _errs169 === errors;
                                      } else
                                        var valid20 = !0;
                                      if (valid20) {
                                        if (data31.emotionPauses !== void 0) {
                                          let data66 = data31.emotionPauses, _errs174 = errors;
                                          if (errors === _errs174)
                                            if (Array.isArray(data66)) {
                                              if (data66.length > 200)
                                                return validate68.errors = [{ instancePath: instancePath + "/history/emotionPauses", schemaPath: "#/properties/history/properties/emotionPauses/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                              {
                                                var valid37 = !0;
                                                let len4 = data66.length;
                                                for (let i4 = 0; i4 < len4; i4++) {
                                                  let data67 = data66[i4], _errs176 = errors;
                                                  if (errors === _errs176)
                                                    if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                                      let missing14;
                                                      if (data67.at === void 0 && (missing14 = "at") || data67.rule === void 0 && (missing14 = "rule"))
                                                        return validate68.errors = [{ instancePath: instancePath + "/history/emotionPauses/" + i4, schemaPath: "#/properties/history/properties/emotionPauses/items/required", keyword: "required", params: { missingProperty: missing14 } }], !1;
                                                      {
                                                        let _errs178 = errors;
                                                        for (let key18 in data67)
                                                          if (!(key18 === "at" || key18 === "rule")) {
                                                            return validate68.errors = [{ instancePath: instancePath + "/history/emotionPauses/" + i4, schemaPath: "#/properties/history/properties/emotionPauses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } }], !1;
                                                            break;
                                                          }
                                                        if (_errs178 === errors) {
                                                          if (data67.at !== void 0) {
                                                            let _errs179 = errors;
                                                            validate84(data67.at, { instancePath: instancePath + "/history/emotionPauses/" + i4 + "/at", parentData: data67, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                            var valid38 = _errs179 === errors;
                                                          } else
                                                            var valid38 = !0;
                                                          if (valid38)
                                                            if (data67.rule !== void 0) {
                                                              let _errs180 = errors;
                                                              validate71(data67.rule, { instancePath: instancePath + "/history/emotionPauses/" + i4 + "/rule", parentData: data67, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                              var valid38 = _errs180 === errors;
                                                            } else
                                                              var valid38 = !0;
                                                        }
                                                      }
                                                    } else
                                                      return validate68.errors = [{ instancePath: instancePath + "/history/emotionPauses/" + i4, schemaPath: "#/properties/history/properties/emotionPauses/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                  var valid37 = _errs176 === errors;
                                                  if (!valid37)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate68.errors = [{ instancePath: instancePath + "/history/emotionPauses", schemaPath: "#/properties/history/properties/emotionPauses/type", keyword: "type", params: { type: "array" } }], !1;
                                          var valid20 = _errs174 === errors;
                                        } else
                                          var valid20 = !0;
                                        if (valid20)
                                          if (data31.complete !== void 0) {
                                            let _errs181 = errors;
                                            if (typeof data31.complete != "boolean")
                                              return validate68.errors = [{ instancePath: instancePath + "/history/complete", schemaPath: "#/properties/history/properties/complete/type", keyword: "type", params: { type: "boolean" } }], !1;
                                            var valid20 = _errs181 === errors;
                                          } else
                                            var valid20 = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else
                        return validate68.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid0 = _errs86 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.positions !== void 0) {
                      let data71 = data.positions, _errs183 = errors;
                      if (errors === _errs183)
                        if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                          let missing15;
                          if (data71.open === void 0 && (missing15 = "open") || data71.checkedAt === void 0 && (missing15 = "checkedAt"))
                            return validate68.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/required", keyword: "required", params: { missingProperty: missing15 } }], !1;
                          {
                            let _errs185 = errors;
                            for (let key19 in data71)
                              if (!(key19 === "open" || key19 === "checkedAt")) {
                                return validate68.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } }], !1;
                                break;
                              }
                            if (_errs185 === errors) {
                              if (data71.open !== void 0) {
                                let data72 = data71.open, _errs186 = errors;
                                if (errors === _errs186)
                                  if (Array.isArray(data72)) {
                                    if (data72.length > 200)
                                      return validate68.errors = [{ instancePath: instancePath + "/positions/open", schemaPath: "#/properties/positions/properties/open/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                    {
                                      var valid40 = !0;
                                      let len5 = data72.length;
                                      for (let i5 = 0; i5 < len5; i5++) {
                                        let data73 = data72[i5], _errs188 = errors;
                                        if (errors === _errs188)
                                          if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                                            let missing16;
                                            if (data73.tradeId === void 0 && (missing16 = "tradeId") || data73.accountId === void 0 && (missing16 = "accountId") || data73.instrumentId === void 0 && (missing16 = "instrumentId") || data73.side === void 0 && (missing16 = "side") || data73.size === void 0 && (missing16 = "size") || data73.averageEntry === void 0 && (missing16 = "averageEntry") || data73.stop === void 0 && (missing16 = "stop") || data73.openRisk === void 0 && (missing16 = "openRisk") || data73.openedAt === void 0 && (missing16 = "openedAt") || data73.adds === void 0 && (missing16 = "adds") || data73.notional === void 0 && (missing16 = "notional") || data73.sector === void 0 && (missing16 = "sector") || data73.underlying === void 0 && (missing16 = "underlying") || data73.quote === void 0 && (missing16 = "quote") || data73.tags === void 0 && (missing16 = "tags"))
                                              return validate68.errors = [{ instancePath: instancePath + "/positions/open/" + i5, schemaPath: "#/properties/positions/properties/open/items/required", keyword: "required", params: { missingProperty: missing16 } }], !1;
                                            {
                                              let _errs190 = errors;
                                              for (let key20 in data73)
                                                if (!func3.call(schema27.properties.positions.properties.open.items.properties, key20)) {
                                                  return validate68.errors = [{ instancePath: instancePath + "/positions/open/" + i5, schemaPath: "#/properties/positions/properties/open/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } }], !1;
                                                  break;
                                                }
                                              if (_errs190 === errors) {
                                                if (data73.tradeId !== void 0) {
                                                  let _errs191 = errors;
                                                  validate71(data73.tradeId, { instancePath: instancePath + "/positions/open/" + i5 + "/tradeId", parentData: data73, parentDataProperty: "tradeId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                  var valid41 = _errs191 === errors;
                                                } else
                                                  var valid41 = !0;
                                                if (valid41) {
                                                  if (data73.accountId !== void 0) {
                                                    let _errs192 = errors;
                                                    validate71(data73.accountId, { instancePath: instancePath + "/positions/open/" + i5 + "/accountId", parentData: data73, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                    var valid41 = _errs192 === errors;
                                                  } else
                                                    var valid41 = !0;
                                                  if (valid41) {
                                                    if (data73.instrumentId !== void 0) {
                                                      let _errs193 = errors;
                                                      validate71(data73.instrumentId, { instancePath: instancePath + "/positions/open/" + i5 + "/instrumentId", parentData: data73, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                      var valid41 = _errs193 === errors;
                                                    } else
                                                      var valid41 = !0;
                                                    if (valid41) {
                                                      if (data73.side !== void 0) {
                                                        let _errs194 = errors;
                                                        validate135(data73.side, { instancePath: instancePath + "/positions/open/" + i5 + "/side", parentData: data73, parentDataProperty: "side", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
                                                        var valid41 = _errs194 === errors;
                                                      } else
                                                        var valid41 = !0;
                                                      if (valid41) {
                                                        if (data73.size !== void 0) {
                                                          let _errs195 = errors;
                                                          validate111(data73.size, { instancePath: instancePath + "/positions/open/" + i5 + "/size", parentData: data73, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
                                                          var valid41 = _errs195 === errors;
                                                        } else
                                                          var valid41 = !0;
                                                        if (valid41) {
                                                          if (data73.averageEntry !== void 0) {
                                                            let _errs196 = errors;
                                                            validate81(data73.averageEntry, { instancePath: instancePath + "/positions/open/" + i5 + "/averageEntry", parentData: data73, parentDataProperty: "averageEntry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                            var valid41 = _errs196 === errors;
                                                          } else
                                                            var valid41 = !0;
                                                          if (valid41) {
                                                            if (data73.stop !== void 0) {
                                                              let data80 = data73.stop, _errs197 = errors, _errs198 = errors, valid42 = !1, _errs199 = errors;
                                                              validate111(data80, { instancePath: instancePath + "/positions/open/" + i5 + "/stop", parentData: data73, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
                                                              var _valid15 = _errs199 === errors;
                                                              valid42 = valid42 || _valid15;
                                                              let _errs200 = errors;
                                                              if (data80 !== null) {
                                                                let err59 = { instancePath: instancePath + "/positions/open/" + i5 + "/stop", schemaPath: "#/properties/positions/properties/open/items/properties/stop/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                                              }
                                                              var _valid15 = _errs200 === errors;
                                                              if (valid42 = valid42 || _valid15, valid42)
                                                                errors = _errs198, vErrors !== null && (_errs198 ? vErrors.length = _errs198 : vErrors = null);
                                                              else {
                                                                let err60 = { instancePath: instancePath + "/positions/open/" + i5 + "/stop", schemaPath: "#/properties/positions/properties/open/items/properties/stop/anyOf", keyword: "anyOf", params: {} };
                                                                return vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++, validate68.errors = vErrors, !1;
                                                              }
                                                              var valid41 = _errs197 === errors;
                                                            } else
                                                              var valid41 = !0;
                                                            if (valid41) {
                                                              if (data73.openRisk !== void 0) {
                                                                let data81 = data73.openRisk, _errs202 = errors, _errs203 = errors, valid43 = !1, _errs204 = errors;
                                                                validate81(data81, { instancePath: instancePath + "/positions/open/" + i5 + "/openRisk", parentData: data73, parentDataProperty: "openRisk", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                                var _valid16 = _errs204 === errors;
                                                                valid43 = valid43 || _valid16;
                                                                let _errs205 = errors;
                                                                if (data81 !== null) {
                                                                  let err61 = { instancePath: instancePath + "/positions/open/" + i5 + "/openRisk", schemaPath: "#/properties/positions/properties/open/items/properties/openRisk/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                                                                }
                                                                var _valid16 = _errs205 === errors;
                                                                if (valid43 = valid43 || _valid16, valid43)
                                                                  errors = _errs203, vErrors !== null && (_errs203 ? vErrors.length = _errs203 : vErrors = null);
                                                                else {
                                                                  let err62 = { instancePath: instancePath + "/positions/open/" + i5 + "/openRisk", schemaPath: "#/properties/positions/properties/open/items/properties/openRisk/anyOf", keyword: "anyOf", params: {} };
                                                                  return vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++, validate68.errors = vErrors, !1;
                                                                }
                                                                var valid41 = _errs202 === errors;
                                                              } else
                                                                var valid41 = !0;
                                                              if (valid41) {
                                                                if (data73.openedAt !== void 0) {
                                                                  let _errs207 = errors;
                                                                  validate84(data73.openedAt, { instancePath: instancePath + "/positions/open/" + i5 + "/openedAt", parentData: data73, parentDataProperty: "openedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                                  var valid41 = _errs207 === errors;
                                                                } else
                                                                  var valid41 = !0;
                                                                if (valid41) {
                                                                  if (data73.adds !== void 0) {
                                                                    let data83 = data73.adds, _errs208 = errors;
                                                                    if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83)))
                                                                      return validate68.errors = [{ instancePath: instancePath + "/positions/open/" + i5 + "/adds", schemaPath: "#/properties/positions/properties/open/items/properties/adds/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                    if (errors === _errs208 && typeof data83 == "number" && isFinite(data83) && (data83 < 0 || isNaN(data83)))
                                                                      return validate68.errors = [{ instancePath: instancePath + "/positions/open/" + i5 + "/adds", schemaPath: "#/properties/positions/properties/open/items/properties/adds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                    var valid41 = _errs208 === errors;
                                                                  } else
                                                                    var valid41 = !0;
                                                                  if (valid41) {
                                                                    if (data73.notional !== void 0) {
                                                                      let data84 = data73.notional, _errs210 = errors, _errs211 = errors, valid44 = !1, _errs212 = errors;
                                                                      validate81(data84, { instancePath: instancePath + "/positions/open/" + i5 + "/notional", parentData: data73, parentDataProperty: "notional", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                                                      var _valid17 = _errs212 === errors;
                                                                      valid44 = valid44 || _valid17;
                                                                      let _errs213 = errors;
                                                                      if (data84 !== null) {
                                                                        let err63 = { instancePath: instancePath + "/positions/open/" + i5 + "/notional", schemaPath: "#/properties/positions/properties/open/items/properties/notional/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                                                                      }
                                                                      var _valid17 = _errs213 === errors;
                                                                      if (valid44 = valid44 || _valid17, valid44)
                                                                        errors = _errs211, vErrors !== null && (_errs211 ? vErrors.length = _errs211 : vErrors = null);
                                                                      else {
                                                                        let err64 = { instancePath: instancePath + "/positions/open/" + i5 + "/notional", schemaPath: "#/properties/positions/properties/open/items/properties/notional/anyOf", keyword: "anyOf", params: {} };
                                                                        return vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++, validate68.errors = vErrors, !1;
                                                                      }
                                                                      var valid41 = _errs210 === errors;
                                                                    } else
                                                                      var valid41 = !0;
                                                                    if (valid41) {
                                                                      if (data73.sector !== void 0) {
                                                                        let data85 = data73.sector, _errs215 = errors, _errs216 = errors, valid45 = !1, _errs217 = errors;
                                                                        if (errors === _errs217)
                                                                          if (typeof data85 == "string") {
                                                                            if (func1(data85) > 60) {
                                                                              let err65 = { instancePath: instancePath + "/positions/open/" + i5 + "/sector", schemaPath: "#/properties/positions/properties/open/items/properties/sector/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 60 } };
                                                                              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                                                                            }
                                                                          } else {
                                                                            let err66 = { instancePath: instancePath + "/positions/open/" + i5 + "/sector", schemaPath: "#/properties/positions/properties/open/items/properties/sector/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                                                                          }
                                                                        var _valid18 = _errs217 === errors;
                                                                        valid45 = valid45 || _valid18;
                                                                        let _errs219 = errors;
                                                                        if (data85 !== null) {
                                                                          let err67 = { instancePath: instancePath + "/positions/open/" + i5 + "/sector", schemaPath: "#/properties/positions/properties/open/items/properties/sector/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                                                        }
                                                                        var _valid18 = _errs219 === errors;
                                                                        if (valid45 = valid45 || _valid18, valid45)
                                                                          errors = _errs216, vErrors !== null && (_errs216 ? vErrors.length = _errs216 : vErrors = null);
                                                                        else {
                                                                          let err68 = { instancePath: instancePath + "/positions/open/" + i5 + "/sector", schemaPath: "#/properties/positions/properties/open/items/properties/sector/anyOf", keyword: "anyOf", params: {} };
                                                                          return vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++, validate68.errors = vErrors, !1;
                                                                        }
                                                                        var valid41 = _errs215 === errors;
                                                                      } else
                                                                        var valid41 = !0;
                                                                      if (valid41) {
                                                                        if (data73.underlying !== void 0) {
                                                                          let data86 = data73.underlying, _errs221 = errors, _errs222 = errors, valid46 = !1, _errs223 = errors;
                                                                          if (errors === _errs223)
                                                                            if (typeof data86 == "string") {
                                                                              if (func1(data86) > 60) {
                                                                                let err69 = { instancePath: instancePath + "/positions/open/" + i5 + "/underlying", schemaPath: "#/properties/positions/properties/open/items/properties/underlying/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 60 } };
                                                                                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                                                              }
                                                                            } else {
                                                                              let err70 = { instancePath: instancePath + "/positions/open/" + i5 + "/underlying", schemaPath: "#/properties/positions/properties/open/items/properties/underlying/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                                                            }
                                                                          var _valid19 = _errs223 === errors;
                                                                          valid46 = valid46 || _valid19;
                                                                          let _errs225 = errors;
                                                                          if (data86 !== null) {
                                                                            let err71 = { instancePath: instancePath + "/positions/open/" + i5 + "/underlying", schemaPath: "#/properties/positions/properties/open/items/properties/underlying/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                                                                          }
                                                                          var _valid19 = _errs225 === errors;
                                                                          if (valid46 = valid46 || _valid19, valid46)
                                                                            errors = _errs222, vErrors !== null && (_errs222 ? vErrors.length = _errs222 : vErrors = null);
                                                                          else {
                                                                            let err72 = { instancePath: instancePath + "/positions/open/" + i5 + "/underlying", schemaPath: "#/properties/positions/properties/open/items/properties/underlying/anyOf", keyword: "anyOf", params: {} };
                                                                            return vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++, validate68.errors = vErrors, !1;
                                                                          }
                                                                          var valid41 = _errs221 === errors;
                                                                        } else
                                                                          var valid41 = !0;
                                                                        if (valid41) {
                                                                          if (data73.quote !== void 0) {
                                                                            let _errs227 = errors;
                                                                            validate73(data73.quote, { instancePath: instancePath + "/positions/open/" + i5 + "/quote", parentData: data73, parentDataProperty: "quote", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
                                                                            var valid41 = _errs227 === errors;
                                                                          } else
                                                                            var valid41 = !0;
                                                                          if (valid41)
                                                                            if (data73.tags !== void 0) {
                                                                              let data88 = data73.tags, _errs228 = errors;
                                                                              if (errors === _errs228)
                                                                                if (Array.isArray(data88)) {
                                                                                  if (data88.length > 20)
                                                                                    return validate68.errors = [{ instancePath: instancePath + "/positions/open/" + i5 + "/tags", schemaPath: "#/properties/positions/properties/open/items/properties/tags/maxItems", keyword: "maxItems", params: { limit: 20 } }], !1;
                                                                                  {
                                                                                    var valid47 = !0;
                                                                                    let len6 = data88.length;
                                                                                    for (let i6 = 0; i6 < len6; i6++) {
                                                                                      let data89 = data88[i6], _errs230 = errors;
                                                                                      if (errors === _errs230)
                                                                                        if (typeof data89 == "string") {
                                                                                          if (func1(data89) > 60)
                                                                                            return validate68.errors = [{ instancePath: instancePath + "/positions/open/" + i5 + "/tags/" + i6, schemaPath: "#/properties/positions/properties/open/items/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 60 } }], !1;
                                                                                        } else
                                                                                          return validate68.errors = [{ instancePath: instancePath + "/positions/open/" + i5 + "/tags/" + i6, schemaPath: "#/properties/positions/properties/open/items/properties/tags/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                      var valid47 = _errs230 === errors;
                                                                                      if (!valid47)
                                                                                        break;
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return validate68.errors = [{ instancePath: instancePath + "/positions/open/" + i5 + "/tags", schemaPath: "#/properties/positions/properties/open/items/properties/tags/type", keyword: "type", params: { type: "array" } }], !1;
                                                                              var valid41 = _errs228 === errors;
                                                                            } else
                                                                              var valid41 = !0;
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
                                            return validate68.errors = [{ instancePath: instancePath + "/positions/open/" + i5, schemaPath: "#/properties/positions/properties/open/items/type", keyword: "type", params: { type: "object" } }], !1;
                                        var valid40 = _errs188 === errors;
                                        if (!valid40)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate68.errors = [{ instancePath: instancePath + "/positions/open", schemaPath: "#/properties/positions/properties/open/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid39 = _errs186 === errors;
                              } else
                                var valid39 = !0;
                              if (valid39)
                                if (data71.checkedAt !== void 0) {
                                  let data90 = data71.checkedAt, _errs232 = errors, _errs233 = errors, valid48 = !1, _errs234 = errors;
                                  validate84(data90, { instancePath: instancePath + "/positions/checkedAt", parentData: data71, parentDataProperty: "checkedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                  var _valid20 = _errs234 === errors;
                                  valid48 = valid48 || _valid20;
                                  let _errs235 = errors;
                                  if (data90 !== null) {
                                    let err73 = { instancePath: instancePath + "/positions/checkedAt", schemaPath: "#/properties/positions/properties/checkedAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                  }
                                  var _valid20 = _errs235 === errors;
                                  if (valid48 = valid48 || _valid20, valid48)
                                    errors = _errs233, vErrors !== null && (_errs233 ? vErrors.length = _errs233 : vErrors = null);
                                  else {
                                    let err74 = { instancePath: instancePath + "/positions/checkedAt", schemaPath: "#/properties/positions/properties/checkedAt/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++, validate68.errors = vErrors, !1;
                                  }
                                  var valid39 = _errs232 === errors;
                                } else
                                  var valid39 = !0;
                            }
                          }
                        } else
                          return validate68.errors = [{ instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid0 = _errs183 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.calendar !== void 0) {
                        let data91 = data.calendar, _errs237 = errors;
                        if (errors === _errs237)
                          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                            let missing17;
                            if (data91.own === void 0 && (missing17 = "own") || data91.imported === void 0 && (missing17 = "imported"))
                              return validate68.errors = [{ instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/required", keyword: "required", params: { missingProperty: missing17 } }], !1;
                            {
                              let _errs239 = errors;
                              for (let key21 in data91)
                                if (!(key21 === "own" || key21 === "imported")) {
                                  return validate68.errors = [{ instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } }], !1;
                                  break;
                                }
                              if (_errs239 === errors) {
                                if (data91.own !== void 0) {
                                  let data92 = data91.own, _errs240 = errors, _errs241 = errors, valid50 = !1, _errs242 = errors;
                                  if (errors === _errs242)
                                    if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                      let missing18;
                                      if (data92.at === void 0 && (missing18 = "at") || data92.events === void 0 && (missing18 = "events")) {
                                        let err75 = { instancePath: instancePath + "/calendar/own", schemaPath: "#/properties/calendar/properties/own/anyOf/0/required", keyword: "required", params: { missingProperty: missing18 } };
                                        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                                      } else {
                                        let _errs244 = errors;
                                        for (let key22 in data92)
                                          if (!(key22 === "at" || key22 === "events")) {
                                            let err76 = { instancePath: instancePath + "/calendar/own", schemaPath: "#/properties/calendar/properties/own/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                                            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                                            break;
                                          }
                                        if (_errs244 === errors) {
                                          if (data92.at !== void 0) {
                                            let data93 = data92.at, _errs245 = errors, _errs246 = errors, valid52 = !1, _errs247 = errors;
                                            validate84(data93, { instancePath: instancePath + "/calendar/own/at", parentData: data92, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                            var _valid22 = _errs247 === errors;
                                            valid52 = valid52 || _valid22;
                                            let _errs248 = errors;
                                            if (data93 !== null) {
                                              let err77 = { instancePath: instancePath + "/calendar/own/at", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                            }
                                            var _valid22 = _errs248 === errors;
                                            if (valid52 = valid52 || _valid22, valid52)
                                              errors = _errs246, vErrors !== null && (_errs246 ? vErrors.length = _errs246 : vErrors = null);
                                            else {
                                              let err78 = { instancePath: instancePath + "/calendar/own/at", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/at/anyOf", keyword: "anyOf", params: {} };
                                              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                            }
                                            var valid51 = _errs245 === errors;
                                          } else
                                            var valid51 = !0;
                                          if (valid51)
                                            if (data92.events !== void 0) {
                                              let data94 = data92.events, _errs250 = errors;
                                              if (errors === _errs250)
                                                if (Array.isArray(data94))
                                                  if (data94.length > 500) {
                                                    let err79 = { instancePath: instancePath + "/calendar/own/events", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/maxItems", keyword: "maxItems", params: { limit: 500 } };
                                                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                                  } else {
                                                    var valid53 = !0;
                                                    let len7 = data94.length;
                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                      let data95 = data94[i7], _errs252 = errors;
                                                      if (errors === _errs252)
                                                        if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                                                          let missing19;
                                                          if (data95.id === void 0 && (missing19 = "id") || data95.title === void 0 && (missing19 = "title") || data95.at === void 0 && (missing19 = "at") || data95.impact === void 0 && (missing19 = "impact") || data95.about === void 0 && (missing19 = "about") || data95.currency === void 0 && (missing19 = "currency") || data95.instrumentId === void 0 && (missing19 = "instrumentId")) {
                                                            let err80 = { instancePath: instancePath + "/calendar/own/events/" + i7, schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/required", keyword: "required", params: { missingProperty: missing19 } };
                                                            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                                                          } else {
                                                            let _errs254 = errors;
                                                            for (let key23 in data95)
                                                              if (!(key23 === "id" || key23 === "title" || key23 === "at" || key23 === "impact" || key23 === "about" || key23 === "currency" || key23 === "instrumentId")) {
                                                                let err81 = { instancePath: instancePath + "/calendar/own/events/" + i7, schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                                                                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                                                break;
                                                              }
                                                            if (_errs254 === errors) {
                                                              if (data95.id !== void 0) {
                                                                let _errs255 = errors;
                                                                validate71(data95.id, { instancePath: instancePath + "/calendar/own/events/" + i7 + "/id", parentData: data95, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                                var valid54 = _errs255 === errors;
                                                              } else
                                                                var valid54 = !0;
                                                              if (valid54) {
                                                                if (data95.title !== void 0) {
                                                                  let data97 = data95.title, _errs256 = errors;
                                                                  if (errors === _errs256)
                                                                    if (typeof data97 == "string") {
                                                                      if (func1(data97) > 120) {
                                                                        let err82 = { instancePath: instancePath + "/calendar/own/events/" + i7 + "/title", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 } };
                                                                        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                                                      }
                                                                    } else {
                                                                      let err83 = { instancePath: instancePath + "/calendar/own/events/" + i7 + "/title", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/properties/title/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                                                                    }
                                                                  var valid54 = _errs256 === errors;
                                                                } else
                                                                  var valid54 = !0;
                                                                if (valid54) {
                                                                  if (data95.at !== void 0) {
                                                                    let _errs258 = errors;
                                                                    validate84(data95.at, { instancePath: instancePath + "/calendar/own/events/" + i7 + "/at", parentData: data95, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                                    var valid54 = _errs258 === errors;
                                                                  } else
                                                                    var valid54 = !0;
                                                                  if (valid54) {
                                                                    if (data95.impact !== void 0) {
                                                                      let data99 = data95.impact, _errs259 = errors;
                                                                      if (typeof data99 != "string") {
                                                                        let err84 = { instancePath: instancePath + "/calendar/own/events/" + i7 + "/impact", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/properties/impact/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                                                      }
                                                                      if (!(data99 === "low" || data99 === "medium" || data99 === "high")) {
                                                                        let err85 = { instancePath: instancePath + "/calendar/own/events/" + i7 + "/impact", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/properties/impact/enum", keyword: "enum", params: { allowedValues: schema27.properties.calendar.properties.own.anyOf[0].properties.events.items.properties.impact.enum } };
                                                                        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                                                      }
                                                                      var valid54 = _errs259 === errors;
                                                                    } else
                                                                      var valid54 = !0;
                                                                    if (valid54) {
                                                                      if (data95.about !== void 0) {
                                                                        let data100 = data95.about, _errs261 = errors;
                                                                        if (typeof data100 != "string") {
                                                                          let err86 = { instancePath: instancePath + "/calendar/own/events/" + i7 + "/about", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/properties/about/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                                                        }
                                                                        if (!(data100 === "economic" || data100 === "earnings" || data100 === "other")) {
                                                                          let err87 = { instancePath: instancePath + "/calendar/own/events/" + i7 + "/about", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/properties/about/enum", keyword: "enum", params: { allowedValues: schema27.properties.calendar.properties.own.anyOf[0].properties.events.items.properties.about.enum } };
                                                                          vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                                                        }
                                                                        var valid54 = _errs261 === errors;
                                                                      } else
                                                                        var valid54 = !0;
                                                                      if (valid54) {
                                                                        if (data95.currency !== void 0) {
                                                                          let data101 = data95.currency, _errs263 = errors, _errs264 = errors, valid55 = !1, _errs265 = errors;
                                                                          validate73(data101, { instancePath: instancePath + "/calendar/own/events/" + i7 + "/currency", parentData: data95, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
                                                                          var _valid23 = _errs265 === errors;
                                                                          valid55 = valid55 || _valid23;
                                                                          let _errs266 = errors;
                                                                          if (data101 !== null) {
                                                                            let err88 = { instancePath: instancePath + "/calendar/own/events/" + i7 + "/currency", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/properties/currency/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                                                                          }
                                                                          var _valid23 = _errs266 === errors;
                                                                          if (valid55 = valid55 || _valid23, valid55)
                                                                            errors = _errs264, vErrors !== null && (_errs264 ? vErrors.length = _errs264 : vErrors = null);
                                                                          else {
                                                                            let err89 = { instancePath: instancePath + "/calendar/own/events/" + i7 + "/currency", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/properties/currency/anyOf", keyword: "anyOf", params: {} };
                                                                            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                                                          }
                                                                          var valid54 = _errs263 === errors;
                                                                        } else
                                                                          var valid54 = !0;
                                                                        if (valid54)
                                                                          if (data95.instrumentId !== void 0) {
                                                                            let data102 = data95.instrumentId, _errs268 = errors, _errs269 = errors, valid56 = !1, _errs270 = errors;
                                                                            validate71(data102, { instancePath: instancePath + "/calendar/own/events/" + i7 + "/instrumentId", parentData: data95, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                                            var _valid24 = _errs270 === errors;
                                                                            valid56 = valid56 || _valid24;
                                                                            let _errs271 = errors;
                                                                            if (data102 !== null) {
                                                                              let err90 = { instancePath: instancePath + "/calendar/own/events/" + i7 + "/instrumentId", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/properties/instrumentId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                                                                            }
                                                                            var _valid24 = _errs271 === errors;
                                                                            if (valid56 = valid56 || _valid24, valid56)
                                                                              errors = _errs269, vErrors !== null && (_errs269 ? vErrors.length = _errs269 : vErrors = null);
                                                                            else {
                                                                              let err91 = { instancePath: instancePath + "/calendar/own/events/" + i7 + "/instrumentId", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/properties/instrumentId/anyOf", keyword: "anyOf", params: {} };
                                                                              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                                                                            }
                                                                            var valid54 = _errs268 === errors;
                                                                          } else
                                                                            var valid54 = !0;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          let err92 = { instancePath: instancePath + "/calendar/own/events/" + i7, schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/items/type", keyword: "type", params: { type: "object" } };
                                                          vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                                        }
                                                      var valid53 = _errs252 === errors;
                                                      if (!valid53)
                                                        break;
                                                    }
                                                  }
                                                else {
                                                  let err93 = { instancePath: instancePath + "/calendar/own/events", schemaPath: "#/properties/calendar/properties/own/anyOf/0/properties/events/type", keyword: "type", params: { type: "array" } };
                                                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                                }
                                              var valid51 = _errs250 === errors;
                                            } else
                                              var valid51 = !0;
                                        }
                                      }
                                    } else {
                                      let err94 = { instancePath: instancePath + "/calendar/own", schemaPath: "#/properties/calendar/properties/own/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                    }
                                  var _valid21 = _errs242 === errors;
                                  valid50 = valid50 || _valid21;
                                  let _errs273 = errors;
                                  if (data92 !== null) {
                                    let err95 = { instancePath: instancePath + "/calendar/own", schemaPath: "#/properties/calendar/properties/own/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                  }
                                  var _valid21 = _errs273 === errors;
                                  if (valid50 = valid50 || _valid21, valid50)
                                    errors = _errs241, vErrors !== null && (_errs241 ? vErrors.length = _errs241 : vErrors = null);
                                  else {
                                    let err96 = { instancePath: instancePath + "/calendar/own", schemaPath: "#/properties/calendar/properties/own/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++, validate68.errors = vErrors, !1;
                                  }
                                  var valid49 = _errs240 === errors;
                                } else
                                  var valid49 = !0;
                                if (valid49)
                                  if (data91.imported !== void 0) {
                                    let data103 = data91.imported, _errs275 = errors, _errs276 = errors, valid57 = !1, _errs277 = errors;
                                    if (errors === _errs277)
                                      if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                                        let missing20;
                                        if (data103.at === void 0 && (missing20 = "at") || data103.events === void 0 && (missing20 = "events")) {
                                          let err97 = { instancePath: instancePath + "/calendar/imported", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/required", keyword: "required", params: { missingProperty: missing20 } };
                                          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                                        } else {
                                          let _errs279 = errors;
                                          for (let key24 in data103)
                                            if (!(key24 === "at" || key24 === "events")) {
                                              let err98 = { instancePath: instancePath + "/calendar/imported", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                                              vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                                              break;
                                            }
                                          if (_errs279 === errors) {
                                            if (data103.at !== void 0) {
                                              let data104 = data103.at, _errs280 = errors, _errs281 = errors, valid59 = !1, _errs282 = errors;
                                              validate84(data104, { instancePath: instancePath + "/calendar/imported/at", parentData: data103, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                              var _valid26 = _errs282 === errors;
                                              valid59 = valid59 || _valid26;
                                              let _errs283 = errors;
                                              if (data104 !== null) {
                                                let err99 = { instancePath: instancePath + "/calendar/imported/at", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                              }
                                              var _valid26 = _errs283 === errors;
                                              if (valid59 = valid59 || _valid26, valid59)
                                                errors = _errs281, vErrors !== null && (_errs281 ? vErrors.length = _errs281 : vErrors = null);
                                              else {
                                                let err100 = { instancePath: instancePath + "/calendar/imported/at", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/at/anyOf", keyword: "anyOf", params: {} };
                                                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                                              }
                                              var valid58 = _errs280 === errors;
                                            } else
                                              var valid58 = !0;
                                            if (valid58)
                                              if (data103.events !== void 0) {
                                                let data105 = data103.events, _errs285 = errors;
                                                if (errors === _errs285)
                                                  if (Array.isArray(data105))
                                                    if (data105.length > 500) {
                                                      let err101 = { instancePath: instancePath + "/calendar/imported/events", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/maxItems", keyword: "maxItems", params: { limit: 500 } };
                                                      vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                                    } else {
                                                      var valid60 = !0;
                                                      let len8 = data105.length;
                                                      for (let i8 = 0; i8 < len8; i8++) {
                                                        let data106 = data105[i8], _errs287 = errors;
                                                        if (errors === _errs287)
                                                          if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                                                            let missing21;
                                                            if (data106.id === void 0 && (missing21 = "id") || data106.title === void 0 && (missing21 = "title") || data106.at === void 0 && (missing21 = "at") || data106.impact === void 0 && (missing21 = "impact") || data106.about === void 0 && (missing21 = "about") || data106.currency === void 0 && (missing21 = "currency") || data106.instrumentId === void 0 && (missing21 = "instrumentId")) {
                                                              let err102 = { instancePath: instancePath + "/calendar/imported/events/" + i8, schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/required", keyword: "required", params: { missingProperty: missing21 } };
                                                              vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                                                            } else {
                                                              let _errs289 = errors;
                                                              for (let key25 in data106)
                                                                if (!(key25 === "id" || key25 === "title" || key25 === "at" || key25 === "impact" || key25 === "about" || key25 === "currency" || key25 === "instrumentId")) {
                                                                  let err103 = { instancePath: instancePath + "/calendar/imported/events/" + i8, schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                                                                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                                                                  break;
                                                                }
                                                              if (_errs289 === errors) {
                                                                if (data106.id !== void 0) {
                                                                  let _errs290 = errors;
                                                                  validate71(data106.id, { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/id", parentData: data106, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                                  var valid61 = _errs290 === errors;
                                                                } else
                                                                  var valid61 = !0;
                                                                if (valid61) {
                                                                  if (data106.title !== void 0) {
                                                                    let data108 = data106.title, _errs291 = errors;
                                                                    if (errors === _errs291)
                                                                      if (typeof data108 == "string") {
                                                                        if (func1(data108) > 120) {
                                                                          let err104 = { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/title", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 } };
                                                                          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                                                        }
                                                                      } else {
                                                                        let err105 = { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/title", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/properties/title/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                                                      }
                                                                    var valid61 = _errs291 === errors;
                                                                  } else
                                                                    var valid61 = !0;
                                                                  if (valid61) {
                                                                    if (data106.at !== void 0) {
                                                                      let _errs293 = errors;
                                                                      validate84(data106.at, { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/at", parentData: data106, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                                      var valid61 = _errs293 === errors;
                                                                    } else
                                                                      var valid61 = !0;
                                                                    if (valid61) {
                                                                      if (data106.impact !== void 0) {
                                                                        let data110 = data106.impact, _errs294 = errors;
                                                                        if (typeof data110 != "string") {
                                                                          let err106 = { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/impact", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/properties/impact/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                                                        }
                                                                        if (!(data110 === "low" || data110 === "medium" || data110 === "high")) {
                                                                          let err107 = { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/impact", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/properties/impact/enum", keyword: "enum", params: { allowedValues: schema27.properties.calendar.properties.imported.anyOf[0].properties.events.items.properties.impact.enum } };
                                                                          vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                                                        }
                                                                        var valid61 = _errs294 === errors;
                                                                      } else
                                                                        var valid61 = !0;
                                                                      if (valid61) {
                                                                        if (data106.about !== void 0) {
                                                                          let data111 = data106.about, _errs296 = errors;
                                                                          if (typeof data111 != "string") {
                                                                            let err108 = { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/about", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/properties/about/type", keyword: "type", params: { type: "string" } };
                                                                            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                                                          }
                                                                          if (!(data111 === "economic" || data111 === "earnings" || data111 === "other")) {
                                                                            let err109 = { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/about", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/properties/about/enum", keyword: "enum", params: { allowedValues: schema27.properties.calendar.properties.imported.anyOf[0].properties.events.items.properties.about.enum } };
                                                                            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                                                          }
                                                                          var valid61 = _errs296 === errors;
                                                                        } else
                                                                          var valid61 = !0;
                                                                        if (valid61) {
                                                                          if (data106.currency !== void 0) {
                                                                            let data112 = data106.currency, _errs298 = errors, _errs299 = errors, valid62 = !1, _errs300 = errors;
                                                                            validate73(data112, { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/currency", parentData: data106, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
                                                                            var _valid27 = _errs300 === errors;
                                                                            valid62 = valid62 || _valid27;
                                                                            let _errs301 = errors;
                                                                            if (data112 !== null) {
                                                                              let err110 = { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/currency", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/properties/currency/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                                                                            }
                                                                            var _valid27 = _errs301 === errors;
                                                                            if (valid62 = valid62 || _valid27, valid62)
                                                                              errors = _errs299, vErrors !== null && (_errs299 ? vErrors.length = _errs299 : vErrors = null);
                                                                            else {
                                                                              let err111 = { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/currency", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/properties/currency/anyOf", keyword: "anyOf", params: {} };
                                                                              vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                                                                            }
                                                                            var valid61 = _errs298 === errors;
                                                                          } else
                                                                            var valid61 = !0;
                                                                          if (valid61)
                                                                            if (data106.instrumentId !== void 0) {
                                                                              let data113 = data106.instrumentId, _errs303 = errors, _errs304 = errors, valid63 = !1, _errs305 = errors;
                                                                              validate71(data113, { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/instrumentId", parentData: data106, parentDataProperty: "instrumentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                                              var _valid28 = _errs305 === errors;
                                                                              valid63 = valid63 || _valid28;
                                                                              let _errs306 = errors;
                                                                              if (data113 !== null) {
                                                                                let err112 = { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/instrumentId", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/properties/instrumentId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                                                                              }
                                                                              var _valid28 = _errs306 === errors;
                                                                              if (valid63 = valid63 || _valid28, valid63)
                                                                                errors = _errs304, vErrors !== null && (_errs304 ? vErrors.length = _errs304 : vErrors = null);
                                                                              else {
                                                                                let err113 = { instancePath: instancePath + "/calendar/imported/events/" + i8 + "/instrumentId", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/properties/instrumentId/anyOf", keyword: "anyOf", params: {} };
                                                                                vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                                                                              }
                                                                              var valid61 = _errs303 === errors;
                                                                            } else
                                                                              var valid61 = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err114 = { instancePath: instancePath + "/calendar/imported/events/" + i8, schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/items/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                                                          }
                                                        var valid60 = _errs287 === errors;
                                                        if (!valid60)
                                                          break;
                                                      }
                                                    }
                                                  else {
                                                    let err115 = { instancePath: instancePath + "/calendar/imported/events", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/properties/events/type", keyword: "type", params: { type: "array" } };
                                                    vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                                                  }
                                                var valid58 = _errs285 === errors;
                                              } else
                                                var valid58 = !0;
                                          }
                                        }
                                      } else {
                                        let err116 = { instancePath: instancePath + "/calendar/imported", schemaPath: "#/properties/calendar/properties/imported/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                                      }
                                    var _valid25 = _errs277 === errors;
                                    valid57 = valid57 || _valid25;
                                    let _errs308 = errors;
                                    if (data103 !== null) {
                                      let err117 = { instancePath: instancePath + "/calendar/imported", schemaPath: "#/properties/calendar/properties/imported/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                      vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                                    }
                                    var _valid25 = _errs308 === errors;
                                    if (valid57 = valid57 || _valid25, valid57)
                                      errors = _errs276, vErrors !== null && (_errs276 ? vErrors.length = _errs276 : vErrors = null);
                                    else {
                                      let err118 = { instancePath: instancePath + "/calendar/imported", schemaPath: "#/properties/calendar/properties/imported/anyOf", keyword: "anyOf", params: {} };
                                      return vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++, validate68.errors = vErrors, !1;
                                    }
                                    var valid49 = _errs275 === errors;
                                  } else
                                    var valid49 = !0;
                              }
                            }
                          } else
                            return validate68.errors = [{ instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/type", keyword: "type", params: { type: "object" } }], !1;
                        var valid0 = _errs237 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.chain !== void 0) {
                          let data114 = data.chain, _errs310 = errors, _errs311 = errors, valid64 = !1, _errs312 = errors;
                          if (errors === _errs312)
                            if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                              let missing22;
                              if (data114.id === void 0 && (missing22 = "id") || data114.startedAt === void 0 && (missing22 = "startedAt") || data114.revisions === void 0 && (missing22 = "revisions") || data114.changed === void 0 && (missing22 = "changed") || data114.openTasks === void 0 && (missing22 = "openTasks")) {
                                let err119 = { instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/anyOf/0/required", keyword: "required", params: { missingProperty: missing22 } };
                                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                              } else {
                                let _errs314 = errors;
                                for (let key26 in data114)
                                  if (!(key26 === "id" || key26 === "startedAt" || key26 === "revisions" || key26 === "changed" || key26 === "openTasks")) {
                                    let err120 = { instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                                    vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                                    break;
                                  }
                                if (_errs314 === errors) {
                                  if (data114.id !== void 0) {
                                    let _errs315 = errors;
                                    validate71(data114.id, { instancePath: instancePath + "/chain/id", parentData: data114, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                    var valid65 = _errs315 === errors;
                                  } else
                                    var valid65 = !0;
                                  if (valid65) {
                                    if (data114.startedAt !== void 0) {
                                      let _errs316 = errors;
                                      validate84(data114.startedAt, { instancePath: instancePath + "/chain/startedAt", parentData: data114, parentDataProperty: "startedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                      var valid65 = _errs316 === errors;
                                    } else
                                      var valid65 = !0;
                                    if (valid65) {
                                      if (data114.revisions !== void 0) {
                                        let data117 = data114.revisions, _errs317 = errors;
                                        if (errors === _errs317)
                                          if (Array.isArray(data117))
                                            if (data117.length > 100) {
                                              let err121 = { instancePath: instancePath + "/chain/revisions", schemaPath: "#/properties/chain/anyOf/0/properties/revisions/maxItems", keyword: "maxItems", params: { limit: 100 } };
                                              vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                                            } else {
                                              var valid66 = !0;
                                              let len9 = data117.length;
                                              for (let i9 = 0; i9 < len9; i9++) {
                                                let _errs319 = errors;
                                                validate84(data117[i9], { instancePath: instancePath + "/chain/revisions/" + i9, parentData: data117, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                var valid66 = _errs319 === errors;
                                                if (!valid66)
                                                  break;
                                              }
                                            }
                                          else {
                                            let err122 = { instancePath: instancePath + "/chain/revisions", schemaPath: "#/properties/chain/anyOf/0/properties/revisions/type", keyword: "type", params: { type: "array" } };
                                            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                                          }
                                        var valid65 = _errs317 === errors;
                                      } else
                                        var valid65 = !0;
                                      if (valid65) {
                                        if (data114.changed !== void 0) {
                                          let _errs320 = errors;
                                          if (typeof data114.changed != "boolean") {
                                            let err123 = { instancePath: instancePath + "/chain/changed", schemaPath: "#/properties/chain/anyOf/0/properties/changed/type", keyword: "type", params: { type: "boolean" } };
                                            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                                          }
                                          var valid65 = _errs320 === errors;
                                        } else
                                          var valid65 = !0;
                                        if (valid65)
                                          if (data114.openTasks !== void 0) {
                                            let data120 = data114.openTasks, _errs322 = errors;
                                            if (errors === _errs322)
                                              if (Array.isArray(data120))
                                                if (data120.length > 50) {
                                                  let err124 = { instancePath: instancePath + "/chain/openTasks", schemaPath: "#/properties/chain/anyOf/0/properties/openTasks/maxItems", keyword: "maxItems", params: { limit: 50 } };
                                                  vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                                                } else {
                                                  var valid67 = !0;
                                                  let len10 = data120.length;
                                                  for (let i10 = 0; i10 < len10; i10++) {
                                                    let data121 = data120[i10], _errs324 = errors;
                                                    if (errors === _errs324)
                                                      if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                                                        let missing23;
                                                        if (data121.id === void 0 && (missing23 = "id") || data121.task === void 0 && (missing23 = "task") || data121.rule === void 0 && (missing23 = "rule")) {
                                                          let err125 = { instancePath: instancePath + "/chain/openTasks/" + i10, schemaPath: "#/properties/chain/anyOf/0/properties/openTasks/items/required", keyword: "required", params: { missingProperty: missing23 } };
                                                          vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                                                        } else {
                                                          let _errs326 = errors;
                                                          for (let key27 in data121)
                                                            if (!(key27 === "id" || key27 === "task" || key27 === "rule")) {
                                                              let err126 = { instancePath: instancePath + "/chain/openTasks/" + i10, schemaPath: "#/properties/chain/anyOf/0/properties/openTasks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                                                              vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                                                              break;
                                                            }
                                                          if (_errs326 === errors) {
                                                            if (data121.id !== void 0) {
                                                              let _errs327 = errors;
                                                              validate71(data121.id, { instancePath: instancePath + "/chain/openTasks/" + i10 + "/id", parentData: data121, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                              var valid68 = _errs327 === errors;
                                                            } else
                                                              var valid68 = !0;
                                                            if (valid68) {
                                                              if (data121.task !== void 0) {
                                                                let _errs328 = errors;
                                                                validate159(data121.task, { instancePath: instancePath + "/chain/openTasks/" + i10 + "/task", parentData: data121, parentDataProperty: "task", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length);
                                                                var valid68 = _errs328 === errors;
                                                              } else
                                                                var valid68 = !0;
                                                              if (valid68)
                                                                if (data121.rule !== void 0) {
                                                                  let _errs329 = errors;
                                                                  validate71(data121.rule, { instancePath: instancePath + "/chain/openTasks/" + i10 + "/rule", parentData: data121, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                                  var valid68 = _errs329 === errors;
                                                                } else
                                                                  var valid68 = !0;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        let err127 = { instancePath: instancePath + "/chain/openTasks/" + i10, schemaPath: "#/properties/chain/anyOf/0/properties/openTasks/items/type", keyword: "type", params: { type: "object" } };
                                                        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                                                      }
                                                    var valid67 = _errs324 === errors;
                                                    if (!valid67)
                                                      break;
                                                  }
                                                }
                                              else {
                                                let err128 = { instancePath: instancePath + "/chain/openTasks", schemaPath: "#/properties/chain/anyOf/0/properties/openTasks/type", keyword: "type", params: { type: "array" } };
                                                vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                                              }
                                            var valid65 = _errs322 === errors;
                                          } else
                                            var valid65 = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              let err129 = { instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/anyOf/0/type", keyword: "type", params: { type: "object" } };
                              vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                            }
                          var _valid29 = _errs312 === errors;
                          valid64 = valid64 || _valid29;
                          let _errs330 = errors;
                          if (data114 !== null) {
                            let err130 = { instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                          }
                          var _valid29 = _errs330 === errors;
                          if (valid64 = valid64 || _valid29, valid64)
                            errors = _errs311, vErrors !== null && (_errs311 ? vErrors.length = _errs311 : vErrors = null);
                          else {
                            let err131 = { instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/anyOf", keyword: "anyOf", params: {} };
                            return vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++, validate68.errors = vErrors, !1;
                          }
                          var valid0 = _errs310 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.quarantines !== void 0) {
                            let data125 = data.quarantines, _errs332 = errors;
                            if (errors === _errs332)
                              if (Array.isArray(data125)) {
                                if (data125.length > 50)
                                  return validate68.errors = [{ instancePath: instancePath + "/quarantines", schemaPath: "#/properties/quarantines/maxItems", keyword: "maxItems", params: { limit: 50 } }], !1;
                                {
                                  var valid69 = !0;
                                  let len11 = data125.length;
                                  for (let i11 = 0; i11 < len11; i11++) {
                                    let data126 = data125[i11], _errs334 = errors;
                                    if (errors === _errs334)
                                      if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                                        let missing24;
                                        if (data126.id === void 0 && (missing24 = "id") || data126.startedAt === void 0 && (missing24 = "startedAt") || data126.need === void 0 && (missing24 = "need") || data126.trigger === void 0 && (missing24 = "trigger"))
                                          return validate68.errors = [{ instancePath: instancePath + "/quarantines/" + i11, schemaPath: "#/properties/quarantines/items/required", keyword: "required", params: { missingProperty: missing24 } }], !1;
                                        {
                                          let _errs336 = errors;
                                          for (let key28 in data126)
                                            if (!(key28 === "id" || key28 === "startedAt" || key28 === "need" || key28 === "trigger")) {
                                              return validate68.errors = [{ instancePath: instancePath + "/quarantines/" + i11, schemaPath: "#/properties/quarantines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } }], !1;
                                              break;
                                            }
                                          if (_errs336 === errors) {
                                            if (data126.id !== void 0) {
                                              let _errs337 = errors;
                                              validate71(data126.id, { instancePath: instancePath + "/quarantines/" + i11 + "/id", parentData: data126, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                              var valid70 = _errs337 === errors;
                                            } else
                                              var valid70 = !0;
                                            if (valid70) {
                                              if (data126.startedAt !== void 0) {
                                                let _errs338 = errors;
                                                validate84(data126.startedAt, { instancePath: instancePath + "/quarantines/" + i11 + "/startedAt", parentData: data126, parentDataProperty: "startedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                var valid70 = _errs338 === errors;
                                              } else
                                                var valid70 = !0;
                                              if (valid70) {
                                                if (data126.need !== void 0) {
                                                  let data129 = data126.need, _errs339 = errors;
                                                  if (!(typeof data129 == "number" && !(data129 % 1) && !isNaN(data129) && isFinite(data129)))
                                                    return validate68.errors = [{ instancePath: instancePath + "/quarantines/" + i11 + "/need", schemaPath: "#/properties/quarantines/items/properties/need/type", keyword: "type", params: { type: "integer" } }], !1;
                                                  if (errors === _errs339 && typeof data129 == "number" && isFinite(data129)) {
                                                    if (data129 > 100 || isNaN(data129))
                                                      return validate68.errors = [{ instancePath: instancePath + "/quarantines/" + i11 + "/need", schemaPath: "#/properties/quarantines/items/properties/need/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }], !1;
                                                    if (data129 < 1 || isNaN(data129))
                                                      return validate68.errors = [{ instancePath: instancePath + "/quarantines/" + i11 + "/need", schemaPath: "#/properties/quarantines/items/properties/need/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                  }
                                                  var valid70 = _errs339 === errors;
                                                } else
                                                  var valid70 = !0;
                                                if (valid70)
                                                  if (data126.trigger !== void 0) {
                                                    let data130 = data126.trigger, _errs341 = errors;
                                                    if (errors === _errs341)
                                                      if (typeof data130 == "string") {
                                                        if (func1(data130) > 40)
                                                          return validate68.errors = [{ instancePath: instancePath + "/quarantines/" + i11 + "/trigger", schemaPath: "#/properties/quarantines/items/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                      } else
                                                        return validate68.errors = [{ instancePath: instancePath + "/quarantines/" + i11 + "/trigger", schemaPath: "#/properties/quarantines/items/properties/trigger/type", keyword: "type", params: { type: "string" } }], !1;
                                                    var valid70 = _errs341 === errors;
                                                  } else
                                                    var valid70 = !0;
                                              }
                                            }
                                          }
                                        }
                                      } else
                                        return validate68.errors = [{ instancePath: instancePath + "/quarantines/" + i11, schemaPath: "#/properties/quarantines/items/type", keyword: "type", params: { type: "object" } }], !1;
                                    var valid69 = _errs334 === errors;
                                    if (!valid69)
                                      break;
                                  }
                                }
                              } else
                                return validate68.errors = [{ instancePath: instancePath + "/quarantines", schemaPath: "#/properties/quarantines/type", keyword: "type", params: { type: "array" } }], !1;
                            var valid0 = _errs332 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.cooldowns !== void 0) {
                              let data131 = data.cooldowns, _errs343 = errors;
                              if (errors === _errs343)
                                if (Array.isArray(data131)) {
                                  if (data131.length > 200)
                                    return validate68.errors = [{ instancePath: instancePath + "/cooldowns", schemaPath: "#/properties/cooldowns/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                                  {
                                    var valid71 = !0;
                                    let len12 = data131.length;
                                    for (let i12 = 0; i12 < len12; i12++) {
                                      let data132 = data131[i12], _errs345 = errors;
                                      if (errors === _errs345)
                                        if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                                          let missing25;
                                          if (data132.id === void 0 && (missing25 = "id") || data132.trigger === void 0 && (missing25 = "trigger") || data132.class === void 0 && (missing25 = "class") || data132.scope === void 0 && (missing25 = "scope") || data132.accountId === void 0 && (missing25 = "accountId") || data132.startsAt === void 0 && (missing25 = "startsAt") || data132.endsAt === void 0 && (missing25 = "endsAt") || data132.counted === void 0 && (missing25 = "counted") || data132.enforced === void 0 && (missing25 = "enforced") || data132.openTasks === void 0 && (missing25 = "openTasks"))
                                            return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12, schemaPath: "#/properties/cooldowns/items/required", keyword: "required", params: { missingProperty: missing25 } }], !1;
                                          {
                                            let _errs347 = errors;
                                            for (let key29 in data132)
                                              if (!func3.call(schema27.properties.cooldowns.items.properties, key29)) {
                                                return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12, schemaPath: "#/properties/cooldowns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } }], !1;
                                                break;
                                              }
                                            if (_errs347 === errors) {
                                              if (data132.id !== void 0) {
                                                let _errs348 = errors;
                                                validate71(data132.id, { instancePath: instancePath + "/cooldowns/" + i12 + "/id", parentData: data132, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                var valid72 = _errs348 === errors;
                                              } else
                                                var valid72 = !0;
                                              if (valid72) {
                                                if (data132.trigger !== void 0) {
                                                  let data134 = data132.trigger, _errs349 = errors;
                                                  if (errors === _errs349)
                                                    if (typeof data134 == "string") {
                                                      if (func1(data134) > 40)
                                                        return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/trigger", schemaPath: "#/properties/cooldowns/items/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                    } else
                                                      return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/trigger", schemaPath: "#/properties/cooldowns/items/properties/trigger/type", keyword: "type", params: { type: "string" } }], !1;
                                                  var valid72 = _errs349 === errors;
                                                } else
                                                  var valid72 = !0;
                                                if (valid72) {
                                                  if (data132.class !== void 0) {
                                                    let data135 = data132.class, _errs351 = errors;
                                                    if (typeof data135 != "string")
                                                      return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/class", schemaPath: "#/properties/cooldowns/items/properties/class/type", keyword: "type", params: { type: "string" } }], !1;
                                                    if (!(data135 === "major" || data135 === "minor"))
                                                      return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/class", schemaPath: "#/properties/cooldowns/items/properties/class/enum", keyword: "enum", params: { allowedValues: schema27.properties.cooldowns.items.properties.class.enum } }], !1;
                                                    var valid72 = _errs351 === errors;
                                                  } else
                                                    var valid72 = !0;
                                                  if (valid72) {
                                                    if (data132.scope !== void 0) {
                                                      let data136 = data132.scope, _errs353 = errors;
                                                      if (typeof data136 != "string")
                                                        return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/scope", schemaPath: "#/properties/cooldowns/items/properties/scope/type", keyword: "type", params: { type: "string" } }], !1;
                                                      if (!(data136 === "person" || data136 === "account" || data136 === "chain"))
                                                        return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/scope", schemaPath: "#/properties/cooldowns/items/properties/scope/enum", keyword: "enum", params: { allowedValues: schema27.properties.cooldowns.items.properties.scope.enum } }], !1;
                                                      var valid72 = _errs353 === errors;
                                                    } else
                                                      var valid72 = !0;
                                                    if (valid72) {
                                                      if (data132.accountId !== void 0) {
                                                        let data137 = data132.accountId, _errs355 = errors, _errs356 = errors, valid73 = !1, _errs357 = errors;
                                                        validate71(data137, { instancePath: instancePath + "/cooldowns/" + i12 + "/accountId", parentData: data132, parentDataProperty: "accountId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                                        var _valid30 = _errs357 === errors;
                                                        valid73 = valid73 || _valid30;
                                                        let _errs358 = errors;
                                                        if (data137 !== null) {
                                                          let err132 = { instancePath: instancePath + "/cooldowns/" + i12 + "/accountId", schemaPath: "#/properties/cooldowns/items/properties/accountId/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                          vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                                                        }
                                                        var _valid30 = _errs358 === errors;
                                                        if (valid73 = valid73 || _valid30, valid73)
                                                          errors = _errs356, vErrors !== null && (_errs356 ? vErrors.length = _errs356 : vErrors = null);
                                                        else {
                                                          let err133 = { instancePath: instancePath + "/cooldowns/" + i12 + "/accountId", schemaPath: "#/properties/cooldowns/items/properties/accountId/anyOf", keyword: "anyOf", params: {} };
                                                          return vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++, validate68.errors = vErrors, !1;
                                                        }
                                                        var valid72 = _errs355 === errors;
                                                      } else
                                                        var valid72 = !0;
                                                      if (valid72) {
                                                        if (data132.startsAt !== void 0) {
                                                          let _errs360 = errors;
                                                          validate84(data132.startsAt, { instancePath: instancePath + "/cooldowns/" + i12 + "/startsAt", parentData: data132, parentDataProperty: "startsAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                          var valid72 = _errs360 === errors;
                                                        } else
                                                          var valid72 = !0;
                                                        if (valid72) {
                                                          if (data132.endsAt !== void 0) {
                                                            let _errs361 = errors;
                                                            validate84(data132.endsAt, { instancePath: instancePath + "/cooldowns/" + i12 + "/endsAt", parentData: data132, parentDataProperty: "endsAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                                            var valid72 = _errs361 === errors;
                                                          } else
                                                            var valid72 = !0;
                                                          if (valid72) {
                                                            if (data132.counted !== void 0) {
                                                              let _errs362 = errors;
                                                              if (typeof data132.counted != "boolean")
                                                                return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/counted", schemaPath: "#/properties/cooldowns/items/properties/counted/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                              var valid72 = _errs362 === errors;
                                                            } else
                                                              var valid72 = !0;
                                                            if (valid72) {
                                                              if (data132.enforced !== void 0) {
                                                                let _errs364 = errors;
                                                                if (typeof data132.enforced != "boolean")
                                                                  return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/enforced", schemaPath: "#/properties/cooldowns/items/properties/enforced/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                var valid72 = _errs364 === errors;
                                                              } else
                                                                var valid72 = !0;
                                                              if (valid72)
                                                                if (data132.openTasks !== void 0) {
                                                                  let data142 = data132.openTasks, _errs366 = errors;
                                                                  if (errors === _errs366)
                                                                    if (Array.isArray(data142)) {
                                                                      if (data142.length > 8)
                                                                        return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/openTasks", schemaPath: "#/properties/cooldowns/items/properties/openTasks/maxItems", keyword: "maxItems", params: { limit: 8 } }], !1;
                                                                      {
                                                                        var valid74 = !0;
                                                                        let len13 = data142.length;
                                                                        for (let i13 = 0; i13 < len13; i13++) {
                                                                          let data143 = data142[i13], _errs368 = errors;
                                                                          if (errors === _errs368)
                                                                            if (typeof data143 == "string") {
                                                                              if (func1(data143) > 40)
                                                                                return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/openTasks/" + i13, schemaPath: "#/properties/cooldowns/items/properties/openTasks/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                                            } else
                                                                              return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/openTasks/" + i13, schemaPath: "#/properties/cooldowns/items/properties/openTasks/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid74 = _errs368 === errors;
                                                                          if (!valid74)
                                                                            break;
                                                                        }
                                                                      }
                                                                    } else
                                                                      return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12 + "/openTasks", schemaPath: "#/properties/cooldowns/items/properties/openTasks/type", keyword: "type", params: { type: "array" } }], !1;
                                                                  var valid72 = _errs366 === errors;
                                                                } else
                                                                  var valid72 = !0;
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
                                          return validate68.errors = [{ instancePath: instancePath + "/cooldowns/" + i12, schemaPath: "#/properties/cooldowns/items/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid71 = _errs345 === errors;
                                      if (!valid71)
                                        break;
                                    }
                                  }
                                } else
                                  return validate68.errors = [{ instancePath: instancePath + "/cooldowns", schemaPath: "#/properties/cooldowns/type", keyword: "type", params: { type: "array" } }], !1;
                              var valid0 = _errs343 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.sync !== void 0) {
                                let data144 = data.sync, _errs370 = errors;
                                if (errors === _errs370)
                                  if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
                                    let missing26;
                                    if (data144.lastSyncAt === void 0 && (missing26 = "lastSyncAt"))
                                      return validate68.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/required", keyword: "required", params: { missingProperty: missing26 } }], !1;
                                    {
                                      let _errs372 = errors;
                                      for (let key30 in data144)
                                        if (key30 !== "lastSyncAt") {
                                          return validate68.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } }], !1;
                                          break;
                                        }
                                      if (_errs372 === errors && data144.lastSyncAt !== void 0) {
                                        let data145 = data144.lastSyncAt, _errs374 = errors, valid76 = !1, _errs375 = errors;
                                        validate84(data145, { instancePath: instancePath + "/sync/lastSyncAt", parentData: data144, parentDataProperty: "lastSyncAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                                        var _valid31 = _errs375 === errors;
                                        valid76 = valid76 || _valid31;
                                        let _errs376 = errors;
                                        if (data145 !== null) {
                                          let err134 = { instancePath: instancePath + "/sync/lastSyncAt", schemaPath: "#/properties/sync/properties/lastSyncAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                          vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                                        }
                                        var _valid31 = _errs376 === errors;
                                        if (valid76 = valid76 || _valid31, valid76)
                                          errors = _errs374, vErrors !== null && (_errs374 ? vErrors.length = _errs374 : vErrors = null);
                                        else {
                                          let err135 = { instancePath: instancePath + "/sync/lastSyncAt", schemaPath: "#/properties/sync/properties/lastSyncAt/anyOf", keyword: "anyOf", params: {} };
                                          return vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++, validate68.errors = vErrors, !1;
                                        }
                                      }
                                    }
                                  } else
                                    return validate68.errors = [{ instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "object" } }], !1;
                                var valid0 = _errs370 === errors;
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
      return validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema44 = { type: "string", enum: ["GO", "SIZE_DOWN", "WAIT", "SIMULATE", "NO_GO"] };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "GO" || data === "SIZE_DOWN" || data === "WAIT" || data === "SIMULATE" || data === "NO_GO" ? (validate171.errors = vErrors, errors === 0) : (validate171.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum } }], !1);
}
validate171.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema45 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/finding.json", title: "Finding", description: "What one rule saw, its limit, and what follows. `margin` is the share of the limit that is used.", "x-version": 2, "x-history": { 1: "first form", 2: "more tasks" }, type: "object", properties: { rule: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, kind: { type: "string", maxLength: 64 }, status: { type: "string", enum: ["pass", "fail", "missing", "not_evaluated", "not_applicable"] }, outcome: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/outcome" }, { type: "null" }] }, observed: { anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }] }, limit: { anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }] }, unit: { anyOf: [{ type: "string", maxLength: 16 }, { type: "null" }] }, margin: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] }, template: { anyOf: [{ type: "string", maxLength: 64 }, { type: "null" }] }, slots: { type: "object", additionalProperties: { type: "string" } }, until: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, tasks: { type: "array", items: { type: "string", maxLength: 40 }, maxItems: 12 }, predicate: { anyOf: [{ type: "string", maxLength: 64 }, { type: "null" }] }, maxSize: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, { type: "null" }] } }, required: ["rule", "kind", "status", "outcome", "observed", "limit", "unit", "margin", "template", "slots", "until", "tasks", "predicate", "maxSize"], additionalProperties: !1 };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate175.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "GO" || data === "SIZE_DOWN" || data === "WAIT" || data === "SIMULATE" || data === "NO_GO" ? (validate177.errors = vErrors, errors === 0) : (validate177.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum } }], !1);
}
validate177.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate179.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate181.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.kind === void 0 && (missing0 = "kind") || data.status === void 0 && (missing0 = "status") || data.outcome === void 0 && (missing0 = "outcome") || data.observed === void 0 && (missing0 = "observed") || data.limit === void 0 && (missing0 = "limit") || data.unit === void 0 && (missing0 = "unit") || data.margin === void 0 && (missing0 = "margin") || data.template === void 0 && (missing0 = "template") || data.slots === void 0 && (missing0 = "slots") || data.until === void 0 && (missing0 = "until") || data.tasks === void 0 && (missing0 = "tasks") || data.predicate === void 0 && (missing0 = "predicate") || data.maxSize === void 0 && (missing0 = "maxSize"))
        return validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema45.properties, key0)) {
            return validate174.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            let _errs2 = errors;
            validate175(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 64)
                    return validate174.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/maxLength", keyword: "maxLength", params: { limit: 64 } }], !1;
                } else
                  return validate174.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0) {
                let data2 = data.status, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate174.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "pass" || data2 === "fail" || data2 === "missing" || data2 === "not_evaluated" || data2 === "not_applicable"))
                  return validate174.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema45.properties.status.enum } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.outcome !== void 0) {
                  let data3 = data.outcome, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
                  validate177(data3, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate174.errors = vErrors, !1;
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
                      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate174.errors = vErrors, !1;
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
                        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate174.errors = vErrors, !1;
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
                          return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate174.errors = vErrors, !1;
                        }
                        var valid0 = _errs24 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.margin !== void 0) {
                          let data7 = data.margin, _errs30 = errors, _errs31 = errors, valid5 = !1, _errs32 = errors;
                          validate179(data7, { instancePath: instancePath + "/margin", parentData: data, parentDataProperty: "margin", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
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
                            return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate174.errors = vErrors, !1;
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
                              return vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++, validate174.errors = vErrors, !1;
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
                                      return validate174.errors = [{ instancePath: instancePath + "/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/slots/additionalProperties/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid7 = _errs44 === errors;
                                    if (!valid7)
                                      break;
                                  }
                                else
                                  return validate174.errors = [{ instancePath: instancePath + "/slots", schemaPath: "#/properties/slots/type", keyword: "type", params: { type: "object" } }], !1;
                              var valid0 = _errs41 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.until !== void 0) {
                                let data11 = data.until, _errs46 = errors, _errs47 = errors, valid8 = !1, _errs48 = errors;
                                validate181(data11, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length);
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
                                  return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate174.errors = vErrors, !1;
                                }
                                var valid0 = _errs46 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.tasks !== void 0) {
                                  let data12 = data.tasks, _errs51 = errors;
                                  if (errors === _errs51)
                                    if (Array.isArray(data12)) {
                                      if (data12.length > 12)
                                        return validate174.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 12 } }], !1;
                                      {
                                        var valid9 = !0;
                                        let len0 = data12.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data13 = data12[i0], _errs53 = errors;
                                          if (errors === _errs53)
                                            if (typeof data13 == "string") {
                                              if (func1(data13) > 40)
                                                return validate174.errors = [{ instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                            } else
                                              return validate174.errors = [{ instancePath: instancePath + "/tasks/" + i0, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid9 = _errs53 === errors;
                                          if (!valid9)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate174.errors = [{ instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } }], !1;
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
                                      return vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++, validate174.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs55 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.maxSize !== void 0) {
                                      let data15 = data.maxSize, _errs61 = errors, _errs62 = errors, valid11 = !1, _errs63 = errors;
                                      validate179(data15, { instancePath: instancePath + "/maxSize", parentData: data, parentDataProperty: "maxSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
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
                                        return vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++, validate174.errors = vErrors, !1;
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
      return validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate185.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate185.errors = vErrors, errors === 0;
}
validate185.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.intentId === void 0 && (missing0 = "intentId") || data.revision === void 0 && (missing0 = "revision") || data.evaluatedAt === void 0 && (missing0 = "evaluatedAt") || data.asOf === void 0 && (missing0 = "asOf") || data.evaluator === void 0 && (missing0 = "evaluator") || data.authority === void 0 && (missing0 = "authority") || data.engineVersion === void 0 && (missing0 = "engineVersion") || data.tzdbVersion === void 0 && (missing0 = "tzdbVersion") || data.rulesetId === void 0 && (missing0 = "rulesetId") || data.rulesetHash === void 0 && (missing0 = "rulesetHash") || data.facts === void 0 && (missing0 = "facts") || data.factsHash === void 0 && (missing0 = "factsHash") || data.ages === void 0 && (missing0 = "ages") || data.outcome === void 0 && (missing0 = "outcome") || data.headline === void 0 && (missing0 = "headline") || data.reason === void 0 && (missing0 = "reason") || data.findings === void 0 && (missing0 = "findings") || data.limitFactor === void 0 && (missing0 = "limitFactor") || data.maxSize === void 0 && (missing0 = "maxSize") || data.wait === void 0 && (missing0 = "wait") || data.simulate === void 0 && (missing0 = "simulate") || data.blockedUntil === void 0 && (missing0 = "blockedUntil") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.flags === void 0 && (missing0 = "flags") || data.supersedes === void 0 && (missing0 = "supersedes") || data.differsBecause === void 0 && (missing0 = "differsBecause"))
        return validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema23.properties, key0)) {
            return validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate59(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.intentId !== void 0) {
              let _errs3 = errors;
              validate59(data.intentId, { instancePath: instancePath + "/intentId", parentData: data, parentDataProperty: "intentId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.revision !== void 0) {
                let data2 = data.revision, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate58.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)))
                  return validate58.errors = [{ instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.evaluatedAt !== void 0) {
                  let _errs6 = errors;
                  validate62(data.evaluatedAt, { instancePath: instancePath + "/evaluatedAt", parentData: data, parentDataProperty: "evaluatedAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.asOf !== void 0) {
                    let _errs7 = errors;
                    validate62(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.evaluator !== void 0) {
                      let data5 = data.evaluator, _errs8 = errors;
                      if (typeof data5 != "string")
                        return validate58.errors = [{ instancePath: instancePath + "/evaluator", schemaPath: "#/properties/evaluator/type", keyword: "type", params: { type: "string" } }], !1;
                      if (!(data5 === "device" || data5 === "server"))
                        return validate58.errors = [{ instancePath: instancePath + "/evaluator", schemaPath: "#/properties/evaluator/enum", keyword: "enum", params: { allowedValues: schema23.properties.evaluator.enum } }], !1;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.authority !== void 0) {
                        let data6 = data.authority, _errs10 = errors;
                        if (typeof data6 != "string")
                          return validate58.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data6 === "provisional" || data6 === "authoritative"))
                          return validate58.errors = [{ instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/enum", keyword: "enum", params: { allowedValues: schema23.properties.authority.enum } }], !1;
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.engineVersion !== void 0) {
                          let data7 = data.engineVersion, _errs12 = errors;
                          if (errors === _errs12)
                            if (typeof data7 == "string") {
                              if (func1(data7) > 16)
                                return validate58.errors = [{ instancePath: instancePath + "/engineVersion", schemaPath: "#/properties/engineVersion/maxLength", keyword: "maxLength", params: { limit: 16 } }], !1;
                            } else
                              return validate58.errors = [{ instancePath: instancePath + "/engineVersion", schemaPath: "#/properties/engineVersion/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid0 = _errs12 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.tzdbVersion !== void 0) {
                            let data8 = data.tzdbVersion, _errs14 = errors;
                            if (errors === _errs14)
                              if (typeof data8 == "string") {
                                if (func1(data8) > 16)
                                  return validate58.errors = [{ instancePath: instancePath + "/tzdbVersion", schemaPath: "#/properties/tzdbVersion/maxLength", keyword: "maxLength", params: { limit: 16 } }], !1;
                              } else
                                return validate58.errors = [{ instancePath: instancePath + "/tzdbVersion", schemaPath: "#/properties/tzdbVersion/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid0 = _errs14 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.rulesetId !== void 0) {
                              let _errs16 = errors;
                              validate59(data.rulesetId, { instancePath: instancePath + "/rulesetId", parentData: data, parentDataProperty: "rulesetId", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                              var valid0 = _errs16 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.rulesetHash !== void 0) {
                                let _errs17 = errors;
                                validate66(data.rulesetHash, { instancePath: instancePath + "/rulesetHash", parentData: data, parentDataProperty: "rulesetHash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
                                var valid0 = _errs17 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.facts !== void 0) {
                                  let _errs18 = errors;
                                  validate68(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
                                  var valid0 = _errs18 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.factsHash !== void 0) {
                                    let _errs19 = errors;
                                    validate66(data.factsHash, { instancePath: instancePath + "/factsHash", parentData: data, parentDataProperty: "factsHash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
                                    var valid0 = _errs19 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.outcome !== void 0) {
                                      let _errs20 = errors;
                                      validate171(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length);
                                      var valid0 = _errs20 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.headline !== void 0) {
                                        let data14 = data.headline, _errs21 = errors, _errs22 = errors, valid1 = !1, _errs23 = errors;
                                        validate59(data14, { instancePath: instancePath + "/headline", parentData: data, parentDataProperty: "headline", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
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
                                          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate58.errors = vErrors, !1;
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
                                                return validate58.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                            } else
                                              return validate58.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid0 = _errs26 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.findings !== void 0) {
                                            let data16 = data.findings, _errs28 = errors;
                                            if (errors === _errs28)
                                              if (Array.isArray(data16)) {
                                                if (data16.length > 300)
                                                  return validate58.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 300 } }], !1;
                                                {
                                                  var valid2 = !0;
                                                  let len0 = data16.length;
                                                  for (let i0 = 0; i0 < len0; i0++) {
                                                    let _errs30 = errors;
                                                    validate174(data16[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data16, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
                                                    var valid2 = _errs30 === errors;
                                                    if (!valid2)
                                                      break;
                                                  }
                                                }
                                              } else
                                                return validate58.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }], !1;
                                            var valid0 = _errs28 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.maxSize !== void 0) {
                                              let data18 = data.maxSize, _errs31 = errors, _errs32 = errors, valid3 = !1, _errs33 = errors;
                                              if (errors === _errs33)
                                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                  let missing1;
                                                  if (data18.size === void 0 && (missing1 = "size") || data18.unit === void 0 && (missing1 = "unit") || data18.rule === void 0 && (missing1 = "rule")) {
                                                    let err2 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                                                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                                  } else {
                                                    let _errs35 = errors;
                                                    for (let key1 in data18)
                                                      if (!(key1 === "size" || key1 === "unit" || key1 === "rule")) {
                                                        let err3 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                                        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                                        break;
                                                      }
                                                    if (_errs35 === errors) {
                                                      if (data18.size !== void 0) {
                                                        let _errs36 = errors;
                                                        validate185(data18.size, { instancePath: instancePath + "/maxSize/size", parentData: data18, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
                                                        var valid4 = _errs36 === errors;
                                                      } else
                                                        var valid4 = !0;
                                                      if (valid4) {
                                                        if (data18.unit !== void 0) {
                                                          let data20 = data18.unit, _errs37 = errors;
                                                          if (typeof data20 != "string") {
                                                            let err4 = { instancePath: instancePath + "/maxSize/unit", schemaPath: "#/properties/maxSize/anyOf/0/properties/unit/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                          }
                                                          if (!(data20 === "lots" || data20 === "money")) {
                                                            let err5 = { instancePath: instancePath + "/maxSize/unit", schemaPath: "#/properties/maxSize/anyOf/0/properties/unit/enum", keyword: "enum", params: { allowedValues: schema23.properties.maxSize.anyOf[0].properties.unit.enum } };
                                                            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                                          }
                                                          var valid4 = _errs37 === errors;
                                                        } else
                                                          var valid4 = !0;
                                                        if (valid4)
                                                          if (data18.rule !== void 0) {
                                                            let _errs39 = errors;
                                                            validate59(data18.rule, { instancePath: instancePath + "/maxSize/rule", parentData: data18, parentDataProperty: "rule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                                                            var valid4 = _errs39 === errors;
                                                          } else
                                                            var valid4 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err6 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                }
                                              var _valid1 = _errs33 === errors;
                                              valid3 = valid3 || _valid1;
                                              let _errs40 = errors;
                                              if (data18 !== null) {
                                                let err7 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                              }
                                              var _valid1 = _errs40 === errors;
                                              if (valid3 = valid3 || _valid1, valid3)
                                                errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
                                              else {
                                                let err8 = { instancePath: instancePath + "/maxSize", schemaPath: "#/properties/maxSize/anyOf", keyword: "anyOf", params: {} };
                                                return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate58.errors = vErrors, !1;
                                              }
                                              var valid0 = _errs31 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.wait !== void 0) {
                                                let data22 = data.wait, _errs42 = errors, _errs43 = errors, valid5 = !1, _errs44 = errors;
                                                if (errors === _errs44)
                                                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                    let missing2;
                                                    if (data22.until === void 0 && (missing2 = "until") || data22.tasks === void 0 && (missing2 = "tasks") || data22.predicates === void 0 && (missing2 = "predicates")) {
                                                      let err9 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                                                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                    } else {
                                                      let _errs46 = errors;
                                                      for (let key2 in data22)
                                                        if (!(key2 === "until" || key2 === "tasks" || key2 === "predicates")) {
                                                          let err10 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                                          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                          break;
                                                        }
                                                      if (_errs46 === errors) {
                                                        if (data22.until !== void 0) {
                                                          let data23 = data22.until, _errs47 = errors, _errs48 = errors, valid7 = !1, _errs49 = errors;
                                                          validate62(data23, { instancePath: instancePath + "/wait/until", parentData: data22, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                                                          var _valid3 = _errs49 === errors;
                                                          valid7 = valid7 || _valid3;
                                                          let _errs50 = errors;
                                                          if (data23 !== null) {
                                                            let err11 = { instancePath: instancePath + "/wait/until", schemaPath: "#/properties/wait/anyOf/0/properties/until/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                          }
                                                          var _valid3 = _errs50 === errors;
                                                          if (valid7 = valid7 || _valid3, valid7)
                                                            errors = _errs48, vErrors !== null && (_errs48 ? vErrors.length = _errs48 : vErrors = null);
                                                          else {
                                                            let err12 = { instancePath: instancePath + "/wait/until", schemaPath: "#/properties/wait/anyOf/0/properties/until/anyOf", keyword: "anyOf", params: {} };
                                                            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                                          }
                                                          var valid6 = _errs47 === errors;
                                                        } else
                                                          var valid6 = !0;
                                                        if (valid6) {
                                                          if (data22.tasks !== void 0) {
                                                            let data24 = data22.tasks, _errs52 = errors;
                                                            if (errors === _errs52)
                                                              if (Array.isArray(data24))
                                                                if (data24.length > 32) {
                                                                  let err13 = { instancePath: instancePath + "/wait/tasks", schemaPath: "#/properties/wait/anyOf/0/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 32 } };
                                                                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                                                } else {
                                                                  var valid8 = !0;
                                                                  let len1 = data24.length;
                                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                                    let data25 = data24[i1], _errs54 = errors;
                                                                    if (errors === _errs54)
                                                                      if (typeof data25 == "string") {
                                                                        if (func1(data25) > 40) {
                                                                          let err14 = { instancePath: instancePath + "/wait/tasks/" + i1, schemaPath: "#/properties/wait/anyOf/0/properties/tasks/items/maxLength", keyword: "maxLength", params: { limit: 40 } };
                                                                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                                                        }
                                                                      } else {
                                                                        let err15 = { instancePath: instancePath + "/wait/tasks/" + i1, schemaPath: "#/properties/wait/anyOf/0/properties/tasks/items/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                                                      }
                                                                    var valid8 = _errs54 === errors;
                                                                    if (!valid8)
                                                                      break;
                                                                  }
                                                                }
                                                              else {
                                                                let err16 = { instancePath: instancePath + "/wait/tasks", schemaPath: "#/properties/wait/anyOf/0/properties/tasks/type", keyword: "type", params: { type: "array" } };
                                                                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                              }
                                                            var valid6 = _errs52 === errors;
                                                          } else
                                                            var valid6 = !0;
                                                          if (valid6)
                                                            if (data22.predicates !== void 0) {
                                                              let data26 = data22.predicates, _errs56 = errors;
                                                              if (errors === _errs56)
                                                                if (Array.isArray(data26))
                                                                  if (data26.length > 32) {
                                                                    let err17 = { instancePath: instancePath + "/wait/predicates", schemaPath: "#/properties/wait/anyOf/0/properties/predicates/maxItems", keyword: "maxItems", params: { limit: 32 } };
                                                                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                                                  } else {
                                                                    var valid9 = !0;
                                                                    let len2 = data26.length;
                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                      let data27 = data26[i2], _errs58 = errors;
                                                                      if (errors === _errs58)
                                                                        if (typeof data27 == "string") {
                                                                          if (func1(data27) > 64) {
                                                                            let err18 = { instancePath: instancePath + "/wait/predicates/" + i2, schemaPath: "#/properties/wait/anyOf/0/properties/predicates/items/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                                                            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                                          }
                                                                        } else {
                                                                          let err19 = { instancePath: instancePath + "/wait/predicates/" + i2, schemaPath: "#/properties/wait/anyOf/0/properties/predicates/items/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                                                        }
                                                                      var valid9 = _errs58 === errors;
                                                                      if (!valid9)
                                                                        break;
                                                                    }
                                                                  }
                                                                else {
                                                                  let err20 = { instancePath: instancePath + "/wait/predicates", schemaPath: "#/properties/wait/anyOf/0/properties/predicates/type", keyword: "type", params: { type: "array" } };
                                                                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                                }
                                                              var valid6 = _errs56 === errors;
                                                            } else
                                                              var valid6 = !0;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    let err21 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                                  }
                                                var _valid2 = _errs44 === errors;
                                                valid5 = valid5 || _valid2;
                                                let _errs60 = errors;
                                                if (data22 !== null) {
                                                  let err22 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                                }
                                                var _valid2 = _errs60 === errors;
                                                if (valid5 = valid5 || _valid2, valid5)
                                                  errors = _errs43, vErrors !== null && (_errs43 ? vErrors.length = _errs43 : vErrors = null);
                                                else {
                                                  let err23 = { instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                                  return vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++, validate58.errors = vErrors, !1;
                                                }
                                                var valid0 = _errs42 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.simulate !== void 0) {
                                                  let data28 = data.simulate, _errs62 = errors, _errs63 = errors, valid10 = !1, _errs64 = errors;
                                                  if (errors === _errs64)
                                                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                      let missing3;
                                                      if (data28.need === void 0 && (missing3 = "need") || data28.done === void 0 && (missing3 = "done")) {
                                                        let err24 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 } };
                                                        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                                      } else {
                                                        let _errs66 = errors;
                                                        for (let key3 in data28)
                                                          if (!(key3 === "need" || key3 === "done")) {
                                                            let err25 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                                            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                                            break;
                                                          }
                                                        if (_errs66 === errors) {
                                                          if (data28.need !== void 0) {
                                                            let data29 = data28.need, _errs67 = errors;
                                                            if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
                                                              let err26 = { instancePath: instancePath + "/simulate/need", schemaPath: "#/properties/simulate/anyOf/0/properties/need/type", keyword: "type", params: { type: "integer" } };
                                                              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                                            }
                                                            var valid11 = _errs67 === errors;
                                                          } else
                                                            var valid11 = !0;
                                                          if (valid11)
                                                            if (data28.done !== void 0) {
                                                              let data30 = data28.done, _errs69 = errors;
                                                              if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                                                                let err27 = { instancePath: instancePath + "/simulate/done", schemaPath: "#/properties/simulate/anyOf/0/properties/done/type", keyword: "type", params: { type: "integer" } };
                                                                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                                                              }
                                                              var valid11 = _errs69 === errors;
                                                            } else
                                                              var valid11 = !0;
                                                        }
                                                      }
                                                    } else {
                                                      let err28 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                                                    }
                                                  var _valid4 = _errs64 === errors;
                                                  valid10 = valid10 || _valid4;
                                                  let _errs71 = errors;
                                                  if (data28 !== null) {
                                                    let err29 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                                                  }
                                                  var _valid4 = _errs71 === errors;
                                                  if (valid10 = valid10 || _valid4, valid10)
                                                    errors = _errs63, vErrors !== null && (_errs63 ? vErrors.length = _errs63 : vErrors = null);
                                                  else {
                                                    let err30 = { instancePath: instancePath + "/simulate", schemaPath: "#/properties/simulate/anyOf", keyword: "anyOf", params: {} };
                                                    return vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++, validate58.errors = vErrors, !1;
                                                  }
                                                  var valid0 = _errs62 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.blockedUntil !== void 0) {
                                                    let data31 = data.blockedUntil, _errs73 = errors, _errs74 = errors, valid12 = !1, _errs75 = errors;
                                                    validate62(data31, { instancePath: instancePath + "/blockedUntil", parentData: data, parentDataProperty: "blockedUntil", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                                                    var _valid5 = _errs75 === errors;
                                                    valid12 = valid12 || _valid5;
                                                    let _errs76 = errors;
                                                    if (data31 !== null) {
                                                      let err31 = { instancePath: instancePath + "/blockedUntil", schemaPath: "#/properties/blockedUntil/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                                    }
                                                    var _valid5 = _errs76 === errors;
                                                    if (valid12 = valid12 || _valid5, valid12)
                                                      errors = _errs74, vErrors !== null && (_errs74 ? vErrors.length = _errs74 : vErrors = null);
                                                    else {
                                                      let err32 = { instancePath: instancePath + "/blockedUntil", schemaPath: "#/properties/blockedUntil/anyOf", keyword: "anyOf", params: {} };
                                                      return vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++, validate58.errors = vErrors, !1;
                                                    }
                                                    var valid0 = _errs73 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.expiresAt !== void 0) {
                                                      let _errs78 = errors;
                                                      validate62(data.expiresAt, { instancePath: instancePath + "/expiresAt", parentData: data, parentDataProperty: "expiresAt", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                                                      var valid0 = _errs78 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.flags !== void 0) {
                                                        let data33 = data.flags, _errs79 = errors;
                                                        if (errors === _errs79)
                                                          if (Array.isArray(data33)) {
                                                            if (data33.length > 32)
                                                              return validate58.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maxItems", keyword: "maxItems", params: { limit: 32 } }], !1;
                                                            {
                                                              var valid13 = !0;
                                                              let len3 = data33.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let data34 = data33[i3], _errs81 = errors;
                                                                if (errors === _errs81)
                                                                  if (typeof data34 == "string") {
                                                                    if (func1(data34) > 40)
                                                                      return validate58.errors = [{ instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/maxLength", keyword: "maxLength", params: { limit: 40 } }], !1;
                                                                  } else
                                                                    return validate58.errors = [{ instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                var valid13 = _errs81 === errors;
                                                                if (!valid13)
                                                                  break;
                                                              }
                                                            }
                                                          } else
                                                            return validate58.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" } }], !1;
                                                        var valid0 = _errs79 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.supersedes !== void 0) {
                                                          let data35 = data.supersedes, _errs83 = errors, _errs84 = errors, valid14 = !1, _errs85 = errors;
                                                          validate59(data35, { instancePath: instancePath + "/supersedes", parentData: data, parentDataProperty: "supersedes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
                                                          var _valid6 = _errs85 === errors;
                                                          valid14 = valid14 || _valid6;
                                                          let _errs86 = errors;
                                                          if (data35 !== null) {
                                                            let err33 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                                                          }
                                                          var _valid6 = _errs86 === errors;
                                                          if (valid14 = valid14 || _valid6, valid14)
                                                            errors = _errs84, vErrors !== null && (_errs84 ? vErrors.length = _errs84 : vErrors = null);
                                                          else {
                                                            let err34 = { instancePath: instancePath + "/supersedes", schemaPath: "#/properties/supersedes/anyOf", keyword: "anyOf", params: {} };
                                                            return vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++, validate58.errors = vErrors, !1;
                                                          }
                                                          var valid0 = _errs83 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.differsBecause !== void 0) {
                                                            let data36 = data.differsBecause, _errs88 = errors, _errs89 = errors, valid15 = !1, _errs90 = errors;
                                                            if (errors === _errs90)
                                                              if (typeof data36 == "string") {
                                                                if (func1(data36) > 40) {
                                                                  let err35 = { instancePath: instancePath + "/differsBecause", schemaPath: "#/properties/differsBecause/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
                                                                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                                                                }
                                                              } else {
                                                                let err36 = { instancePath: instancePath + "/differsBecause", schemaPath: "#/properties/differsBecause/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                                                              }
                                                            var _valid7 = _errs90 === errors;
                                                            valid15 = valid15 || _valid7;
                                                            let _errs92 = errors;
                                                            if (data36 !== null) {
                                                              let err37 = { instancePath: instancePath + "/differsBecause", schemaPath: "#/properties/differsBecause/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                                                            }
                                                            var _valid7 = _errs92 === errors;
                                                            if (valid15 = valid15 || _valid7, valid15)
                                                              errors = _errs89, vErrors !== null && (_errs89 ? vErrors.length = _errs89 : vErrors = null);
                                                            else {
                                                              let err38 = { instancePath: instancePath + "/differsBecause", schemaPath: "#/properties/differsBecause/anyOf", keyword: "anyOf", params: {} };
                                                              return vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++, validate58.errors = vErrors, !1;
                                                            }
                                                            var valid0 = _errs88 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.ages !== void 0) {
                                                              let data37 = data.ages, _errs94 = errors;
                                                              if (errors === _errs94)
                                                                if (Array.isArray(data37)) {
                                                                  if (data37.length > 6)
                                                                    return validate58.errors = [{ instancePath: instancePath + "/ages", schemaPath: "#/properties/ages/maxItems", keyword: "maxItems", params: { limit: 6 } }], !1;
                                                                  {
                                                                    var valid16 = !0;
                                                                    let len4 = data37.length;
                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                      let data38 = data37[i4], _errs96 = errors;
                                                                      if (errors === _errs96)
                                                                        if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                                          let missing4;
                                                                          if (data38.fact === void 0 && (missing4 = "fact") || data38.at === void 0 && (missing4 = "at") || data38.source === void 0 && (missing4 = "source") || data38.seconds === void 0 && (missing4 = "seconds"))
                                                                            return validate58.errors = [{ instancePath: instancePath + "/ages/" + i4, schemaPath: "#/properties/ages/items/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                                                                          {
                                                                            let _errs98 = errors;
                                                                            for (let key4 in data38)
                                                                              if (!(key4 === "fact" || key4 === "at" || key4 === "source" || key4 === "seconds")) {
                                                                                return validate58.errors = [{ instancePath: instancePath + "/ages/" + i4, schemaPath: "#/properties/ages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                                                                break;
                                                                              }
                                                                            if (_errs98 === errors) {
                                                                              if (data38.fact !== void 0) {
                                                                                let data39 = data38.fact, _errs99 = errors;
                                                                                if (typeof data39 != "string")
                                                                                  return validate58.errors = [{ instancePath: instancePath + "/ages/" + i4 + "/fact", schemaPath: "#/properties/ages/items/properties/fact/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                if (!(data39 === "equity" || data39 === "peak" || data39 === "holdings" || data39 === "positions" || data39 === "history" || data39 === "calendar"))
                                                                                  return validate58.errors = [{ instancePath: instancePath + "/ages/" + i4 + "/fact", schemaPath: "#/properties/ages/items/properties/fact/enum", keyword: "enum", params: { allowedValues: schema23.properties.ages.items.properties.fact.enum } }], !1;
                                                                                var valid17 = _errs99 === errors;
                                                                              } else
                                                                                var valid17 = !0;
                                                                              if (valid17) {
                                                                                if (data38.at !== void 0) {
                                                                                  let data40 = data38.at, _errs101 = errors, _errs102 = errors, valid18 = !1, _errs103 = errors;
                                                                                  validate62(data40, { instancePath: instancePath + "/ages/" + i4 + "/at", parentData: data38, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                                                                                  var _valid8 = _errs103 === errors;
                                                                                  valid18 = valid18 || _valid8;
                                                                                  let _errs104 = errors;
                                                                                  if (data40 !== null) {
                                                                                    let err39 = { instancePath: instancePath + "/ages/" + i4 + "/at", schemaPath: "#/properties/ages/items/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                                                                                  }
                                                                                  var _valid8 = _errs104 === errors;
                                                                                  if (valid18 = valid18 || _valid8, valid18)
                                                                                    errors = _errs102, vErrors !== null && (_errs102 ? vErrors.length = _errs102 : vErrors = null);
                                                                                  else {
                                                                                    let err40 = { instancePath: instancePath + "/ages/" + i4 + "/at", schemaPath: "#/properties/ages/items/properties/at/anyOf", keyword: "anyOf", params: {} };
                                                                                    return vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++, validate58.errors = vErrors, !1;
                                                                                  }
                                                                                  var valid17 = _errs101 === errors;
                                                                                } else
                                                                                  var valid17 = !0;
                                                                                if (valid17) {
                                                                                  if (data38.source !== void 0) {
                                                                                    let data41 = data38.source, _errs106 = errors;
                                                                                    if (typeof data41 != "string")
                                                                                      return validate58.errors = [{ instancePath: instancePath + "/ages/" + i4 + "/source", schemaPath: "#/properties/ages/items/properties/source/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                    if (!(data41 === "declared" || data41 === "recorded" || data41 === "synced" || data41 === "imported"))
                                                                                      return validate58.errors = [{ instancePath: instancePath + "/ages/" + i4 + "/source", schemaPath: "#/properties/ages/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema23.properties.ages.items.properties.source.enum } }], !1;
                                                                                    var valid17 = _errs106 === errors;
                                                                                  } else
                                                                                    var valid17 = !0;
                                                                                  if (valid17)
                                                                                    if (data38.seconds !== void 0) {
                                                                                      let data42 = data38.seconds, _errs108 = errors, _errs109 = errors, valid19 = !1, _errs110 = errors;
                                                                                      if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
                                                                                        let err41 = { instancePath: instancePath + "/ages/" + i4 + "/seconds", schemaPath: "#/properties/ages/items/properties/seconds/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                                                                                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                                                                                      }
                                                                                      var _valid9 = _errs110 === errors;
                                                                                      valid19 = valid19 || _valid9;
                                                                                      let _errs112 = errors;
                                                                                      if (data42 !== null) {
                                                                                        let err42 = { instancePath: instancePath + "/ages/" + i4 + "/seconds", schemaPath: "#/properties/ages/items/properties/seconds/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                                        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                                                                                      }
                                                                                      var _valid9 = _errs112 === errors;
                                                                                      if (valid19 = valid19 || _valid9, valid19)
                                                                                        errors = _errs109, vErrors !== null && (_errs109 ? vErrors.length = _errs109 : vErrors = null);
                                                                                      else {
                                                                                        let err43 = { instancePath: instancePath + "/ages/" + i4 + "/seconds", schemaPath: "#/properties/ages/items/properties/seconds/anyOf", keyword: "anyOf", params: {} };
                                                                                        return vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++, validate58.errors = vErrors, !1;
                                                                                      }
                                                                                      var valid17 = _errs108 === errors;
                                                                                    } else
                                                                                      var valid17 = !0;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        } else
                                                                          return validate58.errors = [{ instancePath: instancePath + "/ages/" + i4, schemaPath: "#/properties/ages/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                      var valid16 = _errs96 === errors;
                                                                      if (!valid16)
                                                                        break;
                                                                    }
                                                                  }
                                                                } else
                                                                  return validate58.errors = [{ instancePath: instancePath + "/ages", schemaPath: "#/properties/ages/type", keyword: "type", params: { type: "array" } }], !1;
                                                              var valid0 = _errs94 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0)
                                                              if (data.limitFactor !== void 0) {
                                                                let _errs114 = errors;
                                                                validate185(data.limitFactor, { instancePath: instancePath + "/limitFactor", parentData: data, parentDataProperty: "limitFactor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
                                                                var valid0 = _errs114 === errors;
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
        }
      }
    } else
      return validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateFacts = validate68, validateFinding = validate174, validateInstrumentSpec = validate97, validateGateIntent = validate194, schema51 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/intent.json", title: "GateIntent", description: "An intent as the gate reads it.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, persona: { $ref: "https://mast.local/contracts/common.json#/$defs/persona" }, mode: { $ref: "https://mast.local/contracts/common.json#/$defs/mode" }, effect: { type: "string", enum: ["increase", "reduce"] }, side: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/side" }, { type: "null" }] }, plan: { $ref: "https://mast.local/contracts/gate/plan.json" }, context: { $ref: "https://mast.local/contracts/gate/context.json" } }, required: ["id", "persona", "mode", "effect", "side", "plan", "context"], additionalProperties: !1 };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate195.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema53 = { type: "string", enum: ["crypto", "shortterm", "swing", "indexdca"] };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "crypto" || data === "shortterm" || data === "swing" || data === "indexdca" ? (validate197.errors = vErrors, errors === 0) : (validate197.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema53.enum } }], !1);
}
validate197.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema54 = { type: "string", enum: ["live", "paper"] };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate199.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "live" || data === "paper" ? (validate199.errors = vErrors, errors === 0) : (validate199.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema54.enum } }], !1);
}
validate199.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate201.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "long" || data === "short" ? (validate201.errors = vErrors, errors === 0) : (validate201.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum } }], !1);
}
validate201.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema56 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/plan.json", title: "Plan", description: "What the trader means to do; null or left out where it is not filled in yet. Prices in the quote currency, size in lots.", "x-version": 2, "x-history": { 1: "first form", 2: "exit type and time, holding time, liquidation price, amount, reason code; may be left out" }, type: "object", properties: { entry: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, stop: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, target: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, size: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, leverage: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, setup: { anyOf: [{ type: "string", maxLength: 120 }, { type: "null" }] }, reason: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, invalidation: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, exitPlan: { anyOf: [{ type: "string", maxLength: 4e3 }, { type: "null" }] }, stopAtBroker: { anyOf: [{ type: "boolean" }, { type: "null" }] }, exitType: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/exitType" }, { type: "null" }] }, exitTime: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/instant" }, { type: "null" }] }, maxHoldMinutes: { anyOf: [{ type: "integer", minimum: 1, maximum: 527040 }, { type: "null" }] }, liquidationPrice: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }] }, amount: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, { type: "null" }], description: "Money in the account currency, of a plan that is sized by money." }, reasonCode: { anyOf: [{ $ref: "https://mast.local/contracts/common.json#/$defs/reasonCode" }, { type: "null" }] } }, required: ["entry", "stop", "target", "size", "leverage", "setup", "reason", "invalidation", "exitPlan", "stopAtBroker"], additionalProperties: !1 };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern16.test(data))
        return validate204.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate204.errors = vErrors, errors === 0;
}
validate204.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema58 = { type: "string", enum: ["target", "trail", "time", "manual"] };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate210.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "target" || data === "trail" || data === "time" || data === "manual" ? (validate210.errors = vErrors, errors === 0) : (validate210.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema58.enum } }], !1);
}
validate210.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern5.test(data))
        return validate212.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } }], !1;
    } else
      return validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema60 = { type: "string", enum: ["scheduled", "rebalance", "windfall", "withdrawal", "other"] };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate216.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate216.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "scheduled" || data === "rebalance" || data === "windfall" || data === "withdrawal" || data === "other" ? (validate216.errors = vErrors, errors === 0) : (validate216.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema60.enum } }], !1);
}
validate216.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entry === void 0 && (missing0 = "entry") || data.stop === void 0 && (missing0 = "stop") || data.target === void 0 && (missing0 = "target") || data.size === void 0 && (missing0 = "size") || data.leverage === void 0 && (missing0 = "leverage") || data.setup === void 0 && (missing0 = "setup") || data.reason === void 0 && (missing0 = "reason") || data.invalidation === void 0 && (missing0 = "invalidation") || data.exitPlan === void 0 && (missing0 = "exitPlan") || data.stopAtBroker === void 0 && (missing0 = "stopAtBroker"))
        return validate203.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func3.call(schema56.properties, key0)) {
            return validate203.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.entry !== void 0) {
            let data0 = data.entry, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
            validate204(data0, { instancePath: instancePath + "/entry", parentData: data, parentDataProperty: "entry", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
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
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate203.errors = vErrors, !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.stop !== void 0) {
              let data1 = data.stop, _errs7 = errors, _errs8 = errors, valid2 = !1, _errs9 = errors;
              validate204(data1, { instancePath: instancePath + "/stop", parentData: data, parentDataProperty: "stop", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
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
                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate203.errors = vErrors, !1;
              }
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.target !== void 0) {
                let data2 = data.target, _errs12 = errors, _errs13 = errors, valid3 = !1, _errs14 = errors;
                validate204(data2, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
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
                  return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate203.errors = vErrors, !1;
                }
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.size !== void 0) {
                  let data3 = data.size, _errs17 = errors, _errs18 = errors, valid4 = !1, _errs19 = errors;
                  validate204(data3, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
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
                    return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate203.errors = vErrors, !1;
                  }
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.leverage !== void 0) {
                    let data4 = data.leverage, _errs22 = errors, _errs23 = errors, valid5 = !1, _errs24 = errors;
                    validate204(data4, { instancePath: instancePath + "/leverage", parentData: data, parentDataProperty: "leverage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
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
                      return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate203.errors = vErrors, !1;
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
                        return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate203.errors = vErrors, !1;
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
                          return vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++, validate203.errors = vErrors, !1;
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
                            return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate203.errors = vErrors, !1;
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
                              return vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++, validate203.errors = vErrors, !1;
                            }
                            var valid0 = _errs45 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
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
                                return vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++, validate203.errors = vErrors, !1;
                              }
                              var valid0 = _errs51 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.exitType !== void 0) {
                                let data10 = data.exitType, _errs57 = errors, _errs58 = errors, valid11 = !1, _errs59 = errors;
                                validate210(data10, { instancePath: instancePath + "/exitType", parentData: data, parentDataProperty: "exitType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length);
                                var _valid10 = _errs59 === errors;
                                valid11 = valid11 || _valid10;
                                let _errs60 = errors;
                                if (data10 !== null) {
                                  let err29 = { instancePath: instancePath + "/exitType", schemaPath: "#/properties/exitType/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                                }
                                var _valid10 = _errs60 === errors;
                                if (valid11 = valid11 || _valid10, valid11)
                                  errors = _errs58, vErrors !== null && (_errs58 ? vErrors.length = _errs58 : vErrors = null);
                                else {
                                  let err30 = { instancePath: instancePath + "/exitType", schemaPath: "#/properties/exitType/anyOf", keyword: "anyOf", params: {} };
                                  return vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++, validate203.errors = vErrors, !1;
                                }
                                var valid0 = _errs57 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.exitTime !== void 0) {
                                  let data11 = data.exitTime, _errs62 = errors, _errs63 = errors, valid12 = !1, _errs64 = errors;
                                  validate212(data11, { instancePath: instancePath + "/exitTime", parentData: data, parentDataProperty: "exitTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length);
                                  var _valid11 = _errs64 === errors;
                                  valid12 = valid12 || _valid11;
                                  let _errs65 = errors;
                                  if (data11 !== null) {
                                    let err31 = { instancePath: instancePath + "/exitTime", schemaPath: "#/properties/exitTime/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                  }
                                  var _valid11 = _errs65 === errors;
                                  if (valid12 = valid12 || _valid11, valid12)
                                    errors = _errs63, vErrors !== null && (_errs63 ? vErrors.length = _errs63 : vErrors = null);
                                  else {
                                    let err32 = { instancePath: instancePath + "/exitTime", schemaPath: "#/properties/exitTime/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++, validate203.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs62 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.maxHoldMinutes !== void 0) {
                                    let data12 = data.maxHoldMinutes, _errs67 = errors, _errs68 = errors, valid13 = !1, _errs69 = errors;
                                    if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                                      let err33 = { instancePath: instancePath + "/maxHoldMinutes", schemaPath: "#/properties/maxHoldMinutes/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                                    }
                                    if (errors === _errs69 && typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 527040 || isNaN(data12)) {
                                        let err34 = { instancePath: instancePath + "/maxHoldMinutes", schemaPath: "#/properties/maxHoldMinutes/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 527040 } };
                                        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                                      } else if (data12 < 1 || isNaN(data12)) {
                                        let err35 = { instancePath: instancePath + "/maxHoldMinutes", schemaPath: "#/properties/maxHoldMinutes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                                      }
                                    }
                                    var _valid12 = _errs69 === errors;
                                    valid13 = valid13 || _valid12;
                                    let _errs71 = errors;
                                    if (data12 !== null) {
                                      let err36 = { instancePath: instancePath + "/maxHoldMinutes", schemaPath: "#/properties/maxHoldMinutes/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                                    }
                                    var _valid12 = _errs71 === errors;
                                    if (valid13 = valid13 || _valid12, valid13)
                                      errors = _errs68, vErrors !== null && (_errs68 ? vErrors.length = _errs68 : vErrors = null);
                                    else {
                                      let err37 = { instancePath: instancePath + "/maxHoldMinutes", schemaPath: "#/properties/maxHoldMinutes/anyOf", keyword: "anyOf", params: {} };
                                      return vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++, validate203.errors = vErrors, !1;
                                    }
                                    var valid0 = _errs67 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.liquidationPrice !== void 0) {
                                      let data13 = data.liquidationPrice, _errs73 = errors, _errs74 = errors, valid14 = !1, _errs75 = errors;
                                      validate204(data13, { instancePath: instancePath + "/liquidationPrice", parentData: data, parentDataProperty: "liquidationPrice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
                                      var _valid13 = _errs75 === errors;
                                      valid14 = valid14 || _valid13;
                                      let _errs76 = errors;
                                      if (data13 !== null) {
                                        let err38 = { instancePath: instancePath + "/liquidationPrice", schemaPath: "#/properties/liquidationPrice/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                                      }
                                      var _valid13 = _errs76 === errors;
                                      if (valid14 = valid14 || _valid13, valid14)
                                        errors = _errs74, vErrors !== null && (_errs74 ? vErrors.length = _errs74 : vErrors = null);
                                      else {
                                        let err39 = { instancePath: instancePath + "/liquidationPrice", schemaPath: "#/properties/liquidationPrice/anyOf", keyword: "anyOf", params: {} };
                                        return vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++, validate203.errors = vErrors, !1;
                                      }
                                      var valid0 = _errs73 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.amount !== void 0) {
                                        let data14 = data.amount, _errs78 = errors, _errs79 = errors, valid15 = !1, _errs80 = errors;
                                        validate204(data14, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
                                        var _valid14 = _errs80 === errors;
                                        valid15 = valid15 || _valid14;
                                        let _errs81 = errors;
                                        if (data14 !== null) {
                                          let err40 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                                        }
                                        var _valid14 = _errs81 === errors;
                                        if (valid15 = valid15 || _valid14, valid15)
                                          errors = _errs79, vErrors !== null && (_errs79 ? vErrors.length = _errs79 : vErrors = null);
                                        else {
                                          let err41 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
                                          return vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++, validate203.errors = vErrors, !1;
                                        }
                                        var valid0 = _errs78 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.reasonCode !== void 0) {
                                          let data15 = data.reasonCode, _errs83 = errors, _errs84 = errors, valid16 = !1, _errs85 = errors;
                                          validate216(data15, { instancePath: instancePath + "/reasonCode", parentData: data, parentDataProperty: "reasonCode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length);
                                          var _valid15 = _errs85 === errors;
                                          valid16 = valid16 || _valid15;
                                          let _errs86 = errors;
                                          if (data15 !== null) {
                                            let err42 = { instancePath: instancePath + "/reasonCode", schemaPath: "#/properties/reasonCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                                          }
                                          var _valid15 = _errs86 === errors;
                                          if (valid16 = valid16 || _valid15, valid16)
                                            errors = _errs84, vErrors !== null && (_errs84 ? vErrors.length = _errs84 : vErrors = null);
                                          else {
                                            let err43 = { instancePath: instancePath + "/reasonCode", schemaPath: "#/properties/reasonCode/anyOf", keyword: "anyOf", params: {} };
                                            return vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++, validate203.errors = vErrors, !1;
                                          }
                                          var valid0 = _errs83 === errors;
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
      return validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate203.errors = vErrors, errors === 0;
}
validate203.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate194.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.persona === void 0 && (missing0 = "persona") || data.mode === void 0 && (missing0 = "mode") || data.effect === void 0 && (missing0 = "effect") || data.side === void 0 && (missing0 = "side") || data.plan === void 0 && (missing0 = "plan") || data.context === void 0 && (missing0 = "context"))
        return validate194.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "persona" || key0 === "mode" || key0 === "effect" || key0 === "side" || key0 === "plan" || key0 === "context")) {
            return validate194.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate195(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.persona !== void 0) {
              let _errs3 = errors;
              validate197(data.persona, { instancePath: instancePath + "/persona", parentData: data, parentDataProperty: "persona", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.mode !== void 0) {
                let _errs4 = errors;
                validate199(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.effect !== void 0) {
                  let data3 = data.effect, _errs5 = errors;
                  if (typeof data3 != "string")
                    return validate194.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "string" } }], !1;
                  if (!(data3 === "increase" || data3 === "reduce"))
                    return validate194.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema51.properties.effect.enum } }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.side !== void 0) {
                    let data4 = data.side, _errs7 = errors, _errs8 = errors, valid1 = !1, _errs9 = errors;
                    validate201(data4, { instancePath: instancePath + "/side", parentData: data, parentDataProperty: "side", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length);
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
                      return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate194.errors = vErrors, !1;
                    }
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.plan !== void 0) {
                      let _errs12 = errors;
                      validate203(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length);
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
      return validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate194.errors = vErrors, errors === 0;
}
validate194.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validatePlan = validate203, validateRule = validate220, schema61 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/gate/rule.json", title: "Rule", description: "One rule of a ruleset: a kind of the closed set with its own parameters.", "x-version": 2, "x-history": { 1: "first form", 2: "what follows where an outer source is absent" }, type: "object", properties: { id: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, kind: { type: "string", maxLength: 64 }, params: { type: "object" }, onMissing: { type: "string", enum: ["ask", "show"], description: "Where an outer source is absent: ask the trader instead, or only show that the rule was not evaluated." } }, required: ["id", "kind", "params"], additionalProperties: !1 };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate221.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate221.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.params === void 0 && (missing0 = "params"))
        return validate220.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "kind" || key0 === "params" || key0 === "onMissing")) {
            return validate220.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate221(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func1(data1) > 64)
                    return validate220.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/maxLength", keyword: "maxLength", params: { limit: 64 } }], !1;
                } else
                  return validate220.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.params !== void 0) {
                let data2 = data.params, _errs5 = errors;
                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
                  return validate220.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.onMissing !== void 0) {
                  let data3 = data.onMissing, _errs7 = errors;
                  if (typeof data3 != "string")
                    return validate220.errors = [{ instancePath: instancePath + "/onMissing", schemaPath: "#/properties/onMissing/type", keyword: "type", params: { type: "string" } }], !1;
                  if (!(data3 === "ask" || data3 === "show"))
                    return validate220.errors = [{ instancePath: instancePath + "/onMissing", schemaPath: "#/properties/onMissing/enum", keyword: "enum", params: { allowedValues: schema61.properties.onMissing.enum } }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate220.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
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
