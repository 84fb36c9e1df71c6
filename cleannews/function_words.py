"""The commonest function words of each language: articles, pronouns, prepositions, auxiliaries.

A table and nothing else. `languages.py` tells languages apart by these words, and the labeler
asks how many of a line's words are among them: prose is full of them, menus and name lists are
not. For the languages written without spaces the entries are characters or short strings that
are looked for anywhere.

To add a language: one row, 30 to 60 words in lower case, those that near relatives do *not*
share before those that they do. Elided forms stand without their apostrophe (`l`, `d`, `qu`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_LISTS = {
    "en": "the of and to in a is that for it was with as on be at by this are from have or an"
    " had not but which they we he his her she their has will been who would its were"
    " there if when what said more one you can my your all so about out up do how into"
    " than them our i",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als"
    " auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie"
    " einem über einen so zum war haben nur oder aber vor zur bis mehr durch man wir ich"
    " ihr sein kann wenn was",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se"
    " ce il sont avec ou son lui nous comme mais on y cette elle ont été aux leur ses d"
    " l qu s n c j être fait tout sa ils vous je même sans deux bien très si",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o"
    " pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también"
    " fue había era muy años hasta desde está mi porque qué sólo han yo hay eso nos uno",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas"
    " foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo"
    " pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles"
    " são você",
    "it": "di e il che la a in un è per una non sono da si con i del le ha della al dei come"
    " nel lo alla più anche o gli ma su delle dal se questo ci nella cui questa dalla"
    " era essere ai degli loro sul suo stato due dopo sua l anni tra io mi",
    "nl": "de van een het en in is dat op te zijn met voor niet aan er die als ook door maar"
    " bij om naar uit over hij werd wordt tot ze heeft nog of hebben wat zich ik was dan"
    " worden deze hun geen meer wel kan we je al haar zo veel moet dit tegen onder",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag"
    " sig från vi så kan man när år säger hon under också efter eller nu sin där vid mot"
    " ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över"
    " bara in blir",
    "da": "og i at det er en til på som med for af den har de ikke der et han men var jeg sig"
    " fra vi så kan man når år siger hun under også efter eller nu sin hvor ved mod skal"
    " ville kommer ud få blev være havde alle andre meget end her da siden over bliver"
    " hvad mig ham dem kun uden op nogle noget lige mens gennem",
    "no": "og i det er en til på som med for av den har de ikke å et han men var jeg seg fra"
    " vi så kan man når år sier hun under også etter eller nå sin hvor ved mot skal"
    " ville kommer ut få ble være hadde alle andre mye enn her da siden over blir hva"
    " meg dem bare uten opp slik noe noen mens gjennom gjør selv ein eit ikkje frå eg"
    " dei vere vart",
    "fi": "ja on ei että se hän oli joka mutta ovat sen kun myös mukaan ole kuin vain jos"
    " sitä niin tai voi jo hänen nyt olla sekä jonka tämä mitä tämän jotka ollut siitä"
    " kanssa vielä me minä ne kuitenkin olisi eivät ennen jälkeen sanoo kertoo eikä"
    " kuten koska joita tässä vaan",
    "et": "ja on ei et see oli mis ka kui ta mida ning aga oma seda selle kes või nii siis"
    " veel nad tema juba ma pole ole kuid ainult pärast enne kas sest olid ütles sellest"
    " kuni mitte üle kõik saab peab need meie välja väga ega nagu",
    "pl": "w i na z się do nie to że jest o od za po przez jak dla jego ale co są tym był ma"
    " już jej tego tak ze czy było być oraz może tylko przed które który która ich"
    " również także jednak pod będzie gdy lub a mnie nas u kiedy we bardzo ten ta",
    "cs": "a se v na je že s z do i o k to za ve by pro který si po jako jsou jsem ale jeho"
    " nebo od bylo byl byla která které už při také však tak až podle co není bude jen"
    " před když ze jsme než může aby má ještě mezi své mu proti",
    "sk": "a sa v na je že s z do aj o k to za vo by pre ktorý si po ako sú som ale jeho"
    " alebo od bolo bol bola ktorá ktoré už pri tiež však tak až podľa čo nie bude len"
    " pred keď zo sme než môže aby má ešte medzi svoje mu proti ktorí povedal",
    "sl": "in je v na se za da so z ki pa s po tudi o ne kot bi od do ni pri še že kar jih"
    " med iz bo ali več ker lahko ga kako ter sta ta bil bila če pred tem leta sem"
    " njegov mu samo zaradi tako bodo smo nekaj vse",
    "hr": "i je u na se da su za od s a koji iz će do kao o ne sa koja što to nije bi ili ali"
    " te kako po koje samo još više već tako nakon biti bio bila prema bez jer ga mu sve"
    " pri ako dok zbog može kada nisu smo sam ovo između protiv",
    "hu": "a az és hogy nem is egy ez meg volt csak de már mint el van ki azt még ezt ha vagy"
    " sem lesz majd után szerint mert amely pedig kell lehet így arra minden nagyon most"
    " akkor között ami aki miatt által illetve vannak voltak neki ezek olyan alatt"
    " azonban",
    "ro": "de și în a la cu pe care nu o că din un este pentru sa se mai au fost prin să ce"
    " fi sunt dar ca lui după ale sau al doar cel mult acest această către ei lor foarte"
    " avea fiind între acesta despre dintre va până si in ai le",
    "tr": "ve bir bu da de için ile olarak çok daha olan en gibi kadar sonra o ne var ama ise"
    " değil her olduğunu söyledi göre mi yeni ya yok ilk iki kendi oldu olduğu etti diye"
    " önce ancak bunu biz ben şu hem karşı veya tarafından içinde nasıl eden edildi",
    "az": "və bir bu üçün ilə də ki daha çox olan olaraq sonra ən kimi bildirib edib qeyd o"
    " var deyil isə görə hər onun bunu ola həmin amma öz yeni edilib olub tərəfindən"
    " artıq nə ya",
    "id": "yang dan di itu dengan untuk dari ini tidak akan pada dalam ke juga adalah ada"
    " karena saat bisa telah oleh sebagai tersebut ia kata mereka atau sudah dia bahwa"
    " kami saya tak para lebih seperti hanya menjadi secara lalu kita bagi namun hingga"
    " masih agar dapat antara",
    "ms": "yang dan di itu dengan untuk daripada ini tidak akan pada dalam ke juga adalah ada"
    " kerana ketika boleh telah oleh sebagai tersebut beliau kata mereka atau sudah dia"
    " bahawa kami saya para lebih seperti hanya menjadi bagi serta ialah selepas turut"
    " katanya kepada apabila jika",
    "vi": "và của là có được cho trong không với các một những người đã này để khi từ đến về"
    " ra vào như cũng tại thì năm sẽ ông ở trên bị phải nhiều theo tôi đó nhưng sau lại"
    " đang làm việc nhất rất anh mà bà hơn còn hai nên do",
    "tl": "ang ng sa na at mga ay ni si para siya ito hindi kay nga ko kung niya ako may mo"
    " ka sila din rin pa lang po nang namin kanyang isang kanilang mula noong dahil nila"
    " nito kaya ngunit lamang iyon naman wala",
    "ca": "de la i el que a en els un les del és una per amb no se al ha més va són pel han"
    " com seva dels aquest però aquesta ser ja seu hi ho entre també sobre quan fins tot"
    " molt ni estat pels o n d l s des on fa perquè sense",
    "gl": "de a o que e do da en un os para unha é as no por con na non se dos máis ao como"
    " das pola foi súa polo seu ou tamén entre este nos pero xa esta moi ten nas sobre"
    " cando ata ser sen anos pode son están",
    "eu": "eta da ez du bat ere dira izan zen baina dute hori egin baino edo beste den duen"
    " hau zuen dela ditu arte bere izango behar oso egiten duela ziren zuten diren gabe"
    " orain bezala guztiak batean horrek",
    "lt": "ir kad į yra iš su tai buvo bet ne jis po kaip o už dėl jau savo ar nuo apie tik"
    " jo taip per iki dar ji jie šis kuris kurie prie turi gali bus labai pat mes jų kai"
    " arba kas tačiau metų be pagal",
    "lv": "un ir ka no ar uz par kas lai bet to tā arī kā nav vai pie viņš bija pēc gan jau"
    " tas tikai līdz tiek ja šo savu gada viņa kur tika vēl būs mēs bez pret starp ne"
    " būt tomēr kad šī es",
    "af": "die van en in is het dat 'n wat met vir op te nie om aan hy sy was se ek ook deur"
    " hulle word daar as sal na moet uit kan by ons maar of sê oor jy dit haar hom meer"
    " toe nog wees tot teen so",
    "sw": "ya na wa kwa ni la katika za cha hiyo hii huyo kuwa ambaye alisema wake yake"
    " lakini pia kama baada hivyo hilo vya mwa hao yao zaidi kutoka bila ili wakati huku"
    " sasa watu ambao hata tu wao",
    "zu": "ukuthi futhi kodwa lapho ngoba kanye uma uthe lo le lokhu kuthiwa ngokuthi nge"
    " abantu laba lesi leli yini bonke wonke kusho okuthiwa ukuze njengoba emva phakathi"
    " ngesikhathi lokho kuze khona wabe umuntu into abanye kakhulu nje",
    "sq": "të e në i dhe që një për me ka nga se është u do më nuk si ai por kanë tij janë"
    " kjo këtë ky ishte pas edhe ajo së kështu ku mund ndërsa duke tha shumë gjatë kur",
    "is": "og að í á er sem það við um með til var en ekki fyrir hann af ég því hefur frá eru"
    " þá þetta þeir hún hafa eða verið upp þess eftir þar sér segir verður vera þegar úr"
    " hafi",
    "ru": "и в не на что с по а как это его к из от у за он для о то но же так бы был она мы"
    " они также все было или до если уже быть при были после когда их только чтобы"
    " который которые под об во со ее была может еще того",
    "uk": "і в на що не з у до та за про це як від він для але його по було є й також або"
    " вони які який яка через після під час при ще були буде вже щоб бути може того їх"
    " її ми якщо лише між із зі був більше коли",
    "be": "і ў на не што з у да за як гэта ён па для але яго было быў ад каб пра таксама калі"
    " яны якія які або пасля ўжо быць яшчэ мы іх толькі яе таго можа была паводле",
    "bg": "на и да се в за от са не по с че е ще като до който това беше си но които при след"
    " той към ги му във със или бъде една един също те тя няма само ако през още може"
    " бил между защото така каза вече",
    "sr": "и је у на се да су за од са који из ће до као о не што то није би или али те како"
    " по које која само још више већ тако након бити био била према без јер га му све"
    " при ако док због може када",
    "mk": "на и во да се за од ќе со не дека што е до како тоа по беше но кои ги или може при"
    " му таа бил има само уште ја сум оваа овој нема повеќе кога меѓу биде според",
    "el": "και το της η την του ο να των με στην για τον από που στο τα θα σε τη είναι οι τις"
    " στη τους δεν ότι ένα στις μια κατά μας έχει αυτό στα ως αλλά όπως μετά πως πρέπει"
    " αυτή ήταν προς μέχρι ή μου",
    "ar": "في من على إلى أن عن التي مع الذي هذا هذه كان ما لا بين بعد كما قد ولا ذلك لم هو أو"
    " كانت وقال قبل وفي أي حيث عند وأن ومن منذ خلال إن فيها قال هي حول لكن عليه غير تم"
    " كل أكثر",
    "fa": "و در به از که این را با است برای آن یک خود تا بر هم نیز می شد شده بود شود کرد اما"
    " باید ما او کرده همه گفت آنها ها کند وی دارد پس بین یا هر پیش دیگر بیش دو",
    "ur": "کے کی میں اور کا سے نے ہے کو اس کہ پر ہیں بھی ان یہ کر تھا گیا تو ایک جو کیا نہیں"
    " تھے ہو وہ رہے ہوئے جس ہی کہا اپنے تک ساتھ بعد لیے کچھ تھی",
    "he": "של את על לא הוא זה עם גם כי אל יש כל היא אבל או היה מה אם כך רק הם יותר אני אין"
    " זאת עוד לפני אחרי בין אותו לאחר אך עד אשר כמו היו שלו זו לו כבר ולא בו אחד אנחנו",
    "hi": "के में की है और को से का ने पर कि यह हैं इस भी नहीं एक हो कर था लिए जो तो गया ही"
    " वह थे बाद उन्होंने कहा रहा अपने साथ तक या थी उनके इसके कुछ रहे हुए करने",
    "mr": "आहे या आणि हे होते तर ही नाही करण्यात यांनी त्यांनी मात्र असून येथे केली केला होता"
    " त्या झाली झाले आहेत असे व हा की ते काही पण त्यामुळे",
    "ne": "छ र को मा ले भने गरेको यो पनि का छन् हुने भएको तथा लाई गर्न उनले हो थियो गर्ने यस"
    " थिए बाट नै भन्ने सो गरेका",
    "ko": "이 그 및 등 수 것 있는 한 할 더 또 이날 지난 대한 있다 있다고 위해 통해"
    " 대해 따르면 따라 하지만 그러나 그는 했다 말했다 밝혔다 전했다 것으로 이라고 라고"
    " 함께 모두 때 중 가장 다른 없는 것이다 우리 이번 특히 것은 때문에",
    "zh": "的 了 是 在 和 有 不 这 這 也 就 与 與 对 對 为 為 而 都 他 她 我 们"
    " 們 将 將 被 从 從 但 说 說 到 中 上 及 等 还 還 以 之 其 所 于 於 并"
    " 並",
    "ja": "の に は を た が で て と し れ さ ある いる も する から な こと として"
    " い や など なっ ない まで この その れる です ます だ",
    "th": "ที่ และ การ ใน ของ เป็น ว่า ได้ มี จะ ไม่ ให้ จาก กับ แต่ โดย ไป มา นี้ ก็ คน ซึ่ง ต้อง แล้ว อยู่ เพื่อ",
    "lo": "ທີ່ ແລະ ການ ໃນ ຂອງ ເປັນ ວ່າ ໄດ້ ມີ ຈະ ບໍ່ ໃຫ້ ຈາກ ກັບ ແຕ່ ໂດຍ",
    "km": "និង ដែល ក្នុង ការ បាន ជា នៅ ពី មាន របស់ ដោយ មិន ទៅ នេះ ឲ្យ គឺ",
    "my": "သည် များ ကို တွင် မှ နှင့် ၏ ဖြင့် ၍ ပြီး မှာ ရှိ တယ် က",
}

FUNCTION_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _LISTS.items()
}


@cache
def all_function_words() -> frozenset[str]:
    """The function words of all languages together: they carry no subject."""
    return frozenset().union(*FUNCTION_WORDS.values())
