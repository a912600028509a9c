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

// node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validateAccountFloorParams = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/account-floor.json", title: "AccountFloorParams", description: "A floor under the account, as a funded account has it. Money in the account currency, the buffer in % of `trail_money`.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { mode: { type: "string", enum: ["static", "eod_trailing", "intraday_trailing"] }, trail_money: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, lock_at_money: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, buffer_pct: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" } }, required: ["mode", "trail_money"], additionalProperties: !1 };
var pattern3 = new RegExp("^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate54.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
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
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.mode === void 0 && (missing0 = "mode") || data.trail_money === void 0 && (missing0 = "trail_money"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "mode" || key0 === "trail_money" || key0 === "lock_at_money" || key0 === "buffer_pct")) {
            return validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.mode !== void 0) {
            let data0 = data.mode, _errs2 = errors;
            if (typeof data0 != "string")
              return validate52.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "static" || data0 === "eod_trailing" || data0 === "intraday_trailing"))
              return validate52.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema19.properties.mode.enum } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.trail_money !== void 0) {
              let _errs4 = errors;
              validate54(data.trail_money, { instancePath: instancePath + "/trail_money", parentData: data, parentDataProperty: "trail_money", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.lock_at_money !== void 0) {
                let _errs5 = errors;
                validate54(data.lock_at_money, { instancePath: instancePath + "/lock_at_money", parentData: data, parentDataProperty: "lock_at_money", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.buffer_pct !== void 0) {
                  let _errs6 = errors;
                  validate57(data.buffer_pct, { instancePath: instancePath + "/buffer_pct", parentData: data, parentDataProperty: "buffer_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
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
var validateAllocationBandParams = validate59;
var func1 = require_ucs2length().default;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate60.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.abs_pp === void 0 && (missing0 = "abs_pp")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.rel_pct === void 0 && (missing1 = "rel_pct")) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate59.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.targets === void 0 && (missing2 = "targets"))
        return validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
      {
        let _errs4 = errors;
        for (let key0 in data)
          if (!(key0 === "targets" || key0 === "abs_pp" || key0 === "rel_pct")) {
            return validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs4 === errors) {
          if (data.targets !== void 0) {
            let data0 = data.targets, _errs5 = errors;
            if (errors === _errs5)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (Object.keys(data0).length > 200)
                  return validate59.errors = [{ instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/maxProperties", keyword: "maxProperties", params: { limit: 200 } }], !1;
                for (let key1 in data0) {
                  let _errs7 = errors;
                  if (typeof key1 == "string" && func1(key1) > 96) {
                    let err3 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/propertyNames/maxLength", keyword: "maxLength", params: { limit: 96 }, propertyName: key1 };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                  var valid2 = _errs7 === errors;
                  if (!valid2) {
                    let err4 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                    return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate59.errors = vErrors, !1;
                    break;
                  }
                }
                if (valid2)
                  for (let key2 in data0) {
                    let _errs9 = errors;
                    validate60(data0[key2], { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                    var valid3 = _errs9 === errors;
                    if (!valid3)
                      break;
                  }
              } else
                return validate59.errors = [{ instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "object" } }], !1;
            var valid1 = _errs5 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.abs_pp !== void 0) {
              let _errs10 = errors;
              validate60(data.abs_pp, { instancePath: instancePath + "/abs_pp", parentData: data, parentDataProperty: "abs_pp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
              var valid1 = _errs10 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.rel_pct !== void 0) {
                let _errs11 = errors;
                validate60(data.rel_pct, { instancePath: instancePath + "/rel_pct", parentData: data, parentDataProperty: "rel_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                var valid1 = _errs11 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateContributionScheduleParams = validate64, schema25 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/contribution-schedule.json", title: "ContributionScheduleParams", description: "An amount on a schedule. `day` is the weekday, 1 for Monday, of a weekly cadence, else the day of the month, counted in the first month of a quarter.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { amount: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, cadence: { type: "string", enum: ["weekly", "monthly", "quarterly"] }, day: { type: "integer", minimum: 1, maximum: 31 }, tolerance_days: { type: "integer", minimum: 0, maximum: 45 }, tolerance_pct: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" } }, required: ["amount", "cadence", "day"], additionalProperties: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate65.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate67.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount") || data.cadence === void 0 && (missing0 = "cadence") || data.day === void 0 && (missing0 = "day"))
        return validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "amount" || key0 === "cadence" || key0 === "day" || key0 === "tolerance_days" || key0 === "tolerance_pct")) {
            return validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.amount !== void 0) {
            let _errs2 = errors;
            validate65(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cadence !== void 0) {
              let data1 = data.cadence, _errs3 = errors;
              if (typeof data1 != "string")
                return validate64.errors = [{ instancePath: instancePath + "/cadence", schemaPath: "#/properties/cadence/type", keyword: "type", params: { type: "string" } }], !1;
              if (!(data1 === "weekly" || data1 === "monthly" || data1 === "quarterly"))
                return validate64.errors = [{ instancePath: instancePath + "/cadence", schemaPath: "#/properties/cadence/enum", keyword: "enum", params: { allowedValues: schema25.properties.cadence.enum } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.day !== void 0) {
                let data2 = data.day, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate64.errors = [{ instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs5 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 31 || isNaN(data2))
                    return validate64.errors = [{ instancePath: instancePath + "/day", schemaPath: "#/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } }], !1;
                  if (data2 < 1 || isNaN(data2))
                    return validate64.errors = [{ instancePath: instancePath + "/day", schemaPath: "#/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.tolerance_days !== void 0) {
                  let data3 = data.tolerance_days, _errs7 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate64.errors = [{ instancePath: instancePath + "/tolerance_days", schemaPath: "#/properties/tolerance_days/type", keyword: "type", params: { type: "integer" } }], !1;
                  if (errors === _errs7 && typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 45 || isNaN(data3))
                      return validate64.errors = [{ instancePath: instancePath + "/tolerance_days", schemaPath: "#/properties/tolerance_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 45 } }], !1;
                    if (data3 < 0 || isNaN(data3))
                      return validate64.errors = [{ instancePath: instancePath + "/tolerance_days", schemaPath: "#/properties/tolerance_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.tolerance_pct !== void 0) {
                    let _errs9 = errors;
                    validate67(data.tolerance_pct, { instancePath: instancePath + "/tolerance_pct", parentData: data, parentDataProperty: "tolerance_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateCustomCompareParams = validate69, schema28 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/custom-compare.json", title: "CustomCompareParams", description: "One to three comparisons with facts of the closed list; it applies where every one holds.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { name: { type: "string", minLength: 1, maxLength: 60 }, all: { type: "array", items: { anyOf: [{ type: "object", properties: { fact: { type: "string", enum: ["plan.entry", "plan.stop", "plan.target", "plan.size", "plan.amount", "plan.leverage", "risk.money", "risk.pct", "risk.reward", "account.equity", "account.open_risk_pct", "positions.open", "context.intensity", "context.sleep_h", "day.net", "day.r", "day.trades", "week.net", "week.r", "week.trades", "month.net", "month.r", "month.trades", "streak.losses", "clock.hour", "clock.weekday"] }, op: { type: "string", enum: ["lt", "le", "eq", "ge", "gt"] }, value: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" } }, required: ["fact", "op", "value"], additionalProperties: !1 }, { type: "object", properties: { fact: { type: "string", enum: ["plan.entry", "plan.stop", "plan.target", "plan.size", "plan.amount", "plan.leverage", "risk.money", "risk.pct", "risk.reward", "account.equity", "account.open_risk_pct", "positions.open", "context.intensity", "context.sleep_h", "day.net", "day.r", "day.trades", "week.net", "week.r", "week.trades", "month.net", "month.r", "month.trades", "streak.losses", "clock.hour", "clock.weekday"] }, op: { type: "string", enum: ["in", "not_in"] }, value: { type: "array", items: { $ref: "https://mast.local/contracts/common.json#/$defs/decimal" }, minItems: 1, maxItems: 50, uniqueItems: !0 } }, required: ["fact", "op", "value"], additionalProperties: !1 }, { type: "object", properties: { fact: { type: "string", enum: ["plan.side", "plan.setup", "plan.exit_type", "plan.reason_code", "instrument.id", "instrument.class", "instrument.quote", "context.emotion"] }, op: { type: "string", enum: ["eq"] }, value: { type: "string", minLength: 1, maxLength: 120 } }, required: ["fact", "op", "value"], additionalProperties: !1 }, { type: "object", properties: { fact: { type: "string", enum: ["plan.side", "plan.setup", "plan.exit_type", "plan.reason_code", "instrument.id", "instrument.class", "instrument.quote", "context.emotion"] }, op: { type: "string", enum: ["in", "not_in"] }, value: { type: "array", items: { type: "string", minLength: 1, maxLength: 120 }, minItems: 1, maxItems: 50, uniqueItems: !0 } }, required: ["fact", "op", "value"], additionalProperties: !1 }] }, minItems: 1, maxItems: 3 }, outcome: { type: "string", enum: ["WAIT", "SIMULATE", "NO_GO"] }, cta: { $ref: "https://mast.local/contracts/common.json#/$defs/task" }, override: { type: "object", properties: { allowed: { type: "boolean" }, safeguards: { type: "array", items: { $ref: "https://mast.local/contracts/common.json#/$defs/safeguard" }, minItems: 1, maxItems: 11, uniqueItems: !0 } }, required: ["allowed"], additionalProperties: !1 } }, required: ["name", "all", "outcome"], additionalProperties: !1 }, func0 = require_equal().default;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern4.test(data))
        return validate70.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema30 = { type: "string", enum: ["fill_fields", "accept_size", "revise_plan", "write_three_lines", "wait_minutes", "paper_trade", "journal_post", "checklist_tick", "answer", "state_risk", "declare_equity", "declare_holdings", "sync_positions", "sync_now", "reread_rule", "sleep_on_it", "review_day", "add_setup", "edit_list"] };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "fill_fields" || data === "accept_size" || data === "revise_plan" || data === "write_three_lines" || data === "wait_minutes" || data === "paper_trade" || data === "journal_post" || data === "checklist_tick" || data === "answer" || data === "state_risk" || data === "declare_equity" || data === "declare_holdings" || data === "sync_positions" || data === "sync_now" || data === "reread_rule" || data === "sleep_on_it" || data === "review_day" || data === "add_setup" || data === "edit_list" ? (validate73.errors = vErrors, errors === 0) : (validate73.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum } }], !1);
}
validate73.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema31 = { type: "string", enum: ["half_size", "hard_stop", "alarm_set", "time_exit", "no_more_trades_today", "state_risk", "ips_note", "write_three_lines", "state_reason", "reread_rule", "split_plan"] };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "half_size" || data === "hard_stop" || data === "alarm_set" || data === "time_exit" || data === "no_more_trades_today" || data === "state_risk" || data === "ips_note" || data === "write_three_lines" || data === "state_reason" || data === "reread_rule" || data === "split_plan" ? (validate75.errors = vErrors, errors === 0) : (validate75.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum } }], !1);
}
validate75.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.all === void 0 && (missing0 = "all") || data.outcome === void 0 && (missing0 = "outcome"))
        return validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "all" || key0 === "outcome" || key0 === "cta" || key0 === "override")) {
            return validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) > 60)
                  return validate69.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 60 } }], !1;
                if (func1(data0) < 1)
                  return validate69.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
              } else
                return validate69.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.all !== void 0) {
              let data1 = data.all, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  if (data1.length > 3)
                    return validate69.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/properties/all/maxItems", keyword: "maxItems", params: { limit: 3 } }], !1;
                  if (data1.length < 1)
                    return validate69.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                  {
                    var valid1 = !0;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0], _errs6 = errors, _errs7 = errors, valid2 = !1, _errs8 = errors;
                      if (errors === _errs8)
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing1;
                          if (data2.fact === void 0 && (missing1 = "fact") || data2.op === void 0 && (missing1 = "op") || data2.value === void 0 && (missing1 = "value")) {
                            let err0 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                          } else {
                            let _errs10 = errors;
                            for (let key1 in data2)
                              if (!(key1 === "fact" || key1 === "op" || key1 === "value")) {
                                let err1 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                break;
                              }
                            if (_errs10 === errors) {
                              if (data2.fact !== void 0) {
                                let data3 = data2.fact, _errs11 = errors;
                                if (typeof data3 != "string") {
                                  let err2 = { instancePath: instancePath + "/all/" + i0 + "/fact", schemaPath: "#/properties/all/items/anyOf/0/properties/fact/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                }
                                if (!(data3 === "plan.entry" || data3 === "plan.stop" || data3 === "plan.target" || data3 === "plan.size" || data3 === "plan.amount" || data3 === "plan.leverage" || data3 === "risk.money" || data3 === "risk.pct" || data3 === "risk.reward" || data3 === "account.equity" || data3 === "account.open_risk_pct" || data3 === "positions.open" || data3 === "context.intensity" || data3 === "context.sleep_h" || data3 === "day.net" || data3 === "day.r" || data3 === "day.trades" || data3 === "week.net" || data3 === "week.r" || data3 === "week.trades" || data3 === "month.net" || data3 === "month.r" || data3 === "month.trades" || data3 === "streak.losses" || data3 === "clock.hour" || data3 === "clock.weekday")) {
                                  let err3 = { instancePath: instancePath + "/all/" + i0 + "/fact", schemaPath: "#/properties/all/items/anyOf/0/properties/fact/enum", keyword: "enum", params: { allowedValues: schema28.properties.all.items.anyOf[0].properties.fact.enum } };
                                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                }
                                var valid3 = _errs11 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data2.op !== void 0) {
                                  let data4 = data2.op, _errs13 = errors;
                                  if (typeof data4 != "string") {
                                    let err4 = { instancePath: instancePath + "/all/" + i0 + "/op", schemaPath: "#/properties/all/items/anyOf/0/properties/op/type", keyword: "type", params: { type: "string" } };
                                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                  }
                                  if (!(data4 === "lt" || data4 === "le" || data4 === "eq" || data4 === "ge" || data4 === "gt")) {
                                    let err5 = { instancePath: instancePath + "/all/" + i0 + "/op", schemaPath: "#/properties/all/items/anyOf/0/properties/op/enum", keyword: "enum", params: { allowedValues: schema28.properties.all.items.anyOf[0].properties.op.enum } };
                                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                  }
                                  var valid3 = _errs13 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3)
                                  if (data2.value !== void 0) {
                                    let _errs15 = errors;
                                    validate70(data2.value, { instancePath: instancePath + "/all/" + i0 + "/value", parentData: data2, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                                    var valid3 = _errs15 === errors;
                                  } else
                                    var valid3 = !0;
                              }
                            }
                          }
                        } else {
                          let err6 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                        }
                      var _valid0 = _errs8 === errors;
                      if (valid2 = valid2 || _valid0, _valid0)
                        var props0 = !0;
                      let _errs16 = errors;
                      if (errors === _errs16)
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing2;
                          if (data2.fact === void 0 && (missing2 = "fact") || data2.op === void 0 && (missing2 = "op") || data2.value === void 0 && (missing2 = "value")) {
                            let err7 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing2 } };
                            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                          } else {
                            let _errs18 = errors;
                            for (let key2 in data2)
                              if (!(key2 === "fact" || key2 === "op" || key2 === "value")) {
                                let err8 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                break;
                              }
                            if (_errs18 === errors) {
                              if (data2.fact !== void 0) {
                                let data6 = data2.fact, _errs19 = errors;
                                if (typeof data6 != "string") {
                                  let err9 = { instancePath: instancePath + "/all/" + i0 + "/fact", schemaPath: "#/properties/all/items/anyOf/1/properties/fact/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                }
                                if (!(data6 === "plan.entry" || data6 === "plan.stop" || data6 === "plan.target" || data6 === "plan.size" || data6 === "plan.amount" || data6 === "plan.leverage" || data6 === "risk.money" || data6 === "risk.pct" || data6 === "risk.reward" || data6 === "account.equity" || data6 === "account.open_risk_pct" || data6 === "positions.open" || data6 === "context.intensity" || data6 === "context.sleep_h" || data6 === "day.net" || data6 === "day.r" || data6 === "day.trades" || data6 === "week.net" || data6 === "week.r" || data6 === "week.trades" || data6 === "month.net" || data6 === "month.r" || data6 === "month.trades" || data6 === "streak.losses" || data6 === "clock.hour" || data6 === "clock.weekday")) {
                                  let err10 = { instancePath: instancePath + "/all/" + i0 + "/fact", schemaPath: "#/properties/all/items/anyOf/1/properties/fact/enum", keyword: "enum", params: { allowedValues: schema28.properties.all.items.anyOf[1].properties.fact.enum } };
                                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                }
                                var valid4 = _errs19 === errors;
                              } else
                                var valid4 = !0;
                              if (valid4) {
                                if (data2.op !== void 0) {
                                  let data7 = data2.op, _errs21 = errors;
                                  if (typeof data7 != "string") {
                                    let err11 = { instancePath: instancePath + "/all/" + i0 + "/op", schemaPath: "#/properties/all/items/anyOf/1/properties/op/type", keyword: "type", params: { type: "string" } };
                                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                  }
                                  if (!(data7 === "in" || data7 === "not_in")) {
                                    let err12 = { instancePath: instancePath + "/all/" + i0 + "/op", schemaPath: "#/properties/all/items/anyOf/1/properties/op/enum", keyword: "enum", params: { allowedValues: schema28.properties.all.items.anyOf[1].properties.op.enum } };
                                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                  }
                                  var valid4 = _errs21 === errors;
                                } else
                                  var valid4 = !0;
                                if (valid4)
                                  if (data2.value !== void 0) {
                                    let data8 = data2.value, _errs23 = errors;
                                    if (errors === _errs23)
                                      if (Array.isArray(data8))
                                        if (data8.length > 50) {
                                          let err13 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/1/properties/value/maxItems", keyword: "maxItems", params: { limit: 50 } };
                                          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                        } else if (data8.length < 1) {
                                          let err14 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/1/properties/value/minItems", keyword: "minItems", params: { limit: 1 } };
                                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                        } else {
                                          var valid5 = !0;
                                          let len1 = data8.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let _errs25 = errors;
                                            validate70(data8[i1], { instancePath: instancePath + "/all/" + i0 + "/value/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                                            var valid5 = _errs25 === errors;
                                            if (!valid5)
                                              break;
                                          }
                                          if (valid5) {
                                            let i2 = data8.length, j0;
                                            if (i2 > 1) {
                                              outer0:
                                                for (; i2--; )
                                                  for (j0 = i2; j0--; )
                                                    if (func0(data8[i2], data8[j0])) {
                                                      let err15 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/1/properties/value/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                                                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                                      break outer0;
                                                    }
                                            }
                                          }
                                        }
                                      else {
                                        let err16 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/1/properties/value/type", keyword: "type", params: { type: "array" } };
                                        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                      }
                                    var valid4 = _errs23 === errors;
                                  } else
                                    var valid4 = !0;
                              }
                            }
                          }
                        } else {
                          let err17 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                        }
                      var _valid0 = _errs16 === errors;
                      valid2 = valid2 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
                      let _errs26 = errors;
                      if (errors === _errs26)
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing3;
                          if (data2.fact === void 0 && (missing3 = "fact") || data2.op === void 0 && (missing3 = "op") || data2.value === void 0 && (missing3 = "value")) {
                            let err18 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing3 } };
                            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                          } else {
                            let _errs28 = errors;
                            for (let key3 in data2)
                              if (!(key3 === "fact" || key3 === "op" || key3 === "value")) {
                                let err19 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                break;
                              }
                            if (_errs28 === errors) {
                              if (data2.fact !== void 0) {
                                let data10 = data2.fact, _errs29 = errors;
                                if (typeof data10 != "string") {
                                  let err20 = { instancePath: instancePath + "/all/" + i0 + "/fact", schemaPath: "#/properties/all/items/anyOf/2/properties/fact/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                }
                                if (!(data10 === "plan.side" || data10 === "plan.setup" || data10 === "plan.exit_type" || data10 === "plan.reason_code" || data10 === "instrument.id" || data10 === "instrument.class" || data10 === "instrument.quote" || data10 === "context.emotion")) {
                                  let err21 = { instancePath: instancePath + "/all/" + i0 + "/fact", schemaPath: "#/properties/all/items/anyOf/2/properties/fact/enum", keyword: "enum", params: { allowedValues: schema28.properties.all.items.anyOf[2].properties.fact.enum } };
                                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                }
                                var valid7 = _errs29 === errors;
                              } else
                                var valid7 = !0;
                              if (valid7) {
                                if (data2.op !== void 0) {
                                  let data11 = data2.op, _errs31 = errors;
                                  if (typeof data11 != "string") {
                                    let err22 = { instancePath: instancePath + "/all/" + i0 + "/op", schemaPath: "#/properties/all/items/anyOf/2/properties/op/type", keyword: "type", params: { type: "string" } };
                                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                  }
                                  if (data11 !== "eq") {
                                    let err23 = { instancePath: instancePath + "/all/" + i0 + "/op", schemaPath: "#/properties/all/items/anyOf/2/properties/op/enum", keyword: "enum", params: { allowedValues: schema28.properties.all.items.anyOf[2].properties.op.enum } };
                                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                  }
                                  var valid7 = _errs31 === errors;
                                } else
                                  var valid7 = !0;
                                if (valid7)
                                  if (data2.value !== void 0) {
                                    let data12 = data2.value, _errs33 = errors;
                                    if (errors === _errs33)
                                      if (typeof data12 == "string") {
                                        if (func1(data12) > 120) {
                                          let err24 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/2/properties/value/maxLength", keyword: "maxLength", params: { limit: 120 } };
                                          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                        } else if (func1(data12) < 1) {
                                          let err25 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/2/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                                          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                        }
                                      } else {
                                        let err26 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/2/properties/value/type", keyword: "type", params: { type: "string" } };
                                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                      }
                                    var valid7 = _errs33 === errors;
                                  } else
                                    var valid7 = !0;
                              }
                            }
                          }
                        } else {
                          let err27 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                        }
                      var _valid0 = _errs26 === errors;
                      valid2 = valid2 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
                      let _errs35 = errors;
                      if (errors === _errs35)
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing4;
                          if (data2.fact === void 0 && (missing4 = "fact") || data2.op === void 0 && (missing4 = "op") || data2.value === void 0 && (missing4 = "value")) {
                            let err28 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing4 } };
                            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                          } else {
                            let _errs37 = errors;
                            for (let key4 in data2)
                              if (!(key4 === "fact" || key4 === "op" || key4 === "value")) {
                                let err29 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                                break;
                              }
                            if (_errs37 === errors) {
                              if (data2.fact !== void 0) {
                                let data13 = data2.fact, _errs38 = errors;
                                if (typeof data13 != "string") {
                                  let err30 = { instancePath: instancePath + "/all/" + i0 + "/fact", schemaPath: "#/properties/all/items/anyOf/3/properties/fact/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                                }
                                if (!(data13 === "plan.side" || data13 === "plan.setup" || data13 === "plan.exit_type" || data13 === "plan.reason_code" || data13 === "instrument.id" || data13 === "instrument.class" || data13 === "instrument.quote" || data13 === "context.emotion")) {
                                  let err31 = { instancePath: instancePath + "/all/" + i0 + "/fact", schemaPath: "#/properties/all/items/anyOf/3/properties/fact/enum", keyword: "enum", params: { allowedValues: schema28.properties.all.items.anyOf[3].properties.fact.enum } };
                                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                }
                                var valid8 = _errs38 === errors;
                              } else
                                var valid8 = !0;
                              if (valid8) {
                                if (data2.op !== void 0) {
                                  let data14 = data2.op, _errs40 = errors;
                                  if (typeof data14 != "string") {
                                    let err32 = { instancePath: instancePath + "/all/" + i0 + "/op", schemaPath: "#/properties/all/items/anyOf/3/properties/op/type", keyword: "type", params: { type: "string" } };
                                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                                  }
                                  if (!(data14 === "in" || data14 === "not_in")) {
                                    let err33 = { instancePath: instancePath + "/all/" + i0 + "/op", schemaPath: "#/properties/all/items/anyOf/3/properties/op/enum", keyword: "enum", params: { allowedValues: schema28.properties.all.items.anyOf[3].properties.op.enum } };
                                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                                  }
                                  var valid8 = _errs40 === errors;
                                } else
                                  var valid8 = !0;
                                if (valid8)
                                  if (data2.value !== void 0) {
                                    let data15 = data2.value, _errs42 = errors;
                                    if (errors === _errs42)
                                      if (Array.isArray(data15))
                                        if (data15.length > 50) {
                                          let err34 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/3/properties/value/maxItems", keyword: "maxItems", params: { limit: 50 } };
                                          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                                        } else if (data15.length < 1) {
                                          let err35 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/3/properties/value/minItems", keyword: "minItems", params: { limit: 1 } };
                                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                                        } else {
                                          var valid9 = !0;
                                          let len2 = data15.length;
                                          for (let i3 = 0; i3 < len2; i3++) {
                                            let data16 = data15[i3], _errs44 = errors;
                                            if (errors === _errs44)
                                              if (typeof data16 == "string") {
                                                if (func1(data16) > 120) {
                                                  let err36 = { instancePath: instancePath + "/all/" + i0 + "/value/" + i3, schemaPath: "#/properties/all/items/anyOf/3/properties/value/items/maxLength", keyword: "maxLength", params: { limit: 120 } };
                                                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                                                } else if (func1(data16) < 1) {
                                                  let err37 = { instancePath: instancePath + "/all/" + i0 + "/value/" + i3, schemaPath: "#/properties/all/items/anyOf/3/properties/value/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                                                }
                                              } else {
                                                let err38 = { instancePath: instancePath + "/all/" + i0 + "/value/" + i3, schemaPath: "#/properties/all/items/anyOf/3/properties/value/items/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                                              }
                                            var valid9 = _errs44 === errors;
                                            if (!valid9)
                                              break;
                                          }
                                          if (valid9) {
                                            let i4 = data15.length, j1;
                                            if (i4 > 1) {
                                              let indices0 = {};
                                              for (; i4--; ) {
                                                let item0 = data15[i4];
                                                if (typeof item0 == "string") {
                                                  if (typeof indices0[item0] == "number") {
                                                    j1 = indices0[item0];
                                                    let err39 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/3/properties/value/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
                                                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                                                    break;
                                                  }
                                                  indices0[item0] = i4;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      else {
                                        let err40 = { instancePath: instancePath + "/all/" + i0 + "/value", schemaPath: "#/properties/all/items/anyOf/3/properties/value/type", keyword: "type", params: { type: "array" } };
                                        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                                      }
                                    var valid8 = _errs42 === errors;
                                  } else
                                    var valid8 = !0;
                              }
                            }
                          }
                        } else {
                          let err41 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                        }
                      var _valid0 = _errs35 === errors;
                      if (valid2 = valid2 || _valid0, _valid0 && props0 !== !0 && (props0 = !0), valid2)
                        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                      else {
                        let err42 = { instancePath: instancePath + "/all/" + i0, schemaPath: "#/properties/all/items/anyOf", keyword: "anyOf", params: {} };
                        return vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++, validate69.errors = vErrors, !1;
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return validate69.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.outcome !== void 0) {
                let data17 = data.outcome, _errs46 = errors;
                if (typeof data17 != "string")
                  return validate69.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data17 === "WAIT" || data17 === "SIMULATE" || data17 === "NO_GO"))
                  return validate69.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema28.properties.outcome.enum } }], !1;
                var valid0 = _errs46 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cta !== void 0) {
                  let _errs48 = errors;
                  validate73(data.cta, { instancePath: instancePath + "/cta", parentData: data, parentDataProperty: "cta", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
                  var valid0 = _errs48 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.override !== void 0) {
                    let data19 = data.override, _errs49 = errors;
                    if (errors === _errs49)
                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        let missing5;
                        if (data19.allowed === void 0 && (missing5 = "allowed"))
                          return validate69.errors = [{ instancePath: instancePath + "/override", schemaPath: "#/properties/override/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
                        {
                          let _errs51 = errors;
                          for (let key5 in data19)
                            if (!(key5 === "allowed" || key5 === "safeguards")) {
                              return validate69.errors = [{ instancePath: instancePath + "/override", schemaPath: "#/properties/override/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                              break;
                            }
                          if (_errs51 === errors) {
                            if (data19.allowed !== void 0) {
                              let _errs52 = errors;
                              if (typeof data19.allowed != "boolean")
                                return validate69.errors = [{ instancePath: instancePath + "/override/allowed", schemaPath: "#/properties/override/properties/allowed/type", keyword: "type", params: { type: "boolean" } }], !1;
                              var valid11 = _errs52 === errors;
                            } else
                              var valid11 = !0;
                            if (valid11)
                              if (data19.safeguards !== void 0) {
                                let data21 = data19.safeguards, _errs54 = errors;
                                if (errors === _errs54)
                                  if (Array.isArray(data21)) {
                                    if (data21.length > 11)
                                      return validate69.errors = [{ instancePath: instancePath + "/override/safeguards", schemaPath: "#/properties/override/properties/safeguards/maxItems", keyword: "maxItems", params: { limit: 11 } }], !1;
                                    if (data21.length < 1)
                                      return validate69.errors = [{ instancePath: instancePath + "/override/safeguards", schemaPath: "#/properties/override/properties/safeguards/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                                    {
                                      var valid12 = !0;
                                      let len3 = data21.length;
                                      for (let i5 = 0; i5 < len3; i5++) {
                                        let _errs56 = errors;
                                        validate75(data21[i5], { instancePath: instancePath + "/override/safeguards/" + i5, parentData: data21, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
                                        var valid12 = _errs56 === errors;
                                        if (!valid12)
                                          break;
                                      }
                                      if (valid12) {
                                        let i6 = data21.length, j2;
                                        if (i6 > 1) {
                                          outer1:
                                            for (; i6--; )
                                              for (j2 = i6; j2--; )
                                                if (func0(data21[i6], data21[j2])) {
                                                  return validate69.errors = [{ instancePath: instancePath + "/override/safeguards", schemaPath: "#/properties/override/properties/safeguards/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 } }], !1;
                                                  break outer1;
                                                }
                                        }
                                      }
                                    }
                                  } else
                                    return validate69.errors = [{ instancePath: instancePath + "/override/safeguards", schemaPath: "#/properties/override/properties/safeguards/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid11 = _errs54 === errors;
                              } else
                                var valid11 = !0;
                          }
                        }
                      } else
                        return validate69.errors = [{ instancePath: instancePath + "/override", schemaPath: "#/properties/override/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid0 = _errs49 === errors;
                  } else
                    var valid0 = !0;
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
var validateCustomQuestionParams = validate77, schema32 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/custom-question.json", title: "CustomQuestionParams", description: "A yes-or-no question of the trader\u2019s own.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { question: { type: "string", minLength: 1, maxLength: 120 }, required: { type: "string", enum: ["yes", "no"] }, outcome: { type: "string", enum: ["WAIT", "NO_GO"] }, override: { type: "object", properties: { allowed: { type: "boolean" }, safeguards: { type: "array", items: { $ref: "https://mast.local/contracts/common.json#/$defs/safeguard" }, minItems: 1, maxItems: 11, uniqueItems: !0 } }, required: ["allowed"], additionalProperties: !1 } }, required: ["question", "required", "outcome"], additionalProperties: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "half_size" || data === "hard_stop" || data === "alarm_set" || data === "time_exit" || data === "no_more_trades_today" || data === "state_risk" || data === "ips_note" || data === "write_three_lines" || data === "state_reason" || data === "reread_rule" || data === "split_plan" ? (validate78.errors = vErrors, errors === 0) : (validate78.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum } }], !1);
}
validate78.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.question === void 0 && (missing0 = "question") || data.required === void 0 && (missing0 = "required") || data.outcome === void 0 && (missing0 = "outcome"))
        return validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "question" || key0 === "required" || key0 === "outcome" || key0 === "override")) {
            return validate77.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.question !== void 0) {
            let data0 = data.question, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func1(data0) > 120)
                  return validate77.errors = [{ instancePath: instancePath + "/question", schemaPath: "#/properties/question/maxLength", keyword: "maxLength", params: { limit: 120 } }], !1;
                if (func1(data0) < 1)
                  return validate77.errors = [{ instancePath: instancePath + "/question", schemaPath: "#/properties/question/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
              } else
                return validate77.errors = [{ instancePath: instancePath + "/question", schemaPath: "#/properties/question/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.required !== void 0) {
              let data1 = data.required, _errs4 = errors;
              if (typeof data1 != "string")
                return validate77.errors = [{ instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "string" } }], !1;
              if (!(data1 === "yes" || data1 === "no"))
                return validate77.errors = [{ instancePath: instancePath + "/required", schemaPath: "#/properties/required/enum", keyword: "enum", params: { allowedValues: schema32.properties.required.enum } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.outcome !== void 0) {
                let data2 = data.outcome, _errs6 = errors;
                if (typeof data2 != "string")
                  return validate77.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "WAIT" || data2 === "NO_GO"))
                  return validate77.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema32.properties.outcome.enum } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.override !== void 0) {
                  let data3 = data.override, _errs8 = errors;
                  if (errors === _errs8)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.allowed === void 0 && (missing1 = "allowed"))
                        return validate77.errors = [{ instancePath: instancePath + "/override", schemaPath: "#/properties/override/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                      {
                        let _errs10 = errors;
                        for (let key1 in data3)
                          if (!(key1 === "allowed" || key1 === "safeguards")) {
                            return validate77.errors = [{ instancePath: instancePath + "/override", schemaPath: "#/properties/override/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                            break;
                          }
                        if (_errs10 === errors) {
                          if (data3.allowed !== void 0) {
                            let _errs11 = errors;
                            if (typeof data3.allowed != "boolean")
                              return validate77.errors = [{ instancePath: instancePath + "/override/allowed", schemaPath: "#/properties/override/properties/allowed/type", keyword: "type", params: { type: "boolean" } }], !1;
                            var valid1 = _errs11 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1)
                            if (data3.safeguards !== void 0) {
                              let data5 = data3.safeguards, _errs13 = errors;
                              if (errors === _errs13)
                                if (Array.isArray(data5)) {
                                  if (data5.length > 11)
                                    return validate77.errors = [{ instancePath: instancePath + "/override/safeguards", schemaPath: "#/properties/override/properties/safeguards/maxItems", keyword: "maxItems", params: { limit: 11 } }], !1;
                                  if (data5.length < 1)
                                    return validate77.errors = [{ instancePath: instancePath + "/override/safeguards", schemaPath: "#/properties/override/properties/safeguards/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                                  {
                                    var valid2 = !0;
                                    let len0 = data5.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let _errs15 = errors;
                                      validate78(data5[i0], { instancePath: instancePath + "/override/safeguards/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
                                      var valid2 = _errs15 === errors;
                                      if (!valid2)
                                        break;
                                    }
                                    if (valid2) {
                                      let i1 = data5.length, j0;
                                      if (i1 > 1) {
                                        outer0:
                                          for (; i1--; )
                                            for (j0 = i1; j0--; )
                                              if (func0(data5[i1], data5[j0])) {
                                                return validate77.errors = [{ instancePath: instancePath + "/override/safeguards", schemaPath: "#/properties/override/properties/safeguards/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } }], !1;
                                                break outer0;
                                              }
                                      }
                                    }
                                  }
                                } else
                                  return validate77.errors = [{ instancePath: instancePath + "/override/safeguards", schemaPath: "#/properties/override/properties/safeguards/type", keyword: "type", params: { type: "array" } }], !1;
                              var valid1 = _errs13 === errors;
                            } else
                              var valid1 = !0;
                        }
                      }
                    } else
                      return validate77.errors = [{ instancePath: instancePath + "/override", schemaPath: "#/properties/override/type", keyword: "type", params: { type: "object" } }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateEmotionCheckParams = validate80, schema34 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/emotion-check.json", title: "EmotionCheckParams", description: "Pauses at an intensity, at a lower one for some emotions, or after too little sleep.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { max_intensity: { type: "integer", minimum: 0, maximum: 10 }, tags: { type: "object", properties: { revenge: { type: "integer", minimum: 0, maximum: 10 }, fomo: { type: "integer", minimum: 0, maximum: 10 }, anger: { type: "integer", minimum: 0, maximum: 10 }, boredom: { type: "integer", minimum: 0, maximum: 10 }, euphoria: { type: "integer", minimum: 0, maximum: 10 }, fear: { type: "integer", minimum: 0, maximum: 10 } }, required: [], additionalProperties: !1 }, pause: { anyOf: [{ type: "object", properties: { minutes: { type: "integer", minimum: 1, maximum: 10080 } }, required: ["minutes"], additionalProperties: !1 }, { type: "object", properties: { until: { type: "string", enum: ["day_end"] } }, required: ["until"], additionalProperties: !1 }] }, min_sleep_h: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" } }, required: ["pause"], additionalProperties: !1, anyOf: [{ required: ["max_intensity"] }, { required: ["tags"] }, { required: ["min_sleep_h"] }] };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate81.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.max_intensity === void 0 && (missing0 = "max_intensity")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.tags === void 0 && (missing1 = "tags")) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  let _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.min_sleep_h === void 0 && (missing2 = "min_sleep_h")) {
      let err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate80.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.pause === void 0 && (missing3 = "pause"))
        return validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
      {
        let _errs5 = errors;
        for (let key0 in data)
          if (!(key0 === "max_intensity" || key0 === "tags" || key0 === "pause" || key0 === "min_sleep_h")) {
            return validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs5 === errors) {
          if (data.max_intensity !== void 0) {
            let data0 = data.max_intensity, _errs6 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate80.errors = [{ instancePath: instancePath + "/max_intensity", schemaPath: "#/properties/max_intensity/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs6 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 10 || isNaN(data0))
                return validate80.errors = [{ instancePath: instancePath + "/max_intensity", schemaPath: "#/properties/max_intensity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } }], !1;
              if (data0 < 0 || isNaN(data0))
                return validate80.errors = [{ instancePath: instancePath + "/max_intensity", schemaPath: "#/properties/max_intensity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
            }
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.tags !== void 0) {
              let data1 = data.tags, _errs8 = errors;
              if (errors === _errs8)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let _errs10 = errors;
                  for (let key1 in data1)
                    if (!(key1 === "revenge" || key1 === "fomo" || key1 === "anger" || key1 === "boredom" || key1 === "euphoria" || key1 === "fear")) {
                      return validate80.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                      break;
                    }
                  if (_errs10 === errors) {
                    if (data1.revenge !== void 0) {
                      let data2 = data1.revenge, _errs11 = errors;
                      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                        return validate80.errors = [{ instancePath: instancePath + "/tags/revenge", schemaPath: "#/properties/tags/properties/revenge/type", keyword: "type", params: { type: "integer" } }], !1;
                      if (errors === _errs11 && typeof data2 == "number" && isFinite(data2)) {
                        if (data2 > 10 || isNaN(data2))
                          return validate80.errors = [{ instancePath: instancePath + "/tags/revenge", schemaPath: "#/properties/tags/properties/revenge/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } }], !1;
                        if (data2 < 0 || isNaN(data2))
                          return validate80.errors = [{ instancePath: instancePath + "/tags/revenge", schemaPath: "#/properties/tags/properties/revenge/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                      }
                      var valid2 = _errs11 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data1.fomo !== void 0) {
                        let data3 = data1.fomo, _errs13 = errors;
                        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                          return validate80.errors = [{ instancePath: instancePath + "/tags/fomo", schemaPath: "#/properties/tags/properties/fomo/type", keyword: "type", params: { type: "integer" } }], !1;
                        if (errors === _errs13 && typeof data3 == "number" && isFinite(data3)) {
                          if (data3 > 10 || isNaN(data3))
                            return validate80.errors = [{ instancePath: instancePath + "/tags/fomo", schemaPath: "#/properties/tags/properties/fomo/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } }], !1;
                          if (data3 < 0 || isNaN(data3))
                            return validate80.errors = [{ instancePath: instancePath + "/tags/fomo", schemaPath: "#/properties/tags/properties/fomo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                        }
                        var valid2 = _errs13 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data1.anger !== void 0) {
                          let data4 = data1.anger, _errs15 = errors;
                          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                            return validate80.errors = [{ instancePath: instancePath + "/tags/anger", schemaPath: "#/properties/tags/properties/anger/type", keyword: "type", params: { type: "integer" } }], !1;
                          if (errors === _errs15 && typeof data4 == "number" && isFinite(data4)) {
                            if (data4 > 10 || isNaN(data4))
                              return validate80.errors = [{ instancePath: instancePath + "/tags/anger", schemaPath: "#/properties/tags/properties/anger/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } }], !1;
                            if (data4 < 0 || isNaN(data4))
                              return validate80.errors = [{ instancePath: instancePath + "/tags/anger", schemaPath: "#/properties/tags/properties/anger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          }
                          var valid2 = _errs15 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data1.boredom !== void 0) {
                            let data5 = data1.boredom, _errs17 = errors;
                            if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                              return validate80.errors = [{ instancePath: instancePath + "/tags/boredom", schemaPath: "#/properties/tags/properties/boredom/type", keyword: "type", params: { type: "integer" } }], !1;
                            if (errors === _errs17 && typeof data5 == "number" && isFinite(data5)) {
                              if (data5 > 10 || isNaN(data5))
                                return validate80.errors = [{ instancePath: instancePath + "/tags/boredom", schemaPath: "#/properties/tags/properties/boredom/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } }], !1;
                              if (data5 < 0 || isNaN(data5))
                                return validate80.errors = [{ instancePath: instancePath + "/tags/boredom", schemaPath: "#/properties/tags/properties/boredom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                            }
                            var valid2 = _errs17 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data1.euphoria !== void 0) {
                              let data6 = data1.euphoria, _errs19 = errors;
                              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                                return validate80.errors = [{ instancePath: instancePath + "/tags/euphoria", schemaPath: "#/properties/tags/properties/euphoria/type", keyword: "type", params: { type: "integer" } }], !1;
                              if (errors === _errs19 && typeof data6 == "number" && isFinite(data6)) {
                                if (data6 > 10 || isNaN(data6))
                                  return validate80.errors = [{ instancePath: instancePath + "/tags/euphoria", schemaPath: "#/properties/tags/properties/euphoria/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } }], !1;
                                if (data6 < 0 || isNaN(data6))
                                  return validate80.errors = [{ instancePath: instancePath + "/tags/euphoria", schemaPath: "#/properties/tags/properties/euphoria/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                              }
                              var valid2 = _errs19 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data1.fear !== void 0) {
                                let data7 = data1.fear, _errs21 = errors;
                                if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                                  return validate80.errors = [{ instancePath: instancePath + "/tags/fear", schemaPath: "#/properties/tags/properties/fear/type", keyword: "type", params: { type: "integer" } }], !1;
                                if (errors === _errs21 && typeof data7 == "number" && isFinite(data7)) {
                                  if (data7 > 10 || isNaN(data7))
                                    return validate80.errors = [{ instancePath: instancePath + "/tags/fear", schemaPath: "#/properties/tags/properties/fear/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } }], !1;
                                  if (data7 < 0 || isNaN(data7))
                                    return validate80.errors = [{ instancePath: instancePath + "/tags/fear", schemaPath: "#/properties/tags/properties/fear/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                }
                                var valid2 = _errs21 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      }
                    }
                  }
                } else
                  return validate80.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" } }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.pause !== void 0) {
                let data8 = data.pause, _errs23 = errors, _errs24 = errors, valid3 = !1, _errs25 = errors;
                if (errors === _errs25)
                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    let missing4;
                    if (data8.minutes === void 0 && (missing4 = "minutes")) {
                      let err4 = { instancePath: instancePath + "/pause", schemaPath: "#/properties/pause/anyOf/0/required", keyword: "required", params: { missingProperty: missing4 } };
                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                    } else {
                      let _errs27 = errors;
                      for (let key2 in data8)
                        if (key2 !== "minutes") {
                          let err5 = { instancePath: instancePath + "/pause", schemaPath: "#/properties/pause/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                          break;
                        }
                      if (_errs27 === errors && data8.minutes !== void 0) {
                        let data9 = data8.minutes, _errs28 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                          let err6 = { instancePath: instancePath + "/pause/minutes", schemaPath: "#/properties/pause/anyOf/0/properties/minutes/type", keyword: "type", params: { type: "integer" } };
                          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                        }
                        if (errors === _errs28 && typeof data9 == "number" && isFinite(data9)) {
                          if (data9 > 10080 || isNaN(data9)) {
                            let err7 = { instancePath: instancePath + "/pause/minutes", schemaPath: "#/properties/pause/anyOf/0/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 } };
                            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                          } else if (data9 < 1 || isNaN(data9)) {
                            let err8 = { instancePath: instancePath + "/pause/minutes", schemaPath: "#/properties/pause/anyOf/0/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                          }
                        }
                      }
                    }
                  } else {
                    let err9 = { instancePath: instancePath + "/pause", schemaPath: "#/properties/pause/anyOf/0/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                var _valid1 = _errs25 === errors;
                if (valid3 = valid3 || _valid1, _valid1)
                  var props0 = !0;
                let _errs30 = errors;
                if (errors === _errs30)
                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    let missing5;
                    if (data8.until === void 0 && (missing5 = "until")) {
                      let err10 = { instancePath: instancePath + "/pause", schemaPath: "#/properties/pause/anyOf/1/required", keyword: "required", params: { missingProperty: missing5 } };
                      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                    } else {
                      let _errs32 = errors;
                      for (let key3 in data8)
                        if (key3 !== "until") {
                          let err11 = { instancePath: instancePath + "/pause", schemaPath: "#/properties/pause/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                          break;
                        }
                      if (_errs32 === errors && data8.until !== void 0) {
                        let data10 = data8.until;
                        if (typeof data10 != "string") {
                          let err12 = { instancePath: instancePath + "/pause/until", schemaPath: "#/properties/pause/anyOf/1/properties/until/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                        }
                        if (data10 !== "day_end") {
                          let err13 = { instancePath: instancePath + "/pause/until", schemaPath: "#/properties/pause/anyOf/1/properties/until/enum", keyword: "enum", params: { allowedValues: schema34.properties.pause.anyOf[1].properties.until.enum } };
                          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                        }
                      }
                    }
                  } else {
                    let err14 = { instancePath: instancePath + "/pause", schemaPath: "#/properties/pause/anyOf/1/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                var _valid1 = _errs30 === errors;
                if (valid3 = valid3 || _valid1, _valid1 && props0 !== !0 && (props0 = !0), valid3)
                  errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
                else {
                  let err15 = { instancePath: instancePath + "/pause", schemaPath: "#/properties/pause/anyOf", keyword: "anyOf", params: {} };
                  return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate80.errors = vErrors, !1;
                }
                var valid1 = _errs23 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data.min_sleep_h !== void 0) {
                  let _errs35 = errors;
                  validate81(data.min_sleep_h, { instancePath: instancePath + "/min_sleep_h", parentData: data, parentDataProperty: "min_sleep_h", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                  var valid1 = _errs35 === errors;
                } else
                  var valid1 = !0;
            }
          }
        }
      }
    } else
      return validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateEventBlackoutParams = validate83, schema36 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/event-blackout.json", title: "EventBlackoutParams", description: "No plans around events of the calendar: minutes before and after, or trading days before and until the next open after.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { before_min: { type: "integer", minimum: 0, maximum: 10080 }, after_min: { type: "integer", minimum: 0, maximum: 10080 }, before_days: { type: "integer", minimum: 1, maximum: 10 }, until_open: { type: "object", properties: { tz: { $ref: "https://mast.local/contracts/common.json#/$defs/zone" }, local_time: { $ref: "https://mast.local/contracts/common.json#/$defs/localTime" } }, required: ["tz", "local_time"], additionalProperties: !1 }, impact: { type: "array", items: { type: "string", enum: ["low", "medium", "high"] }, minItems: 1, maxItems: 3, uniqueItems: !0 }, about: { type: "array", items: { type: "string", enum: ["economic", "earnings", "other"] }, minItems: 1, maxItems: 3, uniqueItems: !0 }, source: { type: "string", enum: ["own_calendar", "imported"] } }, required: ["source"], additionalProperties: !1, allOf: [{ anyOf: [{ required: ["before_min"] }, { required: ["before_days"] }] }, { anyOf: [{ required: ["after_min"] }, { required: ["until_open"] }] }] };
var pattern10 = new RegExp("^[A-Za-z0-9_+/-]{1,64}$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate84.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern11 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern11.test(data))
        return validate86.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" } }], !1;
    } else
      return validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.before_min === void 0 && (missing0 = "before_min")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  let _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.before_days === void 0 && (missing1 = "before_days")) {
      let err1 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (valid1 = valid1 || _valid0, valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate83.errors = vErrors, !1;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    let _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.after_min === void 0 && (missing2 = "after_min")) {
        let err3 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
    let _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.until_open === void 0 && (missing3 = "until_open")) {
        let err4 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: missing3 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (valid2 = valid2 || _valid1, valid2)
      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    else {
      let err5 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {} };
      return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate83.errors = vErrors, !1;
    }
    var valid0 = _errs5 === errors;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.source === void 0 && (missing4 = "source"))
        return validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
      {
        let _errs9 = errors;
        for (let key0 in data)
          if (!(key0 === "before_min" || key0 === "after_min" || key0 === "before_days" || key0 === "until_open" || key0 === "impact" || key0 === "about" || key0 === "source")) {
            return validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs9 === errors) {
          if (data.before_min !== void 0) {
            let data0 = data.before_min, _errs10 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate83.errors = [{ instancePath: instancePath + "/before_min", schemaPath: "#/properties/before_min/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs10 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 10080 || isNaN(data0))
                return validate83.errors = [{ instancePath: instancePath + "/before_min", schemaPath: "#/properties/before_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 } }], !1;
              if (data0 < 0 || isNaN(data0))
                return validate83.errors = [{ instancePath: instancePath + "/before_min", schemaPath: "#/properties/before_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
            }
            var valid3 = _errs10 === errors;
          } else
            var valid3 = !0;
          if (valid3) {
            if (data.after_min !== void 0) {
              let data1 = data.after_min, _errs12 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate83.errors = [{ instancePath: instancePath + "/after_min", schemaPath: "#/properties/after_min/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs12 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 10080 || isNaN(data1))
                  return validate83.errors = [{ instancePath: instancePath + "/after_min", schemaPath: "#/properties/after_min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 } }], !1;
                if (data1 < 0 || isNaN(data1))
                  return validate83.errors = [{ instancePath: instancePath + "/after_min", schemaPath: "#/properties/after_min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
              }
              var valid3 = _errs12 === errors;
            } else
              var valid3 = !0;
            if (valid3) {
              if (data.before_days !== void 0) {
                let data2 = data.before_days, _errs14 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate83.errors = [{ instancePath: instancePath + "/before_days", schemaPath: "#/properties/before_days/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs14 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 10 || isNaN(data2))
                    return validate83.errors = [{ instancePath: instancePath + "/before_days", schemaPath: "#/properties/before_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } }], !1;
                  if (data2 < 1 || isNaN(data2))
                    return validate83.errors = [{ instancePath: instancePath + "/before_days", schemaPath: "#/properties/before_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var valid3 = _errs14 === errors;
              } else
                var valid3 = !0;
              if (valid3) {
                if (data.until_open !== void 0) {
                  let data3 = data.until_open, _errs16 = errors;
                  if (errors === _errs16)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing5;
                      if (data3.tz === void 0 && (missing5 = "tz") || data3.local_time === void 0 && (missing5 = "local_time"))
                        return validate83.errors = [{ instancePath: instancePath + "/until_open", schemaPath: "#/properties/until_open/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
                      {
                        let _errs18 = errors;
                        for (let key1 in data3)
                          if (!(key1 === "tz" || key1 === "local_time")) {
                            return validate83.errors = [{ instancePath: instancePath + "/until_open", schemaPath: "#/properties/until_open/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                            break;
                          }
                        if (_errs18 === errors) {
                          if (data3.tz !== void 0) {
                            let _errs19 = errors;
                            validate84(data3.tz, { instancePath: instancePath + "/until_open/tz", parentData: data3, parentDataProperty: "tz", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
                            var valid4 = _errs19 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4)
                            if (data3.local_time !== void 0) {
                              let _errs20 = errors;
                              validate86(data3.local_time, { instancePath: instancePath + "/until_open/local_time", parentData: data3, parentDataProperty: "local_time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
                              var valid4 = _errs20 === errors;
                            } else
                              var valid4 = !0;
                        }
                      }
                    } else
                      return validate83.errors = [{ instancePath: instancePath + "/until_open", schemaPath: "#/properties/until_open/type", keyword: "type", params: { type: "object" } }], !1;
                  var valid3 = _errs16 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data.impact !== void 0) {
                    let data6 = data.impact, _errs21 = errors;
                    if (errors === _errs21)
                      if (Array.isArray(data6)) {
                        if (data6.length > 3)
                          return validate83.errors = [{ instancePath: instancePath + "/impact", schemaPath: "#/properties/impact/maxItems", keyword: "maxItems", params: { limit: 3 } }], !1;
                        if (data6.length < 1)
                          return validate83.errors = [{ instancePath: instancePath + "/impact", schemaPath: "#/properties/impact/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                        {
                          var valid5 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0], _errs23 = errors;
                            if (typeof data7 != "string")
                              return validate83.errors = [{ instancePath: instancePath + "/impact/" + i0, schemaPath: "#/properties/impact/items/type", keyword: "type", params: { type: "string" } }], !1;
                            if (!(data7 === "low" || data7 === "medium" || data7 === "high"))
                              return validate83.errors = [{ instancePath: instancePath + "/impact/" + i0, schemaPath: "#/properties/impact/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.impact.items.enum } }], !1;
                            var valid5 = _errs23 === errors;
                            if (!valid5)
                              break;
                          }
                          if (valid5) {
                            let i1 = data6.length, j0;
                            if (i1 > 1) {
                              let indices0 = {};
                              for (; i1--; ) {
                                let item0 = data6[i1];
                                if (typeof item0 == "string") {
                                  if (typeof indices0[item0] == "number") {
                                    return j0 = indices0[item0], validate83.errors = [{ instancePath: instancePath + "/impact", schemaPath: "#/properties/impact/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } }], !1;
                                    break;
                                  }
                                  indices0[item0] = i1;
                                }
                              }
                            }
                          }
                        }
                      } else
                        return validate83.errors = [{ instancePath: instancePath + "/impact", schemaPath: "#/properties/impact/type", keyword: "type", params: { type: "array" } }], !1;
                    var valid3 = _errs21 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3) {
                    if (data.about !== void 0) {
                      let data8 = data.about, _errs25 = errors;
                      if (errors === _errs25)
                        if (Array.isArray(data8)) {
                          if (data8.length > 3)
                            return validate83.errors = [{ instancePath: instancePath + "/about", schemaPath: "#/properties/about/maxItems", keyword: "maxItems", params: { limit: 3 } }], !1;
                          if (data8.length < 1)
                            return validate83.errors = [{ instancePath: instancePath + "/about", schemaPath: "#/properties/about/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                          {
                            var valid7 = !0;
                            let len1 = data8.length;
                            for (let i2 = 0; i2 < len1; i2++) {
                              let data9 = data8[i2], _errs27 = errors;
                              if (typeof data9 != "string")
                                return validate83.errors = [{ instancePath: instancePath + "/about/" + i2, schemaPath: "#/properties/about/items/type", keyword: "type", params: { type: "string" } }], !1;
                              if (!(data9 === "economic" || data9 === "earnings" || data9 === "other"))
                                return validate83.errors = [{ instancePath: instancePath + "/about/" + i2, schemaPath: "#/properties/about/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.about.items.enum } }], !1;
                              var valid7 = _errs27 === errors;
                              if (!valid7)
                                break;
                            }
                            if (valid7) {
                              let i3 = data8.length, j1;
                              if (i3 > 1) {
                                let indices1 = {};
                                for (; i3--; ) {
                                  let item1 = data8[i3];
                                  if (typeof item1 == "string") {
                                    if (typeof indices1[item1] == "number") {
                                      return j1 = indices1[item1], validate83.errors = [{ instancePath: instancePath + "/about", schemaPath: "#/properties/about/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } }], !1;
                                      break;
                                    }
                                    indices1[item1] = i3;
                                  }
                                }
                              }
                            }
                          }
                        } else
                          return validate83.errors = [{ instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "array" } }], !1;
                      var valid3 = _errs25 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3)
                      if (data.source !== void 0) {
                        let data10 = data.source, _errs29 = errors;
                        if (typeof data10 != "string")
                          return validate83.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data10 === "own_calendar" || data10 === "imported"))
                          return validate83.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema36.properties.source.enum } }], !1;
                        var valid3 = _errs29 === errors;
                      } else
                        var valid3 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateHoldingPolicyParams = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.max_hold_minutes === void 0 && (missing0 = "max_hold_minutes")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.overnight === void 0 && (missing1 = "overnight")) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  let _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.weekend === void 0 && (missing2 = "weekend")) {
      let err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  let _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.exit_time_required === void 0 && (missing3 = "exit_time_required")) {
      let err3 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate88.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs6 = errors;
      for (let key0 in data)
        if (!(key0 === "max_hold_minutes" || key0 === "overnight" || key0 === "weekend" || key0 === "exit_time_required")) {
          return validate88.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs6 === errors) {
        if (data.max_hold_minutes !== void 0) {
          let data0 = data.max_hold_minutes, _errs7 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
            return validate88.errors = [{ instancePath: instancePath + "/max_hold_minutes", schemaPath: "#/properties/max_hold_minutes/type", keyword: "type", params: { type: "integer" } }], !1;
          if (errors === _errs7 && typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 527040 || isNaN(data0))
              return validate88.errors = [{ instancePath: instancePath + "/max_hold_minutes", schemaPath: "#/properties/max_hold_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 527040 } }], !1;
            if (data0 < 1 || isNaN(data0))
              return validate88.errors = [{ instancePath: instancePath + "/max_hold_minutes", schemaPath: "#/properties/max_hold_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
          }
          var valid1 = _errs7 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.overnight !== void 0) {
            let _errs9 = errors;
            if (typeof data.overnight != "boolean")
              return validate88.errors = [{ instancePath: instancePath + "/overnight", schemaPath: "#/properties/overnight/type", keyword: "type", params: { type: "boolean" } }], !1;
            var valid1 = _errs9 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.weekend !== void 0) {
              let _errs11 = errors;
              if (typeof data.weekend != "boolean")
                return validate88.errors = [{ instancePath: instancePath + "/weekend", schemaPath: "#/properties/weekend/type", keyword: "type", params: { type: "boolean" } }], !1;
              var valid1 = _errs11 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.exit_time_required !== void 0) {
                let _errs13 = errors;
                if (typeof data.exit_time_required != "boolean")
                  return validate88.errors = [{ instancePath: instancePath + "/exit_time_required", schemaPath: "#/properties/exit_time_required/type", keyword: "type", params: { type: "boolean" } }], !1;
                var valid1 = _errs13 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateInstrumentPolicyParams = validate89, schema40 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/instrument-policy.json", title: "InstrumentPolicyParams", description: "Instruments by id: those of the list, or any, but none of the denied.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { allow: { anyOf: [{ type: "string", enum: ["any"] }, { type: "array", items: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, minItems: 0, maxItems: 500, uniqueItems: !0 }] }, deny: { type: "array", items: { $ref: "https://mast.local/contracts/common.json#/$defs/id" }, minItems: 0, maxItems: 500, uniqueItems: !0 } }, required: [], additionalProperties: !1, anyOf: [{ required: ["allow"] }, { required: ["deny"] }] };
var pattern12 = new RegExp("^[A-Za-z0-9:_.-]{1,96}$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern12.test(data))
        return validate90.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9:_.-]{1,96}$" } }], !1;
    } else
      return validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.allow === void 0 && (missing0 = "allow")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.deny === void 0 && (missing1 = "deny")) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate89.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs4 = errors;
      for (let key0 in data)
        if (!(key0 === "allow" || key0 === "deny")) {
          return validate89.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs4 === errors) {
        if (data.allow !== void 0) {
          let data0 = data.allow, _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
          if (typeof data0 != "string") {
            let err3 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data0 !== "any") {
            let err4 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema40.properties.allow.anyOf[0].enum } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var _valid1 = _errs7 === errors;
          valid2 = valid2 || _valid1;
          let _errs9 = errors;
          if (errors === _errs9)
            if (Array.isArray(data0))
              if (data0.length > 500) {
                let err5 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 500 } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              } else if (data0.length < 0) {
                let err6 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/anyOf/1/minItems", keyword: "minItems", params: { limit: 0 } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              } else {
                var valid3 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs11 = errors;
                  validate90(data0[i0], { instancePath: instancePath + "/allow/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
                  var valid3 = _errs11 === errors;
                  if (!valid3)
                    break;
                }
                if (valid3) {
                  let i1 = data0.length, j0;
                  if (i1 > 1) {
                    outer0:
                      for (; i1--; )
                        for (j0 = i1; j0--; )
                          if (func0(data0[i1], data0[j0])) {
                            let err7 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                            break outer0;
                          }
                  }
                }
              }
            else {
              let err8 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/anyOf/1/type", keyword: "type", params: { type: "array" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          var _valid1 = _errs9 === errors;
          if (valid2 = valid2 || _valid1, valid2)
            errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
          else {
            let err9 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/anyOf", keyword: "anyOf", params: {} };
            return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate89.errors = vErrors, !1;
          }
          var valid1 = _errs5 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.deny !== void 0) {
            let data2 = data.deny, _errs12 = errors;
            if (errors === _errs12)
              if (Array.isArray(data2)) {
                if (data2.length > 500)
                  return validate89.errors = [{ instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/maxItems", keyword: "maxItems", params: { limit: 500 } }], !1;
                if (data2.length < 0)
                  return validate89.errors = [{ instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/minItems", keyword: "minItems", params: { limit: 0 } }], !1;
                {
                  var valid5 = !0;
                  let len1 = data2.length;
                  for (let i2 = 0; i2 < len1; i2++) {
                    let _errs14 = errors;
                    validate90(data2[i2], { instancePath: instancePath + "/deny/" + i2, parentData: data2, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
                    var valid5 = _errs14 === errors;
                    if (!valid5)
                      break;
                  }
                  if (valid5) {
                    let i3 = data2.length, j1;
                    if (i3 > 1) {
                      outer1:
                        for (; i3--; )
                          for (j1 = i3; j1--; )
                            if (func0(data2[i3], data2[j1])) {
                              return validate89.errors = [{ instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } }], !1;
                              break outer1;
                            }
                    }
                  }
                }
              } else
                return validate89.errors = [{ instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "array" } }], !1;
            var valid1 = _errs12 === errors;
          } else
            var valid1 = !0;
      }
    } else
      return validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateJournalDebtParams = validate93, schema42 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/journal-debt.json", title: "JournalDebtParams", description: "Most closed trades without their post entry after the grace; or the review of the last quarter.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { max_open: { type: "integer", minimum: 0, maximum: 1e3 }, grace_hours: { type: "integer", minimum: 0, maximum: 8784 }, of: { type: "string", enum: ["trades", "quarterly_review"] } }, required: ["max_open", "grace_hours"], additionalProperties: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.max_open === void 0 && (missing0 = "max_open") || data.grace_hours === void 0 && (missing0 = "grace_hours"))
        return validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "max_open" || key0 === "grace_hours" || key0 === "of")) {
            return validate93.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.max_open !== void 0) {
            let data0 = data.max_open, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate93.errors = [{ instancePath: instancePath + "/max_open", schemaPath: "#/properties/max_open/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 1e3 || isNaN(data0))
                return validate93.errors = [{ instancePath: instancePath + "/max_open", schemaPath: "#/properties/max_open/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }], !1;
              if (data0 < 0 || isNaN(data0))
                return validate93.errors = [{ instancePath: instancePath + "/max_open", schemaPath: "#/properties/max_open/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.grace_hours !== void 0) {
              let data1 = data.grace_hours, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate93.errors = [{ instancePath: instancePath + "/grace_hours", schemaPath: "#/properties/grace_hours/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 8784 || isNaN(data1))
                  return validate93.errors = [{ instancePath: instancePath + "/grace_hours", schemaPath: "#/properties/grace_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8784 } }], !1;
                if (data1 < 0 || isNaN(data1))
                  return validate93.errors = [{ instancePath: instancePath + "/grace_hours", schemaPath: "#/properties/grace_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.of !== void 0) {
                let data2 = data.of, _errs6 = errors;
                if (typeof data2 != "string")
                  return validate93.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "trades" || data2 === "quarterly_review"))
                  return validate93.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: schema42.properties.of.enum } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateLiquidationBufferParams = validate94;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate95.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.min_ratio === void 0 && (missing0 = "min_ratio"))
        return validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "min_ratio") {
            return validate94.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        _errs1 === errors && data.min_ratio !== void 0 && (validate95(data.min_ratio, { instancePath: instancePath + "/min_ratio", parentData: data, parentDataProperty: "min_ratio", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length));
      }
    } else
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateLossLimitParams = validate97, schema45 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/loss-limit.json", title: "LossLimitParams", description: "Most that may be lost in a window: % of the equity at its start, R, money; the tightest holds.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { window: { anyOf: [{ type: "string", enum: ["trading_day", "iso_week", "month"] }, { type: "object", properties: { rolling_days: { type: "integer", minimum: 1, maximum: 366 } }, required: ["rolling_days"], additionalProperties: !1 }] }, max_pct: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, max_r: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, max_money: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, include_open_risk: { type: "boolean" }, include_intent_risk: { type: "boolean" } }, required: ["window"], additionalProperties: !1, anyOf: [{ required: ["max_pct"] }, { required: ["max_r"] }, { required: ["max_money"] }] };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate98.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.max_pct === void 0 && (missing0 = "max_pct")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.max_r === void 0 && (missing1 = "max_r")) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  let _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.max_money === void 0 && (missing2 = "max_money")) {
      let err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate97.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.window === void 0 && (missing3 = "window"))
        return validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
      {
        let _errs5 = errors;
        for (let key0 in data)
          if (!(key0 === "window" || key0 === "max_pct" || key0 === "max_r" || key0 === "max_money" || key0 === "include_open_risk" || key0 === "include_intent_risk")) {
            return validate97.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs5 === errors) {
          if (data.window !== void 0) {
            let data0 = data.window, _errs6 = errors, _errs7 = errors, valid2 = !1, _errs8 = errors;
            if (typeof data0 != "string") {
              let err4 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (!(data0 === "trading_day" || data0 === "iso_week" || data0 === "month")) {
              let err5 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema45.properties.window.anyOf[0].enum } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            var _valid1 = _errs8 === errors;
            valid2 = valid2 || _valid1;
            let _errs10 = errors;
            if (errors === _errs10)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing4;
                if (data0.rolling_days === void 0 && (missing4 = "rolling_days")) {
                  let err6 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                } else {
                  let _errs12 = errors;
                  for (let key1 in data0)
                    if (key1 !== "rolling_days") {
                      let err7 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                      break;
                    }
                  if (_errs12 === errors && data0.rolling_days !== void 0) {
                    let data1 = data0.rolling_days, _errs13 = errors;
                    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                      let err8 = { instancePath: instancePath + "/window/rolling_days", schemaPath: "#/properties/window/anyOf/1/properties/rolling_days/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    }
                    if (errors === _errs13 && typeof data1 == "number" && isFinite(data1)) {
                      if (data1 > 366 || isNaN(data1)) {
                        let err9 = { instancePath: instancePath + "/window/rolling_days", schemaPath: "#/properties/window/anyOf/1/properties/rolling_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 } };
                        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                      } else if (data1 < 1 || isNaN(data1)) {
                        let err10 = { instancePath: instancePath + "/window/rolling_days", schemaPath: "#/properties/window/anyOf/1/properties/rolling_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                      }
                    }
                  }
                }
              } else {
                let err11 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/1/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            var _valid1 = _errs10 === errors;
            if (valid2 = valid2 || _valid1, valid2)
              errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
            else {
              let err12 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf", keyword: "anyOf", params: {} };
              return vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++, validate97.errors = vErrors, !1;
            }
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.max_pct !== void 0) {
              let _errs15 = errors;
              validate98(data.max_pct, { instancePath: instancePath + "/max_pct", parentData: data, parentDataProperty: "max_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
              var valid1 = _errs15 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.max_r !== void 0) {
                let _errs16 = errors;
                validate98(data.max_r, { instancePath: instancePath + "/max_r", parentData: data, parentDataProperty: "max_r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
                var valid1 = _errs16 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.max_money !== void 0) {
                  let _errs17 = errors;
                  validate98(data.max_money, { instancePath: instancePath + "/max_money", parentData: data, parentDataProperty: "max_money", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
                  var valid1 = _errs17 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data.include_open_risk !== void 0) {
                    let _errs18 = errors;
                    if (typeof data.include_open_risk != "boolean")
                      return validate97.errors = [{ instancePath: instancePath + "/include_open_risk", schemaPath: "#/properties/include_open_risk/type", keyword: "type", params: { type: "boolean" } }], !1;
                    var valid1 = _errs18 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data.include_intent_risk !== void 0) {
                      let _errs20 = errors;
                      if (typeof data.include_intent_risk != "boolean")
                        return validate97.errors = [{ instancePath: instancePath + "/include_intent_risk", schemaPath: "#/properties/include_intent_risk/type", keyword: "type", params: { type: "boolean" } }], !1;
                      var valid1 = _errs20 === errors;
                    } else
                      var valid1 = !0;
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
var validateLossStreakParams = validate102, schema47 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/loss-streak.json", title: "LossStreakParams", description: "A ladder of pauses by losses in a row.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { ladder: { type: "array", items: { type: "object", properties: { n: { type: "integer", minimum: 1, maximum: 50 }, minutes: { type: "integer", minimum: 1, maximum: 10080 }, until: { type: "string", enum: ["day_end"] }, outcome: { type: "string", enum: ["SIMULATE"] }, paper: { type: "integer", minimum: 1, maximum: 20 }, scope: { type: "string", enum: ["day", "running"] }, only_if_unclean: { type: "boolean" } }, required: ["n", "scope"], additionalProperties: !1, oneOf: [{ required: ["minutes"] }, { required: ["until"] }, { required: ["outcome", "paper"] }] }, minItems: 1, maxItems: 10 }, reset: { type: "string", enum: ["on_win", "on_day", "never"] } }, required: ["ladder"], additionalProperties: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ladder === void 0 && (missing0 = "ladder"))
        return validate102.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "ladder" || key0 === "reset")) {
            return validate102.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.ladder !== void 0) {
            let data0 = data.ladder, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                if (data0.length > 10)
                  return validate102.errors = [{ instancePath: instancePath + "/ladder", schemaPath: "#/properties/ladder/maxItems", keyword: "maxItems", params: { limit: 10 } }], !1;
                if (data0.length < 1)
                  return validate102.errors = [{ instancePath: instancePath + "/ladder", schemaPath: "#/properties/ladder/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                {
                  var valid1 = !0;
                  let len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0], _errs4 = errors, _errs6 = errors, valid2 = !1, passing0 = null, _errs7 = errors;
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.minutes === void 0 && (missing1 = "minutes")) {
                        let err0 = { instancePath: instancePath + "/ladder/" + i0, schemaPath: "#/properties/ladder/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      }
                    }
                    var _valid0 = _errs7 === errors;
                    _valid0 && (valid2 = !0, passing0 = 0);
                    let _errs8 = errors;
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing2;
                      if (data1.until === void 0 && (missing2 = "until")) {
                        let err1 = { instancePath: instancePath + "/ladder/" + i0, schemaPath: "#/properties/ladder/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 } };
                        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                      }
                    }
                    var _valid0 = _errs8 === errors;
                    if (_valid0 && valid2)
                      valid2 = !1, passing0 = [passing0, 1];
                    else {
                      _valid0 && (valid2 = !0, passing0 = 1);
                      let _errs9 = errors;
                      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        let missing3;
                        if (data1.outcome === void 0 && (missing3 = "outcome") || data1.paper === void 0 && (missing3 = "paper")) {
                          let err2 = { instancePath: instancePath + "/ladder/" + i0, schemaPath: "#/properties/ladder/items/oneOf/2/required", keyword: "required", params: { missingProperty: missing3 } };
                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                        }
                      }
                      var _valid0 = _errs9 === errors;
                      _valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 2]) : _valid0 && (valid2 = !0, passing0 = 2);
                    }
                    if (valid2)
                      errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
                    else {
                      let err3 = { instancePath: instancePath + "/ladder/" + i0, schemaPath: "#/properties/ladder/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                      return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate102.errors = vErrors, !1;
                    }
                    if (errors === _errs4)
                      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        let missing4;
                        if (data1.n === void 0 && (missing4 = "n") || data1.scope === void 0 && (missing4 = "scope"))
                          return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0, schemaPath: "#/properties/ladder/items/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                        {
                          let _errs10 = errors;
                          for (let key1 in data1)
                            if (!(key1 === "n" || key1 === "minutes" || key1 === "until" || key1 === "outcome" || key1 === "paper" || key1 === "scope" || key1 === "only_if_unclean")) {
                              return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0, schemaPath: "#/properties/ladder/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                              break;
                            }
                          if (_errs10 === errors) {
                            if (data1.n !== void 0) {
                              let data2 = data1.n, _errs11 = errors;
                              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                                return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/n", schemaPath: "#/properties/ladder/items/properties/n/type", keyword: "type", params: { type: "integer" } }], !1;
                              if (errors === _errs11 && typeof data2 == "number" && isFinite(data2)) {
                                if (data2 > 50 || isNaN(data2))
                                  return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/n", schemaPath: "#/properties/ladder/items/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } }], !1;
                                if (data2 < 1 || isNaN(data2))
                                  return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/n", schemaPath: "#/properties/ladder/items/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                              }
                              var valid3 = _errs11 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data1.minutes !== void 0) {
                                let data3 = data1.minutes, _errs13 = errors;
                                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                                  return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/minutes", schemaPath: "#/properties/ladder/items/properties/minutes/type", keyword: "type", params: { type: "integer" } }], !1;
                                if (errors === _errs13 && typeof data3 == "number" && isFinite(data3)) {
                                  if (data3 > 10080 || isNaN(data3))
                                    return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/minutes", schemaPath: "#/properties/ladder/items/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 } }], !1;
                                  if (data3 < 1 || isNaN(data3))
                                    return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/minutes", schemaPath: "#/properties/ladder/items/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                }
                                var valid3 = _errs13 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data1.until !== void 0) {
                                  let data4 = data1.until, _errs15 = errors;
                                  if (typeof data4 != "string")
                                    return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/until", schemaPath: "#/properties/ladder/items/properties/until/type", keyword: "type", params: { type: "string" } }], !1;
                                  if (data4 !== "day_end")
                                    return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/until", schemaPath: "#/properties/ladder/items/properties/until/enum", keyword: "enum", params: { allowedValues: schema47.properties.ladder.items.properties.until.enum } }], !1;
                                  var valid3 = _errs15 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3) {
                                  if (data1.outcome !== void 0) {
                                    let data5 = data1.outcome, _errs17 = errors;
                                    if (typeof data5 != "string")
                                      return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/outcome", schemaPath: "#/properties/ladder/items/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
                                    if (data5 !== "SIMULATE")
                                      return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/outcome", schemaPath: "#/properties/ladder/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema47.properties.ladder.items.properties.outcome.enum } }], !1;
                                    var valid3 = _errs17 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3) {
                                    if (data1.paper !== void 0) {
                                      let data6 = data1.paper, _errs19 = errors;
                                      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                                        return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/paper", schemaPath: "#/properties/ladder/items/properties/paper/type", keyword: "type", params: { type: "integer" } }], !1;
                                      if (errors === _errs19 && typeof data6 == "number" && isFinite(data6)) {
                                        if (data6 > 20 || isNaN(data6))
                                          return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/paper", schemaPath: "#/properties/ladder/items/properties/paper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } }], !1;
                                        if (data6 < 1 || isNaN(data6))
                                          return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/paper", schemaPath: "#/properties/ladder/items/properties/paper/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                      }
                                      var valid3 = _errs19 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3) {
                                      if (data1.scope !== void 0) {
                                        let data7 = data1.scope, _errs21 = errors;
                                        if (typeof data7 != "string")
                                          return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/scope", schemaPath: "#/properties/ladder/items/properties/scope/type", keyword: "type", params: { type: "string" } }], !1;
                                        if (!(data7 === "day" || data7 === "running"))
                                          return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/scope", schemaPath: "#/properties/ladder/items/properties/scope/enum", keyword: "enum", params: { allowedValues: schema47.properties.ladder.items.properties.scope.enum } }], !1;
                                        var valid3 = _errs21 === errors;
                                      } else
                                        var valid3 = !0;
                                      if (valid3)
                                        if (data1.only_if_unclean !== void 0) {
                                          let _errs23 = errors;
                                          if (typeof data1.only_if_unclean != "boolean")
                                            return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/only_if_unclean", schemaPath: "#/properties/ladder/items/properties/only_if_unclean/type", keyword: "type", params: { type: "boolean" } }], !1;
                                          var valid3 = _errs23 === errors;
                                        } else
                                          var valid3 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else
                        return validate102.errors = [{ instancePath: instancePath + "/ladder/" + i0, schemaPath: "#/properties/ladder/items/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid1 = _errs4 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate102.errors = [{ instancePath: instancePath + "/ladder", schemaPath: "#/properties/ladder/type", keyword: "type", params: { type: "array" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.reset !== void 0) {
              let data9 = data.reset, _errs25 = errors;
              if (typeof data9 != "string")
                return validate102.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/type", keyword: "type", params: { type: "string" } }], !1;
              if (!(data9 === "on_win" || data9 === "on_day" || data9 === "never"))
                return validate102.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/enum", keyword: "enum", params: { allowedValues: schema47.properties.reset.enum } }], !1;
              var valid0 = _errs25 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMaxDrawdownParams = validate103;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate104.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.max_pct === void 0 && (missing0 = "max_pct") || data.lookback_days === void 0 && (missing0 = "lookback_days"))
        return validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "max_pct" || key0 === "lookback_days" || key0 === "reduce_at_pct" || key0 === "reduce_factor" || key0 === "paper")) {
            return validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.max_pct !== void 0) {
            let _errs2 = errors;
            validate104(data.max_pct, { instancePath: instancePath + "/max_pct", parentData: data, parentDataProperty: "max_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.lookback_days !== void 0) {
              let data1 = data.lookback_days, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate103.errors = [{ instancePath: instancePath + "/lookback_days", schemaPath: "#/properties/lookback_days/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 400 || isNaN(data1))
                  return validate103.errors = [{ instancePath: instancePath + "/lookback_days", schemaPath: "#/properties/lookback_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } }], !1;
                if (data1 < 1 || isNaN(data1))
                  return validate103.errors = [{ instancePath: instancePath + "/lookback_days", schemaPath: "#/properties/lookback_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.reduce_at_pct !== void 0) {
                let _errs5 = errors;
                validate104(data.reduce_at_pct, { instancePath: instancePath + "/reduce_at_pct", parentData: data, parentDataProperty: "reduce_at_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.reduce_factor !== void 0) {
                  let _errs6 = errors;
                  validate104(data.reduce_factor, { instancePath: instancePath + "/reduce_factor", parentData: data, parentDataProperty: "reduce_factor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.paper !== void 0) {
                    let data4 = data.paper, _errs7 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate103.errors = [{ instancePath: instancePath + "/paper", schemaPath: "#/properties/paper/type", keyword: "type", params: { type: "integer" } }], !1;
                    if (errors === _errs7 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 20 || isNaN(data4))
                        return validate103.errors = [{ instancePath: instancePath + "/paper", schemaPath: "#/properties/paper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } }], !1;
                      if (data4 < 1 || isNaN(data4))
                        return validate103.errors = [{ instancePath: instancePath + "/paper", schemaPath: "#/properties/paper/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                    }
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    let missing1;
                    if (data.reduce_at_pct !== void 0 && data.reduce_factor === void 0 && (missing1 = "reduce_factor"))
                      return validate103.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                        property: "reduce_at_pct",
                        missingProperty: missing1,
                        depsCount: 1,
                        deps: "reduce_factor"
                      } }], !1;
                    if (data.reduce_factor !== void 0 && data.reduce_at_pct === void 0 && (missing1 = "reduce_at_pct"))
                      return validate103.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                        property: "reduce_factor",
                        missingProperty: missing1,
                        depsCount: 1,
                        deps: "reduce_at_pct"
                      } }], !1;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMaxGroupRiskParams = validate108, schema50 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/max-group-risk.json", title: "MaxGroupRiskParams", description: "Most risk, % of equity, and most positions of one group of instruments.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { group_by: { type: "string", enum: ["tag", "sector", "quote", "underlying"] }, max_pct: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, max_n: { type: "integer", minimum: 1, maximum: 1e3 } }, required: ["group_by"], additionalProperties: !1, anyOf: [{ required: ["max_pct"] }, { required: ["max_n"] }] };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate109.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.max_pct === void 0 && (missing0 = "max_pct")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.max_n === void 0 && (missing1 = "max_n")) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate108.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.group_by === void 0 && (missing2 = "group_by"))
        return validate108.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
      {
        let _errs4 = errors;
        for (let key0 in data)
          if (!(key0 === "group_by" || key0 === "max_pct" || key0 === "max_n")) {
            return validate108.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs4 === errors) {
          if (data.group_by !== void 0) {
            let data0 = data.group_by, _errs5 = errors;
            if (typeof data0 != "string")
              return validate108.errors = [{ instancePath: instancePath + "/group_by", schemaPath: "#/properties/group_by/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "tag" || data0 === "sector" || data0 === "quote" || data0 === "underlying"))
              return validate108.errors = [{ instancePath: instancePath + "/group_by", schemaPath: "#/properties/group_by/enum", keyword: "enum", params: { allowedValues: schema50.properties.group_by.enum } }], !1;
            var valid1 = _errs5 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.max_pct !== void 0) {
              let _errs7 = errors;
              validate109(data.max_pct, { instancePath: instancePath + "/max_pct", parentData: data, parentDataProperty: "max_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
              var valid1 = _errs7 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.max_n !== void 0) {
                let data2 = data.max_n, _errs8 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate108.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs8 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 1e3 || isNaN(data2))
                    return validate108.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }], !1;
                  if (data2 < 1 || isNaN(data2))
                    return validate108.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var valid1 = _errs8 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate108.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMaxLeverageParams = validate111;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate112.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.max_x === void 0 && (missing0 = "max_x"))
        return validate111.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "max_x") {
            return validate111.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        _errs1 === errors && data.max_x !== void 0 && (validate112(data.max_x, { instancePath: instancePath + "/max_x", parentData: data, parentDataProperty: "max_x", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length));
      }
    } else
      return validate111.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMaxNotionalParams = validate114;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate115.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.max_pct === void 0 && (missing0 = "max_pct")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.max_money === void 0 && (missing1 = "max_money")) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate114.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs4 = errors;
      for (let key0 in data)
        if (!(key0 === "max_pct" || key0 === "max_money")) {
          return validate114.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs4 === errors) {
        if (data.max_pct !== void 0) {
          let _errs5 = errors;
          validate115(data.max_pct, { instancePath: instancePath + "/max_pct", parentData: data, parentDataProperty: "max_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
          var valid1 = _errs5 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.max_money !== void 0) {
            let _errs6 = errors;
            validate115(data.max_money, { instancePath: instancePath + "/max_money", parentData: data, parentDataProperty: "max_money", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
      }
    } else
      return validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMaxOpenPositionsParams = validate118;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.max_n === void 0 && (missing0 = "max_n"))
        return validate118.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "max_n") {
            return validate118.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors && data.max_n !== void 0) {
          let data0 = data.max_n, _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
            return validate118.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/type", keyword: "type", params: { type: "integer" } }], !1;
          if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 1e3 || isNaN(data0))
              return validate118.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }], !1;
            if (data0 < 1 || isNaN(data0))
              return validate118.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
          }
        }
      }
    } else
      return validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMaxOpenRiskParams = validate119;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate120.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.max_pct === void 0 && (missing0 = "max_pct"))
        return validate119.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "max_pct") {
            return validate119.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        _errs1 === errors && data.max_pct !== void 0 && (validate120(data.max_pct, { instancePath: instancePath + "/max_pct", parentData: data, parentDataProperty: "max_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length));
      }
    } else
      return validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate119.errors = vErrors, errors === 0;
}
validate119.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMaxRiskPerTradeParams = validate122, schema59 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/max-risk-per-trade.json", title: "MaxRiskPerTradeParams", description: "Most money that one plan may lose at its stop: % of equity, money, or the tighter of both.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { max_pct: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, max_money: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, basis: { type: "string", enum: ["day_start", "latest"] } }, required: ["basis"], additionalProperties: !1, anyOf: [{ required: ["max_pct"] }, { required: ["max_money"] }] };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate123.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.max_pct === void 0 && (missing0 = "max_pct")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.max_money === void 0 && (missing1 = "max_money")) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate122.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.basis === void 0 && (missing2 = "basis"))
        return validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
      {
        let _errs4 = errors;
        for (let key0 in data)
          if (!(key0 === "max_pct" || key0 === "max_money" || key0 === "basis")) {
            return validate122.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs4 === errors) {
          if (data.max_pct !== void 0) {
            let _errs5 = errors;
            validate123(data.max_pct, { instancePath: instancePath + "/max_pct", parentData: data, parentDataProperty: "max_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
            var valid1 = _errs5 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.max_money !== void 0) {
              let _errs6 = errors;
              validate123(data.max_money, { instancePath: instancePath + "/max_money", parentData: data, parentDataProperty: "max_money", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
              var valid1 = _errs6 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.basis !== void 0) {
                let data2 = data.basis, _errs7 = errors;
                if (typeof data2 != "string")
                  return validate122.errors = [{ instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "day_start" || data2 === "latest"))
                  return validate122.errors = [{ instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema59.properties.basis.enum } }], !1;
                var valid1 = _errs7 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMaxTradesParams = validate126, schema61 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/max-trades.json", title: "MaxTradesParams", description: "Most live entries in a window; of an index plan, of unscheduled actions where `counts` says so.", "x-version": 2, "x-history": { 1: "first form", 2: "all of the kind" }, type: "object", properties: { window: { anyOf: [{ type: "string", enum: ["trading_day", "iso_week", "month"] }, { type: "object", properties: { rolling_days: { type: "integer", minimum: 1, maximum: 366 } }, required: ["rolling_days"], additionalProperties: !1 }] }, max_n: { type: "integer", minimum: 1, maximum: 1e3 }, counts: { type: "string", enum: ["all", "unscheduled"] } }, required: ["window", "max_n"], additionalProperties: !1 };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.window === void 0 && (missing0 = "window") || data.max_n === void 0 && (missing0 = "max_n"))
        return validate126.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "window" || key0 === "max_n" || key0 === "counts")) {
            return validate126.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.window !== void 0) {
            let data0 = data.window, _errs2 = errors, _errs3 = errors, valid1 = !1, _errs4 = errors;
            if (typeof data0 != "string") {
              let err0 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (!(data0 === "trading_day" || data0 === "iso_week" || data0 === "month")) {
              let err1 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema61.properties.window.anyOf[0].enum } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            let _errs6 = errors;
            if (errors === _errs6)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.rolling_days === void 0 && (missing1 = "rolling_days")) {
                  let err2 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                } else {
                  let _errs8 = errors;
                  for (let key1 in data0)
                    if (key1 !== "rolling_days") {
                      let err3 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                      break;
                    }
                  if (_errs8 === errors && data0.rolling_days !== void 0) {
                    let data1 = data0.rolling_days, _errs9 = errors;
                    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                      let err4 = { instancePath: instancePath + "/window/rolling_days", schemaPath: "#/properties/window/anyOf/1/properties/rolling_days/type", keyword: "type", params: { type: "integer" } };
                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                    }
                    if (errors === _errs9 && typeof data1 == "number" && isFinite(data1)) {
                      if (data1 > 366 || isNaN(data1)) {
                        let err5 = { instancePath: instancePath + "/window/rolling_days", schemaPath: "#/properties/window/anyOf/1/properties/rolling_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 } };
                        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                      } else if (data1 < 1 || isNaN(data1)) {
                        let err6 = { instancePath: instancePath + "/window/rolling_days", schemaPath: "#/properties/window/anyOf/1/properties/rolling_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                      }
                    }
                  }
                }
              } else {
                let err7 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/1/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            var _valid0 = _errs6 === errors;
            if (valid1 = valid1 || _valid0, valid1)
              errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
            else {
              let err8 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf", keyword: "anyOf", params: {} };
              return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate126.errors = vErrors, !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.max_n !== void 0) {
              let data2 = data.max_n, _errs11 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                return validate126.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs11 && typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 1e3 || isNaN(data2))
                  return validate126.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }], !1;
                if (data2 < 1 || isNaN(data2))
                  return validate126.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var valid0 = _errs11 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.counts !== void 0) {
                let data3 = data.counts, _errs13 = errors;
                if (typeof data3 != "string")
                  return validate126.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data3 === "all" || data3 === "unscheduled"))
                  return validate126.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/enum", keyword: "enum", params: { allowedValues: schema61.properties.counts.enum } }], !1;
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate126.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMinGapParams = validate127, schema62 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/min-gap.json", title: "MinGapParams", description: "Minutes between a close and the next plan; after any close, or after a loss.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { minutes: { type: "integer", minimum: 1, maximum: 10080 }, after: { type: "string", enum: ["any", "loss"] } }, required: ["minutes"], additionalProperties: !1 };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.minutes === void 0 && (missing0 = "minutes"))
        return validate127.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "minutes" || key0 === "after")) {
            return validate127.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.minutes !== void 0) {
            let data0 = data.minutes, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate127.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 10080 || isNaN(data0))
                return validate127.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 } }], !1;
              if (data0 < 1 || isNaN(data0))
                return validate127.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.after !== void 0) {
              let data1 = data.after, _errs4 = errors;
              if (typeof data1 != "string")
                return validate127.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" } }], !1;
              if (!(data1 === "any" || data1 === "loss"))
                return validate127.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/enum", keyword: "enum", params: { allowedValues: schema62.properties.after.enum } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMinRewardRiskParams = validate128;
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate129.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.min_rr === void 0 && (missing0 = "min_rr"))
        return validate128.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "min_rr") {
            return validate128.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        _errs1 === errors && data.min_rr !== void 0 && (validate129(data.min_rr, { instancePath: instancePath + "/min_rr", parentData: data, parentDataProperty: "min_rr", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length));
      }
    } else
      return validate128.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateNoAddingToLosersParams = validate131;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.max_adds === void 0 && (missing0 = "max_adds"))
        return validate131.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "max_adds") {
            return validate131.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors && data.max_adds !== void 0) {
          let data0 = data.max_adds, _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
            return validate131.errors = [{ instancePath: instancePath + "/max_adds", schemaPath: "#/properties/max_adds/type", keyword: "type", params: { type: "integer" } }], !1;
          if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 100 || isNaN(data0))
              return validate131.errors = [{ instancePath: instancePath + "/max_adds", schemaPath: "#/properties/max_adds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }], !1;
            if (data0 < 0 || isNaN(data0))
              return validate131.errors = [{ instancePath: instancePath + "/max_adds", schemaPath: "#/properties/max_adds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
          }
        }
      }
    } else
      return validate131.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateProfitGivebackParams = validate132;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate133.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.min_peak_r === void 0 && (missing0 = "min_peak_r") || data.giveback_pct === void 0 && (missing0 = "giveback_pct"))
        return validate132.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "min_peak_r" || key0 === "giveback_pct")) {
            return validate132.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.min_peak_r !== void 0) {
            let _errs2 = errors;
            validate133(data.min_peak_r, { instancePath: instancePath + "/min_peak_r", parentData: data, parentDataProperty: "min_peak_r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.giveback_pct !== void 0) {
              let _errs3 = errors;
              validate133(data.giveback_pct, { instancePath: instancePath + "/giveback_pct", parentData: data, parentDataProperty: "giveback_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateReentryLimitParams = validate136;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.minutes === void 0 && (missing0 = "minutes")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.max_n === void 0 && (missing1 = "max_n")) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate136.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs4 = errors;
      for (let key0 in data)
        if (!(key0 === "minutes" || key0 === "max_n")) {
          return validate136.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs4 === errors) {
        if (data.minutes !== void 0) {
          let data0 = data.minutes, _errs5 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
            return validate136.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" } }], !1;
          if (errors === _errs5 && typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 10080 || isNaN(data0))
              return validate136.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 } }], !1;
            if (data0 < 1 || isNaN(data0))
              return validate136.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
          }
          var valid1 = _errs5 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.max_n !== void 0) {
            let data1 = data.max_n, _errs7 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
              return validate136.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs7 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 100 || isNaN(data1))
                return validate136.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }], !1;
              if (data1 < 1 || isNaN(data1))
                return validate136.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var valid1 = _errs7 === errors;
          } else
            var valid1 = !0;
      }
    } else
      return validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateRequireFieldsParams = validate137, schema69 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/require-fields.json", title: "RequireFieldsParams", description: "Fields that a plan must have; free texts with at least `min_chars` graphemes.", "x-version": 2, "x-history": { 1: "first form", 2: "all of the kind" }, type: "object", properties: { fields: { type: "array", items: { type: "string", enum: ["instrument", "side", "entry", "stop", "target", "size", "leverage", "setup", "reason", "invalidation", "exit", "emotion", "fund", "amount", "reason_code", "exit_time", "liquidation_price", "checklist", "sleep"] }, minItems: 1, maxItems: 32, uniqueItems: !0 }, min_chars: { type: "integer", minimum: 1, maximum: 1e3 } }, required: ["fields"], additionalProperties: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fields === void 0 && (missing0 = "fields"))
        return validate137.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "fields" || key0 === "min_chars")) {
            return validate137.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.fields !== void 0) {
            let data0 = data.fields, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                if (data0.length > 32)
                  return validate137.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maxItems", keyword: "maxItems", params: { limit: 32 } }], !1;
                if (data0.length < 1)
                  return validate137.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                {
                  var valid1 = !0;
                  let len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0], _errs4 = errors;
                    if (typeof data1 != "string")
                      return validate137.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" } }], !1;
                    if (!(data1 === "instrument" || data1 === "side" || data1 === "entry" || data1 === "stop" || data1 === "target" || data1 === "size" || data1 === "leverage" || data1 === "setup" || data1 === "reason" || data1 === "invalidation" || data1 === "exit" || data1 === "emotion" || data1 === "fund" || data1 === "amount" || data1 === "reason_code" || data1 === "exit_time" || data1 === "liquidation_price" || data1 === "checklist" || data1 === "sleep"))
                      return validate137.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema69.properties.fields.items.enum } }], !1;
                    var valid1 = _errs4 === errors;
                    if (!valid1)
                      break;
                  }
                  if (valid1) {
                    let i1 = data0.length, j0;
                    if (i1 > 1) {
                      let indices0 = {};
                      for (; i1--; ) {
                        let item0 = data0[i1];
                        if (typeof item0 == "string") {
                          if (typeof indices0[item0] == "number") {
                            return j0 = indices0[item0], validate137.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } }], !1;
                            break;
                          }
                          indices0[item0] = i1;
                        }
                      }
                    }
                  }
                }
              } else
                return validate137.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.min_chars !== void 0) {
              let data2 = data.min_chars, _errs6 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                return validate137.errors = [{ instancePath: instancePath + "/min_chars", schemaPath: "#/properties/min_chars/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 1e3 || isNaN(data2))
                  return validate137.errors = [{ instancePath: instancePath + "/min_chars", schemaPath: "#/properties/min_chars/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }], !1;
                if (data2 < 1 || isNaN(data2))
                  return validate137.errors = [{ instancePath: instancePath + "/min_chars", schemaPath: "#/properties/min_chars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSaleCooloffParams = validate138;
var schema71 = { type: "string", enum: ["scheduled", "rebalance", "windfall", "withdrawal", "other"] };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" ? (validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "scheduled" || data === "rebalance" || data === "windfall" || data === "withdrawal" || data === "other" ? (validate139.errors = vErrors, errors === 0) : (validate139.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema71.enum } }], !1);
}
validate139.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.hours === void 0 && (missing0 = "hours"))
        return validate138.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "hours" || key0 === "exempt")) {
            return validate138.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.hours !== void 0) {
            let data0 = data.hours, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate138.errors = [{ instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 168 || isNaN(data0))
                return validate138.errors = [{ instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 168 } }], !1;
              if (data0 < 1 || isNaN(data0))
                return validate138.errors = [{ instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.exempt !== void 0) {
              let data1 = data.exempt, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  if (data1.length > 5)
                    return validate138.errors = [{ instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/maxItems", keyword: "maxItems", params: { limit: 5 } }], !1;
                  if (data1.length < 0)
                    return validate138.errors = [{ instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/minItems", keyword: "minItems", params: { limit: 0 } }], !1;
                  {
                    var valid1 = !0;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs6 = errors;
                      validate139(data1[i0], { instancePath: instancePath + "/exempt/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                    if (valid1) {
                      let i1 = data1.length, j0;
                      if (i1 > 1) {
                        outer0:
                          for (; i1--; )
                            for (j0 = i1; j0--; )
                              if (func0(data1[i1], data1[j0])) {
                                return validate138.errors = [{ instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } }], !1;
                                break outer0;
                              }
                      }
                    }
                  }
                } else
                  return validate138.errors = [{ instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/type", keyword: "type", params: { type: "array" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate138.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSessionWindowParams = validate141, schema72 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/session-window.json", title: "SessionWindowParams", description: "Hours in which plans are made, in a zone; from inclusive, to exclusive, over midnight where `to` is not after `from`.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { tz: { $ref: "https://mast.local/contracts/common.json#/$defs/zone" }, windows: { type: "array", items: { type: "object", properties: { days: { type: "array", items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] }, minItems: 1, maxItems: 7, uniqueItems: !0 }, from: { $ref: "https://mast.local/contracts/common.json#/$defs/localTime" }, to: { $ref: "https://mast.local/contracts/common.json#/$defs/localTime" } }, required: ["days", "from", "to"], additionalProperties: !1 }, minItems: 1, maxItems: 20 } }, required: ["tz", "windows"], additionalProperties: !1 };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern10.test(data))
        return validate142.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+/-]{1,64}$" } }], !1;
    } else
      return validate142.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern11.test(data))
        return validate144.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" } }], !1;
    } else
      return validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate144.errors = vErrors, errors === 0;
}
validate144.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tz === void 0 && (missing0 = "tz") || data.windows === void 0 && (missing0 = "windows"))
        return validate141.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "tz" || key0 === "windows")) {
            return validate141.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.tz !== void 0) {
            let _errs2 = errors;
            validate142(data.tz, { instancePath: instancePath + "/tz", parentData: data, parentDataProperty: "tz", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.windows !== void 0) {
              let data1 = data.windows, _errs3 = errors;
              if (errors === _errs3)
                if (Array.isArray(data1)) {
                  if (data1.length > 20)
                    return validate141.errors = [{ instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/maxItems", keyword: "maxItems", params: { limit: 20 } }], !1;
                  if (data1.length < 1)
                    return validate141.errors = [{ instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                  {
                    var valid1 = !0;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0], _errs5 = errors;
                      if (errors === _errs5)
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing1;
                          if (data2.days === void 0 && (missing1 = "days") || data2.from === void 0 && (missing1 = "from") || data2.to === void 0 && (missing1 = "to"))
                            return validate141.errors = [{ instancePath: instancePath + "/windows/" + i0, schemaPath: "#/properties/windows/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                          {
                            let _errs7 = errors;
                            for (let key1 in data2)
                              if (!(key1 === "days" || key1 === "from" || key1 === "to")) {
                                return validate141.errors = [{ instancePath: instancePath + "/windows/" + i0, schemaPath: "#/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                break;
                              }
                            if (_errs7 === errors) {
                              if (data2.days !== void 0) {
                                let data3 = data2.days, _errs8 = errors;
                                if (errors === _errs8)
                                  if (Array.isArray(data3)) {
                                    if (data3.length > 7)
                                      return validate141.errors = [{ instancePath: instancePath + "/windows/" + i0 + "/days", schemaPath: "#/properties/windows/items/properties/days/maxItems", keyword: "maxItems", params: { limit: 7 } }], !1;
                                    if (data3.length < 1)
                                      return validate141.errors = [{ instancePath: instancePath + "/windows/" + i0 + "/days", schemaPath: "#/properties/windows/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                                    {
                                      var valid3 = !0;
                                      let len1 = data3.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data4 = data3[i1], _errs10 = errors;
                                        if (typeof data4 != "string")
                                          return validate141.errors = [{ instancePath: instancePath + "/windows/" + i0 + "/days/" + i1, schemaPath: "#/properties/windows/items/properties/days/items/type", keyword: "type", params: { type: "string" } }], !1;
                                        if (!(data4 === "mon" || data4 === "tue" || data4 === "wed" || data4 === "thu" || data4 === "fri" || data4 === "sat" || data4 === "sun"))
                                          return validate141.errors = [{ instancePath: instancePath + "/windows/" + i0 + "/days/" + i1, schemaPath: "#/properties/windows/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema72.properties.windows.items.properties.days.items.enum } }], !1;
                                        var valid3 = _errs10 === errors;
                                        if (!valid3)
                                          break;
                                      }
                                      if (valid3) {
                                        let i2 = data3.length, j0;
                                        if (i2 > 1) {
                                          let indices0 = {};
                                          for (; i2--; ) {
                                            let item0 = data3[i2];
                                            if (typeof item0 == "string") {
                                              if (typeof indices0[item0] == "number") {
                                                return j0 = indices0[item0], validate141.errors = [{ instancePath: instancePath + "/windows/" + i0 + "/days", schemaPath: "#/properties/windows/items/properties/days/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } }], !1;
                                                break;
                                              }
                                              indices0[item0] = i2;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else
                                    return validate141.errors = [{ instancePath: instancePath + "/windows/" + i0 + "/days", schemaPath: "#/properties/windows/items/properties/days/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid2 = _errs8 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2) {
                                if (data2.from !== void 0) {
                                  let _errs12 = errors;
                                  validate144(data2.from, { instancePath: instancePath + "/windows/" + i0 + "/from", parentData: data2, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
                                  var valid2 = _errs12 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2)
                                  if (data2.to !== void 0) {
                                    let _errs13 = errors;
                                    validate144(data2.to, { instancePath: instancePath + "/windows/" + i0 + "/to", parentData: data2, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
                                    var valid2 = _errs13 === errors;
                                  } else
                                    var valid2 = !0;
                              }
                            }
                          }
                        } else
                          return validate141.errors = [{ instancePath: instancePath + "/windows/" + i0, schemaPath: "#/properties/windows/items/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid1 = _errs5 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return validate141.errors = [{ instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSetupPolicyParams = validate147;
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.allowed === void 0 && (missing0 = "allowed")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.checklist === void 0 && (missing1 = "checklist") || data.min_ticked === void 0 && (missing1 = "min_ticked")) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate147.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs4 = errors;
      for (let key0 in data)
        if (!(key0 === "allowed" || key0 === "checklist" || key0 === "min_ticked")) {
          return validate147.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs4 === errors) {
        if (data.allowed !== void 0) {
          let data0 = data.allowed, _errs5 = errors;
          if (errors === _errs5)
            if (Array.isArray(data0)) {
              if (data0.length > 200)
                return validate147.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
              if (data0.length < 1)
                return validate147.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
              {
                var valid2 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0], _errs7 = errors;
                  if (errors === _errs7)
                    if (typeof data1 == "string") {
                      if (func1(data1) > 120)
                        return validate147.errors = [{ instancePath: instancePath + "/allowed/" + i0, schemaPath: "#/properties/allowed/items/maxLength", keyword: "maxLength", params: { limit: 120 } }], !1;
                      if (func1(data1) < 1)
                        return validate147.errors = [{ instancePath: instancePath + "/allowed/" + i0, schemaPath: "#/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                    } else
                      return validate147.errors = [{ instancePath: instancePath + "/allowed/" + i0, schemaPath: "#/properties/allowed/items/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid2 = _errs7 === errors;
                  if (!valid2)
                    break;
                }
                if (valid2) {
                  let i1 = data0.length, j0;
                  if (i1 > 1) {
                    let indices0 = {};
                    for (; i1--; ) {
                      let item0 = data0[i1];
                      if (typeof item0 == "string") {
                        if (typeof indices0[item0] == "number") {
                          return j0 = indices0[item0], validate147.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } }], !1;
                          break;
                        }
                        indices0[item0] = i1;
                      }
                    }
                  }
                }
              }
            } else
              return validate147.errors = [{ instancePath: instancePath + "/allowed", schemaPath: "#/properties/allowed/type", keyword: "type", params: { type: "array" } }], !1;
          var valid1 = _errs5 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.checklist !== void 0) {
            let data2 = data.checklist, _errs9 = errors;
            if (errors === _errs9)
              if (Array.isArray(data2)) {
                if (data2.length > 9)
                  return validate147.errors = [{ instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/maxItems", keyword: "maxItems", params: { limit: 9 } }], !1;
                if (data2.length < 1)
                  return validate147.errors = [{ instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                {
                  var valid4 = !0;
                  let len1 = data2.length;
                  for (let i2 = 0; i2 < len1; i2++) {
                    let data3 = data2[i2], _errs11 = errors;
                    if (errors === _errs11)
                      if (typeof data3 == "string") {
                        if (func1(data3) > 200)
                          return validate147.errors = [{ instancePath: instancePath + "/checklist/" + i2, schemaPath: "#/properties/checklist/items/maxLength", keyword: "maxLength", params: { limit: 200 } }], !1;
                        if (func1(data3) < 1)
                          return validate147.errors = [{ instancePath: instancePath + "/checklist/" + i2, schemaPath: "#/properties/checklist/items/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                      } else
                        return validate147.errors = [{ instancePath: instancePath + "/checklist/" + i2, schemaPath: "#/properties/checklist/items/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid4 = _errs11 === errors;
                    if (!valid4)
                      break;
                  }
                  if (valid4) {
                    let i3 = data2.length, j1;
                    if (i3 > 1) {
                      let indices1 = {};
                      for (; i3--; ) {
                        let item1 = data2[i3];
                        if (typeof item1 == "string") {
                          if (typeof indices1[item1] == "number") {
                            return j1 = indices1[item1], validate147.errors = [{ instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } }], !1;
                            break;
                          }
                          indices1[item1] = i3;
                        }
                      }
                    }
                  }
                }
              } else
                return validate147.errors = [{ instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/type", keyword: "type", params: { type: "array" } }], !1;
            var valid1 = _errs9 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.min_ticked !== void 0) {
              let data4 = data.min_ticked, _errs13 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate147.errors = [{ instancePath: instancePath + "/min_ticked", schemaPath: "#/properties/min_ticked/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs13 && typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 9 || isNaN(data4))
                  return validate147.errors = [{ instancePath: instancePath + "/min_ticked", schemaPath: "#/properties/min_ticked/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } }], !1;
                if (data4 < 1 || isNaN(data4))
                  return validate147.errors = [{ instancePath: instancePath + "/min_ticked", schemaPath: "#/properties/min_ticked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var valid1 = _errs13 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              let missing2;
              if (data.checklist !== void 0 && data.min_ticked === void 0 && (missing2 = "min_ticked"))
                return validate147.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                  property: "checklist",
                  missingProperty: missing2,
                  depsCount: 1,
                  deps: "min_ticked"
                } }], !1;
              if (data.min_ticked !== void 0 && data.checklist === void 0 && (missing2 = "checklist"))
                return validate147.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                  property: "min_ticked",
                  missingProperty: missing2,
                  depsCount: 1,
                  deps: "checklist"
                } }], !1;
            }
          }
        }
      }
    } else
      return validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSetupProbationParams = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.min_paper === void 0 && (missing0 = "min_paper") || data.min_adherence === void 0 && (missing0 = "min_adherence"))
        return validate148.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "min_paper" || key0 === "min_adherence" || key0 === "setups")) {
            return validate148.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.min_paper !== void 0) {
            let data0 = data.min_paper, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate148.errors = [{ instancePath: instancePath + "/min_paper", schemaPath: "#/properties/min_paper/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 100 || isNaN(data0))
                return validate148.errors = [{ instancePath: instancePath + "/min_paper", schemaPath: "#/properties/min_paper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }], !1;
              if (data0 < 1 || isNaN(data0))
                return validate148.errors = [{ instancePath: instancePath + "/min_paper", schemaPath: "#/properties/min_paper/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.min_adherence !== void 0) {
              let data1 = data.min_adherence, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate148.errors = [{ instancePath: instancePath + "/min_adherence", schemaPath: "#/properties/min_adherence/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 100 || isNaN(data1))
                  return validate148.errors = [{ instancePath: instancePath + "/min_adherence", schemaPath: "#/properties/min_adherence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }], !1;
                if (data1 < 0 || isNaN(data1))
                  return validate148.errors = [{ instancePath: instancePath + "/min_adherence", schemaPath: "#/properties/min_adherence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.setups !== void 0) {
                let data2 = data.setups, _errs6 = errors;
                if (errors === _errs6)
                  if (Array.isArray(data2)) {
                    if (data2.length > 200)
                      return validate148.errors = [{ instancePath: instancePath + "/setups", schemaPath: "#/properties/setups/maxItems", keyword: "maxItems", params: { limit: 200 } }], !1;
                    if (data2.length < 1)
                      return validate148.errors = [{ instancePath: instancePath + "/setups", schemaPath: "#/properties/setups/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0], _errs8 = errors;
                        if (errors === _errs8)
                          if (typeof data3 == "string") {
                            if (func1(data3) > 120)
                              return validate148.errors = [{ instancePath: instancePath + "/setups/" + i0, schemaPath: "#/properties/setups/items/maxLength", keyword: "maxLength", params: { limit: 120 } }], !1;
                            if (func1(data3) < 1)
                              return validate148.errors = [{ instancePath: instancePath + "/setups/" + i0, schemaPath: "#/properties/setups/items/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                          } else
                            return validate148.errors = [{ instancePath: instancePath + "/setups/" + i0, schemaPath: "#/properties/setups/items/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid1 = _errs8 === errors;
                        if (!valid1)
                          break;
                      }
                      if (valid1) {
                        let i1 = data2.length, j0;
                        if (i1 > 1) {
                          let indices0 = {};
                          for (; i1--; ) {
                            let item0 = data2[i1];
                            if (typeof item0 == "string") {
                              if (typeof indices0[item0] == "number") {
                                return j0 = indices0[item0], validate148.errors = [{ instancePath: instancePath + "/setups", schemaPath: "#/properties/setups/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } }], !1;
                                break;
                              }
                              indices0[item0] = i1;
                            }
                          }
                        }
                      }
                    }
                  } else
                    return validate148.errors = [{ instancePath: instancePath + "/setups", schemaPath: "#/properties/setups/type", keyword: "type", params: { type: "array" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate148.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateStopPolicyParams = validate149;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate150.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.required === void 0 && (missing0 = "required"))
        return validate149.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "required" || key0 === "max_distance_pct" || key0 === "at_broker")) {
            return validate149.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.required !== void 0) {
            let _errs2 = errors;
            if (typeof data.required != "boolean")
              return validate149.errors = [{ instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.max_distance_pct !== void 0) {
              let _errs4 = errors;
              validate150(data.max_distance_pct, { instancePath: instancePath + "/max_distance_pct", parentData: data, parentDataProperty: "max_distance_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.at_broker !== void 0) {
                let _errs5 = errors;
                if (typeof data.at_broker != "boolean")
                  return validate149.errors = [{ instancePath: instancePath + "/at_broker", schemaPath: "#/properties/at_broker/type", keyword: "type", params: { type: "boolean" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSysCooldownParams = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        return validate152.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
        break;
      }
    else
      return validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSysFreshnessParams = validate153;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.equity_max_age_days === void 0 && (missing0 = "equity_max_age_days") || data.positions_max_age_h === void 0 && (missing0 = "positions_max_age_h") || data.sync_max_age_h === void 0 && (missing0 = "sync_max_age_h"))
        return validate153.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "equity_max_age_days" || key0 === "positions_max_age_h" || key0 === "sync_max_age_h")) {
            return validate153.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.equity_max_age_days !== void 0) {
            let data0 = data.equity_max_age_days, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate153.errors = [{ instancePath: instancePath + "/equity_max_age_days", schemaPath: "#/properties/equity_max_age_days/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 366 || isNaN(data0))
                return validate153.errors = [{ instancePath: instancePath + "/equity_max_age_days", schemaPath: "#/properties/equity_max_age_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 } }], !1;
              if (data0 < 1 || isNaN(data0))
                return validate153.errors = [{ instancePath: instancePath + "/equity_max_age_days", schemaPath: "#/properties/equity_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.positions_max_age_h !== void 0) {
              let data1 = data.positions_max_age_h, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate153.errors = [{ instancePath: instancePath + "/positions_max_age_h", schemaPath: "#/properties/positions_max_age_h/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 8784 || isNaN(data1))
                  return validate153.errors = [{ instancePath: instancePath + "/positions_max_age_h", schemaPath: "#/properties/positions_max_age_h/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8784 } }], !1;
                if (data1 < 1 || isNaN(data1))
                  return validate153.errors = [{ instancePath: instancePath + "/positions_max_age_h", schemaPath: "#/properties/positions_max_age_h/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.sync_max_age_h !== void 0) {
                let data2 = data.sync_max_age_h, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate153.errors = [{ instancePath: instancePath + "/sync_max_age_h", schemaPath: "#/properties/sync_max_age_h/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 8784 || isNaN(data2))
                    return validate153.errors = [{ instancePath: instancePath + "/sync_max_age_h", schemaPath: "#/properties/sync_max_age_h/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8784 } }], !1;
                  if (data2 < 1 || isNaN(data2))
                    return validate153.errors = [{ instancePath: instancePath + "/sync_max_age_h", schemaPath: "#/properties/sync_max_age_h/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSysQuarantineParams = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        return validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
        break;
      }
    else
      return validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSysRevisionLimitParams = validate155;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.max === void 0 && (missing0 = "max") || data.minutes === void 0 && (missing0 = "minutes") || data.closed_minutes === void 0 && (missing0 = "closed_minutes"))
        return validate155.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "max" || key0 === "minutes" || key0 === "closed_minutes")) {
            return validate155.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.max !== void 0) {
            let data0 = data.max, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate155.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 100 || isNaN(data0))
                return validate155.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }], !1;
              if (data0 < 1 || isNaN(data0))
                return validate155.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.minutes !== void 0) {
              let data1 = data.minutes, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate155.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 1440 || isNaN(data1))
                  return validate155.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } }], !1;
                if (data1 < 1 || isNaN(data1))
                  return validate155.errors = [{ instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.closed_minutes !== void 0) {
                let data2 = data.closed_minutes, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate155.errors = [{ instancePath: instancePath + "/closed_minutes", schemaPath: "#/properties/closed_minutes/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 10080 || isNaN(data2))
                    return validate155.errors = [{ instancePath: instancePath + "/closed_minutes", schemaPath: "#/properties/closed_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 } }], !1;
                  if (data2 < 1 || isNaN(data2))
                    return validate155.errors = [{ instancePath: instancePath + "/closed_minutes", schemaPath: "#/properties/closed_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate155.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateAccountFloorParams,
  validateAllocationBandParams,
  validateContributionScheduleParams,
  validateCustomCompareParams,
  validateCustomQuestionParams,
  validateEmotionCheckParams,
  validateEventBlackoutParams,
  validateHoldingPolicyParams,
  validateInstrumentPolicyParams,
  validateJournalDebtParams,
  validateLiquidationBufferParams,
  validateLossLimitParams,
  validateLossStreakParams,
  validateMaxDrawdownParams,
  validateMaxGroupRiskParams,
  validateMaxLeverageParams,
  validateMaxNotionalParams,
  validateMaxOpenPositionsParams,
  validateMaxOpenRiskParams,
  validateMaxRiskPerTradeParams,
  validateMaxTradesParams,
  validateMinGapParams,
  validateMinRewardRiskParams,
  validateNoAddingToLosersParams,
  validateProfitGivebackParams,
  validateReentryLimitParams,
  validateRequireFieldsParams,
  validateSaleCooloffParams,
  validateSessionWindowParams,
  validateSetupPolicyParams,
  validateSetupProbationParams,
  validateStopPolicyParams,
  validateSysCooldownParams,
  validateSysFreshnessParams,
  validateSysQuarantineParams,
  validateSysRevisionLimitParams
};
