// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
// <stdin>
var validateLossLimitParams = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/loss-limit.json", title: "LossLimitParams", description: "Most that may be lost in a window: % of the equity at its start, R, money; the tightest holds.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { window: { anyOf: [{ type: "string", enum: ["trading_day", "iso_week", "month"] }, { type: "object", properties: { rolling_days: { type: "integer", minimum: 1, maximum: 366 } }, required: ["rolling_days"], additionalProperties: !1 }] }, max_pct: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, max_r: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, max_money: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, include_open_risk: { type: "boolean" }, include_intent_risk: { type: "boolean" } }, required: ["window"], additionalProperties: !1, anyOf: [{ required: ["max_pct"] }, { required: ["max_r"] }, { required: ["max_money"] }] };
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
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
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
    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate52.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.window === void 0 && (missing3 = "window"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
      {
        let _errs5 = errors;
        for (let key0 in data)
          if (!(key0 === "window" || key0 === "max_pct" || key0 === "max_r" || key0 === "max_money" || key0 === "include_open_risk" || key0 === "include_intent_risk")) {
            return validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
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
              let err5 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema19.properties.window.anyOf[0].enum } };
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
              return vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++, validate52.errors = vErrors, !1;
            }
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.max_pct !== void 0) {
              let _errs15 = errors;
              validate54(data.max_pct, { instancePath: instancePath + "/max_pct", parentData: data, parentDataProperty: "max_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
              var valid1 = _errs15 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.max_r !== void 0) {
                let _errs16 = errors;
                validate54(data.max_r, { instancePath: instancePath + "/max_r", parentData: data, parentDataProperty: "max_r", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                var valid1 = _errs16 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.max_money !== void 0) {
                  let _errs17 = errors;
                  validate54(data.max_money, { instancePath: instancePath + "/max_money", parentData: data, parentDataProperty: "max_money", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                  var valid1 = _errs17 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data.include_open_risk !== void 0) {
                    let _errs18 = errors;
                    if (typeof data.include_open_risk != "boolean")
                      return validate52.errors = [{ instancePath: instancePath + "/include_open_risk", schemaPath: "#/properties/include_open_risk/type", keyword: "type", params: { type: "boolean" } }], !1;
                    var valid1 = _errs18 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data.include_intent_risk !== void 0) {
                      let _errs20 = errors;
                      if (typeof data.include_intent_risk != "boolean")
                        return validate52.errors = [{ instancePath: instancePath + "/include_intent_risk", schemaPath: "#/properties/include_intent_risk/type", keyword: "type", params: { type: "boolean" } }], !1;
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
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateLossStreakParams = validate58, schema22 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/loss-streak.json", title: "LossStreakParams", description: "A ladder of pauses by losses in a row.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { ladder: { type: "array", items: { type: "object", properties: { n: { type: "integer", minimum: 1, maximum: 50 }, minutes: { type: "integer", minimum: 1, maximum: 10080 }, until: { type: "string", enum: ["day_end"] }, outcome: { type: "string", enum: ["SIMULATE"] }, paper: { type: "integer", minimum: 1, maximum: 20 }, scope: { type: "string", enum: ["day", "running"] }, only_if_unclean: { type: "boolean" } }, required: ["n", "scope"], additionalProperties: !1, oneOf: [{ required: ["minutes"] }, { required: ["until"] }, { required: ["outcome", "paper"] }] }, minItems: 1, maxItems: 10 }, reset: { type: "string", enum: ["on_win", "on_day", "never"] } }, required: ["ladder"], additionalProperties: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ladder === void 0 && (missing0 = "ladder"))
        return validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "ladder" || key0 === "reset")) {
            return validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.ladder !== void 0) {
            let data0 = data.ladder, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                if (data0.length > 10)
                  return validate58.errors = [{ instancePath: instancePath + "/ladder", schemaPath: "#/properties/ladder/maxItems", keyword: "maxItems", params: { limit: 10 } }], !1;
                if (data0.length < 1)
                  return validate58.errors = [{ instancePath: instancePath + "/ladder", schemaPath: "#/properties/ladder/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
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
                      return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate58.errors = vErrors, !1;
                    }
                    if (errors === _errs4)
                      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        let missing4;
                        if (data1.n === void 0 && (missing4 = "n") || data1.scope === void 0 && (missing4 = "scope"))
                          return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0, schemaPath: "#/properties/ladder/items/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                        {
                          let _errs10 = errors;
                          for (let key1 in data1)
                            if (!(key1 === "n" || key1 === "minutes" || key1 === "until" || key1 === "outcome" || key1 === "paper" || key1 === "scope" || key1 === "only_if_unclean")) {
                              return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0, schemaPath: "#/properties/ladder/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                              break;
                            }
                          if (_errs10 === errors) {
                            if (data1.n !== void 0) {
                              let data2 = data1.n, _errs11 = errors;
                              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                                return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/n", schemaPath: "#/properties/ladder/items/properties/n/type", keyword: "type", params: { type: "integer" } }], !1;
                              if (errors === _errs11 && typeof data2 == "number" && isFinite(data2)) {
                                if (data2 > 50 || isNaN(data2))
                                  return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/n", schemaPath: "#/properties/ladder/items/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } }], !1;
                                if (data2 < 1 || isNaN(data2))
                                  return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/n", schemaPath: "#/properties/ladder/items/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                              }
                              var valid3 = _errs11 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data1.minutes !== void 0) {
                                let data3 = data1.minutes, _errs13 = errors;
                                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                                  return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/minutes", schemaPath: "#/properties/ladder/items/properties/minutes/type", keyword: "type", params: { type: "integer" } }], !1;
                                if (errors === _errs13 && typeof data3 == "number" && isFinite(data3)) {
                                  if (data3 > 10080 || isNaN(data3))
                                    return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/minutes", schemaPath: "#/properties/ladder/items/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 } }], !1;
                                  if (data3 < 1 || isNaN(data3))
                                    return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/minutes", schemaPath: "#/properties/ladder/items/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                }
                                var valid3 = _errs13 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data1.until !== void 0) {
                                  let data4 = data1.until, _errs15 = errors;
                                  if (typeof data4 != "string")
                                    return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/until", schemaPath: "#/properties/ladder/items/properties/until/type", keyword: "type", params: { type: "string" } }], !1;
                                  if (data4 !== "day_end")
                                    return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/until", schemaPath: "#/properties/ladder/items/properties/until/enum", keyword: "enum", params: { allowedValues: schema22.properties.ladder.items.properties.until.enum } }], !1;
                                  var valid3 = _errs15 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3) {
                                  if (data1.outcome !== void 0) {
                                    let data5 = data1.outcome, _errs17 = errors;
                                    if (typeof data5 != "string")
                                      return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/outcome", schemaPath: "#/properties/ladder/items/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
                                    if (data5 !== "SIMULATE")
                                      return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/outcome", schemaPath: "#/properties/ladder/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema22.properties.ladder.items.properties.outcome.enum } }], !1;
                                    var valid3 = _errs17 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3) {
                                    if (data1.paper !== void 0) {
                                      let data6 = data1.paper, _errs19 = errors;
                                      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                                        return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/paper", schemaPath: "#/properties/ladder/items/properties/paper/type", keyword: "type", params: { type: "integer" } }], !1;
                                      if (errors === _errs19 && typeof data6 == "number" && isFinite(data6)) {
                                        if (data6 > 20 || isNaN(data6))
                                          return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/paper", schemaPath: "#/properties/ladder/items/properties/paper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } }], !1;
                                        if (data6 < 1 || isNaN(data6))
                                          return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/paper", schemaPath: "#/properties/ladder/items/properties/paper/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                      }
                                      var valid3 = _errs19 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3) {
                                      if (data1.scope !== void 0) {
                                        let data7 = data1.scope, _errs21 = errors;
                                        if (typeof data7 != "string")
                                          return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/scope", schemaPath: "#/properties/ladder/items/properties/scope/type", keyword: "type", params: { type: "string" } }], !1;
                                        if (!(data7 === "day" || data7 === "running"))
                                          return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/scope", schemaPath: "#/properties/ladder/items/properties/scope/enum", keyword: "enum", params: { allowedValues: schema22.properties.ladder.items.properties.scope.enum } }], !1;
                                        var valid3 = _errs21 === errors;
                                      } else
                                        var valid3 = !0;
                                      if (valid3)
                                        if (data1.only_if_unclean !== void 0) {
                                          let _errs23 = errors;
                                          if (typeof data1.only_if_unclean != "boolean")
                                            return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0 + "/only_if_unclean", schemaPath: "#/properties/ladder/items/properties/only_if_unclean/type", keyword: "type", params: { type: "boolean" } }], !1;
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
                        return validate58.errors = [{ instancePath: instancePath + "/ladder/" + i0, schemaPath: "#/properties/ladder/items/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid1 = _errs4 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate58.errors = [{ instancePath: instancePath + "/ladder", schemaPath: "#/properties/ladder/type", keyword: "type", params: { type: "array" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.reset !== void 0) {
              let data9 = data.reset, _errs25 = errors;
              if (typeof data9 != "string")
                return validate58.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/type", keyword: "type", params: { type: "string" } }], !1;
              if (!(data9 === "on_win" || data9 === "on_day" || data9 === "never"))
                return validate58.errors = [{ instancePath: instancePath + "/reset", schemaPath: "#/properties/reset/enum", keyword: "enum", params: { allowedValues: schema22.properties.reset.enum } }], !1;
              var valid0 = _errs25 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateMaxRiskPerTradeParams = validate59, schema23 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/max-risk-per-trade.json", title: "MaxRiskPerTradeParams", description: "Most money that one plan may lose at its stop: % of equity, money, or the tighter of both.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { max_pct: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, max_money: { $ref: "https://mast.local/contracts/common.json#/$defs/positive" }, basis: { type: "string", enum: ["day_start", "latest"] } }, required: ["basis"], additionalProperties: !1, anyOf: [{ required: ["max_pct"] }, { required: ["max_money"] }] };
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
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate59.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.basis === void 0 && (missing2 = "basis"))
        return validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
      {
        let _errs4 = errors;
        for (let key0 in data)
          if (!(key0 === "max_pct" || key0 === "max_money" || key0 === "basis")) {
            return validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs4 === errors) {
          if (data.max_pct !== void 0) {
            let _errs5 = errors;
            validate60(data.max_pct, { instancePath: instancePath + "/max_pct", parentData: data, parentDataProperty: "max_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
            var valid1 = _errs5 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.max_money !== void 0) {
              let _errs6 = errors;
              validate60(data.max_money, { instancePath: instancePath + "/max_money", parentData: data, parentDataProperty: "max_money", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
              var valid1 = _errs6 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.basis !== void 0) {
                let data2 = data.basis, _errs7 = errors;
                if (typeof data2 != "string")
                  return validate59.errors = [{ instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "day_start" || data2 === "latest"))
                  return validate59.errors = [{ instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema23.properties.basis.enum } }], !1;
                var valid1 = _errs7 === errors;
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
var validateMaxTradesParams = validate63, schema25 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/max-trades.json", title: "MaxTradesParams", description: "Most live entries in a window.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { window: { anyOf: [{ type: "string", enum: ["trading_day", "iso_week", "month"] }, { type: "object", properties: { rolling_days: { type: "integer", minimum: 1, maximum: 366 } }, required: ["rolling_days"], additionalProperties: !1 }] }, max_n: { type: "integer", minimum: 1, maximum: 1e3 } }, required: ["window", "max_n"], additionalProperties: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.window === void 0 && (missing0 = "window") || data.max_n === void 0 && (missing0 = "max_n"))
        return validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "window" || key0 === "max_n")) {
            return validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
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
              let err1 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema25.properties.window.anyOf[0].enum } };
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
              return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate63.errors = vErrors, !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.max_n !== void 0) {
              let data2 = data.max_n, _errs11 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                return validate63.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs11 && typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 1e3 || isNaN(data2))
                  return validate63.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }], !1;
                if (data2 < 1 || isNaN(data2))
                  return validate63.errors = [{ instancePath: instancePath + "/max_n", schemaPath: "#/properties/max_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var valid0 = _errs11 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateRequireFieldsParams = validate64, schema26 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://mast.local/contracts/rules/require-fields.json", title: "RequireFieldsParams", description: "Fields that a plan must have; free texts with at least `min_chars` graphemes.", "x-version": 1, "x-history": { 1: "first form" }, type: "object", properties: { fields: { type: "array", items: { type: "string", enum: ["instrument", "side", "entry", "stop", "target", "size", "leverage", "setup", "reason", "invalidation", "exit", "emotion"] }, minItems: 1, uniqueItems: !0 }, min_chars: { type: "integer", minimum: 1, maximum: 1e3 } }, required: ["fields"], additionalProperties: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fields === void 0 && (missing0 = "fields"))
        return validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "fields" || key0 === "min_chars")) {
            return validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.fields !== void 0) {
            let data0 = data.fields, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                if (data0.length < 1)
                  return validate64.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                {
                  var valid1 = !0;
                  let len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0], _errs4 = errors;
                    if (typeof data1 != "string")
                      return validate64.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" } }], !1;
                    if (!(data1 === "instrument" || data1 === "side" || data1 === "entry" || data1 === "stop" || data1 === "target" || data1 === "size" || data1 === "leverage" || data1 === "setup" || data1 === "reason" || data1 === "invalidation" || data1 === "exit" || data1 === "emotion"))
                      return validate64.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: schema26.properties.fields.items.enum } }], !1;
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
                            return j0 = indices0[item0], validate64.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } }], !1;
                            break;
                          }
                          indices0[item0] = i1;
                        }
                      }
                    }
                  }
                }
              } else
                return validate64.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.min_chars !== void 0) {
              let data2 = data.min_chars, _errs6 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                return validate64.errors = [{ instancePath: instancePath + "/min_chars", schemaPath: "#/properties/min_chars/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 1e3 || isNaN(data2))
                  return validate64.errors = [{ instancePath: instancePath + "/min_chars", schemaPath: "#/properties/min_chars/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }], !1;
                if (data2 < 1 || isNaN(data2))
                  return validate64.errors = [{ instancePath: instancePath + "/min_chars", schemaPath: "#/properties/min_chars/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateStopPolicyParams = validate65;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (typeof data == "string") {
      if (!pattern3.test(data))
        return validate66.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!0(?:\\.0+)?$)(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,18})?$" } }], !1;
    } else
      return validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.required === void 0 && (missing0 = "required"))
        return validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "required" || key0 === "max_distance_pct" || key0 === "at_broker")) {
            return validate65.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.required !== void 0) {
            let _errs2 = errors;
            if (typeof data.required != "boolean")
              return validate65.errors = [{ instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.max_distance_pct !== void 0) {
              let _errs4 = errors;
              validate66(data.max_distance_pct, { instancePath: instancePath + "/max_distance_pct", parentData: data, parentDataProperty: "max_distance_pct", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.at_broker !== void 0) {
                let _errs5 = errors;
                if (typeof data.at_broker != "boolean")
                  return validate65.errors = [{ instancePath: instancePath + "/at_broker", schemaPath: "#/properties/at_broker/type", keyword: "type", params: { type: "boolean" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateSysCooldownParams = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        return validate68.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
        break;
      }
    else
      return validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateLossLimitParams,
  validateLossStreakParams,
  validateMaxRiskPerTradeParams,
  validateMaxTradesParams,
  validateRequireFieldsParams,
  validateStopPolicyParams,
  validateSysCooldownParams
};
