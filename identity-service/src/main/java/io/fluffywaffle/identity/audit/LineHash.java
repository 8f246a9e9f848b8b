package io.fluffywaffle.identity.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of a line's fields in the order of the table's columns, each as a netstring:
 * its length in bytes, a colon, the UTF-8 text, a comma; a lone {@code -,} for null. So
 * no two different lines are the same bytes, and anybody can compute it again.
 */
final class LineHash {

	private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

	private final MessageDigest digest;

	private LineHash() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String of(String previousHash, long sequence, AuditFact fact) {
		LineHash hash = new LineHash();
		hash.add(previousHash).add(sequence).add(fact.eventId()).add(text(fact.at()));
		hash.add(fact.service()).add(fact.action());
		hash.add(fact.actor().kind()).add(fact.actor().id()).add(fact.actor().name());
		hash.add(fact.accountId()).add(fact.targets()).add(fact.outcome()).add(fact.status());
		hash.add(fact.ip()).add(fact.userAgent()).add(fact.traceId()).add(fact.details());
		return HexFormat.of().formatHex(hash.digest.digest());
	}

	private static String text(Instant at) {
		return MICROS.format(at);
	}

	private LineHash add(@Nullable Object field) {
		if (field == null) {
			this.digest.update(bytes("-,"));
			return this;
		}
		byte[] text = bytes(Objects.toString(field));
		this.digest.update(bytes(text.length + ":"));
		this.digest.update(text);
		this.digest.update(bytes(","));
		return this;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
