package io.fluffywaffle.local.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import org.jspecify.annotations.Nullable;

/** Reads what a person wants to see out of a MIME message. */
final class MailReader {

	private MailReader() {
	}

	static Mail read(long id, MimeMessage message) throws MessagingException, IOException {
		ByteArrayOutputStream raw = new ByteArrayOutputStream();
		message.writeTo(raw);
		return new Mail(id, Instant.now(), String.join(", ", addresses(message.getFrom())),
				addresses(message.getAllRecipients()), Objects.requireNonNullElse(message.getSubject(), "(no subject)"),
				find(message, "text/plain").orElse(""), find(message, "text/html").orElse(""), raw.toByteArray());
	}

	private static List<String> addresses(Address @Nullable [] addresses) {
		return (addresses == null) ? List.of() : Arrays.stream(addresses).map(MailReader::decoded).toList();
	}

	private static String decoded(Address address) {
		try {
			return MimeUtility.decodeText(address.toString());
		}
		catch (IOException ex) {
			return address.toString();
		}
	}

	private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
		if (part.isMimeType(type)) {
			return Optional.of(part.getContent().toString());
		}
		if (!part.isMimeType("multipart/*")) {
			return Optional.empty();
		}
		Multipart parts = (Multipart) part.getContent();
		for (int i = 0; i < parts.getCount(); i++) {
			Optional<String> found = find(parts.getBodyPart(i), type);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

}
