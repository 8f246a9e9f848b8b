package io.fluffywaffle.local.mail;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A mail as the JSON API tells it: the list leaves out the content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MailView(long id, Instant receivedAt, String from, List<String> to, String subject, @Nullable String text,
		@Nullable String html) {

	static MailView summary(Mail mail) {
		return new MailView(mail.id(), mail.receivedAt(), mail.from(), mail.to(), mail.subject(), null, null);
	}

	static MailView whole(Mail mail) {
		return new MailView(mail.id(), mail.receivedAt(), mail.from(), mail.to(), mail.subject(), mail.text(),
				mail.html());
	}

}
