// Generated from shared/templates by scripts/generate/templates.mjs; do not edit.
export const TEMPLATES = {
"cooldown": { numbers: [], spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "It is my rule after "
    + ((stack1 = container.lambda(container.strict(depth0, "losses", {"start":{"line":3,"column":22},"end":{"line":3,"column":28}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"plural").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"losses"),"loss","losses",{"name":"plural","hash":{},"data":data,"loc":{"start":{"line":3,"column":31},"end":{"line":3,"column":64}}})) != null ? stack1 : "")
    + " in a row.\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"breach"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":8,"column":0}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "My cooldown began with "
    + ((stack1 = container.lambda(container.strict(depth0, "breach", {"start":{"line":5,"column":25},"end":{"line":5,"column":31}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "My cooldown began with "
    + ((stack1 = container.lambda(container.strict(depth0, "trigger", {"start":{"line":7,"column":25},"end":{"line":7,"column":32}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My base is "
    + ((stack1 = container.lambda(container.strict(depth0, "base", {"start":{"line":10,"column":13},"end":{"line":10,"column":17}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"plural").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"base"),"minute","minutes",{"name":"plural","hash":{},"data":data,"loc":{"start":{"line":10,"column":20},"end":{"line":10,"column":54}}})) != null ? stack1 : "")
    + ".\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "This cooldown is at level "
    + ((stack1 = container.lambda(container.strict(depth0, "level", {"start":{"line":13,"column":28},"end":{"line":13,"column":33}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Until then, and until my "
    + ((stack1 = lookupProperty(helpers,"plural").call(alias1,lookupProperty(helpers,"count").call(alias1,lookupProperty(depth0,"tasks"),{"name":"count","hash":{},"data":data,"loc":{"start":{"line":16,"column":34},"end":{"line":16,"column":47}}}),"task is","tasks are",{"name":"plural","hash":{},"data":data,"loc":{"start":{"line":16,"column":25},"end":{"line":16,"column":71}}})) != null ? stack1 : "")
    + " done, my rule blocks new entries: "
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"tasks"),{"name":"list","hash":{},"data":data,"loc":{"start":{"line":16,"column":106},"end":{"line":16,"column":120}}})) != null ? stack1 : "")
    + ".\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "Until then my rule blocks new entries.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My cooldown ends at "
    + ((stack1 = container.lambda(container.strict(depth0, "until", {"start":{"line":1,"column":22},"end":{"line":1,"column":27}} ), depth0)) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"losses"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"base"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isRaised"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"tasks"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "");
},"useData":true} },
"cooldown.plain": { numbers: [], spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "My cooldown ends at "
    + ((stack1 = container.lambda(container.strict(depth0, "until", {"start":{"line":1,"column":22},"end":{"line":1,"column":27}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"useData":true} },
"decision-gate": { numbers: [], spec: {"0":function(container,depth0,helpers,partials,data) {
    return "GO means my plan meets my written rules. It is not a view on price.\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "headline", {"start":{"line":6,"column":2},"end":{"line":6,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "My largest size within my limits is "
    + ((stack1 = container.lambda(container.strict(depth0, "maxSize", {"start":{"line":9,"column":38},"end":{"line":9,"column":45}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "This plan can be asked about again from "
    + ((stack1 = container.lambda(container.strict(depth0, "until", {"start":{"line":12,"column":42},"end":{"line":12,"column":47}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My open "
    + ((stack1 = lookupProperty(helpers,"plural").call(alias1,lookupProperty(helpers,"count").call(alias1,lookupProperty(depth0,"tasks"),{"name":"count","hash":{},"data":data,"loc":{"start":{"line":15,"column":17},"end":{"line":15,"column":30}}}),"task","tasks",{"name":"plural","hash":{},"data":data,"loc":{"start":{"line":15,"column":8},"end":{"line":15,"column":47}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"tasks"),{"name":"list","hash":{},"data":data,"loc":{"start":{"line":15,"column":49},"end":{"line":15,"column":63}}})) != null ? stack1 : "")
    + ".\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "My device decided this. My full record has not confirmed it yet.\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My gate says "
    + ((stack1 = alias2(alias1(depth0, "outcome", {"start":{"line":1,"column":15},"end":{"line":1,"column":22}} ), depth0)) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"isGo"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"headline"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"maxSize"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"until"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"tasks"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = alias2(alias1(depth0, "passed", {"start":{"line":17,"column":2},"end":{"line":17,"column":8}} ), depth0)) != null ? stack1 : "")
    + " of "
    + ((stack1 = alias2(alias1(depth0, "rules", {"start":{"line":17,"column":16},"end":{"line":17,"column":21}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"plural").call(alias3,lookupProperty(depth0,"rules"),"rule","rules",{"name":"plural","hash":{},"data":data,"loc":{"start":{"line":17,"column":24},"end":{"line":17,"column":55}}})) != null ? stack1 : "")
    + " passed.\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,lookupProperty(depth0,"confirmed"),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"others"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "");
},"useData":true} },
"decision-gate.plain": { numbers: [], spec: {"0":function(container,depth0,helpers,partials,data) {
    return "GO means my plan meets my written rules. It is not a view on price.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My gate says "
    + ((stack1 = alias2(alias1(depth0, "outcome", {"start":{"line":1,"column":15},"end":{"line":1,"column":22}} ), depth0)) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = alias2(alias1(depth0, "passed", {"start":{"line":2,"column":2},"end":{"line":2,"column":8}} ), depth0)) != null ? stack1 : "")
    + " of "
    + ((stack1 = alias2(alias1(depth0, "rules", {"start":{"line":2,"column":16},"end":{"line":2,"column":21}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"plural").call(alias3,lookupProperty(depth0,"rules"),"rule","rules",{"name":"plural","hash":{},"data":data,"loc":{"start":{"line":2,"column":24},"end":{"line":2,"column":55}}})) != null ? stack1 : "")
    + " passed.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"isGo"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "");
},"useData":true} },
"journal-post": { numbers: ["100","1"], spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " in "
    + ((stack1 = container.lambda(container.strict(depth0, "instrument", {"start":{"line":1,"column":41},"end":{"line":1,"column":51}} ), depth0)) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", "
    + ((stack1 = container.lambda(container.strict(depth0, "side", {"start":{"line":1,"column":76},"end":{"line":1,"column":80}} ), depth0)) != null ? stack1 : "")
    + ",";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " at "
    + ((stack1 = container.lambda(container.strict(depth0, "r", {"start":{"line":1,"column":112},"end":{"line":1,"column":113}} ), depth0)) != null ? stack1 : "")
    + "R";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = container.lambda(container.strict(depth0, "net", {"start":{"line":1,"column":138},"end":{"line":1,"column":141}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"currency"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":143},"end":{"line":1,"column":179}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "currency", {"start":{"line":1,"column":162},"end":{"line":1,"column":170}} ), depth0)) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "My adherence for this trade is "
    + ((stack1 = container.lambda(container.strict(depth0, "score", {"start":{"line":3,"column":33},"end":{"line":3,"column":38}} ), depth0)) != null ? stack1 : "")
    + " of 100.\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "This trade has no score.\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "My part for "
    + ((stack1 = alias2(alias1(depth0, "part", {"start":{"line":8,"column":14},"end":{"line":8,"column":18}} ), depth0)) != null ? stack1 : "")
    + " is "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":8,"column":26},"end":{"line":8,"column":31}} ), depth0)) != null ? stack1 : "")
    + " of 1.\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My score has a cap, by "
    + ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"caps"),{"name":"list","hash":{},"data":data,"loc":{"start":{"line":11,"column":23},"end":{"line":11,"column":36}}})) != null ? stack1 : "")
    + ".\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My breaches in this trade: "
    + ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"breaches"),{"name":"list","hash":{},"data":data,"loc":{"start":{"line":14,"column":27},"end":{"line":14,"column":44}}})) != null ? stack1 : "")
    + ".\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My holding time was "
    + ((stack1 = container.lambda(container.strict(depth0, "minutes", {"start":{"line":17,"column":22},"end":{"line":17,"column":29}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"plural").call(alias1,lookupProperty(depth0,"minutes"),"minute","minutes",{"name":"plural","hash":{},"data":data,"loc":{"start":{"line":17,"column":32},"end":{"line":17,"column":69}}})) != null ? stack1 : "")
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"plannedMinutes"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":70},"end":{"line":17,"column":132}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " My plan said "
    + ((stack1 = container.lambda(container.strict(depth0, "plannedMinutes", {"start":{"line":17,"column":108},"end":{"line":17,"column":122}} ), depth0)) != null ? stack1 : "")
    + ".";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My own report fills "
    + ((stack1 = container.lambda(container.strict(depth0, "selfReported", {"start":{"line":20,"column":22},"end":{"line":20,"column":34}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"plural").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"selfReported"),"part","parts",{"name":"plural","hash":{},"data":data,"loc":{"start":{"line":20,"column":37},"end":{"line":20,"column":75}}})) != null ? stack1 : "")
    + " of this score.\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "I wrote: “"
    + ((stack1 = container.lambda(container.strict(depth0, "words", {"start":{"line":23,"column":12},"end":{"line":23,"column":17}} ), depth0)) != null ? stack1 : "")
    + "”\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My "
    + ((stack1 = container.lambda(container.strict(depth0, "mode", {"start":{"line":1,"column":5},"end":{"line":1,"column":9}} ), depth0)) != null ? stack1 : "")
    + " trade"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"instrument"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":17},"end":{"line":1,"column":60}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"side"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":60},"end":{"line":1,"column":90}}})) != null ? stack1 : "")
    + " closed"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"r"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":97},"end":{"line":1,"column":123}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"net"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":123},"end":{"line":1,"column":186}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"score"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"caps"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"breaches"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"minutes"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isSelfReported"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"words"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "");
},"useData":true} },
"journal-post.plain": { numbers: ["100"], spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " at "
    + ((stack1 = container.lambda(container.strict(depth0, "r", {"start":{"line":1,"column":30},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + "R";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "My adherence for this trade is "
    + ((stack1 = container.lambda(container.strict(depth0, "score", {"start":{"line":3,"column":33},"end":{"line":3,"column":38}} ), depth0)) != null ? stack1 : "")
    + " of 100.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My trade closed"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"r"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":15},"end":{"line":1,"column":41}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"score"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "");
},"useData":true} },
"journal-pre": { numbers: ["10"], spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My plan is "
    + ((stack1 = container.lambda(container.strict(depth0, "amount", {"start":{"line":2,"column":13},"end":{"line":2,"column":19}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"currency"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":21},"end":{"line":2,"column":57}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"instrument"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":57},"end":{"line":2,"column":100}}})) != null ? stack1 : "")
    + ".\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "currency", {"start":{"line":2,"column":40},"end":{"line":2,"column":48}} ), depth0)) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " in "
    + ((stack1 = container.lambda(container.strict(depth0, "instrument", {"start":{"line":2,"column":81},"end":{"line":2,"column":91}} ), depth0)) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My plan is "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"side"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":4,"column":11},"end":{"line":4,"column":53}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"size"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":53},"end":{"line":4,"column":81}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"instrument"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":81},"end":{"line":4,"column":121}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"entry"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":121},"end":{"line":4,"column":154}}})) != null ? stack1 : "")
    + ".\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "side", {"start":{"line":4,"column":25},"end":{"line":4,"column":29}} ), depth0)) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "written";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "size", {"start":{"line":4,"column":68},"end":{"line":4,"column":72}} ), depth0)) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "instrument", {"start":{"line":4,"column":102},"end":{"line":4,"column":112}} ), depth0)) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " at "
    + ((stack1 = container.lambda(container.strict(depth0, "entry", {"start":{"line":4,"column":140},"end":{"line":4,"column":145}} ), depth0)) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My planned stop is "
    + ((stack1 = container.lambda(container.strict(depth0, "stop", {"start":{"line":7,"column":21},"end":{"line":7,"column":25}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"target"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":27},"end":{"line":7,"column":76}}})) != null ? stack1 : "")
    + ".\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " and my target is "
    + ((stack1 = container.lambda(container.strict(depth0, "target", {"start":{"line":7,"column":61},"end":{"line":7,"column":67}} ), depth0)) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "This plan risks "
    + ((stack1 = container.lambda(container.strict(depth0, "risk", {"start":{"line":10,"column":18},"end":{"line":10,"column":22}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"currency"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":24},"end":{"line":10,"column":60}}})) != null ? stack1 : "")
    + ".\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "My setup is named “"
    + ((stack1 = container.lambda(container.strict(depth0, "setup", {"start":{"line":13,"column":21},"end":{"line":13,"column":26}} ), depth0)) != null ? stack1 : "")
    + "”.\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "I felt "
    + ((stack1 = container.lambda(container.strict(depth0, "feeling", {"start":{"line":16,"column":9},"end":{"line":16,"column":16}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"intensity"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":18},"end":{"line":16,"column":63}}})) != null ? stack1 : "")
    + ".\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", "
    + ((stack1 = container.lambda(container.strict(depth0, "intensity", {"start":{"line":16,"column":39},"end":{"line":16,"column":48}} ), depth0)) != null ? stack1 : "")
    + " of 10";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "I wrote: “"
    + ((stack1 = container.lambda(container.strict(depth0, "reason", {"start":{"line":19,"column":12},"end":{"line":19,"column":18}} ), depth0)) != null ? stack1 : "")
    + "”\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"amount"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"stop"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"risk"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"setup"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"feeling"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"reason"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "");
},"useData":true} },
"journal-pre.plain": { numbers: [], spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " at "
    + ((stack1 = container.lambda(container.strict(depth0, "entry", {"start":{"line":1,"column":39},"end":{"line":1,"column":44}} ), depth0)) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", my stop at "
    + ((stack1 = container.lambda(container.strict(depth0, "stop", {"start":{"line":1,"column":80},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "This plan risks "
    + ((stack1 = container.lambda(container.strict(depth0, "risk", {"start":{"line":3,"column":18},"end":{"line":3,"column":22}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My plan is on record"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"entry"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":20},"end":{"line":1,"column":53}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"stop"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":53},"end":{"line":1,"column":93}}})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"risk"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "");
},"useData":true} },
"override-review": { numbers: [], spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "I stated "
    + ((stack1 = container.lambda(container.strict(depth0, "risk", {"start":{"line":3,"column":11},"end":{"line":3,"column":15}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"currency"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":17},"end":{"line":3,"column":53}}})) != null ? stack1 : "")
    + " at risk.\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "currency", {"start":{"line":3,"column":36},"end":{"line":3,"column":44}} ), depth0)) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My "
    + ((stack1 = lookupProperty(helpers,"plural").call(alias1,lookupProperty(helpers,"count").call(alias1,lookupProperty(depth0,"safeguards"),{"name":"count","hash":{},"data":data,"loc":{"start":{"line":6,"column":12},"end":{"line":6,"column":30}}}),"safeguard","safeguards",{"name":"plural","hash":{},"data":data,"loc":{"start":{"line":6,"column":3},"end":{"line":6,"column":57}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"safeguards"),{"name":"list","hash":{},"data":data,"loc":{"start":{"line":6,"column":59},"end":{"line":6,"column":78}}})) != null ? stack1 : "")
    + ".\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "I kept "
    + ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kept"),{"name":"list","hash":{},"data":data,"loc":{"start":{"line":9,"column":7},"end":{"line":9,"column":20}}})) != null ? stack1 : "")
    + ".\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "I did not keep "
    + ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"broken"),{"name":"list","hash":{},"data":data,"loc":{"start":{"line":12,"column":15},"end":{"line":12,"column":30}}})) != null ? stack1 : "")
    + ".\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "My trade under this override closed at "
    + ((stack1 = container.lambda(container.strict(depth0, "r", {"start":{"line":15,"column":41},"end":{"line":15,"column":42}} ), depth0)) != null ? stack1 : "")
    + "R.\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "I wrote: “"
    + ((stack1 = container.lambda(container.strict(depth0, "words", {"start":{"line":18,"column":12},"end":{"line":18,"column":17}} ), depth0)) != null ? stack1 : "")
    + "”\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My override of "
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"rules"),{"name":"list","hash":{},"data":data,"loc":{"start":{"line":1,"column":15},"end":{"line":1,"column":29}}})) != null ? stack1 : "")
    + " was "
    + ((stack1 = container.lambda(container.strict(depth0, "decision", {"start":{"line":1,"column":36},"end":{"line":1,"column":44}} ), depth0)) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"risk"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"safeguards"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"kept"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"broken"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"r"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"words"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "");
},"useData":true} },
"override-review.plain": { numbers: [], spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "My trade under this override closed at "
    + ((stack1 = container.lambda(container.strict(depth0, "r", {"start":{"line":3,"column":41},"end":{"line":3,"column":42}} ), depth0)) != null ? stack1 : "")
    + "R.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My override was "
    + ((stack1 = container.lambda(container.strict(depth0, "decision", {"start":{"line":1,"column":18},"end":{"line":1,"column":26}} ), depth0)) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"r"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "");
},"useData":true} },
"weekly-digest": { numbers: [], spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0," ",{"name":"list","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "My sentences stand in an order that a model chose. Each is made of my own record.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "My week from "
    + ((stack1 = alias2(alias1(depth0, "from", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + " to "
    + ((stack1 = alias2(alias1(depth0, "to", {"start":{"line":1,"column":27},"end":{"line":1,"column":29}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "status", {"start":{"line":1,"column":35},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"isOrderedByModel"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "");
},"useData":true} },
"weekly-digest.plain": { numbers: [], spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "My week from "
    + ((stack1 = alias2(alias1(depth0, "from", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + " to "
    + ((stack1 = alias2(alias1(depth0, "to", {"start":{"line":1,"column":27},"end":{"line":1,"column":29}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "status", {"start":{"line":1,"column":35},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "")
    + ".\nMy figures are in the tables of this week.\n";
},"useData":true} },
};
