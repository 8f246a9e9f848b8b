package io.fluffywaffle.identity.user;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place in the sorted list of users: after this one. */
public record UserCursor(String sortName, UUID id) {

	private static final int UUID_LENGTH = 36;

	static UserCursor of(User user) {
		return new UserCursor(user.naming().sortName(), user.id());
	}

	/** Reads what {@link #toString} wrote; empty when it is something else. */
	public static Optional<UserCursor> parse(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			UUID id = UUID.fromString(plain.substring(0, UUID_LENGTH));
			String name = plain.substring(UUID_LENGTH);
			return name.contains("\0") ? Optional.empty() : Optional.of(new UserCursor(name, id));
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.id + this.sortName).getBytes(StandardCharsets.UTF_8));
	}

}
