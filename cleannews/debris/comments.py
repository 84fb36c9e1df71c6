"""Debris of the readers' comments: buttons, headers, the form to write one."""

from __future__ import annotations

from cleannews.debris.rule import Rule

_NUMBER = r"\d[\d.,  ]{0,9}[kK]?"
_COUNTED = (
    r"(?:comments?|responses?|replies|kommentare?n?|leserkommentare?|antworten|beiträge|commentaires?|réponses?|réactions?|comentarios?|respuestas?|comentários?|respostas?|comment[oi]|risposte?|reacties?"
    r"|kommentarer|svar|kommenttia|komentarzy?|komentarze|odpowiedzi|komentář[eů]?|комментари(?:й|я|ев)|коментар(?:і|ів)?|yorum|تعليق(?:ات|اً)?|टिप्पणियां|टिप्पणी|कमेंट|komentar|tanggapan)"
)
_CJK_COUNTED = r"(?:条评论|则评论|則留言|則評論|条留言|個留言|条回复|篇留言|件のコメント|コメント|개의 댓글|개의 의견|댓글)"
_NAMED = (
    r"(?:comments?|reader comments|view comments|show comments|responses|kommentare?|leserkommentare|leser-kommentare|commentaires?|les commentaires|vos réactions|réactions|comentarios|comentários|commenti|reacties"
    r"|kommentarer|kommentit|komentarze|komentarzy|komentáře|diskuze|комментарии|комментариев|комментарий|коментарі|yorumlar|yorum|التعليقات|تعليقات|टिप्पणियां|कमेंट्स?|评论|留言|回應|評論|网友评论|最新评论|コメント|댓글|댓글달기|komentar)"
)

COMMENTS: tuple[Rule, ...] = (
    Rule(
        id="comment-ui",
        code="CN201",
        why="Buttons, calls and notices around the readers' comments.",
        certain=True,
        lines={
            "mul": "disqus|comments powered by disqus|powered by disqus|akismet",
            "en": (
                "leave a reply|leave a reply cancel reply|leave a comment|"
                "leave a comment cancel reply|leave your comment|leave comment|leave a response|"
                "leave your reply|cancel reply|click here to cancel reply|"
                "click here to cancel the reply|post a comment|post comment|post your comment|"
                "post a reply|post reply|submit comment|submit your comment|send comment|"
                "add a comment|add comment|add your comment|add new comment|add a reply|"
                "write a comment|write your comment|write a reply|write a response|"
                "type your comment|type your comment here|enter your comment here|"
                "please enter your comment|please enter your comment!|"
                "please enter your name here|make a comment|comment now|comment on this story|"
                "comment on this article|comment on this post|comment on this|comment this|"
                "comment as a guest|comment below|commenting as|be the first to comment|"
                "be the first to comment!|be the first to reply|be the first to respond|"
                "be the first to leave a comment|be the first to post a comment|"
                "be the first to share what you think!|no comments|no comments yet|"
                "no comments yet.|no comment yet|no comments to show|there are no comments|"
                "there are no comments yet|there are no comments on this article|"
                "there are no comments for this post|comments are closed|comments closed|"
                "comments are off|comments off|comments are disabled|comments disabled|"
                "comments have been closed|comments are turned off|comments are now closed|"
                "comments are closed on this story|comments for this article are closed|"
                "comments on this article are closed|comments for this thread are now closed|"
                "comments are closed for this article|commenting is closed|"
                "commenting is disabled|commenting on this article is closed|"
                "commenting has been disabled|commenting has been turned off|"
                "this article is closed for comments|sorry, comments are closed|"
                "sorry, comments are closed for this item|load more comments|load comments|"
                "load more replies|load previous comments|loading comments|show comments|"
                "show all comments|show more comments|show more replies|show replies|"
                "show previous comments|show comments section|hide comments|hide replies|"
                "view comments|view all comments|view more comments|view replies|"
                "view more replies|view all replies|see comments|see all comments|"
                "see more comments|read comments|read all comments|read more comments|"
                "read the comments|open comments|close comments|go to comments|jump to comments|"
                "skip to comments|more comments|all comments|older comments|newer comments|"
                "expand full comment|expand comments|sort comments|sort comments by|"
                "sort by newest|sort by oldest|sort by best|newest first|oldest first|most liked|"
                "most recent comments|newest most voted|oldest newest most voted|"
                "newest oldest most voted|inline feedbacks|top comments|best comments|"
                "featured comment|featured comments|report comment|report this comment|"
                "report this reply|report abuse|report as inappropriate|report this post|"
                "flag comment|flag this comment|flag as inappropriate|flag as abusive|"
                "mark as spam|delete comment|edit comment|your comment has not been saved|"
                "your comment is awaiting moderation|your comment has been submitted|"
                "your comment will be posted after it is approved|"
                "your comment may be subject to moderation|thank you for your comment|"
                "thanks for your comment|are you sure you want to delete this comment?|"
                "are you sure you want to mark this comment as inappropriate?|log in to comment|"
                "login to comment|log in to reply|log in to leave a comment|"
                "log in to post a comment|log in or register to post comments|"
                "login or register to post comments|sign in to comment|"
                "sign in to join the conversation|sign up to comment|register to comment|"
                "please log in to comment|please login to comment|"
                "please log in to leave a comment|you must be logged in to post a comment|"
                "you must be logged in to comment|you must log in to post a comment|"
                "you must be logged in to reply|"
                "you must be logged in to join the discussion or read more comments|"
                "you must be logged in to vote|you need to be logged in to comment|"
                "sign in or create an account to comment|want to join the discussion?|"
                "join the discussion|feel free to contribute!|reply delete|reply report|"
                "reply share|like reply|reply like|like reply share|like dislike reply|"
                "reply quote|reply to this comment|reply to comment|reply to this|in reply to|"
                "thumbs up thumbs down|upvote downvote|permalink to this comment|"
                "link to this comment|notify me of new comments via email|"
                "notify me of new posts by email|notify me of new posts via email|"
                "notify me of follow-up comments by email|"
                "notify me of followup comments via e-mail|"
                "notify me of followup comments by email|notify me when new comments are added|"
                "notify me when new comments are posted|"
                "new follow-up comments new replies to my comments|subscribe to comments|"
                "comments rss|comments feed|comment feed|rss feed for comments on this post|"
                "subscribe to: post comments (atom)|subscribe to this comment thread|"
                "recent comments|latest comments|pingbacks|trackbacks|pingbacks 0|trackbacks 0|"
                "trackbacks/pingbacks|this post has no comments|have your say in our comments|"
                "share your thoughts in the comments|share your thoughts in the comments below|"
                "let us know in the comments|let us know in the comments below|"
                "tell us in the comments|tell us in the comments below|"
                "share your thoughts and join the conversation in the comments|"
                "what do you think? leave a comment|"
                "what do you think? let us know in the comments|sound off in the comments|"
                "comments restacks|discussion about this post|top latest discussions|"
                "moderated by the newsroom"
            ),
            "de": (
                "schreibe einen kommentar|schreibe einen kommentar antworten abbrechen|"
                "schreibe einen kommentar antwort abbrechen|schreiben sie einen kommentar|"
                "schreiben sie einen kommentar antworten abbrechen|schreib einen kommentar|"
                "schreiben sie den ersten kommentar|schreibe den ersten kommentar|"
                "schreibe jetzt den ersten kommentar|kommentar schreiben|kommentare schreiben|"
                "kommentar verfassen|kommentar verfassen antwort abbrechen|"
                "kommentar verfassen antworten abbrechen|kommentar hinterlassen|"
                "kommentar hinterlassen antworten abbrechen|kommentar abgeben|kommentar absenden|"
                "kommentar abschicken|kommentar speichern|kommentar senden|"
                "kommentar veröffentlichen|kommentar hinzufügen|kommentar posten|"
                "einen kommentar schreiben|einen kommentar hinterlassen|"
                "einen kommentar verfassen|hinterlasse einen kommentar|"
                "hinterlasse einen kommentar antworten abbrechen|"
                "hinterlasse jetzt einen kommentar|hinterlassen sie einen kommentar|"
                "hinterlassen sie einen kommentar antworten abbrechen|hinterlasse eine antwort|"
                "hinterlasse eine antwort antworten abbrechen|hinterlassen sie eine antwort|"
                "lass einen kommentar da|neuen kommentar schreiben|neuen kommentar hinzufügen|"
                "neuer kommentar|jetzt kommentieren|hier kommentieren|artikel kommentieren|"
                "beitrag kommentieren|diesen artikel kommentieren|mitdiskutieren|"
                "jetzt mitdiskutieren|diskutieren sie mit|diskutiere mit|diskutieren sie mit!|"
                "mitreden|jetzt mitreden|reden sie mit|ihre meinung ist gefragt|"
                "ihre meinung interessiert uns|sagen sie ihre meinung|antworten abbrechen|"
                "antwort abbrechen|antworten löschen|antworten antworten abbrechen|"
                "hier klicken, um das antworten abzubrechen|"
                "hier klicken, um die antwort abzubrechen|auf diesen kommentar antworten|"
                "antworten melden|antworten melden empfehlen|melden antworten|kommentar melden|"
                "beitrag melden|kommentar löschen|kommentare anzeigen|alle kommentare anzeigen|"
                "alle kommentare|alle kommentare lesen|alle kommentare öffnen|kommentare lesen|"
                "kommentare öffnen|kommentare schließen|kommentare einblenden|"
                "kommentare ausblenden|kommentare laden|weitere kommentare|"
                "weitere kommentare laden|weitere kommentare anzeigen|mehr kommentare|"
                "mehr kommentare laden|mehr kommentare anzeigen|zu den kommentaren|zum kommentar|"
                "zu den leserkommentaren|antworten anzeigen|weitere antworten anzeigen|"
                "neueste kommentare|letzte kommentare|aktuelle kommentare|neue kommentare|"
                "ältere kommentare|neueste zuerst|älteste zuerst|beste zuerst|leserempfehlungen|"
                "redaktionsempfehlungen|keine kommentare|noch keine kommentare|"
                "noch keine kommentare vorhanden|noch kein kommentar|"
                "es gibt noch keine kommentare|bisher keine kommentare|"
                "keine kommentare vorhanden|seien sie der erste, der kommentiert|"
                "sei der erste, der kommentiert|kommentare geschlossen|"
                "kommentare sind geschlossen|die kommentare sind geschlossen|"
                "kommentare deaktiviert|kommentare sind deaktiviert|"
                "kommentarfunktion geschlossen|die kommentarfunktion ist geschlossen|"
                "die kommentarfunktion ist deaktiviert|die kommentarfunktion wurde geschlossen|"
                "die kommentarfunktion für diesen artikel wurde deaktiviert|"
                "kommentarbereich schließen|kommentieren nicht möglich|"
                "die diskussion ist geschlossen|kommentare-feed|kommentar-feed|"
                "kommentare als rss|rss - kommentare|feed der kommentare|kommentarfeed|"
                "abonnieren kommentare zum post (atom)|"
                "du musst angemeldet sein, um einen kommentar abzugeben|"
                "sie müssen angemeldet sein, um einen kommentar abzugeben|"
                "sie müssen angemeldet sein, um kommentieren zu können|"
                "melden sie sich an, um zu kommentieren|melde dich an, um zu kommentieren|"
                "anmelden und kommentieren|zum kommentieren anmelden|"
                "bitte melden sie sich an, um zu kommentieren|bitte einloggen um zu kommentieren|"
                "bitte loggen sie sich ein, um zu kommentieren|"
                "benachrichtigung bei weiteren kommentaren per e-mail senden|"
                "benachrichtige mich über nachfolgende kommentare via e-mail|"
                "benachrichtige mich über neue beiträge via e-mail|"
                "benachrichtigungen über neue kommentare|"
                "informiere mich über neue beiträge per e-mail|"
                "e-mail-benachrichtigung bei weiteren kommentaren|"
                "bei neuen kommentaren benachrichtigen|"
                "allen neuen kommentare nur antworten zu meinen kommentar/en|"
                "gib hier deinen kommentar ein|bitte geben sie ihren kommentar ein!|"
                "bitte geben sie hier ihren namen ein|vielen dank für ihren kommentar|"
                "ihr kommentar wird geprüft|dein kommentar wird noch moderiert|"
                "dein kommentar wartet auf freischaltung|"
                "die redaktion behält sich vor, kommentare zu kürzen|verbinde mit %s|"
                "liken gefällt 1 person|pingbacks & trackbacks"
            ),
            "fr": (
                "laisser un commentaire|laisser un commentaire annuler la réponse|"
                "laissez un commentaire|laissez un commentaire annuler la réponse|"
                "laisser une réponse|laisser une réponse annuler la réponse|laissez une réponse|"
                "laissez votre commentaire|ajouter un commentaire|ajoutez un commentaire|"
                "ajouter votre commentaire|écrire un commentaire|poster un commentaire|"
                "publier un commentaire|publier le commentaire|déposer un commentaire|"
                "envoyer le commentaire|envoyer un commentaire|commenter cet article|"
                "commenter l'article|commentez cet article|commenter|commentez|je commente|"
                "réagir|réagir à cet article|réagissez|réagissez à cet article|"
                "répondre à ce commentaire|annuler la réponse|"
                "cliquez ici pour annuler la réponse|répondre supprimer|répondre signaler|"
                "signaler un abus|signaler ce commentaire|signaler ce contenu|"
                "signaler un contenu abusif|signaler au modérateur|afficher les commentaires|"
                "afficher tous les commentaires|afficher plus de commentaires|"
                "voir les commentaires|voir tous les commentaires|voir plus de commentaires|"
                "lire les commentaires|lire tous les commentaires|charger plus de commentaires|"
                "tous les commentaires|masquer les commentaires|voir les réponses|"
                "derniers commentaires|commentaires récents|aucun commentaire|pas de commentaire|"
                "pas encore de commentaire|aucun commentaire pour le moment|"
                "soyez le premier à commenter|soyez le premier à réagir|"
                "soyez le premier à commenter cet article|les commentaires sont fermés|"
                "commentaires fermés|les commentaires sont désactivés|les commentaires sont clos|"
                "connectez-vous pour commenter|se connecter pour commenter|"
                "vous devez être connecté pour laisser un commentaire|"
                "vous devez être connecté pour publier un commentaire|"
                "vous devez vous connecter pour laisser un commentaire|"
                "vous devez vous connecter pour publier un commentaire|"
                "prévenez-moi de tous les nouveaux commentaires par e-mail|"
                "prévenez-moi de tous les nouveaux articles par e-mail|rejoignez la discussion|"
                "participer à la discussion|participez à la conversation|"
                "participer à la conversation|rejoindre la conversation|donnez votre avis|"
                "votre avis nous intéresse|flux des commentaires"
            ),
            "es": (
                "deja un comentario|deja un comentario cancelar la respuesta|"
                "deja un comentario cancelar respuesta|deja una respuesta|"
                "deja una respuesta cancelar la respuesta|deja una respuesta cancelar respuesta|"
                "dejar un comentario|dejar una respuesta|dejar respuesta|dejar comentario|"
                "déjanos tu comentario|deje su comentario|deje un comentario|deja tu comentario|"
                "escribe un comentario|escriba un comentario|escribir un comentario|"
                "escribe tu comentario|agregar comentario|agregar un comentario|"
                "agrega un comentario|añadir comentario|añade un comentario|añadir un comentario|"
                "añadir nuevo comentario|publicar comentario|publicar un comentario|"
                "publicar el comentario|enviar comentario|enviar un comentario|haz un comentario|"
                "comenta esta noticia|comenta este artículo|comentar esta noticia|"
                "comentar este artículo|comentar noticia|comenta la noticia|comentar|"
                "cancelar respuesta|cancelar la respuesta|haz clic para cancelar la respuesta|"
                "responder eliminar|responder reportar|responder a este comentario|"
                "denunciar comentario|reportar comentario|reportar abuso|denunciar abuso|"
                "ver comentarios|ver todos los comentarios|ver más comentarios|"
                "ver los comentarios|mostrar comentarios|mostrar más comentarios|"
                "cargar más comentarios|cargar comentarios|leer comentarios|"
                "todos los comentarios|ocultar comentarios|ir a los comentarios|"
                "últimos comentarios|comentarios recientes|sin comentarios|no hay comentarios|"
                "aún no hay comentarios|todavía no hay comentarios|no hay comentarios aún|"
                "sé el primero en comentar|se el primero en comentar|sea el primero en comentar|"
                "sé el primero en opinar|comentarios cerrados|los comentarios están cerrados|"
                "los comentarios están desactivados|comentarios desactivados|"
                "inicia sesión para comentar|inicie sesión para comentar|"
                "debes iniciar sesión para comentar|"
                "debes iniciar sesión para dejar un comentario|debe iniciar sesión para comentar|"
                "regístrate para comentar|"
                "lo siento, debes estar conectado para publicar un comentario|"
                "debes estar conectado para publicar un comentario|"
                "debe estar registrado para comentar|"
                "recibir un email con los siguientes comentarios a esta entrada|"
                "recibir un email con cada nueva entrada|únete a la conversación|"
                "participa en la conversación|únete al debate|participa en el debate|"
                "normas de los comentarios|entradas (atom)|enviar comentarios (atom)"
            ),
            "pt": (
                "deixe um comentário|deixe um comentário cancelar resposta|deixe uma resposta|"
                "deixe uma resposta cancelar resposta|deixe uma resposta cancelar a resposta|"
                "deixe seu comentário|deixe o seu comentário|deixar comentário|"
                "deixar um comentário|deixar um comentário cancelar resposta|deixar uma resposta|"
                "escreva um comentário|escreva seu comentário|escrever comentário|"
                "faça um comentário|faça seu comentário|adicionar comentário|"
                "adicione um comentário|adicionar um comentário|publicar comentário|"
                "postar comentário|postar um comentário|enviar comentário|enviar um comentário|"
                "inserir comentário|comente esta notícia|comente esta matéria|"
                "comente este artigo|comentar notícia|comente aqui|comentar|comente|"
                "cancelar resposta|clique aqui para cancelar a resposta|responder excluir|"
                "responder eliminar|denunciar comentário|reportar comentário|ver comentários|"
                "ver todos os comentários|ver mais comentários|mostrar comentários|"
                "carregar mais comentários|carregar comentários|ler comentários|"
                "todos os comentários|mais comentários|últimos comentários|comentários recentes|"
                "sem comentários|nenhum comentário|não há comentários|ainda não há comentários|"
                "ainda sem comentários|seja o primeiro a comentar|seja o primeiro a comentar!|"
                "comentários encerrados|comentários fechados|os comentários estão fechados|"
                "os comentários estão desativados|os comentários estão encerrados|"
                "faça login para comentar|entre para comentar|inicie sessão para comentar|"
                "é preciso estar logado para comentar|"
                "você precisa fazer o login para publicar um comentário|"
                "você precisa estar logado para comentar|"
                "este conteúdo não recebe mais comentários|"
                "os comentários não representam a opinião do site|"
                "os comentários são de responsabilidade exclusiva de seus autores|"
                "notifique-me sobre novos comentários por e-mail|"
                "notifique-me sobre novas publicações por e-mail|participe da conversa|"
                "participe do debate|junte-se à conversa|dê sua opinião"
            ),
            "it": (
                "lascia un commento|lascia un commento annulla risposta|lascia una risposta|"
                "lascia una risposta annulla risposta|lascia il tuo commento|scrivi un commento|"
                "scrivi il tuo commento|aggiungi un commento|aggiungi commento|"
                "inserisci un commento|inserisci commento|pubblica commento|posta un commento|"
                "invia commento|invia il commento|commenta|commenta la notizia|"
                "commenta l'articolo|commenta questo articolo|commenta per primo|"
                "commenta con facebook|annulla risposta|fai clic qui per annullare la risposta|"
                "rispondi elimina|rispondi segnala|segnala commento|segnala un abuso|"
                "segnala abuso commento|mostra commenti|mostra tutti i commenti|"
                "mostra altri commenti|vedi tutti i commenti|vedi i commenti|visualizza commenti|"
                "visualizza tutti i commenti|leggi i commenti|leggi tutti i commenti|"
                "carica altri commenti|tutti i commenti|altri commenti|ultimi commenti|"
                "commenti recenti|nessun commento|nessun commento presente|non ci sono commenti|"
                "ancora nessun commento|sii il primo a commentare|commenti chiusi|"
                "i commenti sono chiusi|i commenti sono disabilitati|commenti disabilitati|"
                "accedi per commentare|effettua il login per commentare|"
                "devi essere connesso per inviare un commento|"
                "devi effettuare l'accesso per postare un commento|devi accedere per commentare|"
                "avvertimi via email in caso di risposte al mio commento|"
                "avvertimi via email alla pubblicazione di un nuovo articolo|"
                "partecipa alla discussione|unisciti alla discussione|"
                "unisciti alla conversazione|di' la tua"
            ),
            "nl": (
                "laat een reactie achter|laat een reactie achter reactie annuleren|"
                "geef een reactie|geef een reactie reactie annuleren|geef een antwoord|"
                "geef een antwoord antwoord annuleren|plaats een reactie|plaats reactie|"
                "reactie plaatsen|reactie toevoegen|reactie versturen|schrijf een reactie|"
                "voeg een reactie toe|reageer|reageer op dit artikel|reageren|reageer als eerste|"
                "wees de eerste die reageert|wees de eerste om te reageren|reactie annuleren|"
                "antwoord annuleren|klik om reactie te annuleren|bekijk reacties|"
                "bekijk alle reacties|toon reacties|toon alle reacties|alle reacties|"
                "meer reacties|meer reacties laden|laatste reacties|recente reacties|"
                "geen reacties|nog geen reacties|er zijn nog geen reacties|reacties gesloten|"
                "reacties zijn gesloten|de reacties zijn gesloten|reageren is niet meer mogelijk|"
                "log in om te reageren|je moet inloggen om een reactie te kunnen plaatsen|"
                "je moet ingelogd zijn om een reactie te plaatsen|meld misbruik|"
                "rapporteer reactie|praat mee|doe mee aan de discussie|discussieer mee"
            ),
            "sv": (
                "lämna en kommentar|lämna en kommentar avbryt svar|lämna ett svar|"
                "lämna ett svar avbryt svar|kommentera|kommentera artikeln|kommentera inlägget|"
                "skriv en kommentar|skriv kommentar|lägg till kommentar|publicera kommentar|"
                "skicka kommentar|avbryt svar|visa kommentarer|visa alla kommentarer|"
                "visa fler kommentarer|läs kommentarer|läs kommentarerna|fler kommentarer|"
                "senaste kommentarer|inga kommentarer|inga kommentarer än|"
                "bli först att kommentera|var först med att kommentera|kommentarer inaktiverade|"
                "kommentarer är stängda|kommentarsfältet är stängt|logga in för att kommentera|"
                "du måste vara inloggad för att publicera en kommentar|anmäl kommentar|"
                "delta i diskussionen"
            ),
            "da": (
                "skriv en kommentar|skriv kommentar|skriv et svar|skriv et svar annuller svar|"
                "efterlad en kommentar|tilføj kommentar|kommentér|kommentér artiklen|"
                "annuller svar|vis kommentarer|vis alle kommentarer|se alle kommentarer|"
                "flere kommentarer|seneste kommentarer|ingen kommentarer|"
                "vær den første til at kommentere|kommentarer er lukket|"
                "log ind for at kommentere|deltag i debatten"
            ),
            "no": (
                "legg igjen en kommentar|legg igjen en kommentar avbryt svar|legg igjen et svar|"
                "legg til kommentar|skriv en kommentar|skriv kommentar|kommenter|"
                "kommenter artikkelen|avbryt svar|vis kommentarer|vis alle kommentarer|"
                "se alle kommentarer|siste kommentarer|ingen kommentarer|"
                "kommentarfeltet er stengt|kommentarer er stengt|logg inn for å kommentere|"
                "delta i debatten"
            ),
            "fi": (
                "jätä kommentti|kirjoita kommentti|lisää kommentti|kommentoi|kommentoi juttua|"
                "lähetä kommentti|peruuta vastaus|näytä kommentit|näytä kaikki kommentit|"
                "lue kommentit|lataa lisää kommentteja|uusimmat kommentit|viimeisimmät kommentit|"
                "ei kommentteja|ei vielä kommentteja|kommentit on suljettu|"
                "kommentointi on suljettu|kirjaudu kommentoidaksesi|osallistu keskusteluun|"
                "liity keskusteluun|vastaa peruuta vastaus|ilmoita asiaton viesti"
            ),
            "pl": (
                "dodaj komentarz|dodaj komentarz anuluj pisanie odpowiedzi|"
                "dodaj komentarz anuluj odpowiedź|dodaj nowy komentarz|dodaj swój komentarz|"
                "napisz komentarz|wyślij komentarz|opublikuj komentarz|zamieść komentarz|"
                "zostaw komentarz|zostaw odpowiedź|zostaw odpowiedź anuluj odpowiedź|skomentuj|"
                "skomentuj artykuł|komentuj|anuluj pisanie odpowiedzi|anuluj odpowiedź|"
                "kliknij, aby anulować odpowiedź|odpowiedz usuń|odpowiedz zgłoś|"
                "odpowiedz na ten komentarz|zgłoś komentarz|zgłoś nadużycie|zgłoś do moderacji|"
                "pokaż komentarze|pokaż wszystkie komentarze|pokaż więcej komentarzy|"
                "pokaż odpowiedzi|zobacz komentarze|zobacz wszystkie komentarze|"
                "zobacz więcej komentarzy|czytaj komentarze|czytaj wszystkie komentarze|"
                "wszystkie komentarze|więcej komentarzy|ukryj komentarze|najnowsze komentarze|"
                "ostatnie komentarze|najpopularniejsze komentarze|brak komentarzy|"
                "nie ma jeszcze komentarzy|bądź pierwszy|bądź pierwszy i skomentuj|"
                "bądź pierwszą osobą, która skomentuje|komentarze wyłączone|"
                "komentowanie wyłączone|komentarze zostały wyłączone|"
                "możliwość komentowania została wyłączona|komentarze są zamknięte|"
                "zaloguj się, aby komentować|zaloguj się aby dodać komentarz|"
                "zaloguj się, aby dodać komentarz|zaloguj się, aby skomentować|"
                "musisz się zalogować, aby móc dodać komentarz|dołącz do dyskusji|"
                "weź udział w dyskusji|powiadom mnie o nowych komentarzach|"
                "forum dyskusyjne do artykułu"
            ),
            "cs": (
                "přidat komentář|přidejte komentář|napsat komentář|"
                "napsat komentář zrušit odpověď na komentář|napište komentář|vložit komentář|"
                "odeslat komentář|přidat názor|přidat příspěvek|vložit příspěvek|"
                "vstoupit do diskuze|vstoupit do diskuse|zrušit odpověď|zobrazit komentáře|"
                "zobrazit všechny komentáře|zobrazit diskuzi|všechny komentáře|"
                "nejnovější komentáře|poslední komentáře|žádné komentáře|komentáře jsou uzavřeny|"
                "diskuze je uzavřena|přihlaste se a komentujte|zapojit se do diskuze|"
                "zapojte se do diskuze|nahlásit příspěvek"
            ),
            "ru": (
                "добавить комментарий|добавить комментарий отменить ответ|"
                "добавить комментарий отмена|оставить комментарий|оставьте комментарий|"
                "оставьте свой комментарий|оставить отзыв о статье|написать комментарий|"
                "напишите комментарий|отправить комментарий|опубликовать комментарий|"
                "ваш комментарий|прокомментировать|комментировать|комментировать новость|"
                "отменить ответ|отменить комментарий|нажмите, чтобы отменить ответ|"
                "ответить удалить|ответить пожаловаться|пожаловаться|пожаловаться на комментарий|"
                "показать комментарии|показать все комментарии|показать еще комментарии|"
                "посмотреть комментарии|все комментарии|читать комментарии|"
                "читать все комментарии|загрузить еще комментарии|больше комментариев|"
                "скрыть комментарии|последние комментарии|свежие комментарии|лучшие комментарии|"
                "новые комментарии|нет комментариев|комментариев нет|комментариев пока нет|"
                "пока нет комментариев|комментарии отсутствуют|"
                "будьте первым, кто оставит комментарий|станьте первым комментатором|"
                "комментарии закрыты|комментарии отключены|комментирование закрыто|"
                "комментирование отключено|обсуждение закрыто|войдите, чтобы комментировать|"
                "войдите, чтобы оставить комментарий|войти и комментировать|"
                "для отправки комментария вам необходимо авторизоваться|"
                "чтобы оставить комментарий, необходимо авторизоваться|"
                "авторизуйтесь, чтобы оставить комментарий|"
                "только зарегистрированные пользователи могут оставлять комментарии|"
                "присоединяйтесь к обсуждению|присоединиться к обсуждению|обсудить на форуме|"
                "обсудить новость|обсудить|уведомить меня о новых комментариях по email"
            ),
            "uk": (
                "додати коментар|залишити коментар|залиште коментар|залишити відповідь|"
                "написати коментар|надіслати коментар|коментувати|скасувати відповідь|"
                "показати коментарі|усі коментарі|всі коментарі|останні коментарі|"
                "коментарів немає|немає коментарів|поки немає коментарів|коментарі закриті|"
                "коментарі вимкнені|увійдіть, щоб залишити коментар|приєднатися до обговорення|"
                "обговорити|поскаржитись"
            ),
            "tr": (
                "yorum yap|yorum yaz|yorum yazın|yorum yapın|yorum gönder|yorum ekle|"
                "yorumu gönder|yorum bırak|yorum bırakın|bir yorum yazın|bir yorum yap|"
                "bir yorum bırakın|bir cevap yazın|bir cevap yazın cevabı iptal et|"
                "bir yanıt yazın|bir yanıt yazın yanıtı iptal et|bir yanıt bırakın|"
                "cevabı iptal et|yanıtı iptal et|yanıtla|yorumunuzu yazın|yorumunuz|"
                "ilk yorumu siz yapın|ilk yorumu siz yazın|ilk yorum yapan siz olun|"
                "ilk yorumu sen yap|henüz yorum yapılmamış|henüz yorum yok|henüz yorum yapılmadı|"
                "hiç yorum yok|yorumları göster|tüm yorumları göster|tüm yorumlar|"
                "tüm yorumları gör|yorumları oku|daha fazla yorum|daha fazla yorum göster|"
                "son yorumlar|yorumlar kapalı|yorumlar kapatıldı|yoruma kapalı|"
                "yorum yapmak için giriş yapın|yorum yapmak için üye girişi yapın|"
                "yorum yapabilmek için oturum açmalısınız|"
                "yorum yapabilmek için giriş yapmalısınız|şikayet et|yorumu şikayet et|"
                "yorum kuralları|tartışmaya katıl"
            ),
            "ar": (
                "اترك تعليقا|اترك تعليقاً|أترك تعليقا|اترك تعليقك|اترك تعليقاً إلغاء الرد|"
                "اترك تعليقا إلغاء الرد|اترك ردا|اترك رداً|اترك رداً إلغاء الرد|أضف تعليقا|"
                "أضف تعليقاً|أضف تعليق|اضف تعليق|أضف تعليقك|اضف تعليقك|أضف تعليقاً جديداً|"
                "اكتب تعليقا|اكتب تعليقك|أكتب تعليق|إرسال التعليق|ارسال التعليق|أرسل تعليقك|"
                "نشر التعليق|إضافة تعليق|اضافة تعليق|إلغاء الرد|الغاء الرد|عرض التعليقات|"
                "عرض جميع التعليقات|عرض المزيد من التعليقات|إظهار التعليقات|كل التعليقات|"
                "جميع التعليقات|أحدث التعليقات|آخر التعليقات|المزيد من التعليقات|لا توجد تعليقات|"
                "لا يوجد تعليقات|لا تعليقات|لا توجد تعليقات بعد|كن أول من يعلق|"
                "كن أول من يعلق على الخبر|التعليقات مغلقة|التعليقات معطلة|سجل الدخول للتعليق|"
                "سجل دخولك للتعليق|يجب أنت تكون مسجل الدخول لتضيف تعليقاً|"
                "يجب تسجيل الدخول للتعليق|أبلغ عن إساءة|الإبلاغ عن تعليق|شارك في النقاش|"
                "شارك برأيك|شاركنا برأيك"
            ),
            "hi": (
                "टिप्पणी करें|एक टिप्पणी छोड़ें|अपनी टिप्पणी दें|अपनी टिप्पणी लिखें|"
                "टिप्पणी लिखें|टिप्पणी जोड़ें|कमेंट करें|कमेंट लिखें|अपना कमेंट लिखें|"
                "कमेंट पोस्ट करें|उत्तर दें|जवाब दें|उत्तर रद्द करें|कोई जवाब दें|"
                "कोई टिप्पणी नहीं|अभी तक कोई टिप्पणी नहीं|सभी टिप्पणियां|सभी टिप्पणियां देखें|"
                "सभी कमेंट्स देखें|और टिप्पणियां देखें|सबसे पहले टिप्पणी करें|पहली टिप्पणी करें|"
                "टिप्पणियां बंद हैं|टिप्पणी करने के लिए लॉग इन करें|"
                "कमेंट करने के लिए लॉग इन करें|चर्चा में शामिल हों|अपनी राय दें|नवीनतम टिप्पणियां"
            ),
            "zh": (
                "发表评论|发表评论 取消回复|我来说两句|我要评论|我要留言|参与评论|写评论|写留言|"
                "添加评论|提交评论|发布评论|取消回复|点击这里取消回复|回复 举报|举报评论|"
                "查看评论|查看全部评论|查看所有评论|查看更多评论|全部评论|更多评论|加载更多评论|"
                "最新评论|热门评论|精彩评论|网友评论|网友热评|暂无评论|还没有评论|没有评论|"
                "暂时没有评论|抢沙发|评论已关闭|评论关闭|登录后评论|登录后发表评论|请登录后评论|"
                "请先登录后发表评论|请登录后发表评论|您还未登录|匿名发表|匿名评论|评论内容|"
                "评论排行榜|发表留言|相关评论|發表留言|發表留言 取消回覆|發表評論|發表回應|"
                "發佈留言|發佈留言 取消回覆|發佈回覆|我要留言|我要回應|我要評論|留言給我們|"
                "新增留言|取消回覆|按這裡取消回覆|查看留言|查看全部留言|查看所有留言|"
                "查看更多留言|更多留言|全部留言|最新留言|網友留言|網友回應|尚無留言|目前沒有留言|"
                "還沒有留言|留言功能已關閉|迴響已關閉|登入後留言|請登入後留言|請先登入|檢舉留言|"
                "檢舉|請各位遵紀守法並注意語言文明|请各位遵纪守法并注意语言文明|"
                "网友评论仅供其表达个人看法，并不表明本站立场"
            ),
            "ja": (
                "コメントを書く|コメントする|コメントを投稿|コメントを投稿する|コメントを残す|"
                "コメントを残す コメントをキャンセル|コメントをどうぞ|コメントを送信|"
                "コメントを追加|コメントをキャンセル|返信をキャンセル|返信をキャンセルする|"
                "ここをクリックして返信をキャンセル|コメントを見る|コメントを読む|コメントを表示|"
                "すべてのコメントを見る|すべてのコメントを表示|コメントをもっと見る|"
                "もっとコメントを見る|コメント一覧|最新のコメント|最近のコメント|新着コメント|"
                "おすすめのコメント|コメントはまだありません|まだコメントはありません|"
                "コメントはありません|まだコメントがありません|コメントは受け付けていません|"
                "コメントは受け付けておりません|現在コメントは受け付けていません|"
                "コメントは締め切りました|コメントするにはログインしてください|"
                "コメントを書くにはログインが必要です|コメントを投稿するにはログインしてください|"
                "ログインしてコメントする|違反報告|通報する|違反コメントを報告|ヤフコメを見る|"
                "この記事へのコメント|この記事にコメントする|トラックバック|トラックバックurl"
            ),
            "ko": (
                "댓글쓰기|댓글 쓰기|댓글달기|댓글 달기|댓글 작성|댓글작성|댓글 등록|댓글등록|"
                "댓글을 남겨주세요|댓글을 입력해 주세요|댓글을 입력해주세요|"
                "댓글을 입력해 주세요 등록|댓글 남기기|댓글 남기기 응답 취소|답글 남기기|"
                "답글 남기기 응답 취소|답글 달기|답글쓰기|답글 쓰기|응답 취소|댓글 보기|댓글보기|"
                "전체 댓글 보기|전체댓글|댓글 더보기|댓글더보기|답글 더보기|최신 댓글|최근 댓글|"
                "베스트 댓글|베스트댓글|추천댓글|최신순|공감순|댓글이 없습니다|"
                "등록된 댓글이 없습니다|아직 댓글이 없습니다|첫 댓글을 남겨주세요|"
                "첫번째 댓글을 남겨주세요|댓글이 닫혔습니다|댓글 기능이 중지되었습니다|"
                "로그인 후 댓글을 작성할 수 있습니다|댓글을 작성하려면 로그인 해주세요|"
                "로그인을 하시면 댓글을 쓸 수 있습니다|댓글 신고|댓글신고|댓글 신고 닫기|"
                "댓글 삭제|댓글 수정|댓글삭제|기사댓글|댓글 작성 시 필명이 노출됩니다|"
                "댓글 운영정책|댓글 정렬|댓글 영역"
            ),
            "id": (
                "tinggalkan komentar|tinggalkan balasan|tinggalkan balasan batalkan balasan|"
                "tinggalkan komentar batalkan balasan|tulis komentar|tulis komentar anda|"
                "tulis komentar kamu|kirim komentar|beri komentar|berikan komentar|"
                "tambah komentar|tambahkan komentar|posting komentar|batalkan balasan|"
                "lihat komentar|lihat semua komentar|lihat komentar lainnya|"
                "muat komentar lainnya|tampilkan komentar|semua komentar|komentar terbaru|"
                "komentar terpopuler|belum ada komentar|tidak ada komentar|"
                "jadilah yang pertama berkomentar|jadilah yang pertama memberikan komentar|"
                "komentar ditutup|komentar dinonaktifkan|komentar telah ditutup|"
                "masuk untuk berkomentar|login untuk berkomentar|silakan login untuk berkomentar|"
                "anda harus masuk untuk berkomentar|laporkan komentar|ikut diskusi|"
                "gabung diskusi|komentar menjadi tanggung jawab anda sesuai uu ite"
            ),
        },
        starts={
            "en": (
                "this site uses akismet to|you must be logged in to post|"
                "you are commenting using your|please note that comments are moderated|"
                "comments are moderated|comments are subject to moderation|comments that are|"
                "please read our comment policy|please read our commenting policy|"
                "please keep comments|we welcome your comments|"
                "we reserve the right to remove comments|all comments are|by posting a comment|"
                "by commenting you agree|to comment on this article you must|to comment you must|"
                "want to comment on this|comments on this article are|"
                "comments for this article are|we have turned off comments|"
                "we've turned off comments|if you have an account, sign in now to post|"
                "readers' comments are|don't have an account? sign up to comment|"
                "be the first to comment on|be the first to review"
            ),
            "de": (
                "diese website verwendet akismet|diese seite verwendet akismet|"
                "du kommentierst mit|du musst angemeldet sein, um|"
                "sie müssen angemeldet sein, um einen kommentar|"
                "bitte melden sie sich an, um einen kommentar|melden sie sich an und diskutieren|"
                "die kommentarfunktion|der kommentarbereich|bitte beachten sie unsere netiquette|"
                "bitte beachte die netiquette|bitte lies unsere kommentar|"
                "bitte lesen sie unsere kommentarregeln|beachten sie, dass die redaktion|"
                "die redaktion behält sich vor, kommentare|kommentare geben nicht|"
                "sei der erste, der|seien sie der erste, der|trage deine daten unten ein|"
                "um kommentieren zu können|um einen kommentar zu schreiben|"
                "wir freuen uns auf ihren kommentar|wir freuen uns über ihren kommentar"
            ),
            "fr": (
                "ce site utilise akismet pour|vous devez être connecté|"
                "vous devez être abonné pour|vous devez vous identifier|"
                "les commentaires sont modérés|les commentaires sont la propriété|"
                "pour réagir à cet article|pour commenter cet article|soyez le premier à|"
                "connectez-vous pour"
            ),
            "es": (
                "este sitio usa akismet|este sitio utiliza akismet|debes iniciar sesión para|"
                "debe iniciar sesión para|para comentar debes|para comentar debe|"
                "para comentar es necesario|los comentarios son responsabilidad|"
                "los comentarios publicados son|los comentarios realizados|"
                "las opiniones expresadas en los comentarios|sé el primero en"
            ),
            "pt": (
                "este site utiliza o akismet|esse site utiliza o akismet|"
                "você precisa fazer o login para|você precisa estar logado|"
                "é necessário fazer login para|os comentários são de responsabilidade|"
                "os comentários não representam|os comentários são moderados|"
                "o autor da mensagem, e não|para comentar é preciso|"
                "este espaço visa ampliar o debate"
            ),
            "it": (
                "questo sito usa akismet|questo sito utilizza akismet|devi essere connesso per|"
                "devi effettuare l'accesso per|per commentare devi|per poter commentare|"
                "i commenti sono moderati|avvertimi via email"
            ),
            "nl": (
                "deze site gebruikt akismet|je moet ingelogd zijn om|"
                "u moet ingelogd zijn om een reactie"
            ),
            "sv": "denna webbplats använder akismet|du måste vara inloggad för att",
            "pl": (
                "ta strona używa akismet|witryna wykorzystuje akismet|musisz się zalogować, aby|"
                "zaloguj się, aby|aby dodać komentarz|uwaga, twój komentarz może|"
                "komentarze są prywatnymi opiniami|"
                "redakcja nie ponosi odpowiedzialności za komentarze"
            ),
            "ru": (
                "этот сайт использует akismet|для отправки комментария|"
                "чтобы оставить комментарий|комментарии могут оставлять только|"
                "оставлять комментарии могут только|комментировать могут только|"
                "редакция не несет ответственности за комментарии|сообщения с нарушением правил"
            ),
            "tr": (
                "bu site, istenmeyenleri azaltmak için akismet|bu site istenmeyenleri azaltmak|"
                "yorum yapabilmek için|yorumların her türlü cezai|yazılan yorumlardan|"
                "küfür, hakaret, rencide edici"
            ),
            "ar": "هذا الموقع يستخدم akismet|هذا الموقع يستخدم أكيسميت|يجب تسجيل الدخول",
            "hi": "यह साइट स्पैम को कम करने के लिए",
            "zh": (
                "网友评论仅供|您的发表的评论将在|请您注意：遵守国家有关法律|评论只代表|"
                "以上留言只代表网友|本站使用 akismet|這個網站採用 akismet|此站點使用 akismet"
            ),
            "ja": (
                "このサイトはスパムを低減するために|コメントを投稿するには|コメントを書くには|"
                "コメントするには"
            ),
            "ko": (
                "이 사이트는 스팸을 줄이는|댓글 작성을 위해|댓글을 작성하시려면|로그인 후 댓글|"
                "욕설, 비방"
            ),
            "id": (
                "situs ini menggunakan akismet|anda harus masuk untuk|"
                "silakan masuk untuk berkomentar"
            ),
        },
        having=r"(?i)(?:comment|akismet|kommen|coment|reactie|yorum|коммент|تعليق|التعليق|टिप्पणी|स्पैम|评论|留言|コメント|スパム|댓글|스팸|비방|koment|disku|discuss|netiquette|logged in|angemeldet|moderat|modér|réagir|opiniones|mensagem|debate|review|hakaret|сообщения|法律|abonné|identifier|akun|icon|zalog)",
        longest=260,
        pattern=(
            r"(?i:(?:you are commenting using your|du kommentierst mit(?: deinem)?|vous commentez à l['’]aide de votre compte|estás comentando usando tu cuenta de|stai commentando usando il tuo account|você está comentando utilizando sua conta) [^\n]{2,120}"
            r"|(?:reply|antworten|répondre|responder|rispondi|odpowiedz|ответить|svara|beantwoorden|balas) (?:to|auf|an|à|a|na|på|op) [^\n.?!,;:]{2,30} [×✕x↓↑]"
            r"|(?:view|show|see|read|load|hide|zeige|alle|anzeigen|voir(?: les)?|afficher(?: les)?|ver(?: los| os)?|mostra|vedi(?: i)?|leggi(?: i)?|toon|bekijk|visa|pokaż|zobacz|показать|lihat)(?: all| more| alle| tutti i| todos los)? (?:the )?\(?\d{1,6}\)? (?:more |weitere |more new )?"
            + _COUNTED
            + r"(?: anzeigen| lesen)?)"
        ),
        needs=(
            "commenting",
            "kommentierst",
            "commentez",
            "comentando",
            "commentando",
            "reply",
            "antworten",
            "répondre",
            "responder",
            "rispondi",
            "odpowiedz",
            "ответить",
            "comment",
            "comments",
            "replies",
            "kommentare",
            "commentaires",
            "comentarios",
            "comentários",
            "commenti",
            "reacties",
            "kommentarer",
            "komentarze",
            "komentarzy",
            "комментарии",
            "комментариев",
            "komentar",
        ),
        drops=(
            "Leave a Reply",
            "Leave a Reply Cancel reply",
            "Post Comment",
            "Comments are closed.",
            "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
            "Schreibe einen Kommentar",
            "Laisser un commentaire",
            "Deja un comentario",
            "Deixe um comentário",
            "Lascia un commento",
            "Dodaj komentarz",
            "Добавить комментарий",
            "Yorum yaz",
            "اترك تعليقا",
            "टिप्पणी करें",
            "发表评论",
            "發表留言",
            "コメントを書く",
            "댓글쓰기",
            "Tinggalkan Balasan",
        ),
        keeps=(
            "Comments are closed doors to some readers and open ones to others.",
            "The mayor declined to comment.",
            "Leave a reply on the machine, she said.",
            "Schreibe einen Brief an die Stadt",
            "No comment, said the minister.",
            "The first to comment on the verdict was her brother.",
        ),
    ),
    Rule(
        id="comment-header",
        code="CN202",
        why="The header or the counter with which the readers' comments begin.",
        certain=True,
        longest=220,
        lines={
            "en": (
                "join the conversation|join the conversation!|join the discussion!|"
                "start the conversation|start a conversation|start the discussion|"
                "be part of the conversation|comments section|comment section|reader comments|"
                "readers' comments|readers comments|readers comment|your comments|user comments|"
                "community comments|comments & discussion|"
                "conversation all comments are subject to our community guidelines|have your say|"
                "have your say!|share your comments|post your comments|conversations|"
                "what readers are saying|one comment|one response|no responses|"
                "trackbacks & pingbacks"
            ),
            "de": (
                "leserkommentare|leser-kommentare|ihre kommentare|kommentare zum artikel|"
                "kommentare zu diesem artikel|kommentare zum thema|kommentare unserer leser|"
                "lesermeinungen|diskussion zum artikel|diskussion zu diesem artikel|"
                "die kommentare|ein kommentar|ihre meinung zum thema|"
                "diskutieren sie über diesen artikel|forum zum artikel"
            ),
            "fr": (
                "les commentaires|vos commentaires|vos réactions|commentaires des lecteurs|"
                "les réactions|commentaires sur cet article|un commentaire|la discussion|"
                "commentaires et avis"
            ),
            "es": (
                "comentarios de los lectores|los comentarios|tus comentarios|"
                "comentarios de usuarios|comentarios sobre la noticia|comentarios a esta noticia|"
                "un comentario|comentarios de la noticia|opiniones de los lectores"
            ),
            "pt": (
                "comentários dos leitores|os comentários|seus comentários|"
                "comentários dos usuários|comentários sobre a notícia|um comentário|conversa|"
                "comentários facebook"
            ),
            "it": (
                "commenti dei lettori|i commenti|i vostri commenti|i commenti dei lettori|"
                "commenti all'articolo|un commento|i commenti degli utenti"
            ),
            "nl": "reacties op dit artikel|reacties van lezers|lezersreacties|één reactie",
            "sv": "läsarkommentarer|kommentarer till artikeln|en kommentar",
            "da": "kommentarer til artiklen|læserkommentarer",
            "no": "kommentarfelt|kommentarfeltet",
            "fi": "lukijoiden kommentit|keskustelu aiheesta",
            "pl": (
                "komentarze czytelników|komentarze do artykułu|komentarze internautów|"
                "twoje komentarze|jeden komentarz|opinie czytelników|forum do artykułu"
            ),
            "cs": "komentáře čtenářů|diskuze k článku|diskuse k článku|názory čtenářů",
            "ru": (
                "комментарии читателей|комментарии к новости|комментарии к статье|"
                "комментарии к материалу|комментарии пользователей|обсуждение новости|"
                "ваши комментарии|один комментарий"
            ),
            "uk": "коментарі читачів|коментарі до статті",
            "tr": (
                "okuyucu yorumları|okur yorumları|yorumlarınız|habere yapılan yorumlar|"
                "habere yorum yap"
            ),
            "ar": "تعليقات القراء|تعليقات الزوار|التعليقات على الخبر|آراء القراء|تعليق واحد",
            "hi": "पाठकों की टिप्पणियां|आपकी टिप्पणियां",
            "zh": (
                "网友评论|读者评论|读者留言|用户评论|评论列表|评论区|跟帖评论|網友評論|讀者留言|"
                "讀者回應|留言列表|留言區|討論區留言"
            ),
            "ja": (
                "読者のコメント|みんなのコメント|ユーザーコメント|コメント欄|皆さんのコメント|"
                "コメント一覧へ"
            ),
            "ko": "독자 의견|독자의견|독자댓글|네티즌 의견|전체 댓글|댓글 목록|실시간 댓글",
            "id": "komentar pembaca|komentar anda|komentar pengguna|kolom komentar",
        },
        pattern=(
            rf"(?i:\W{{0,3}}(?:this (?:post|article|story) has:? |total |all |there (?:are|is) |aktuell |mehr als )?(?:{_NUMBER}|no|one|a) ?{_COUNTED}(?: so far| yet| on this (?:story|article|post)| zu diesem artikel)?\W{{0,3}}(?:add yours|leave a comment|post a comment|read now|↓)?"
            rf"|\W{{0,3}}{_NAMED} ?[:：·|-]? ?[(\[（]? ?{_NUMBER} ?[)\]）]?\W{{0,2}}"
            rf"|\W{{0,3}}{_NUMBER} ?{_CJK_COUNTED}\W{{0,2}}"
            rf"|(?:{_NUMBER}|one|ein|eine|un|una|um|uno|jeden|один) ?(?:thoughts?|responses?|replies|comments?|kommentare?|gedanken?|antwort(?:en)?|réflexions?|commentaires?|pensamientos?|comentarios?|respuestas?|comentários?|pensamentos?|commenti|commento|pensieri|reacties|gedachten|tankar|kommentarer|komentarze|komentarzy|przemyśleń|мысл(?:ь|и|ей)|комментари(?:й|я|ев)|tanggapan|komentar)"
            r" (?:on|to|zu|sur|à|sobre|en|em|a|su|over|op|om|till|do|na|на|к|tentang|pada|untuk) ?:?[“\"„«‘»”][^\n]{2,170})"
        ),
        needs=(
            "comment",
            "comments",
            "response",
            "responses",
            "replies",
            "thought",
            "thoughts",
            "kommentar",
            "kommentare",
            "kommentaren",
            "leserkommentare",
            "gedanke",
            "gedanken",
            "antwort",
            "antworten",
            "beiträge",
            "commentaire",
            "commentaires",
            "réponses",
            "réactions",
            "comentario",
            "comentarios",
            "respuestas",
            "comentário",
            "comentários",
            "respostas",
            "commento",
            "commenti",
            "risposte",
            "reactie",
            "reacties",
            "kommentarer",
            "svar",
            "kommenttia",
            "kommentit",
            "komentarz",
            "komentarze",
            "komentarzy",
            "komentář",
            "komentáře",
            "komentářů",
            "комментарий",
            "комментария",
            "комментариев",
            "комментарии",
            "коментар",
            "коментарі",
            "коментарів",
            "yorum",
            "yorumlar",
            "تعليق",
            "تعليقات",
            "التعليقات",
            "टिप्पणियां",
            "टिप्पणी",
            "कमेंट",
            "评论",
            "評論",
            "留言",
            "回應",
            "回复",
            "コメント",
            "댓글",
            "komentar",
            "tanggapan",
        ),
        drops=(
            "12 Comments",
            "Comments (3)",
            "Join the conversation",
            "Kommentare (12)",
            "0 Kommentare",
            "3 commentaires",
            "Comentarios: 14",
            "Commenti (2)",
            "Komentarze (9)",
            "Комментарии (5)",
            "Yorumlar (7)",
            "评论（12）",
            "コメント 0",
            "댓글 3",
            "3 thoughts on “How the dam held”",
            "Ein Kommentar zu „Wie der Damm hielt“",
        ),
        keeps=(
            "The council received 12 comments by Friday.",
            "12 comments that changed the plan",
            "Ein Kommentar zu viel kostete ihn das Amt",
            "Kommentare der Anwohner sind bis 12. Mai willkommen.",
            "Comment 12 was the sharpest",
            "5 Antworten, die jeder kennen sollte",
        ),
    ),
    Rule(
        id="comment-form",
        code="CN203",
        why="The fields of the form for a comment.",
        certain=True,
        longest=240,
        lines={
            "en": (
                "mail (will not be published) (required)|"
                "email (will not be published) (required)|"
                "email (required) (address never made public)|* indicates a required field|"
                "* indicates required fields|email required|"
                "email (required) (address never made public)|email (address never made public)|"
                "mail (will not be published)|email (will not be published)|"
                "email (will not be displayed)|website url|leave this field blank|"
                "leave this field empty|leave this field empty if you're human|"
                "your email address will not be published|"
                "your email address will not be published. required fields are marked *|"
                "your email will not be published|"
                "your email will not be published. required fields are marked *|"
                "your email address will not be made public|email address will not be published|"
                "email will not be published|required fields are marked *|"
                "required fields are marked|required fields|fields marked with an * are required|"
                "* required|* required field|* required fields|* indicates required|"
                "* denotes required fields|all fields are required|"
                "save my name, email, and website in this browser for the next time i comment|"
                "save my name and email in this browser for the next time i comment|"
                "save my name, email, and site url in my browser for next time i post a comment|"
                "save my data for the next comment|remember personal info?|remember my info|"
                "enter your name|enter your email|enter your name or username to comment|"
                "enter your email address to comment|please enter your name|"
                "please enter your email address here|please enter your email|"
                "you have entered an incorrect email address!|"
                "you may use these html tags and attributes|allowed html tags|"
                "html tags allowed in your comment|html tags are not allowed|"
                "no html tags allowed|characters remaining|"
                "maximum 1000 characters remaining in your comment|notify of|"
                "this field is required|post anonymously|captcha code|"
                "you have javascript disabled"
            ),
            "de": (
                "e-mail (erforderlich) (adresse wird niemals veröffentlicht)|"
                "e-mail (adresse wird niemals veröffentlicht)|e-mail (wird nicht veröffentlicht)|"
                "e-mail (wird nicht veröffentlicht) (erforderlich)|"
                "deine e-mail-adresse wird nicht veröffentlicht|"
                "deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert|"
                "deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind markiert *|"
                "deine email-adresse wird nicht veröffentlicht|"
                "ihre e-mail-adresse wird nicht veröffentlicht|"
                "ihre e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert|"
                "e-mail adresse wird nicht veröffentlicht|"
                "die e-mail-adresse wird nicht veröffentlicht|"
                "erforderliche felder sind mit * markiert|erforderliche felder sind markiert *|"
                "pflichtfelder|* pflichtfelder|* pflichtfeld|"
                "mit * gekennzeichnete felder sind pflichtfelder|felder mit * sind pflichtfelder|"
                "alle felder sind pflichtfelder|"
                "meinen namen, e-mail und website in diesem browser speichern, bis ich wieder kommentiere|"
                "meinen namen, meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern|"
                "speichern sie meinen namen, meine e-mail-adresse und meine website für den nächsten kommentar in diesem browser|"
                "namen, e-mail-adresse und website in diesem browser speichern|"
                "bitte geben sie ihren namen ein|bitte geben sie ihre e-mail-adresse ein|"
                "bitte geben sie ihre e-mail-adresse hier ein|"
                "sie haben eine falsche e-mail-adresse eingegeben!|erlaubte html-tags|"
                "folgende html-tags sind erlaubt|zeichen übrig|noch zeichen|"
                "dieses feld bitte leer lassen|dieses feld leer lassen|sicherheitsabfrage|"
                "e-mail-überprüfung fehlgeschlagen, bitte versuche es noch einmal|"
                "beitrag nicht abgeschickt - e-mail adresse kontrollieren!|"
                "an e-mail-adresse senden dein name deine e-mail-adresse|"
                "an e-mail-adresse senden dein name deine e-mail-adresse abbrechen|"
                "beitrag konnte nicht gesendet werden – e-mail-adresse kontrollieren!"
            ),
            "fr": (
                "e-mail (ne sera pas publié)|votre adresse e-mail ne sera pas publiée|"
                "votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec *|"
                "votre adresse de messagerie ne sera pas publiée|"
                "votre adresse de messagerie ne sera pas publiée. les champs obligatoires sont indiqués avec *|"
                "les champs obligatoires sont indiqués avec *|champs obligatoires|"
                "* champs obligatoires|* champ obligatoire|"
                "enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire|"
                "enregistrer mon nom, mon e-mail et mon site web dans le navigateur pour mon prochain commentaire|"
                "caractères restants"
            ),
            "es": (
                "email (no será publicado)|tu dirección de correo electrónico no será publicada|"
                "tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con *|"
                "su dirección de correo electrónico no será publicada|"
                "su dirección de correo no se hará público|"
                "tu dirección de correo no será publicada|"
                "los campos obligatorios están marcados con *|"
                "los campos requeridos están marcados *|los campos necesarios están marcados *|"
                "campos obligatorios|* campos obligatorios|"
                "guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente|"
                "guardar mi nombre, correo electrónico y sitio web en este navegador para la próxima vez que haga un comentario|"
                "por favor ingrese su comentario!|por favor ingrese su nombre aquí|"
                "caracteres restantes"
            ),
            "pt": (
                "o seu endereço de e-mail não será publicado|"
                "o seu endereço de e-mail não será publicado. campos obrigatórios são marcados com *|"
                "o seu endereço de email não será publicado|"
                "o seu endereço de email não será publicado. campos obrigatórios marcados com *|"
                "seu endereço de e-mail não será publicado|seu e-mail não será publicado|"
                "campos obrigatórios são marcados com *|campos obrigatórios marcados com *|"
                "campos obrigatórios|"
                "salvar meus dados neste navegador para a próxima vez que eu comentar|"
                "guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar|"
                "caracteres restantes"
            ),
            "it": (
                "il tuo indirizzo email non sarà pubblicato|"
                "il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati *|"
                "l'indirizzo email non verrà pubblicato|"
                "l'indirizzo email non verrà pubblicato. i campi obbligatori sono contrassegnati *|"
                "i campi obbligatori sono contrassegnati *|campi obbligatori|"
                "salva il mio nome, email e sito web in questo browser per la prossima volta che commento|"
                "do il mio consenso affinché un cookie salvi i miei dati (nome, email, sito web) per il prossimo commento|"
                "caratteri rimanenti"
            ),
            "nl": (
                "je e-mailadres wordt niet gepubliceerd|"
                "je e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met *|"
                "het e-mailadres wordt niet gepubliceerd|vereiste velden zijn gemarkeerd met *|"
                "verplichte velden|* verplichte velden|"
                "mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats|"
                "tekens resterend"
            ),
            "sv": (
                "din e-postadress kommer inte publiceras|"
                "din e-postadress kommer inte publiceras. obligatoriska fält är märkta *|"
                "obligatoriska fält är märkta *|"
                "spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar"
            ),
            "da": (
                "din e-mailadresse vil ikke blive publiceret|krævede felter er markeret med *|"
                "gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer"
            ),
            "no": (
                "din e-postadresse vil ikke bli publisert|obligatoriske felt er merket med *|"
                "lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer"
            ),
            "fi": (
                "sähköpostiosoitettasi ei julkaista|"
                "sähköpostiosoitettasi ei julkaista. pakolliset kentät on merkitty *|"
                "pakolliset kentät on merkitty *|"
                "tallenna nimeni, sähköpostiosoitteeni ja sivustoni tähän selaimeen seuraavaa kommentointikertaa varten"
            ),
            "pl": (
                "twój adres e-mail nie zostanie opublikowany|"
                "twój adres e-mail nie zostanie opublikowany. wymagane pola są oznaczone *|"
                "twój adres email nie zostanie opublikowany|wymagane pola są oznaczone *|"
                "pola wymagane są oznaczone symbolem *|pola obowiązkowe|* pola wymagane|"
                "zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy|"
                "zapisz moje dane, adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas pisania kolejnych komentarzy|"
                "pozostało znaków"
            ),
            "cs": (
                "vaše e-mailová adresa nebude zveřejněna|"
                "vaše e-mailová adresa nebude zveřejněna. vyžadované informace jsou označeny *|"
                "vyžadované informace jsou označeny *|"
                "uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře"
            ),
            "ru": (
                "ваш адрес email не будет опубликован|"
                "ваш адрес email не будет опубликован. обязательные поля помечены *|"
                "ваш e-mail не будет опубликован|"
                "ваш e-mail не будет опубликован. обязательные поля помечены *|"
                "обязательные поля помечены *|* обязательные поля|обязательные поля|"
                "сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев|"
                "осталось символов"
            ),
            "uk": (
                "ваша e-mail адреса не оприлюднюватиметься|обов'язкові поля позначені *|"
                "зберегти моє ім'я, e-mail, та адресу сайту в цьому браузері для моїх подальших коментарів"
            ),
            "tr": (
                "e-posta hesabınız yayımlanmayacak|e-posta adresiniz yayınlanmayacak|"
                "e-posta adresiniz yayınlanmayacak. gerekli alanlar * ile işaretlenmişlerdir|"
                "gerekli alanlar * ile işaretlenmişlerdir|gerekli alanlar işaretlendi *|"
                "zorunlu alanlar|"
                "bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet|"
                "daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin|"
                "karakter kaldı"
            ),
            "ar": (
                "لن يتم نشر عنوان بريدك الإلكتروني|"
                "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *|"
                "الحقول الإلزامية مشار إليها بـ *|الحقول المطلوبة|"
                "احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي"
            ),
            "hi": (
                "आपका ईमेल पता प्रकाशित नहीं किया जाएगा|"
                "आपका ईमेल पता प्रकाशित नहीं किया जाएगा. आवश्यक फ़ील्ड चिह्नित हैं *|"
                "आवश्यक फ़ील्ड चिह्नित हैं *"
            ),
            "zh": (
                "您的邮箱地址不会被公开|您的电子邮箱地址不会被公开|"
                "在此浏览器中保存我的显示名称、邮箱地址和网站地址，以便下次评论时使用|"
                "在此浏览器中保存我的名字、电邮和网站|电子邮件地址不会被公开|"
                "發佈留言必須填寫的電子郵件地址不會公開|"
                "發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為 *|"
                "在瀏覽器中儲存顯示名稱、電子郵件地址及個人網站網址，以供下次發佈留言時使用|"
                "你的電子郵件位址並不會被公開"
            ),
            "ja": (
                "メールアドレスが公開されることはありません|"
                "メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です|"
                "メールアドレスが公開されることはありません。 * が付いている欄は必須項目です|"
                "※ が付いている欄は必須項目です|"
                "次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する|"
                "新しいコメントをメールで通知|新しい投稿をメールで受け取る"
            ),
            "ko": (
                "이메일은 공개되지 않습니다|이메일 주소는 공개되지 않습니다|"
                "이메일 주소는 공개되지 않습니다. 필수 필드는 *로 표시됩니다|"
                "이메일은 공개되지 않습니다. 필수 입력창은 * 로 표시되어 있습니다|"
                "다음 번 댓글 작성을 위해 이 브라우저에 이름, 이메일, 그리고 웹사이트를 저장합니다|"
                "비밀번호 확인|글자수 제한"
            ),
            "id": (
                "alamat email anda tidak akan dipublikasikan|"
                "alamat email anda tidak akan dipublikasikan. ruas yang wajib ditandai *|"
                "ruas yang wajib ditandai *|"
                "simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya|"
                "simpan nama, email, dan situs saya di browser ini"
            ),
        },
        pattern=(
            r"(?i:(?:your|ihr|ihre|dein|deine|votre|tu|su|seu|tua|il tuo|la tua|je|uw|twój|twoje|ваш|ваше|आपका) ?)?"
            r"(?i:name|(?:first|last|full|user) ?name|e-?mail(?:[ -]?(?:address|adresse|adres))?|mail|comment|website|url|subject|message|phone|captcha(?: code)?|vorname|nachname|kommentar|webseite|betreff|nachricht|telefon|nom|prénom|pseudo|courriel|adresse (?:e-mail|de messagerie)|site(?: web)?|commentaire"
            r"|nombre|correo(?: electrónico)?|web|sitio web|comentario|nome|comentário|sito web|commento|naam|e-mailadres|reactie|namn|e-post(?:adress)?|webbplats|navn|nimi|sähköposti(?:osoite)?|kommentti|nazwa|imię|adres e-mail|komentarz|treść komentarza|nick|podpis|jméno|komentář|имя|комментарий|ім'я|коментар"
            r"|e-posta(?: adresiniz)?|isim|ad|ad soyad|adınız(?: soyadınız)?|yorum|yorumunuz|الاسم|الإسم|البريد الإلكتروني|البريد الالكتروني|التعليق|الموقع الإلكتروني|नाम|ईमेल|टिप्पणी|वेबसाइट|姓名|昵称|邮箱|电子邮件|评论|网站|顯示名稱|電子郵件(?:地址)?|留言|名前|お名前|メール|メールアドレス|コメント|サイト|이름|이메일|댓글|웹사이트|nama|komentar|situs web)"
            r"(?: ?:)? ?(?i:\*|[(（](?:\*|required|optional|mandatory|not published|erforderlich|pflichtfeld|pflicht|benötigt|notwendig|freiwillig|obligatoire|requis|facultatif|obligatorio|requerido|opcional|obrigatório|necessário|obbligatori[oa]|richiesto|verplicht|obligatoriskt|wymagane|обязательно|gerekli|zorunlu|必填|必須|필수|wajib)[)）])(?: ?:)?"
        ),
        glimpse=r"[*)）](?: ?:)?\Z",
        needs=("*", "(", "（"),
        drops=(
            "Name (required)",
            "Name *",
            "Kommentar *",
            "Your email address will not be published. Required fields are marked *",
            "Save my name, email, and website in this browser for the next time I comment.",
            "Deine E-Mail-Adresse wird nicht veröffentlicht.",
            "Votre adresse e-mail ne sera pas publiée.",
            "Tu dirección de correo electrónico no será publicada.",
            "O seu endereço de e-mail não será publicado.",
            "Twój adres e-mail nie zostanie opublikowany.",
            "Ваш адрес email не будет опубликован.",
            "メールアドレスが公開されることはありません。",
            "您的邮箱地址不会被公开。",
        ),
        keeps=(
            "Your email address will not be published in the directory, the town says.",
            "The name is required by law.",
            "Email",
            "Name",
            "Comment",
            "Name (born 1961)",
            "Kommentar der Anwohner zur Straße",
        ),
    ),
    Rule(
        id="comment-word",
        code="CN204",
        why="Words over and under comments that may be an honest heading.",
        lines={
            "mul": "δ|captcha",
            "en": (
                "comments|comment|commenting|commentary|reply|replies|reply to|report|flag|quote|"
                "discussion|discuss|conversation|responses|response|your name|your email|"
                "your comment|your thoughts|name|website|url|newest|oldest|most voted|best|top|"
                "sort by|moderator|moderators|guest|anonymous|subscriber|upvote|downvote|"
                "thumbs up|thumbs down|agree|disagree|permalink|edit|delete|"
                "have something to say?|what do you think?|tell us what you think|"
                "what are your thoughts?|share your thoughts|feedback|trackback|pingback|says|"
                "comment policy|about comments|likes|post|publish|remember me|notify me"
            ),
            "de": (
                "kommentar|kommentare|antworten|antwort|melden|zitieren|diskussion|debatte|"
                "meinung|meinungen|ihre meinung|deine meinung|was meinen sie?|was meinst du?|"
                "ihr name|dein name|ihre e-mail|deine e-mail|ihr kommentar|dein kommentar|name|"
                "vorname|nachname|webseite|website|neueste|älteste|gast|anonym|moderation|"
                "empfehlen|lesenswert|bearbeiten|löschen|titel|betreff|text|nachricht|absenden|"
                "abschicken|kommentieren|forum"
            ),
            "fr": (
                "commentaires|commentaire|répondre|réponse|réponses|réactions|signaler|débat|"
                "discussion|votre nom|votre commentaire|votre e-mail|nom|pseudo|courriel|"
                "site web|modération|plus récents|plus anciens|envoyer|votre avis|"
                "qu'en pensez-vous ?"
            ),
            "es": (
                "comentarios|comentario|responder|respuesta|respuestas|reportar|denunciar|debate|"
                "opiniones|conversación|tu nombre|tu comentario|nombre|web|sitio web|"
                "más recientes|más antiguos|invitado|anónimo|enviar|¿qué opinas?|moderación"
            ),
            "pt": (
                "comentários|comentário|responder|resposta|respostas|denunciar|debate|opiniões|"
                "seu nome|seu comentário|nome|site|mais recentes|mais antigos|anônimo|enviar|"
                "o que você achou?|opinião dos leitores"
            ),
            "it": (
                "commenti|commento|rispondi|risposta|risposte|segnala|discussione|dibattito|"
                "opinioni|il tuo nome|il tuo commento|nome|sito web|più recenti|più vecchi|"
                "ospite|anonimo|invia|cosa ne pensi?"
            ),
            "nl": (
                "reacties|reactie|antwoord|antwoorden|beantwoorden|rapporteer|discussie|meningen|"
                "naam|nieuwste|oudste|gast|anoniem|versturen|wat vind jij?"
            ),
            "sv": (
                "kommentarer|kommentar|svara|svar|anmäl|diskussion|debatt|namn|webbplats|nyast|"
                "äldst|anonym|skicka|vad tycker du?"
            ),
            "da": "kommentarer|kommentar|svar|besvar|anmeld|debat|navn|nyeste|ældste|anonym",
            "no": "kommentarer|kommentar|svar|rapporter|debatt|navn|nyeste|eldste|anonym",
            "fi": "kommentit|kommentti|vastaa|vastaus|keskustelu|nimi|uusimmat|vanhimmat|nimetön",
            "pl": (
                "komentarze|komentarz|odpowiedz|odpowiedzi|odpowiedź|zgłoś|cytuj|dyskusja|forum|"
                "opinie|podpis|nick|imię|najnowsze|najstarsze|najpopularniejsze|gość|anonim|"
                "wyślij|co o tym sądzisz?|twój komentarz"
            ),
            "cs": (
                "komentáře|komentář|odpovědět|odpověď|diskuze|diskuse|názory|jméno|nejnovější|"
                "nejstarší|host|odeslat|nahlásit"
            ),
            "ru": (
                "комментарии|комментарий|ответить|ответ|ответы|обсуждение|мнения|имя|сайт|новые|"
                "старые|популярные|гость|аноним|отправить|цитировать|ваше имя|что вы думаете?|"
                "ваше мнение"
            ),
            "uk": (
                "коментарі|коментар|відповісти|відповідь|обговорення|ім'я|нові|старі|гість|"
                "анонім|надіслати"
            ),
            "tr": (
                "yorumlar|yorum|cevapla|cevap|yanıt|görüşler|tartışma|adınız|isim|ad|en yeni|"
                "en eski|misafir|anonim|gönder|bildir|siz ne düşünüyorsunuz?"
            ),
            "ar": (
                "التعليقات|تعليقات|تعليق|رد|الرد|ردود|نقاش|آراء|الاسم|الأحدث|الأقدم|زائر|مجهول|"
                "إرسال|ارسال|إبلاغ"
            ),
            "hi": (
                "टिप्पणियां|टिप्पणी|कमेंट|कमेंट्स|उत्तर|जवाब|चर्चा|राय|नाम|वेबसाइट|नवीनतम|रिपोर्ट करें|आपकी राय"
            ),
            "zh": (
                "评论|留言|回复|举报|讨论|跟帖|引用|姓名|昵称|最新|最热|游客|匿名|提交|热评|評論|"
                "回應|回覆|討論|引用|暱稱|最舊|訪客|送出|顯示名稱"
            ),
            "ja": (
                "コメント|返信|通報|引用|議論|名前|お名前|サイト|新着順|古い順|人気順|ゲスト|"
                "匿名|送信|投稿"
            ),
            "ko": (
                "댓글|답글|신고|인용|토론|의견|이름|닉네임|최신|손님|익명|등록|작성|비공감|공감|"
                "답글쓰기 0|등록순"
            ),
            "id": (
                "komentar|balas|balasan|laporkan|diskusi|pendapat|nama|situs web|terbaru|terlama|"
                "tamu|anonim|kirim|bagaimana menurut anda?"
            ),
        },
        pattern=r"(?i:[^\n.!?:]{2,40} (?:says|said|sagt|schreibt|meint|dit|a dit|dice|dijo|disse|diz|ha detto|zegt|schreef|pisze|пишет|diyor ki|يقول|says on)\s?:(?: .{0,60}\d\d.{0,30})?)",
        needs=(
            "says",
            "said",
            "sagt",
            "schreibt",
            "meint",
            "dit",
            "dice",
            "dijo",
            "disse",
            "diz",
            "detto",
            "zegt",
            "schreef",
            "pisze",
            "пишет",
            "ki",
            "يقول",
        ),
        drops=(
            "Comments",
            "Report",
            "Reply",
            "Kommentare",
            "Répondre",
            "Comentários",
            "odpowiedz",
            "コメント",
            "댓글",
            "Δ",
            "Jana says: May 4, 2021 at 5:05 pm",
        ),
        keeps=(
            "Report on the dam",
            "Comments flood in",
            "She says the dam is safe.",
            "Kommentar: Der Damm muss weg",
        ),
    ),
)
