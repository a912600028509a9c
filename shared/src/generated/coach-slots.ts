// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
/* biome-ignore-all format: generated */
export const SLOT_KINDS = {
 "CooldownFacts": {
  "until": "time",
  "trigger": "name",
  "losses": "count",
  "breach": "name",
  "base": "minutes",
  "level": "count",
  "tasks": "name"
 },
 "DecisionGateFacts": {
  "outcome": "name",
  "passed": "count",
  "rules": "count",
  "until": "time",
  "tasks": "name",
  "maxSize": "plain"
 },
 "DigestFigures": {
  "closed": "count",
  "opened": "count",
  "openNow": "count",
  "rKnown": "count",
  "paperClosed": "count",
  "daysTraded": "count",
  "lateFacts": "count",
  "fillsDeleted": "count",
  "wins": "count",
  "losses": "count",
  "breakeven": "count",
  "decisive": "count",
  "winRate": "share",
  "winRateLow": "share",
  "winRateHigh": "share",
  "totalR": "r",
  "expectancy": "r",
  "expectancyLow": "r",
  "expectancyHigh": "r",
  "profitFactor": "factor",
  "averageWin": "r",
  "averageLoss": "r",
  "payoff": "factor",
  "maxDrawdown": "r",
  "currentDrawdown": "r",
  "longestWins": "count",
  "longestLosses": "count",
  "currentWins": "count",
  "currentLosses": "count",
  "systemQuality": "factor",
  "scored": "count",
  "scoreMean": "score",
  "clean": "count",
  "efficiency": "share",
  "efficiencyLow": "share",
  "efficiencyHigh": "share",
  "selfReported": "count",
  "last20Score": "score",
  "before20Score": "score",
  "toPlanWon": "count",
  "toPlanLost": "count",
  "offPlanWon": "count",
  "offPlanLost": "count",
  "gridApart": "count",
  "brokenTrades": "count",
  "brokenR": "r",
  "keptTrades": "count",
  "keptR": "r",
  "lossBeyondPlan": "r",
  "lossesUndone": "count",
  "overridesAsked": "count",
  "overridesGranted": "count",
  "overridesDenied": "count",
  "overridesWithdrawn": "count",
  "safeguardsKept": "count",
  "safeguardsKnown": "count",
  "overrideTrades": "count",
  "overrideR": "r",
  "overridesLeft": "count",
  "plans": "count",
  "waitsToGo": "count",
  "waitsDropped": "count",
  "sizesAccepted": "count",
  "sizesDeclined": "count",
  "tasksAsked": "count",
  "tasksDone": "count",
  "taskMinutes": "minutes",
  "cooldowns": "count",
  "cooldownMinutes": "minutes",
  "cooldownLevel": "count",
  "attemptsInside": "count",
  "lateConflicts": "count",
  "offlineDecisions": "count",
  "differing": "count",
  "milderOnDevice": "count",
  "stricterOnDevice": "count",
  "paperDone": "count",
  "paperNeed": "count",
  "paperScore": "score",
  "posted": "count",
  "postMinutes": "minutes",
  "postsOwed": "count",
  "rulesChanged": "count",
  "rulesPending": "count",
  "contributionsDue": "count",
  "contributionsOnDate": "count",
  "amountDeviation": "money",
  "unscheduled": "count"
 },
 "FundRow": {
  "fund": "symbol",
  "share": "percent",
  "target": "percent",
  "drift": "percent",
  "band": "percent",
  "inBand": "name"
 },
 "HourCell": {
  "name": "time",
  "n": "count",
  "totalR": "r",
  "winRate": "share",
  "winRateLow": "share",
  "winRateHigh": "share"
 },
 "JournalPostFacts": {
  "mode": "name",
  "instrument": "symbol",
  "side": "name",
  "r": "r",
  "net": "money",
  "currency": "symbol",
  "score": "score",
  "caps": "name",
  "breaches": "name",
  "selfReported": "count",
  "minutes": "minutes",
  "plannedMinutes": "minutes",
  "words": "own"
 },
 "JournalPreFacts": {
  "instrument": "symbol",
  "side": "name",
  "size": "plain",
  "entry": "plain",
  "stop": "plain",
  "target": "plain",
  "amount": "plain",
  "currency": "symbol",
  "risk": "money",
  "setup": "own",
  "reason": "own",
  "feeling": "name",
  "intensity": "count"
 },
 "MoneyRow": {
  "currency": "symbol",
  "net": "money"
 },
 "NamedCell": {
  "name": "name",
  "n": "count",
  "totalR": "r",
  "winRate": "share",
  "winRateLow": "share",
  "winRateHigh": "share"
 },
 "NamedCount": {
  "name": "name",
  "n": "count"
 },
 "OverrideReviewFacts": {
  "rules": "name",
  "decision": "name",
  "risk": "money",
  "currency": "symbol",
  "safeguards": "name",
  "kept": "name",
  "broken": "name",
  "r": "r",
  "words": "own"
 },
 "OwnCell": {
  "name": "own",
  "n": "count",
  "totalR": "r",
  "winRate": "share",
  "winRateLow": "share",
  "winRateHigh": "share"
 },
 "OwnLine": {
  "text": "own"
 },
 "PartScore": {
  "part": "name",
  "value": "factor"
 },
 "PendingRule": {
  "rule": "name",
  "date": "date"
 },
 "SymbolCell": {
  "name": "symbol",
  "n": "count",
  "totalR": "r",
  "winRate": "share",
  "winRateLow": "share",
  "winRateHigh": "share"
 },
 "TradeRow": {
  "instrument": "symbol",
  "side": "name",
  "r": "r",
  "score": "score"
 },
 "WeeklyDigestFacts": {
  "from": "date",
  "to": "date",
  "status": "name",
  "orderedBy": "name"
 }
} as const;
export const PART_CONTRACTS = {
 "DecisionGateFacts": {
  "headline": "FindingText",
  "others": "FindingText"
 },
 "DigestAggregates": {
  "figures": "DigestFigures",
  "rows": "DigestRows"
 },
 "DigestRows": {
  "money": "MoneyRow",
  "brokenMoney": "MoneyRow",
  "keptMoney": "MoneyRow",
  "overrideMoney": "MoneyRow",
  "breaches": "NamedCount",
  "cooldownTriggers": "NamedCount",
  "firstOutcomes": "NamedCount",
  "lastOutcomes": "NamedCount",
  "differences": "NamedCount",
  "caps": "NamedCount",
  "trades": "TradeRow",
  "setups": "OwnCell",
  "emotions": "NamedCell",
  "hours": "HourCell",
  "weekdays": "NamedCell",
  "instruments": "SymbolCell",
  "pendingRules": "PendingRule",
  "funds": "FundRow",
  "words": "OwnLine"
 },
 "JournalPostFacts": {
  "parts": "PartScore"
 },
 "OrderAnswer": {
  "sentences": "OrderItem"
 },
 "WeeklyDigestFacts": {
  "aggregates": "DigestAggregates",
  "lines": "SentenceRef"
 }
} as const;
