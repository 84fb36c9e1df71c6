"""Cities, countries and states that news is written from; a table and two look-ups.

`datelines.py` needs it where a place has neither an agency nor a dash of its own (`NEW DELHI: `,
`Berlin – `); `names.py` needs it so as not to take `New York` for a person. Incomplete on purpose:
a dateline with an agency or in capitals is known without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

_VOWELS = frozenset("AEIOUYÄÖÜ")

_CITIES = (
    "Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Adelaide|Aden|Ahmedabad|Aleppo"
    "|Algiers|Alger|Almaty|Amman|Amritsar|Amsterdam|Ankara|Antalya|Antwerp|Asunción"
    "|Athens|Athen|Atlanta|Auckland|Augsburg|Austin|Baghdad|Bagdad|Baku|Bali"
    "|Baltimore|Bamako|Bandung|Bangalore|Bengaluru|Bangkok|Barcelona|Basel|Beijing"
    "|Peking|Pekin|Beirut|Belfast|Belgrade|Belgrad|Bergen|Berlin|Bern|Bhopal|Bilbao"
    "|Birmingham|Bishkek|Bochum|Bogotá|Bogota|Bologna|Bonn|Bordeaux|Boston|Brasília"
    "|Brasilia|Bratislava|Braunschweig|Bregenz|Bremen|Brisbane|Bristol|Brussels"
    "|Brüssel|Bruxelles|Bucharest|Bukarest|București|Budapest|Buenos Aires|Buffalo"
    "|Cairo|Kairo|Calcutta|Kolkata|Calgary|Cambridge|Canberra|Cannes|Cape Town"
    "|Caracas|Cardiff|Casablanca|Chandigarh|Charlotte|Chemnitz|Chennai|Chicago"
    "|Chișinău|Cincinnati|Cleveland|Colombo|Cologne|Köln|Colorado Springs|Columbus"
    "|Copenhagen|Kopenhagen|København|Cork|Cottbus|Dakar|Dallas|Damascus|Damaskus"
    "|Dar es Salaam|Darmstadt|Davos|Delhi|Denver|Detroit|Dhaka|Dili|Dijon|Djakarta"
    "|Doha|Dortmund|Dresden|Dubai|Dublin|Duisburg|Durban|Düsseldorf|Edinburgh"
    "|Edmonton|Erfurt|Essen|Florence|Firenze|Flensburg|Frankfurt|Frankfurt am Main"
    "|Frankfurt/Main|Freiburg|Gaza|Gaza City|Gaborone|Gdansk|Gdańsk|Geneva|Genf"
    "|Genève|Genoa|Genova|Glasgow|Göteborg|Gothenburg|Göttingen|Graz|Grenoble"
    "|Guadalajara|Guatemala|Guwahati|Haiti|Halifax|Halle|Hamburg|Hanoi|Hanover"
    "|Hannover|Harare|Havana|La Habana|Heidelberg|Helsinki|Hiroshima|Ho Chi Minh City"
    "|Hong Kong|Honolulu|Houston|Hyderabad|Indianapolis|Innsbruck|Islamabad|Istanbul"
    "|İstanbul|Izmir|İzmir|Jakarta|Jammu|Jeddah|Jena|Jerusalem|Johannesburg|Kabul"
    "|Kampala|Kansas City|Karachi|Karlsruhe|Kassel|Kathmandu|Kerala|Khartoum|Kharkiv"
    "|Kiel|Kiev|Kyiv|Kiew|Kigali|Kingston|Kinshasa|Klagenfurt|Koblenz|Kochi"
    "|Kota Kinabalu|Krakow|Kraków|Kuala Lumpur|Kuching|Kuwait|Kuwait City|Kyoto|Lagos"
    "|Lahore|La Paz|Las Vegas|Lausanne|Leeds|Leicester|Leipzig|Lille|Lima|Linz"
    "|Lisbon|Lisboa|Lissabon|Liverpool|Ljubljana|London|Londres|Londra|Los Angeles"
    "|Lübeck|Lucknow|Ludwigshafen|Lusaka|Luxembourg|Luxemburg|Luzern|Lviv|Lyon"
    "|Madrid|Magdeburg|Mainz|Malaga|Málaga|Malé|Mallorca|Malmö|Manama|Manchester"
    "|Manila|Mannheim|Maputo|Marrakech|Marseille|Mecca|Medan|Medellín|Melbourne"
    "|Memphis|Mexico City|Ciudad de México|México|Miami|Milan|Milano|Mailand"
    "|Milwaukee|Minneapolis|Minsk|Mogadishu|Mombasa|Monaco|Monrovia|Montevideo"
    "|Montpellier|Montreal|Montréal|Moscow|Moskau|Mosul|Mumbai|Munich|München"
    "|Münster|Muscat|Nagpur|Nairobi|Nantes|Naples|Napoli|Nashville|New Delhi"
    "|Neu-Delhi|New Orleans|New York|New York City|Nueva York|Newark|Newcastle|Nice"
    "|Nicosia|Noida|Nottingham|Nürnberg|Nuremberg|Oakland|Odesa|Odessa|Oldenburg"
    "|Omaha|Orlando|Osaka|Oslo|Osnabrück|Ottawa|Oxford|Palermo|Palma|Panama City"
    "|Panamá|Paris|Parigi|Patna|Perth|Peshawar|Petaling Jaya|Philadelphia|Phnom Penh"
    "|Phoenix|Pittsburgh|Port-au-Prince|Portland|Porto|Potsdam|Prag|Prague|Praha"
    "|Pretoria|Pristina|Pune|Putrajaya|Pyongyang|Quebec City|Québec|Quetta|Quito"
    "|Rabat|Raleigh|Ramallah|Ranchi|Rangoon|Rawalpindi|Regensburg|Reykjavik|Riga"
    "|Rio de Janeiro|Riyadh|Rome|Roma|Rom|Rostock|Rotterdam|Saarbrücken|Sacramento"
    "|Salt Lake City|Salvador|Salzburg|San Antonio|San Diego|San Francisco|San José"
    "|San Juan|San Salvador|Sanaa|Santiago|Santiago de Chile|Santo Domingo|São Paulo"
    "|Sarajevo|Schwerin|Seattle|Semarang|Seoul|Sevilla|Shanghai|Sheffield|Shenzhen"
    "|Shillong|Shimla|Singapore|Singapur|Skopje|Sofia|Split|Srinagar|St. Gallen"
    "|St. Louis|St. Paul|St. Petersburg|St. Pölten|Stockholm|Straßburg|Strasbourg"
    "|Stuttgart|Surabaya|Sydney|Taipei|Tallinn|Tampa|Tashkent|Tbilisi|Tegucigalpa"
    "|Tehran|Teheran|Tel Aviv|The Hague|Den Haag|Thessaloniki|Thiruvananthapuram"
    "|Tijuana|Tirana|Tokio|Tokyo|Toronto|Toulouse|Trier|Tripoli|Tucson|Tulsa|Tunis"
    "|Turin|Torino|Ulan Bator|Ulm|United Nations|Utrecht|Valencia|València|Valletta"
    "|Vancouver|Varanasi|Varsovie|Vatican City|Venice|Venezia|Vienna|Wien|Vientiane"
    "|Vilnius|Warsaw|Warszawa|Warschau|Washington|Washington D.C|Wellington|Wiesbaden"
    "|Windhoek|Winnipeg|Wolfsburg|Wuhan|Wuppertal|Würzburg|Yangon|Yaoundé|Yerevan"
    "|Yogyakarta|Zagreb|Zurich|Zürich|Москва|Санкт-Петербург|Киев|Київ|Минск|Львов"
    "|Львів|Одесса|Одеса|Харьков|Харків|Вашингтон|Лондон|Париж|Берлин|Брюссель"
    "|Пекин|Нью-Йорк|Екатеринбург|Казань|Новосибирск|София|Београд|القاهرة|دبي"
    "|الرياض|بيروت|دمشق|بغداد|عمان|غزة|القدس|الدوحة|أبوظبي|الكويت|تونس|الجزائر"
    "|الرباط|الخرطوم|طرابلس|صنعاء|عدن|لندن|باريس|واشنطن|موسكو|نيويورك|رام الله"
    "|تهران|नई दिल्ली|मुंबई|लखनऊ|पटना|जयपुर|भोपाल|रांची|काठमांडू"
)

_COUNTRIES = (
    "Afghanistan|Africa|Albania|Algeria|Argentina|Armenia|Asia|Australia|Austria"
    "|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Bosnia|Botswana|Brazil"
    "|Brasil|Bulgaria|Burma|Cambodia|Cameroon|Canada|Chile|China|Colombia|Costa Rica"
    "|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Deutschland|Ecuador|Egypt"
    "|El Salvador|England|España|Estonia|Ethiopia|Europe|Europa|Finland|France"
    "|Georgia|Germany|Ghana|Great Britain|Greece|Guatemala|Honduras|Hungary|Iceland"
    "|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Italia|Jamaica|Japan|Jordan"
    "|Kazakhstan|Kenya|Kosovo|Kuwait|Laos|Latvia|Lebanon|Libya|Lithuania|Luxembourg"
    "|Malaysia|Mali|Malta|Mexico|Middle East|Moldova|Mongolia|Montenegro|Morocco"
    "|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger"
    "|Nigeria|North America|North Korea|North Macedonia|Northern Ireland|Norway|Oman"
    "|Österreich|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Poland|Portugal"
    "|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone"
    "|Slovakia|Slovenia|Somalia|South Africa|South America|South Korea|South Sudan"
    "|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Schweiz|Syria|Taiwan|Tanzania"
    "|Thailand|Tunisia|Turkey|Türkei|Uganda|Ukraine|United Arab Emirates"
    "|United Kingdom|United States|Uruguay|USA|UAE|UK|Uzbekistan|Venezuela|Vietnam"
    "|Wales|West Bank|Yemen|Zambia|Zimbabwe"
)

_STATES = (
    "Ala|Alaska|Ariz|Ark|Calif|Colo|Conn|D.C|Del|Fla|Ga|Hawaii|Idaho|Ill|Ind"
    "|Iowa|Kan|Ky|La|Maine|Mass|Md|Mich|Minn|Miss|Mo|Mont|N.C|N.D|N.H|N.J|N.M"
    "|N.Y|Neb|Nev|Ohio|Okla|Ore|Pa|R.I|S.C|S.D|Tenn|Texas|Utah|Va|Vt|W.Va"
    "|Wash|Wis|Wyo|Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware"
    "|Florida|Georgia|Illinois|Indiana|Kansas|Kentucky|Louisiana|Maryland"
    "|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada"
    "|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Oklahoma|Oregon"
    "|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Vermont|Virginia"
    "|West Virginia|Wisconsin|Wyoming|AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA"
    "|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY"
    "|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|B.C|Alberta|Manitoba"
    "|New Brunswick|Newfoundland|Nova Scotia|Ont|Ontario|Que|Quebec|Sask|Saskatchewan"
)


@cache
def _folded(table: str) -> frozenset[str]:
    return frozenset(table.casefold().split("|"))


def is_city(text: str) -> bool:
    """Return whether `text` is a city of the table, in any case.

    >>> is_city("NEW DELHI"), is_city("Washington D.C."), is_city("Hinweis")
    (True, True, False)
    """
    return text.strip(" .,").casefold() in _folded(_CITIES)


def is_region(text: str) -> bool:
    """Return whether `text` is a country, or a state or province as datelines shorten it.

    >>> is_region("N.Y."), is_region("Philippines"), is_region("Mich."), is_region("Monday")
    (True, True, True, False)
    """
    name = text.strip(" .,").casefold()
    return name in _folded(_STATES) or name in _folded(_COUNTRIES)


def is_place(text: str) -> bool:
    """Return whether `text` is a city, country, state or province of the tables.

    >>> is_place("South Africa"), is_place("Jane Doe")
    (True, False)
    """
    return is_city(text) or is_region(text)


def is_station(words: Sequence[str]) -> bool:
    """Return whether words are a station's code, of no syllable or above a known place, and more.

    >>> is_station(["VNR", "Kirnstedt"]), is_station(["ORF", "Wien"]), is_station(["LEE", "Kuan"])
    (True, True, False)
    """
    code, last = words[0], words[-1]
    shouted = len(code) > 2 and code.isalpha() and code.isupper() and not last.isupper()
    return shouted and (_VOWELS.isdisjoint(code) or is_place(last))
