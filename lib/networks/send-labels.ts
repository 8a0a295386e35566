/**
 * Names of the control that sends, as sites show them, in the languages of the sites that we know and of their closest
 * neighbours. Whole names only: "Post" is meant, "Post settings" is not. A language begins on a line of its own: English, Spanish, French,
 * German, Portuguese, Italian, Dutch, Polish, Swedish, Russian, Ukrainian, Turkish, Vietnamese, Tagalog, Chinese, Japanese, Korean, Arabic.
 */
const NAMES = `
Post|Post now|Post!|Post it|Post all|Post comment|Post reply|Post message|Post update|Create post|Publish|Publish!|Publish now
Publish post|Publish thread|Publish posts|Submit|Submit post|Submit reply|Share|Share now|Share post|Send|Send now|Send message
Send reply|Reply|Reply now|Add reply|Comment|Add comment|Leave comment|Update|Update post|Update status|Save changes to post|Tweet|Toot
Toot!|Schedule|Schedule post|Schedule message|Add to queue|Queue|Queue post|Send for approval|Submit for approval
Publicar|Publicar ahora|¡Publicar!|Publicar comentario|Postear|Compartir|Compartir ahora|Enviar|Enviar mensaje|Enviar comentario
Enviar respuesta|Responder|Comentar|Actualizar|Programar|Programar publicación|Añadir a la cola|Agregar a la cola|Enviar para aprobación
Publier|Publier maintenant|Publier !|Poster|Partager|Envoyer|Envoyer le message|Envoyer un message|Répondre|Commenter
Publier le commentaire|Mettre à jour|Programmer|Planifier|Ajouter à la file d’attente
Posten|Jetzt posten|Veröffentlichen|Jetzt veröffentlichen|Veröffentlichen!|Beitrag veröffentlichen|Teilen|Jetzt teilen|Senden|Absenden
Abschicken|Nachricht senden|Antworten|Antwort senden|Kommentieren|Kommentar senden|Aktualisieren|Planen|Beitrag planen
Zur Warteschlange hinzufügen
Publicar agora|Postar|Compartilhar|Partilhar|Enviar mensagem|Enviar comentário|Atualizar|Agendar|Programar publicação|Agendar publicação
Adicionar à fila
Pubblica|Pubblica ora|Condividi|Invia|Invia messaggio|Rispondi|Commenta|Aggiorna|Programma
Plaatsen|Publiceren|Delen|Verzenden|Versturen|Beantwoorden|Reageren|Bijwerken|Inplannen
Opublikuj|Publikuj|Udostępnij|Wyślij|Odpowiedz|Skomentuj|Zaplanuj
Publicera|Posta|Dela|Skicka|Svara|Kommentera|Schemalägg
Опубликовать|Поделиться|Отправить|Ответить|Комментировать|Запланировать
Опублікувати|Поширити|Надіслати|Відповісти|Запланувати
Paylaş|Yayınla|Gönder|Yanıtla|Yorum yap|Planla
Đăng|Chia sẻ|Gửi|Trả lời|Bình luận|Lên lịch
I-post|Ibahagi|Ipadala|Sumagot|Magkomento
发布|發佈|发帖|發文|分享|发送|傳送|回复|回覆|评论|留言|定时发布|排程
投稿|投稿する|ポストする|共有|送信|返信|返信する|コメント|公開|予約
게시|게시하기|올리기|공유|보내기|전송|답글|댓글|예약
نشر|انشر|مشاركة|إرسال|رد|تعليق|جدولة
`;

export const SEND_LABELS: readonly string[] = NAMES.trim().split(/[|\n]/);

/** What else the button of a form may be for; beginnings of words in it, in the same five languages that every adapter has. */
export const NOT_SENDING = [
  'save|search|find|filter|apply|log ?in|sign ?(?:in|up)|subscribe|register|join|continu|next|cancel|close|delete|remove|translate',
  'guardar|buscar|filtr|aplicar|iniciar sesión|entrar|suscrib|registr|siguiente|cerrar|eliminar|tradu[cz]ir',
  'enregistrer|rechercher|appliquer|connexion|connecter|abonner|inscri|suivant|annuler|fermer|supprimer|traduire',
  'speichern|such|anwenden|anmelden|einloggen|abonnieren|weiter|abbrechen|schließen|löschen|übersetzen',
  'salvar|pesquisar|procurar|inscrever|assinar|cadastr|próximo|avançar|fechar|excluir',
].join('|');
