package io.fluffywaffle.notification.notice.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.notification.mail.MailProperties;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.webhook.SecretBox;

import org.springframework.stereotype.Component;

/**
 * Links that end mails for whoever has the mail, without signing in. They are sealed:
 * nobody makes one for somebody else, nor reads who somebody is.
 */
@Component
public class UnsubscribeLinks {

	private static final String CONTEXT = "unsubscribe";

	private static final String NONE = "-";

	private static final int PARTS = 3;

	private final SecretBox box;

	private final MailProperties properties;

	UnsubscribeLinks(SecretBox box, MailProperties properties) {
		this.box = box;
		this.properties = properties;
	}

	/** Where such mails end. */
	public URI to(Unsubscription end) {
		String text = String.join(" ", end.userId().toString(),
				(end.accountId() != null) ? end.accountId().toString() : NONE, end.kind().text());
		byte[] sealed = this.box.seal(CONTEXT, text.getBytes(StandardCharsets.UTF_8));
		return URI.create(this.properties.portal() + "/unsubscribe/"
				+ Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
	}

	/** What a link of ours is about; empty for any other. */
	public Optional<Unsubscription> open(String token) {
		try {
			byte[] opened = this.box.unseal(CONTEXT, Base64.getUrlDecoder().decode(token));
			String[] parts = new String(opened, StandardCharsets.UTF_8).split(" ", PARTS);
			return Optional.of(new Unsubscription(UUID.fromString(parts[0]),
					parts[1].equals(NONE) ? null : UUID.fromString(parts[1]), NoticeKind.of(parts[2])));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
