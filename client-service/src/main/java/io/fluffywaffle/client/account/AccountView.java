package io.fluffywaffle.client.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An account as pages without login show it. */
public record AccountView(UUID id, String name, String colour, String country, String language,
		@Nullable String number) {

	/** What the face shows. */
	public static AccountView of(AccountFace face) {
		return new AccountView(face.id(), face.name(), face.colour(), face.country(), face.language(), face.number());
	}

}
