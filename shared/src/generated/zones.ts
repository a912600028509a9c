// Generated from tzdb 2026f as packed in moment-timezone; do not edit.
// To regenerate: node scripts/generate/zones.mjs

export const TZDB_VERSION: string = '2026f';

/** The instants for which the table holds the tzdb's offsets, in ms: [from, until). */
export const TZDB_RANGE: { readonly from: number; readonly until: number } = {
  from: 1262304000000,
  until: 2145916800000,
};

/**
 * One line for each distinct history, `offsets|indices|differences|names`: offsets in minutes
 * east of UTC, one index into them for each range, and the start of each range but the first as
 * a difference in minutes from the start before it, beginning at `TZDB_RANGE.from`; base 36.
 */
export const ZONE_LINES: string = `0|0||Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/UTC Etc/Universal Etc/Zulu GMT GMT+0 GMT-0 GMT0 Greenwich Iceland UCT UTC Universal Zulu
50|0||Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Antarctica/Syowa Asia/Aden Asia/Baghdad Asia/Bahrain Asia/Kuwait Asia/Qatar Asia/Riyadh Etc/GMT-3 Indian/Antananarivo Indian/Comoro Indian/Mayotte
1o|0||Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Tunis Etc/GMT-1
3c|0||Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane Etc/GMT-2
3c 50|010101010101010101010101010101010101010|3o4o 36ec xdo nac 14u1o 1amc 12xo 1q6c 2osho 5m6c 5m9o 5tyc 5eho 5tyc 5eho 5tyc 5m9o 5m6c 5m9o 5m6c 5m9o 5m6c 5m9o 5tyc 5eho 5tyc 5m9o 5m6c 5m9o 5m6c 5m9o 5m6c 5m9o 5m6c 5m9o 5tyc 5eho 5tyc|Africa/Cairo Egypt
0 1o|0101010101010101010101010101010101010101010101010|3qg0 30uc 7cho 3o6c 8fh0 2j40 yg0 19k0 6hc0 25s0 11s0 2eo0 4r40 2s00 12w0 2mg0 4r40 2dk0 12w0 30w0 4r40 25s0 12w0 3gg0 4jc0 1q80 1ao0 3o80 4jc0 1ig0 12w0 9xs0 12w0 9q00 1ao0 9q00 12w0 9q00 1ao0 9q00 12w0 9xs0 12w0 9q00 1ao0 9q00 12w0 5m6c|Africa/Casablanca Africa/El_Aaiun
1o 3c|010101010101010101010101010101010101010101010101010101010|2nlo 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0|Africa/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen CET Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich MET Poland
50 3c|01|3gyr0|Africa/Juba
50 3c|01|2gar0|Africa/Khartoum
0 1o|010|2i6po b9k0|Africa/Sao_Tome
3c 1o|010|w800 4ag0|Africa/Tripoli Libya
3c 1o|01010101010101010|2vc0 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o|Africa/Windhoek
-go -f0|010101010101010101010101010101010101010101010101010101010|28k0 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Adak America/Atka US/Aleutian
-f0 -dc|010101010101010101010101010101010101010101010101010101010|28ic 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Anchorage America/Juneau America/Nome America/Sitka America/Yakutat US/Alaska
-6o|0||America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Boa_Vista America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Guyana America/Kralendijk America/La_Paz America/Lower_Princes America/Manaus America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin Brazil/West Etc/GMT+4
-50 -3c|010|vlx0 3o6c|America/Araguaina
-50|0||America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Belem America/Buenos_Aires America/Catamarca America/Cayenne America/Cordoba America/Fortaleza America/Jujuy America/Maceio America/Mendoza America/Paramaribo America/Recife America/Rosario America/Santarem Antarctica/Rothera Etc/GMT+3
-50 -6o|0101010101010101010101010101010|3390 5eho 5tyc 5eho 5tyc 5m9o 56mc 61to 56mc 61to 56mc 61to 5eec 5u1o 5eec 5u1o 5eec 61to 56mc 61to 56mc 61to 5eec 5u1o 5eec 5u1o 5eec 5u1o 5eec 61to|America/Asuncion
-8c|0||America/Atikokan America/Bogota America/Cayman America/Coral_Harbour America/Guayaquil America/Jamaica America/Lima America/Panama EST Etc/GMT+5 Jamaica
-50 -3c|010|k5p0 43qc|America/Bahia
-bo -8c -a0|012121212121212121212121212|2vr0 6h8o 4r5o 6hac 4r5o 6hac 4yxo 69ic 4yxo 69ic 4yxo 69ic 4yxo 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4yxo 69ic 4yxo 6hac 4r5o 6hac|America/Bahia_Banderas
-a0|0||America/Belize America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Regina America/Swift_Current America/Tegucigalpa Canada/Saskatchewan Etc/GMT+6 Pacific/Galapagos
-bo -a0|010101010101010101010101010101010101010101010101010101010|28f0 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Boise America/Cambridge_Bay America/Denver America/Shiprock MST7MDT Navajo US/Mountain
-50 -6o|01010101010101010101|1kt0 7cho 3vyc 7cho 43qc 7cho 3o6c 7k9o 3o6c 7k9o 3vyc 7cho 3vyc 7cho 3vyc 7cho 3vyc 7zto 38mc|America/Campo_Grande America/Cuiaba
-a0 -8c|010101010101|2vpc 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4yxo 69ic 30xo|America/Cancun
-7i -6o|01|1zd7o|America/Caracas
-a0 -8c|010101010101010101010101010101010101010101010101010101010|28dc 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Matamoros America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem America/Rankin_Inlet America/Resolute CST6CDT US/Central US/Indiana-Starke
-bo -a0|01010101010101010101010101|2vr0 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4yxo 69ic 4yxo 69ic 4yxo 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4yxo 69ic 4yxo 6hac 4r5o|America/Chihuahua
-bo -a0|010101010101010101010101010101010101010101010101010101010|28f0 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 82z0 35h0 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Ciudad_Juarez
-50 -6o|01010101010101010101010101010|2vh0 5u1o 6hac 38po 7ryc 3w1o 7cec 43to 74mc 43to j0ec 2t5o 8fac 2t5o 8fac 2t5o 7cec 4r5o 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4r5o 6p2c 4r5o|America/Coyhaique
-bo|0||America/Creston America/Dawson_Creek America/Hermosillo America/Phoenix Etc/GMT+7 MST US/Arizona
-dc -bo|0101010101010101010101|28go 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o|America/Dawson America/Whitehorse Canada/Yukon
-8c -6o|010101010101010101010101010101010101010101010101010101010|28bo 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Detroit America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon America/Pangnirtung America/Thunder_Bay America/Toronto Canada/Eastern EST5EDT US/East-Indiana US/Eastern US/Michigan
-bo -a0|0101010101010101010101010101010101|28f0 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o|America/Edmonton America/Inuvik America/Yellowknife Canada/Mountain
-6o -8c|01|17hqo|America/Eirunepe America/Porto_Acre America/Rio_Branco Brazil/Acre
-dc -bo|010101010101010101010101010101010101010101010101010101010|28go 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Ensenada America/Los_Angeles America/Santa_Isabel America/Tijuana Mexico/BajaNorte PST8PDT US/Pacific
-dc -bo|010101010101|28go 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o|America/Fort_Nelson
-6o -50|010101010101010101010101010101010101010101010101010101010|28a0 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Glace_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda Canada/Atlantic
-50 -3c -1o|01010101010101010101010101012121212121212121212121212121|2nlo 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 bg80 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0|America/Godthab America/Nuuk
-6o -50|010101010101010101010101010101010101010101010101010101010|286p 7cec 3w1o 7chn 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Goose_Bay
-8c -6o|010101010101010101010101010101010101010101010101010|28bo 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 159ic 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Grand_Turk
-8c -6o|0101010101010101010101010101010101010101010101010101010|288c 74o0 4bk0 7cg0 4bk0 6p40 3w00 7cg0 3w00 7cg0 3w00 7cg0 43s0 7cg0 3w00 7cg0 3w00 7cg0 3w00 7cg0 3w00 7cg0 43s0 7cg0 3w00 7cg0 3w00 7cg0 3w00 7cg0 3w00 7cg0 3w00 iso0 3w00 7cg0 3w00 7cg0 3w00 7cg0 3w00 7cg0 43s0 7cg0 3w00 7cg0 3w00 7cg0 3w00 7cg0 3w00 7cg0 3w00 7cg0|America/Havana Cuba
-bo -a0|010101010101010101010101010|2vr0 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4yxo 69ic 4yxo 69ic 4yxo 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4yxo 69ic 4yxo 6hac 4r5o 6hac|America/Mazatlan Mexico/BajaSur
-a0 -8c|010101010101010101010101010|2vpc 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4yxo 69ic 4yxo 69ic 4yxo 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4yxo 69ic 4yxo 6hac 4r5o 6hac|America/Merida America/Mexico_City America/Monterrey Mexico/General
-dc -f0|0101010101010101010101010101010101010101010101|1tr4o 43to 7cec 3w1o 7cec 3w1o 9pyc 1iho 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Metlakatla
-50 -3c|010101010101010101010101010101010101010101010101010101010|288c 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Miquelon
-3c -50|010101010101|286o 69lo 4yuc 69lo 4yuc 6hdo 4r2c 6hdo 4r2c 6hdo 4r2c|America/Montevideo
-3c|0||America/Noronha Atlantic/South_Georgia Brazil/DeNoronha Etc/GMT+2
-bo -a0 -8c|01212121212121212121212121212121212121212121212121212121|28f0 b8ec 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/North_Dakota/Beulah
-bo -a0 -8c|01010101010101010101010101212121212121212121212121212121|28f0 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o b8ec 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Ojinaga
-8c -6o|010101010101010101010101010101010101010101010101010|op7o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec fc9o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/Port-au-Prince
-50 -6o|0101010101010|2vh0 5u1o 6hac 38po 7ryc 3w1o 7cec 43to 74mc 43to j0ec 2t5o|America/Punta_Arenas Antarctica/Palmer
-a0 -8c|0101010101010101010101010101010101|28dc 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o|America/Rainy_River America/Winnipeg Canada/Central
-50 -6o|0101010101010101010101010101010101010101010101010101010|2vh0 5u1o 6hac 38po 7ryc 3w1o 7cec 43to 74mc 43to j0ec 2t5o 8fac 2t5o 8fac 2t5o 7cec 4r5o 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4r5o 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4r5o 6hac 4r5o|America/Santiago Chile/Continental
-3c -50|01010101010101010101|1krc 7cho 3vyc 7cho 43qc 7cho 3o6c 7k9o 3o6c 7k9o 3vyc 7cho 3vyc 7cho 3vyc 7cho 3vyc 7zto 38mc|America/Sao_Paulo Brazil/East
-1o 0 -3c|01010101010101010101010101010202020202020202020202020202|2nlo 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 b8g0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0|America/Scoresbysund
-5u -46|010101010101010101010101010101010101010101010101010101010|285v 7cec 3w1o 7chn 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec|America/St_Johns Canada/Newfoundland
-dc -bo|0101010101010101010101010101010101|28go 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 43to 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o 7cec 3w1o|America/Vancouver Canada/Pacific
ic dc|0101010101010101|1xl0 il10 3lyc 1glac fl5o 6hh0 4ypc 67h0 4t70 6hc1 4yqz 69p1 4yqz 69p1 4vjz|Antarctica/Casey
8c bo|0101|24hc ie6c 3m1o|Antarctica/Davis
go|0||Antarctica/DumontDUrville Australia/Brisbane Australia/Lindeman Australia/Queensland Etc/GMT-10 Pacific/Chuuk Pacific/Guam Pacific/Port_Moresby Pacific/Saipan Pacific/Truk Pacific/Yap
ic go|0101010101010101010101010101010101010101010101010101010|e3eo 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80|Antarctica/Macquarie
8c|0||Antarctica/Mawson Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Dushanbe Asia/Karachi Asia/Oral Asia/Samarkand Asia/Tashkent Etc/GMT-5 Indian/Kerguelen Indian/Maldives
lo k0|010101010101010101010101010101010101010101010101010101010|2uvc 5eg0 5u00 5eg0 5u00 5m80 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5m80 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 61s0 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5m80 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5m80 5u00 5eg0 5u00 5eg0|Antarctica/McMurdo Antarctica/South_Pole NZ Pacific/Auckland
0 3c|010101010101010101010101010101010101010101010101010101010|2nlo 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0|Antarctica/Troll
bo 8c|01|4ddbo|Antarctica/Vostok
a0 8c|01|4fni0|Asia/Almaty Asia/Qostanay
3c 50|010101010101010101010101|2l8o 6p40 4r40 6hc0 4r40 jfyc 30xo 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 3o80|Asia/Amman
k0 ic|010|9c90 4jc0|Asia/Anadyr Asia/Kamchatka
6o 8c|0101010101010|2nk0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0|Asia/Baku
bo|0||Asia/Bangkok Asia/Ho_Chi_Minh Asia/Jakarta Asia/Phnom_Penh Asia/Pontianak Asia/Saigon Asia/Vientiane Etc/GMT-7 Indian/Christmas
a0 bo|010101|2ndc 6p40 4jc0 14eec fzlo|Asia/Barnaul
3c 50|010101010101010101010101010101010101010101010101010101010|2ngo 6p2c 4jdo 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4jdo 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac|Asia/Beirut
a0|0||Asia/Bishkek Asia/Dacca Asia/Dhaka Asia/Kashgar Asia/Thimbu Asia/Thimphu Asia/Urumqi Etc/GMT-6 Indian/Chagos
dc|0||Asia/Brunei Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Hong_Kong Asia/Kuala_Lumpur Asia/Kuching Asia/Macao Asia/Macau Asia/Makassar Asia/Manila Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Ujung_Pandang Australia/Perth Australia/West Etc/GMT-8 Hongkong PRC ROC Singapore
96|0||Asia/Calcutta Asia/Colombo Asia/Kolkata
f0 go dc|010120|2n8c 6p40 4jc0 14eec fznc|Asia/Chita
dc f0|01010|1n060 5m30 5md0 5m30|Asia/Choibalsan Asia/Ulaanbaatar Asia/Ulan_Bator
3c 50|01010101010101010101010101|2t0o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4jdo|Asia/Damascus
f0|0||Asia/Dili Asia/Jayapura Asia/Seoul Asia/Tokyo Etc/GMT-9 Japan Pacific/Palau ROK
6o|0||Asia/Dubai Asia/Muscat Asia/Tbilisi Etc/GMT-4 Indian/Mahe Indian/Mauritius Indian/Reunion
3c 50|0101010101010101010101010101010101010101010101010101010|2nlo 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 hxk0 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0|Asia/Famagusta
3c 50|010101010101010101010101010101010101010101010101010101010|2mcp 486b 76xp 3rib 7gxo 5eg0 5u00 5m6c 5m9o 6hac 4s9o 6g80 4s9o 6p2c 4jdo 6p2c 4jdo 6p2c 4q00 6iec 4r5o 6hc0 4r40 6o00 4lk0 6o1o 5m9o 5m6c 5eho 5tyc 56po 61qc 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4jdo 6p2c 4jdo 6p2c 4r5o 69ic 4yxo 61qc|Asia/Gaza
3c 50|01010101010101010101010101010101010101010101010101010101010|2l8o 49ac 76xp 3rib w9o yec 5m9o 5eg0 5u00 5m6c 5m9o 6hac 4s9o 6g80 4s9o 6p2c 4jdo 6p2c 4jdo 6p2c 4q00 6iec 4r5o 6hc0 4r40 6o00 4lk0 6o1o 5m9o 5m6c 5eho 5tyc 56po 61qc 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4jdo 6p2c 4jdo 6p2c 4r5o 69ic 4yxo 61qc|Asia/Hebron
bo dc|01010|1n07o 5m30 5md0 5m30|Asia/Hovd
dc f0|01010|2na0 6p40 4jc0 14eec|Asia/Irkutsk
3c 50|01010101010101|2nlo 6p40 4kg0 6o00 4jc0 6p40 4r40 6hc0 4s80 6g80 4r40 6ww0 4bk0|Asia/Istanbul Europe/Istanbul Turkey
3c 50|010101010101010101010101010101010101010101010101010101010|2lc0 58uc 67do 5oec 5k1o 5gmc 5rto 6jic 4oxo 6jic 4oxo 6jic 4oxo 6rac 4h5o 6rac 4h5o 6rac 4oxo 6jic 4oxo 6jic 4oxo 6rac 4h5o 6rac 4h5o 6rac 4oxo 6jic 4oxo 6jic 4oxo 6jic 4oxo 6rac 4h5o 6rac 4h5o 6rac 4oxo 6jic 4oxo 6jic 4oxo 6rac 4h5o 6rac 4h5o 6rac 4h5o 6rac 4oxo 6jic 4oxo 6jic|Asia/Jerusalem Asia/Tel_Aviv Israel
7i|0||Asia/Kabul
9l|0||Asia/Kathmandu Asia/Katmandu
go ic f0|010102|2n6o 6p40 4jc0 58r0 z5p0|Asia/Khandyga
bo dc|01010|2nbo 6p40 4jc0 14eec|Asia/Krasnoyarsk
ic k0 go|010120|2n50 6p40 4jc0 14eec gurc|Asia/Magadan
3c 50|010101010101010101010101010101010101010101010101010101010|2nlo 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0|Asia/Nicosia EET Europe/Athens Europe/Bucharest Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Mariehamn Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye
bo a0|010|9chc 4jc0|Asia/Novokuznetsk
a0 bo|010101|2ndc 6p40 4jc0 14eec jnto|Asia/Novosibirsk
a0 bo|01010|2ndc 6p40 4jc0 14eec|Asia/Omsk
f0 e6|010|1rbl0 uog0|Asia/Pyongyang
a0 8c|01|2t3q0|Asia/Qyzylorda
au|0||Asia/Rangoon Asia/Yangon Indian/Cocos
go ic|010101|2n6o 6p40 4jc0 14eec fzlo|Asia/Sakhalin
ic k0|01010|2n50 6p40 4jc0 14eec|Asia/Srednekolymsk
5u 7i|010101010101010101010101010|2gq6 5oec 5l5o 5oec 5l5o 5oec 5m9o 5oec 5l5o 5oec 5l5o 5oec 5l5o 5oec 5m9o 5oec 5l5o 5oec 5l5o 5oec 5l5o 5oec 5m9o 5oec 5l5o 5oec|Asia/Tehran Iran
a0 bo|010101|2ndc 6p40 4jc0 14eec hxlo|Asia/Tomsk
ic k0 go|010102|2n50 6p40 4jc0 58r0 z5p0|Asia/Ust-Nera
go ic|01010|2n6o 6p40 4jc0 14eec|Asia/Vladivostok
f0 go|01010|2n8c 6p40 4jc0 14eec|Asia/Yakutsk
8c a0|01010|2nf0 6p40 4jc0 14eec|Asia/Yekaterinburg
6o 8c|01010|2ngo 6p40 4jc0 6p40|Asia/Yerevan
-1o 0|010101010101010101010101010101010101010101010101010101010|2nlo 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0|Atlantic/Azores
0 1o|010101010101010101010101010101010101010101010101010101010|2nlo 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0|Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Eire Europe/Belfast Europe/Dublin Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/Lisbon Europe/London GB GB-Eire Portugal WET
-1o|0||Atlantic/Cape_Verde Etc/GMT+1
-50 -6o|010|3b4c 4blo|Atlantic/Stanley
ic go|010101010101010101010101010101010101010101010101010101010|2uyo 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80|Australia/ACT Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW Australia/Sydney Australia/Tasmania Australia/Victoria
hi fu|010101010101010101010101010101010101010101010101010101010|2uzi 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80|Australia/Adelaide Australia/Broken_Hill Australia/South Australia/Yancowinna
fu|0||Australia/Darwin Australia/North
el|0||Australia/Eucla
ic hi|010101010101010101010101010101010101010101010101010101010|2ux0 5m8u 5m76 5m8u 5m76 5u0u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5m76 5u0u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5tz6 5m8u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5m76 5u0u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5m76 5m8u 5m76 5u0u 5m76 5m8u 5m76 5m8u|Australia/LHI Australia/Lord_Howe
-8c -a0|0101010101010101010101010101010101010101010101010101010|2vh0 5u1o 6hac 38po 7ryc 3w1o 7cec 43to 74mc 43to j0ec 2t5o 8fac 2t5o 8fac 2t5o 7cec 4r5o 6hac 4r5o 6hac 4r5o 6hac 4yxo 69ic 4r5o 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6hac 4r5o 6p2c 4jdo 6p2c 4r5o 6hac 4r5o|Chile/EasterIsland Pacific/Easter
-go|0||Etc/GMT+10 HST Pacific/Honolulu Pacific/Johnston Pacific/Rarotonga Pacific/Tahiti US/Hawaii
-ic|0||Etc/GMT+11 Pacific/Midway Pacific/Niue Pacific/Pago_Pago Pacific/Samoa US/Samoa
-k0|0||Etc/GMT+12
-dc|0||Etc/GMT+8 Pacific/Pitcairn
-f0|0||Etc/GMT+9 Pacific/Gambier
ic|0||Etc/GMT-11 Pacific/Efate Pacific/Guadalcanal Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei Pacific/Ponape
k0|0||Etc/GMT-12 Kwajalein Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis
lo|0||Etc/GMT-13 Pacific/Enderbury Pacific/Kanton
nc|0||Etc/GMT-14 Pacific/Kiritimati
50 6o|010101|2nic 6p40 4jc0 14eec fzlo|Europe/Astrakhan Europe/Ulyanovsk
3c 50|010101010101010101010101010101010101010101010101010101010|2nk0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jdo 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0 4r40 6p40 4jc0 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r40 6hc0|Europe/Chisinau Europe/Tiraspol
3c 50|01010|2nk0 6p40 4jc0 14eec|Europe/Kaliningrad
50 6o|01010|2nic 6p40 4jc0 14eec|Europe/Kirov Europe/Moscow W-SU
3c 50|0101|2nk0 6p40 4jc0|Europe/Minsk
6o 50|010|9cmc 4jc0|Europe/Samara
50 6o|010101|2nic 6p40 4jc0 14eec nrlo|Europe/Saratov
3c 50 6o|01010101021|2nlo 6p40 4jc0 6p40 4jc0 6p40 4r40 6hc0 4r2c 6h8o|Europe/Simferopol
50 6o|0101010|2nic 6p40 4jc0 14eec 195lo oeuc|Europe/Volgograd
mx l9|010101010101010101010101010101010101010101010101010101010|2uvc 5eg0 5u00 5eg0 5u00 5m80 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5m80 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 61s0 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5m80 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5m80 5u00 5eg0 5u00 5eg0|NZ-CHAT Pacific/Chatham
-ic -go nc lo|010123232323232323232323|8aac 5t10 5eg0 2zlc 2ueo 5m80 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5eg0 5u00 5m80 5u00 5eg0 5u00 5eg0 5u00|Pacific/Apia
go ic|01|1k82o|Pacific/Bougainville
-ic lo|01|mhec|Pacific/Fakaofo
lo k0|010101010101010101010101|2n3c 6hc0 43s0 74o0 2t40 8fc0 2t40 8n40 2lac 8uxo 2dk0 8uw0 2dk0 92o0 25s0 92o0 25s0 92o0 25s0 9ag0 1y00 al40 v40|Pacific/Fiji
-fu|0||Pacific/Marquesas
j6 ic k0|012121212121212121212121212121212121212|1sv46 195ku 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5m80 5u00 5m80 5m80 5m80 5m80|Pacific/Norfolk
lo nc|010|256do 25s0|Pacific/Tongatapu`;
