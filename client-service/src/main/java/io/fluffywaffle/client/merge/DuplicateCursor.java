package io.fluffywaffle.client.merge;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place in the search for duplicates: after this client in the order of the reason. */
public record DuplicateCursor(DuplicateReason reason, String key, UUID id) {

	static final DuplicateCursor FIRST = at(DuplicateReason.SAME_PHONE);

	private static final int UUID_LENGTH = 36;

	static DuplicateCursor at(DuplicateReason reason) {
		return new DuplicateCursor(reason, "", new UUID(0, 0));
	}

	/** Reads what {@link #toString} wrote; empty when it is something else. */
	public static Optional<DuplicateCursor> parse(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			DuplicateReason reason = DuplicateReason.values()[plain.charAt(0) - '0'];
			String key = plain.substring(UUID_LENGTH + 1);
			return (key.indexOf('\0') < 0)
					? Optional
						.of(new DuplicateCursor(reason, key, UUID.fromString(plain.substring(1, UUID_LENGTH + 1))))
					: Optional.empty();
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.reason.ordinal() + this.id.toString() + this.key).getBytes(StandardCharsets.UTF_8));
	}

}
