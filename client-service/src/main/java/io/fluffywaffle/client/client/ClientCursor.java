package io.fluffywaffle.client.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place in the sorted clients of an account: after this one. */
public record ClientCursor(String sortName, UUID id) {

	private static final int UUID_LENGTH = 36;

	static ClientCursor of(Client client) {
		return new ClientCursor(client.sortName(), client.id());
	}

	/** Reads what {@link #toString} wrote; empty when it is something else. */
	public static Optional<ClientCursor> parse(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			UUID id = UUID.fromString(plain.substring(0, UUID_LENGTH));
			return Optional.of(new ClientCursor(plain.substring(UUID_LENGTH), id));
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
