package io.fluffywaffle.identity.user;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import io.fluffywaffle.identity.keycloak.RealmUser;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is called, which is Keycloak's to keep.
 *
 * @param firstName empty where there is none
 * @param lastName empty where there is none
 * @param email null for machines and former users
 */
@Embeddable
public record Naming(String username, String firstName, String lastName, @Nullable String email) {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	static Naming of(RealmUser user) {
		return new Naming(user.username(), user.firstName(), user.lastName(), user.email());
	}

	/** What remains of somebody who was deleted. */
	static Naming former(UUID id) {
		return new Naming("former-user-" + id.toString().substring(0, 8), "Former", "user", null);
	}

	/** The text without case, accents and space around it. */
	static String fold(String text) {
		return ACCENTS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT).strip();
	}

	/** The full name, or the user name of somebody without one. */
	public String name() {
		String full = (this.firstName + " " + this.lastName).strip();
		return full.isEmpty() ? this.username : full;
	}

	/** Where it stands in a list. */
	String sortName() {
		return fold(this.lastName + " " + this.firstName + " " + this.username);
	}

	/** Where a search looks. */
	String searchText() {
		return fold(String.join(" ", this.firstName, this.lastName, this.username,
				Objects.requireNonNullElse(this.email, "")));
	}

}
